import { expect, test } from 'vitest';
import { findQuotes } from '../../../../src/core/quotes/find-quotes.ts';
import { people } from '../../../../src/data/story/people.ts';

/** Whom English means by a description, by how the article introduced whom: who each quotation is given to, in order. */
const cases: Record<string, { text: string; expected: readonly (string | null)[] }> = {
	'a lawyer who was introduced as an attorney': {
		text: 'Tom Hale was acquitted.\nHis attorney, Anna Reed, had asked for that. “He is going home tonight,” said the lawyer.',
		expected: ['Anna Reed'],
	},
	'a constable is an officer': {
		text: 'Detective Constable Emma Pascoe searched the house.\nTom Hale watched.\nThe officer agreed that he had “helped all day long”.',
		expected: ['Emma Pascoe'],
	},
	'the president’s envoy is no president': {
		text: 'Paul Stone, the president’s envoy, was there.\n“Did you hear what he said?” the president asked.',
		expected: ['the president'],
	},
	'a role and a name behind a description': {
		text: 'He wrote to a colleague.\nThe colleague, maintenance supervisor Lee Marsh, told the court he had been “sick to the stomach”.',
		expected: ['Lee Marsh'],
	},
	'a son by his first name': {
		text: 'Morag Finlay runs the shop. “She still rows over,” says Finlay.\nHer son Callum, a marine engineer, wants her to move. “She hears the word and the line goes dead,” he says.',
		expected: ['Morag Finlay', 'Callum'],
	},
	'a son, and a surname that is one': {
		text: 'Fund founder Masato Son was in Oslo.\n“We will invest more next year,” Son said. Son added: “It is a bet of mine.”',
		expected: ['Masato Son', 'Masato Son'],
	},
	'letters behind a name tell a role': {
		text: 'Defending, Helen Marsh KC said her client was “a broken man”.\nTom Hale said nothing.\n“He asks for no sympathy,” the barrister said.',
		expected: ['Helen Marsh', 'Helen Marsh'],
	},
	'a role that was printed with the name elsewhere': {
		text: 'Anna Reed, a beekeeper, won.\nReed met Tom Hale, the mayor. “I only wanted my hedge back,” the beekeeper said.',
		expected: ['Anna Reed'],
	},
	'who goes on under another description': {
		text: '“She repaid all of it,” Helen Marsh told the court.\n“She does not ask for sympathy,” the barrister added.',
		expected: ['Helen Marsh', 'Helen Marsh'],
	},
	'the one person of the paragraph who speaks in it': {
		text: 'Tom Hale, who wept at the whistle, said he had thought of his father. “So I was ready,” the striker said.',
		expected: ['Tom Hale'],
	},
	'somebody else is not who only stood trial': {
		text: 'Tom Hale was led away in handcuffs. “He will appeal,” the lawyer said.',
		expected: ['the lawyer'],
	},
	'several are not who spoke before': {
		text: '“He was offside,” Paolo Reed said.\nThe away fans sang “you are going home in the morning” after half an hour.',
		expected: ['Paolo Reed', 'The away fans'],
	},
	'an origin stands for who was named': {
		text: 'Joost van Dalen was in no mood to smile. He called it “a joke”.\n“He told me to sit down, so I sat down,” said the Dutchman.',
		expected: ['Joost van Dalen', 'Joost van Dalen'],
	},
	'she is the judge who was named': {
		text: 'Paul Stone told Judge Anna Reed that he could not sleep. There was laughter, and the judge asked for quiet. “I have some sympathy for that view,” she said.',
		expected: ['Anna Reed'],
	},
	'nobody named in the question answers': {
		text: 'Paul Stone said the pier was safe. Asked by a visitor whether Tom Hale would come, he replied: “That is too early to say.”',
		expected: ['Paul Stone'],
	},
	'they are the several of the paragraph': {
		text: 'Anna Reed left at noon.\nThe effect is small, and the authors warn of haste. The gene, they write, “accounts for minutes, not hours”.',
		expected: ['the authors'],
	},
	'a pronoun tells that a name in -a is a man’s': {
		text: 'Anna Reed left at noon.\nTerkula Iorvaan told our correspondent it was no threat. “It is only a calendar,” he said.',
		expected: ['Terkula Iorvaan'],
	},
	'whom an answer shows to be a man': {
		text: 'Xolani Pruell answered questions all day. He told Bridget Hale the walls had “performed as designed”.\nShe was not impressed. “Then who designed them?” she said.',
		expected: ['Xolani Pruell', 'Bridget Hale'],
	},
	'the firm that a role is for does not speak': {
		text: 'A spokeswoman for the clock’s maker, Somnira, said the firm had “no part in the design of it”.',
		expected: ['A spokeswoman for the clock’s maker'],
	},
	'a role behind "a" and a name': {
		text: 'A West Norland publican who fought for years has said he is “only delighted with it”.',
		expected: ['A West Norland publican'],
	},
	'a nickname between marks': {
		text: 'Superintendent Randall "Randy" Stone opened the meeting.\n"Nobody here ran to close a school," Stone told the crowd.',
		expected: ['Randall Stone'],
	},
	'two first names behind a role': {
		text: 'Board President Lou Ann Stone asked for order. “Some of it, yes, but not all,” she said.',
		expected: ['Lou Ann Stone'],
	},
	'a role beside a name makes it a person’s': {
		text: 'Paul Stone left at noon.\nHale’s wife, Ilmara, is to speak on Friday. At a rally in spring, she called the pier “a kind of home”.',
		expected: ['Ilmara'],
	},
	'whom "according to" names goes on under a role': {
		text: 'According to S. P. Iyer, who teaches at a college, both are right. “It is cheaper than we were told,” the professor said.',
		expected: ['S. P. Iyer'],
	},
	'somebody’s granddaughter behind "according to"': {
		text: 'Paul Stone left at noon.\nAccording to Hale’s granddaughter, Jess, the counter is broken. “I have reported it twice by now,” she said.',
		expected: ['Jess'],
	},
	'ranks of the police': {
		text: 'Det Con Owain Stone said: “This was greed, pure and simple.”',
		expected: ['Owain Stone'],
	},
	'who is honoured by a community': {
		text: '“We heard the river,” said Elder Marlene Pruell. “No, it was the wind,” said Aunty Marlin Stone.',
		expected: ['Marlene Pruell', 'Marlin Stone'],
	},
	'whose remark it was': {
		text: 'Reacting to Tom Hale’s remark that the pier “will close very soon”, Anna Reed said: “We shall see about that.”',
		expected: ['Tom Hale', 'Anna Reed'],
	},
	'the text that was signed reads so': {
		text: 'A letter jointly signed by Tom Hale and the secretary, Anna Reed, read in part, “We hereby give the council fourteen days.”',
		expected: ['A letter'],
	},
	'what an email does is no part of its name': {
		text: 'The email goes on to say: “We are selling the harbour to nobody.”',
		expected: ['The email'],
	},
	'the subject of a clause behind "what"': {
		text: 'Leaders will press Tom Hale for what a draft letter seen by Reuters calls “robust and verifiable guarantees”.',
		expected: ['a draft letter'],
	},
	'a name before a colon': {
		text: '08.40 NorthGrid: “We have 600 engineers out tonight.” The company says most homes have light again.',
		expected: ['NorthGrid'],
	},
};

test.each(Object.entries(cases))('%s', (_rule, { text, expected }) => {
	const quotes = findQuotes({ text, title: null, language: 'en', publishedAt: '2025-08-15' }, people);
	expect(quotes.map(({ speaker }) => speaker)).toEqual(expected);
});
