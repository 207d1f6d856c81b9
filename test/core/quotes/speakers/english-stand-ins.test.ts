import { expect, test } from 'vitest';
import { findQuotes } from '../../../../src/core/quotes/find-quotes.ts';
import { people } from '../../../../src/data/story/people.ts';

/** Whom English means by a pronoun, a role or a description: who each quotation is given to, in order. */
const cases: Record<string, { text: string; expected: readonly (string | null)[] }> = {
	'she who asks and he who answers, where one is named': {
		text: 'Tom Hale gave evidence.\nQuestioned by Judith Rowe, for the defence, he said that he had not looked. “You trusted them to do that?” she asked. “I trusted them then,” he answered.',
		expected: ['Judith Rowe', 'Tom Hale'],
	},
	'an article stands before no person’s name': {
		text: 'Ingrid Solberg conducted again.\nThe Corvanta has offered her a year.\n“Ask my old goats,” she says.',
		expected: ['Ingrid Solberg'],
	},
	'who sent what reads so, behind it': {
		text: 'Anna Reed, 57, denies theft.\nThe court saw a text message that Reed sent to her sister. It read: “He has treated us again.”',
		expected: ['Anna Reed'],
	},
	'whom a letter is from': {
		text: 'Then came a letter from Paul Stone. It contained one line: “You were right about the slow one.”',
		expected: ['Paul Stone'],
	},
	'what is read as somebody weeps': {
		text: 'His mother, who had come from Poznan, wept as a statement was read. It said: “He went to work and he did not come home.”',
		expected: ['a statement'],
	},
	'an age stands for who was named': {
		text: 'Runner Faith Osei has broken the record in Oslo.\n“I only heard the people shouting,” the 24-year-old told us.',
		expected: ['Faith Osei'],
	},
	'a mother of two is the woman who was named': {
		text: 'A dog was seen on the bus by passenger Debbie Moffat.\n“He sat down next to me,” laughed the mum of two.',
		expected: ['Debbie Moffat'],
	},
	'a sign that was put up is what reads so': {
		text: 'The council, for its part, has put up a sign. It reads: “Please do not feed or photograph the goose.”',
		expected: ['a sign'],
	},
	'a boy is the one boy who was named': {
		text: 'Two of them are Ravi Dale-Moss, nine, and his grandmother, who came by bus.\n“Can it hear us?” the boy asks.',
		expected: ['Ravi Dale-Moss'],
	},
	'she is the grandmother, for the boy is a he': {
		text: 'Jo Abbot feeds the goose. “It is fat,” she says.\nTwo of the guests are Ravi Dale-Moss, nine, and his grandmother, who came by bus.\n“Can it hear us?” the boy asks.\n“It pretends it cannot,” she replies.',
		expected: ['Jo Abbot', 'Ravi Dale-Moss', 'his grandmother'],
	},
	'he is the man at the bar, and nobody is no name': {
		text: 'Nobody will say who fed it, though eyes turn to a man in a green cap at the end of the bar.\n“It was only bread,” he says.',
		expected: ['a man'],
	},
	'a judge who opens a report is the one who is named below': {
		text: 'A carer was told by a judge on Friday that she had shown “not one ounce of shame”.\nJudge Miranda Oakes jailed her for two years. “You drank her tea,” the judge said.',
		expected: ['Miranda Oakes', 'Miranda Oakes'],
	},
	'an official who opens a report is nobody named below': {
		text: 'An official said the talks were “going nowhere very slowly”.\nNorland official Tom Hale joined them. “I only carry the bags,” he said.',
		expected: ['An official', 'Tom Hale'],
	},
	'a nurse who opens a report is not one of two': {
		text: 'A nurse has called the fee “a tax on the sick”.\nNurse Anna Reed and nurse Rosa Hale both work there. “I walk now,” Reed said.',
		expected: ['A nurse', 'Anna Reed'],
	},
	'a country in passing is no she': {
		text: 'Federation president Ana Costa spoke on Monday. Ana Costa, a lawyer, preferred football. Hosts of the cup along with Norvania, the neighbours are “doomed to agree”, she said.',
		expected: ['Ana Costa'],
	},
	'a pass that no list has is no he': {
		text: 'The Belgian rider Marc Devos crashed on Friday, and his team said he had broken a rib.\nThe road over the Passo Staulo had just been painted.\nHe arrived late and will not start today. “You can lose a race on the road,” he said. “You should not lose it on the paint.”',
		expected: ['Marc Devos', 'Marc Devos'],
	},
	'a town that no list has is no he': {
		text: 'In Ravensburg, the clerk saw it first.\n“We will not wait for them,” he said.',
		expected: [null],
	},
	'who answers the writer once more': {
		text: 'Ines March sells pots. How did it begin? “By accident, when a shelf fell,” she says.\nWhat did your family think? “My mother was a restorer. She glued it all together.”',
		expected: ['Ines March', 'Ines March'],
	},
	'a former player is the manager who was named': {
		text: 'Manager Carl Stone took over in March.\nThe former Oxton midfielder said he told his team to “make it ugly.”',
		expected: ['Carl Stone'],
	},
	'a former president is who held the office': {
		text: 'Donald Trump met the press on Friday.\nThe former White House chief warned of “very serious consequences.”',
		expected: ['Donald Trump'],
	},
	'a former president is not who spoke before': {
		text: '“He is strong,” Lindsey Graham said.\nThe former White House chief warned of “very serious consequences.” Trump did not say which.',
		expected: ['Lindsey Graham', 'Donald Trump'],
	},
	'a former office that nobody named has held stays a description': {
		text: 'Carl Stone met the press on Friday.\nThe former governor warned of “very serious consequences.”',
		expected: ['The former governor'],
	},
	'who told of a call goes on, not who was on the phone': {
		text: 'Vladimir Putin and Donald Trump held a telephone call that lasted an hour, Kremlin spokesman Dmitry Peskov told reporters.\n“It was a thorough conversation,” he said.',
		expected: ['Dmitry Peskov'],
	},
	'who told of a call in the sentence before goes on': {
		text: 'Putin had a long call with Trump on Thursday, presidential aide Yuri Ushakov said after the talks. “It was very useful,” he added.',
		expected: ['Yuri Ushakov'],
	},
	'an official is who was introduced as one': {
		text: 'A senior Norland official sat in on the talks. “They did not shake hands,” the official said.',
		expected: ['A senior Norland official'],
	},
	'an official about whom more is said': {
		text: 'A Norland official told reporters the two would talk. It “looked like a step forward,” said the official, who asked not to be named.',
		expected: ['A Norland official'],
	},
	'a councillor in short': {
		text: 'Cllr Noel Brannagh walked out. “A circus has a tent,” Cllr Brannagh said.',
		expected: ['Noel Brannagh'],
	},
	'a plural behind an article is who speaks': {
		text: '“We never paid a penny,” the Norlanders state in the paper.',
		expected: ['Norlanders'],
	},
	'a surname with a first name that no list has is somebody else’s': {
		text: '“The market is closed for the winter,” said Xolani Johnson. Wendla Trump said it was “a very long winter.”',
		expected: ['Xolani Johnson', 'Wendla Trump'],
	},
	'a word before a surname is no first name where the article prints the person’s own': {
		text: 'At noon Donald Trump flew home.\nOverseas Trump said it was “a very good flight.” On Truth Social Trump wrote: “Thank you all for it.”',
		expected: ['Donald Trump', 'Donald Trump'],
	},
	'a word in small letters is nobody’s surname': {
		text: 'Oskar Lind rang the bell and bought a new clapper. “It was worn thin by the winter,” he said.',
		expected: ['Oskar Lind'],
	},
	'the president of the same paragraph': {
		text: 'President Paul Stone stayed at home.\nIn Oxton, President Anna Reed spoke of rain. The president told reporters it was “only a storm.”',
		expected: ['Anna Reed'],
	},
	'he is a spokesman without a name': {
		text: 'Tom Hale left at noon.\nA spokesman for the harbour denied that the pier was closed. “Nobody was turned back,” he said.',
		expected: ['A spokesman for the harbour'],
	},
	'she is somebody’s director': {
		text: 'Anna Reed left at noon.\nThe library’s director wiped her eyes. “I am going to go home and sleep,” she said.',
		expected: ['The library’s director'],
	},
	'he is one of several': {
		text: 'Tom Hale left at noon.\nAsked whether it would rain, one of the union’s stewards laughed. “Ask me on Monday,” he said.',
		expected: ['one of the union’s stewards'],
	},
	'it is no person': {
		text: 'Anna Reed took over in 2022. The company will close its plant in Oxton. It blamed “costs that nobody here can pay.”',
		expected: ['The company'],
	},
	'who the sentence before was about': {
		text: 'Mr. Averin denies it. His lawyer, Winston Bright, said the witness had made a deal. “You have been promised something,” he said.',
		expected: ['Winston Bright'],
	},
	'a particle in capitals is part of the name': {
		text: 'Joost van Dalen came at noon. “We did not want this,” he said. Van Dalen rejected the offer. “Read page forty,” Van Dalen added.',
		expected: ['Joost van Dalen', 'Joost van Dalen'],
	},
	'letters behind a name': {
		text: 'Prosecutor Simon Ellacott KC told the court the will was “a clumsy fake.”',
		expected: ['Simon Ellacott'],
	},
	'a role that opens a sentence is no part of the name': {
		text: 'Driver Winstone Achebe said he had seen “drunks, hens and a goose.” Co-author Siana Meredith counters that it was “quite normal behaviour.”',
		expected: ['Winstone Achebe', 'Siana Meredith'],
	},
	'where somebody is from is no part of the name': {
		text: 'Her coach, Italian Renzo Baldacci, said the record was “just the beginning of it”.',
		expected: ['Renzo Baldacci'],
	},
	'where somebody works does not speak': {
		text: 'Analyst Petra Hale of Oxton Bank said the effect would be small, at least “for the first ten days or so”.',
		expected: ['Petra Hale'],
	},
	'a street is a government': {
		text: 'Downing Street said the prime minister had “full confidence in her team.”',
		expected: ['Downing Street'],
	},
	'the second clause has its own subject': {
		text: 'The college called it “the result of neglect by everybody,” while the union urged both sides to “lower the temperature.”',
		expected: ['The college', 'the union'],
	},
	'a name that a company gave itself with "and"': {
		text: 'A spokesman for Hale & Stone Buses joked: “Dogs travel free, so nothing is owed.”',
		expected: ['A spokesman for Hale & Stone Buses'],
	},
	'who took a picture is not whom the text goes on about': {
		text: 'Anna Reed / Oxton Press\nThe 24-year-old said she was “very glad to be home again.”',
		expected: ['The 24-year-old'],
	},
	'a company with a name like a participle': {
		text: 'The plane landed at noon. Boeing said it was “safe to fly in any weather.”',
		expected: ['Boeing'],
	},
	'a plural that opens a sentence is nobody’s name': {
		text: '“The sea rose again,” the broker said. Gulls over the harbour shrieked. “It was a very long night,” she said.',
		expected: ['the broker', null],
	},
};

test.each(Object.entries(cases))('%s', (_rule, { text, expected }) => {
	const quotes = findQuotes({ text, title: null, language: 'en', publishedAt: '2025-08-15' }, people);
	expect(quotes.map(({ speaker }) => speaker)).toEqual(expected);
});
