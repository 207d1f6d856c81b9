import { expect, test } from 'vitest';
import { findQuotes } from '../../../../src/core/quotes/find-quotes.ts';
import type { PageKind } from '../../../../src/core/types.ts';
import { people } from '../../../../src/data/story/people.ts';

type Case = {
	readonly text: string;
	readonly kind?: PageKind;
	readonly language?: string;
	/** Who says what, as "who: words"; a dash for nobody. */
	readonly expected: readonly string[];
};

/** What transcripts and interviews print without marks, and what looks like them. */
const cases: Record<string, Case> = {
	'surnames in capitals are whom the article introduced': {
		text: 'Wendla Hale met our reporter, Tomas Reed, in the map room. Part of the talk follows.\nREED: Who came first?\nHALE: The cat. It always does.\nThe cat was not asked.',
		expected: ['Tomas Reed: Who came first?', 'Wendla Hale: The cat. It always does.'],
	},
	'a full name with a post introduces the surname': {
		text: 'The talk on Sunday:\nSELMA OKORO, NNN HOST: Is the pier open?\nGOV. PAUL STONE, D-OXTON: It is.\nOKORO: Since when?\nSTONE (on camera): Since noon.',
		expected: [
			'Selma Okoro: Is the pier open?',
			'Paul Stone: It is.',
			'Selma Okoro: Since when?',
			'Paul Stone: Since noon.',
		],
	},
	'leaders with their office': {
		text: 'PRESIDENT TRUMP: We had a very good meeting.\nPRESIDENT PUTIN (through interpreter): I agree with it.\nREPORTER: When will you meet again?\nPRESIDENT TRUMP: Very soon.',
		expected: [
			'Donald Trump: We had a very good meeting.',
			'Vladimir Putin: I agree with it.',
			'Reporter: When will you meet again?',
			'Donald Trump: Very soon.',
		],
	},
	'labels with the time the turn begins': {
		text: 'Anna Reed (00:03): Is the pier open?\nTom Hale (00:07): It is.\nAnna Reed (01:02:11): Since when?\nTom Hale (01:02:14): Since noon.',
		kind: 'transcript',
		expected: ['Anna Reed: Is the pier open?', 'Tom Hale: It is.', 'Anna Reed: Since when?', 'Tom Hale: Since noon.'],
	},
	'who has a number alone is nobody known, and no two of them are one': {
		text: 'Anna Reed: It is a big pier.\nSpeaker 1: Is it open?\nAnna Reed: It is.\nSpeaker 2: Since when?\nAnna Reed: Since noon.',
		kind: 'transcript',
		expected: [
			'Anna Reed: It is a big pier.',
			'–: Is it open?',
			'Anna Reed: It is.',
			'–: Since when?',
			'Anna Reed: Since noon.',
		],
	},
	'stage directions and times are nobody’s words': {
		text: 'Anna Reed spoke to Tom Hale on the air.\n[18:00:04] REED: Good evening. (LAUGHTER) Who is there?\n(BEGIN VIDEO CLIP)\nHALE: I am (ph), [applause] from the ferry (NATO).',
		expected: [
			'Anna Reed: Good evening.',
			'Anna Reed: Who is there?',
			'Tom Hale: I am (ph),',
			'Tom Hale: from the ferry (NATO).',
		],
	},
	'who goes on in the next paragraph speaks of himself': {
		text: 'Anna Reed met Tom Hale.\nREED: Is it cold?\nI have heard that it is.\nHALE: Very.\nNobody else was there to say so.\nREED: Thank you.',
		expected: [
			'Anna Reed: Is it cold?',
			'Anna Reed: I have heard that it is.',
			'Tom Hale: Very.',
			'Anna Reed: Thank you.',
		],
	},
	'marks that only open the paragraphs of what is printed': {
		text: 'Anna Reed met Tom Hale on Monday.\n"REED: Is it cold?\n"HALE: As “The Oxton Press” says, it is.\n"REED: Thank you."',
		expected: ['Anna Reed: Is it cold?', 'Tom Hale: As “The Oxton Press” says, it is.', 'Anna Reed: Thank you.'],
	},
	'an unknown label between two turns is nobody’s words': {
		text: 'Anna Reed met Tom Hale.\nREED: Is it cold?\nSOUNDBITE: I do not know.\nHALE: Very.',
		expected: ['Anna Reed: Is it cold?', 'Tom Hale: Very.'],
	},
	datelines: {
		text: 'NEW DELHI: Prime Minister Paul Stone spoke to Anna Reed. Will it help?\nWASHINGTON: The White House did not comment on it.\nMOSCOW: Nobody knew.\nWASHINGTON: It rained.',
		expected: [],
	},
	'notes, updates and photographs': {
		text: 'Anna Reed met Tom Hale. Was it cold?\nUPDATE: It was.\nNOTE: The pier is closed.\nPHOTO: Tom Hale on the pier.\nUPDATE: It is open. Or is it?',
		expected: [],
	},
	'a recipe': {
		text: 'SERVES: four.\nINGREDIENTS: two eggs, flour, butter.\nMETHOD: Beat the eggs. Too thin? Add flour.\nINGREDIENTS: milk.',
		expected: [],
	},
	'claims and facts': {
		text: 'Donald Trump spoke on Friday.\nTRUMP: “We have built the whole bridge.”\nTHE FACTS: Half of it stands. Why?\nTRUMP: “Nobody else could have done it.”\nTHE FACTS: Others did.',
		expected: ['Donald Trump: We have built the whole bridge.', 'Donald Trump: Nobody else could have done it.'],
	},
	'headlines with a colon': {
		text: 'Trump: I will meet him again\nPutin: We agreed on much\nTrump: It was a ten\nZelensky: Who asked us?',
		expected: [],
	},
	'one label is no talk': {
		text: 'Anna Reed wrote to the paper.\nREED: Is it cold? I want to know.\nThe paper did not answer.',
		expected: [],
	},
	'questions and answers of a transcript': {
		kind: 'transcript',
		text: 'Anna Reed has run the ferry for years. She talked to us.\nQ: Is it cold?\nA: Very. I have two coats.\nQ. And the ice?\nA. It comes in March.',
		expected: [
			'–: Is it cold?',
			'Anna Reed: Very. I have two coats.',
			'–: And the ice?',
			'Anna Reed: It comes in March.',
		],
	},
	'questions and answers of an article may be the writer’s own': {
		text: 'Anna Reed has run the ferry for years.\nQ: Is it cold?\nA: Very. The harbour office says so.',
		expected: [],
	},
	'names in small letters on a transcript': {
		kind: 'transcript',
		text: 'Anna Reed met Tom Hale.\nReed: Is it cold?\nHale: Very. And it has been since March.\nThe ice came late.\nReed: Thank you.',
		expected: [
			'Anna Reed: Is it cold?',
			'Tom Hale: Very. And it has been since March.',
			'Tom Hale: The ice came late.',
			'Anna Reed: Thank you.',
		],
	},
	'initials, as the Kremlin prints them': {
		language: 'ru',
		text: 'Владимир Путин и Дональд Трамп ответили на вопросы журналистов.\nВ.Путин: Добрый вечер. Кто начнёт?\nД.Трамп (как переведено): Начнём с вас.\nВ.Путин: Хорошо. (Смех.) Мы поговорили обо всём.',
		expected: [
			'Vladimir Putin: Добрый вечер. Кто начнёт?',
			'Donald Trump: Начнём с вас.',
			'Vladimir Putin: Хорошо.',
			'Vladimir Putin: Мы поговорили обо всём.',
		],
	},
	'a magazine’s interview in German': {
		language: 'de',
		text: 'Die Ministerin Wiebke Hansen sprach mit uns über das Eis.\nSPIEGEL: Frau Hansen, wird es kalt?\nHANSEN: Sehr kalt. Ich habe zwei Mäntel.',
		expected: ['SPIEGEL: Frau Hansen, wird es kalt?', 'Wiebke Hansen: Sehr kalt. Ich habe zwei Mäntel.'],
	},
	'a briefing in Chinese': {
		language: 'zh',
		kind: 'transcript',
		text: '记者：会谈谈了什么？\n王毅：谈了很多问题。\n记者：谢谢。',
		expected: ['–: 会谈谈了什么？', 'Wang Yi: 谈了很多问题。', '–: 谢谢。'],
	},
};

test.each(Object.entries(cases))('%s', (_rule, { text, kind = 'article', language = 'en', expected }) => {
	const quotes = findQuotes({ text, title: null, language, publishedAt: '2025-08-15', kind }, people);
	expect(quotes.map(({ speaker, words }) => `${speaker ?? '–'}: ${words}`)).toEqual(expected);
});

test('the pieces of a turn are one utterance, two turns are not', () => {
	const text = 'Anna Reed met Tom Hale.\nREED: Is it (LAUGHTER) cold?\nHALE: Very.\nREED: Thank you.';
	const quotes = findQuotes({ text, title: null, language: 'en', publishedAt: null }, people);
	expect(quotes.map(({ utterance }) => utterance)).toEqual([1, 1, 2, 3]);
});
