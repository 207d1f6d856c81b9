import { expect, test } from 'vitest';
import { findQuotes } from '../../../../src/core/quotes/find-quotes.ts';
import type { Person } from '../../../../src/core/types.ts';

const cases: Record<string, { text: string; expected: readonly (string | null)[] }> = {
	'a role that one person was named with': {
		text: 'Harbour manager Tom Hale was not surprised.\n“We had seen the water rise all night,” the manager said.',
		expected: ['Tom Hale'],
	},
	'a role behind a name and an age': {
		text: 'Inga Marquand, 61, a retired beekeeper from Oxton, won the case. “I only wanted my hedge back,” the beekeeper said.',
		expected: ['Inga Marquand'],
	},
	'a trade that opens the sentence': {
		text: 'Fisherman Rory Blaine has seen it. “They have never held a net,” the fisherman said.',
		expected: ['Rory Blaine'],
	},
	'a role behind a comma is no other’s': {
		text: 'On a walk with Inga Marquand, the beekeeper said it was “too late for all of them.”',
		expected: ['the beekeeper'],
	},
	'a role that two were named with stays a role': {
		text: 'Harbour manager Tom Hale met bridge manager Paul Stone.\n“We had seen the water rise all night,” the manager said.',
		expected: ['the manager'],
	},
	'a role that somebody without a name has too stays a role': {
		text: 'Senator Anna Reed left early. A senator from the north stayed.\n“Nobody asked for this vote,” the senator said.',
		expected: ['the senator'],
	},
	'a role whose holder is named behind its first mention': {
		text: 'A driver was told by a judge to walk. Judge Anna Reed jailed him on Monday.\n“You drove through the night,” the judge said.',
		expected: ['Anna Reed'],
	},
	'a paragraph of words alone is of whose verb reports above': {
		text: '“It stays closed,” Paul Stone said.\nAnna Reed, whose inn is beside the pier, said she had had enough.\n“They walk in and they walk out again.”',
		expected: ['Paul Stone', 'Anna Reed'],
	},
	'who answers the writer is who asked': {
		text: '“Are you scared of heights?” Dee Hale asked.\n“A little,” I said.\n“Good. The old man is not.”',
		expected: ['Dee Hale', null, 'Dee Hale'],
	},
	'who tells, and not who is told': {
		text: 'A driver was told by a farmer on Monday that he had shown “no care for the sheep.”',
		expected: ['a farmer'],
	},
	'a document that opens the sentence': {
		text: 'According to the filing, the company expects “a very cold winter on the coast.”',
		expected: ['the filing'],
	},
	'a place in a list is nobody': {
		text: 'In a statement, the foreign ministers of France, Germany and Italy called for “an immediate and lasting halt.”',
		expected: ['the foreign ministers of France'],
	},
	'a possessive tells the gender of a name no list has': {
		text: 'Leandra Pruell stood in the dock at Oxton with her eyes closed. Desmond Hale told the court she had a key.\n“She was trusted,” he said.',
		expected: ['Desmond Hale'],
	},
	'the only man its paragraph names is he': {
		text: '“It was a long night,” said Paul Stone, who runs the ferry.\nTom Hale believes he can do without it. “I am going to walk over the bridge,” he said.',
		expected: ['Paul Stone', 'Tom Hale'],
	},
	'whom a passive verb names behind the quotation': {
		text: 'The plan to double the tolls has been branded “a tax on the poor” by Anna Reed, a nurse.',
		expected: ['Anna Reed'],
	},
	'who is told something says nothing': {
		text: 'A manager “gambled with the lives of his men”, a jury was told on Monday.',
		expected: [null],
	},
	'either of two may have said it': {
		text: 'Anna Reed and Tom Hale met at the gate. “It was time for us to talk.”',
		expected: [null],
	},
	'another speaks behind while': {
		text: 'A club insider said it would be “looked at in the normal way”, while a league spokesman confirmed: “We have the report on our desk.”',
		expected: ['A club insider', 'a league spokesman'],
	},
	'who says so between two commas': {
		text: 'One blogger complained of “slowness without any depth”.\nThe critics, Anna Reed told me, are “weather reports for yesterday”.',
		expected: ['One blogger', 'Anna Reed'],
	},
	'who says so between two commas, behind the verb': {
		text: 'The plan, said Paul Stone, was “a gift to nobody at all”.',
		expected: ['Paul Stone'],
	},
	'a verb behind an auxiliary is no subject of a participle': {
		text: 'Anna Reed argued that a wall would keep people dry, saying it was “all about the water.”',
		expected: ['Anna Reed'],
	},
	'nor is who the sentence tells more of': {
		text: 'Anna Reed blasted Stone’s manager, who sat beside him, calling the vote “theft in broad daylight.”',
		expected: ['Anna Reed'],
	},
	'nobody calls himself so': {
		text: 'Tom Hale made a number of remarks that were seen as threatening to Paul Stone, labeling him as a “danger to the harbour.”',
		expected: ['Tom Hale'],
	},
	'nobody calls himself so, in a sentence that opens with an adverb': {
		text: 'At the same time, Tom Hale was known for his temper, and he did in fact make remarks that could be seen as a threat to Paul Stone, labeling him as a “rival”, and giving his opinion.',
		expected: ['Tom Hale'],
	},
	'as somebody put it': {
		text: 'It was, as Anna Reed put it, “a very long way to go for so little.”',
		expected: ['Anna Reed'],
	},
	'a platform says nothing': {
		text: 'Senator Anna Reed, D-Ohio, wrote on X that it was time to “open the harbour to everybody.”',
		expected: ['Anna Reed'],
	},
	'who said it, where another passes it on': {
		text: '“We will not give up the harbour,” Tom Hale told the council, according to the Oxton Herald.',
		expected: ['Tom Hale'],
	},
	'she is no town': {
		text: 'The pier burned for a night in Charlotte. Rakeyia Osei can be heard calling to the crew on the ferry.\n“Do not cut the rope,” she says.',
		expected: ['Rakeyia Osei'],
	},
	'a noun that opens a sentence is nobody’s name': {
		text: 'I told Tom Hale of it last month. Friends offered to help.\n“I have ruined your good name,” he said.',
		expected: ['Tom Hale'],
	},
	'somebody known by a surname is also his first name': {
		text: 'O’Hara and his sister came home. Robert was the younger one.\n“I was too young,” Robert said.',
		expected: ["Robert O'Hara"],
	},
	'a name known with a straight apostrophe': {
		text: '“We always knew the harbour was deep,” O’Hara said.',
		expected: ["Robert O'Hara"],
	},
	'a first name that no list has is a woman’s by its ending': {
		text: 'Svitlana Koval met Tom Hale at the pier.\n“We had seen the water rise all night,” she said.',
		expected: ['Svitlana Koval'],
	},
	'a woman’s first name makes a known surname hers': {
		text: 'Robert O’Hara left early. “We had seen the water rise all night,” Zoriana O’Hara said.',
		expected: ['Zoriana O’Hara'],
	},
	'a town that ends so is no first name': {
		text: 'Robert O’Hara left early. In Doha O’Hara said: “We had seen the water rise all night.”',
		expected: ["Robert O'Hara"],
	},
	'whose firm is named behind a description speaks in a clause of its own': {
		text: 'Brent crude fell after the call, and traders at NorthGrid described the mood as “relief, with a long face.”',
		expected: ['traders at NorthGrid'],
	},
	'a source that speaks to an outlet': {
		text: 'Another harbour source speaking to Fox News said, “They have counted the boats twice already.”',
		expected: ['Another harbour source'],
	},
	'an official who left and called it something': {
		text: '“There is little to do,” said a former harbour official who knew Paul Stone well and described the plan as “a lesser set of evils.”',
		expected: ['a former harbour official', 'a former harbour official'],
	},
	'a source with more behind it, where nobody else reports': {
		text: 'Anna Reed, whom the firm made its honorary chairwoman, gave advice to NorthGrid “on all the trends in tolls and ferries,” according to a separate memo that the firm wrote to the council.',
		expected: ['a separate memo'],
	},
	'who can be heard asking': {
		text: 'Paul Stone smiled. “Should there be a list of all the boats?” a visitor can be heard asking Stone at the pier.',
		expected: ['a visitor'],
	},
	'hundreds who march': {
		text: 'Hundreds of angry demonstrators marched past the Norland National Convention on Monday, chanting “No bridge, no peace.”',
		expected: ['Hundreds of angry demonstrators'],
	},
	'a report to somebody is what describes': {
		text: 'The cabinet met on Monday. A report to the cabinet describes the sheds as “long past mending”.',
		expected: ['A report'],
	},
	'who told of it before the comment was made': {
		text: 'Trump made the comment on Tuesday, hours after a White House official told Oxton Radio there were “no plans at all”.',
		expected: ['a White House official'],
	},
	'in somebody’s words': {
		text: 'Anna Reed is the first witness against Paul Stone, accused of selling a pier that existed, in the words of Tom Hale, “on a sheet of paper and nowhere else.”',
		expected: ['Tom Hale'],
	},
	'cries are nobody’s': {
		text: 'Harbourmaster Tom Hale told members that the sheds would cost more, prompting cries of “Shame on you!” from the gallery.',
		expected: [null],
	},
	'they may be one without a name': {
		text: 'One Labour member put it less politely. “It is a dog’s breakfast,” they said.',
		expected: ['One Labour member'],
	},
	'an Irish surname of two words is of who was named in full': {
		text: 'Bríd Ní Riain sat in the dock. “I will never do it again,” Ní Riain said.',
		expected: ['Bríd Ní Riain'],
	},
	'who had asked is not who was asked': {
		text: 'Mayor Tom Hale would not wait. “What kind of bridge, TJ, are you speaking of?” he had asked the harbourmaster, TJ Stone, who was sitting nearby. “A dry one,” Stone said.',
		expected: ['Tom Hale', 'TJ Stone'],
	},
};

const people: readonly Person[] = [
	{ id: 'ohara', name: "Robert O'Hara", aliases: ["O'Hara"], pronoun: 'he', country: 'US', roles: [] },
];

test.each(Object.entries(cases))('%s', (_rule, { text, expected }) => {
	const quotes = findQuotes({ text, title: null, language: 'en', publishedAt: '2025-08-15' }, people);
	expect(quotes.map(({ speaker }) => speaker)).toEqual(expected);
});
