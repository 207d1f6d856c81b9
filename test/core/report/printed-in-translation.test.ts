import { expect, test } from 'vitest';
import { plainContext } from '../../../src/core/match/match-context.ts';
import { createReadWording } from '../../../src/core/match/read-wording.ts';
import { createMaybeTranslated } from '../../../src/core/report/printed-in-translation.ts';
import type { Source, Utterance } from '../../../src/core/types.ts';
import { makeQuote, makeUtterance } from '../../fixtures/reports/make-report.ts';
import { sampleArticle } from '../../sample-report.ts';

/** The page is in English and quotes one line of one speaker. */
type Case = {
	readonly page: readonly [speaker: string | null, words: string];
	readonly known: readonly [speaker: string | null, words: string];
	/** The source's. */
	readonly language?: string;
	/** Whether the page's line is known to be another line of that source. */
	readonly isKnown?: boolean;
	readonly expected: boolean;
};

const read = createReadWording([], plainContext);
const article = { ...sampleArticle, language: 'en' };
const herald: Source = {
	id: 'herald',
	outlet: 'Herald',
	agency: null,
	drawsOn: [],
	headline: null,
	address: null,
	publishedAt: null,
	dateFrom: null,
	byline: null,
	credit: null,
	language: 'de',
	summary: '',
	keyPoints: [],
	quotes: [],
	events: [],
	facts: [],
	fingerprint: [],
};
const prisoners = 'The war will end when every prisoner has come home to his family';
const auf = 'Der Krieg wird enden, wenn jeder Gefangene zu seiner Familie zurückgekehrt ist';
const markets = 'Die Banken und die Börse haben auf die neuen Zölle der Regierung ruhig reagiert';

const cases: Readonly<Record<string, Case>> = {
	'its speaker is quoted with its ideas in the page’s language': {
		page: ['Ada Kessler', prisoners],
		known: ['Ada Kessler', auf],
		expected: true,
	},
	'its speaker is quoted, under a name in another alphabet': {
		page: ['Oleh Kesslenko', prisoners],
		known: ['Олег Кессленко', 'Война закончится, когда каждый пленный вернётся домой к своей семье'],
		language: 'ru',
		expected: true,
	},
	'somebody of unknown name is quoted with its ideas': {
		page: ['the president', prisoners],
		known: ['Ada Kessler', auf],
		expected: true,
	},
	'too little of it can be known in another language': {
		page: ['Ada Kessler', prisoners],
		known: ['Ada Kessler', 'Mein Dackel bellt'],
		expected: true,
	},
	'another person is quoted with its ideas': {
		page: ['Viktor Rasko', prisoners],
		known: ['Ada Kessler', auf],
		expected: false,
	},
	'its speaker is quoted with another matter': {
		page: ['Ada Kessler', prisoners],
		known: ['Ada Kessler', markets],
		expected: false,
	},
	'its speaker’s line on the page is another line of that source': {
		page: ['Ada Kessler', prisoners],
		known: ['Ada Kessler', auf],
		isKnown: true,
		expected: false,
	},
	'it is known in the page’s own language': {
		page: ['Ada Kessler', prisoners],
		known: ['Ada Kessler', 'When every prisoner is with his family again, the war is over'],
		language: 'en',
		expected: false,
	},
};

test.each(Object.entries(cases))('%s', (_rule, { page, known, language = 'de', isKnown = false, expected }) => {
	const source: Source = { ...herald, language };
	const quotes = [makeQuote('q1', ...page)];
	const pageLine = { sourceId: article.address, text: page[1], quoteId: 'q1' };
	const heraldLine = { sourceId: 'herald', text: page[1], quoteId: 'q7' };
	const printed: Utterance = makeUtterance('p', page[0], isKnown ? [pageLine, heraldLine] : [pageLine]);
	const isMaybe = createMaybeTranslated({ article, quotes, sources: [source], printed: [printed], read });
	expect(isMaybe(makeUtterance('u', known[0], [{ sourceId: 'herald', text: known[1] }]))).toBe(expected);
});
