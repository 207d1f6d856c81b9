import { expect, test } from 'vitest';
import { trimHeadline } from '../../../src/core/report/trim-headline.ts';
import type { QuoteReport } from '../../../src/core/types.ts';
import { makeQuote, makeQuoteReport, makeUtterance, pageAddress } from '../../fixtures/reports/make-report.ts';

const bridge = 'We talked for an hour. It was, I think, really a feel-out meeting, and the next one will decide.';
const piece = 'really a feel-out meeting';

const own = makeQuoteReport(makeQuote('q1', 'Ada Quill', bridge), null);
const fullerElsewhere = makeQuoteReport(
	makeQuote('q1', 'Ada Quill', piece),
	makeUtterance('u', 'Ada Quill', [
		{ sourceId: 'courier', text: bridge },
		{ sourceId: pageAddress, text: piece, relation: 'trimmed' },
	]),
);
const another = makeQuoteReport(makeQuote('q2', 'Bo Lindqvist', 'No, it was a feel-out meeting for them alone.'), null);
const alone = makeQuoteReport(makeQuote('q3', 'Bo Lindqvist', 'a feel-out meeting'), null);

type Case = { readonly title: string; readonly quotes: readonly QuoteReport[]; readonly told: readonly string[] };

const cases: Readonly<Record<string, Case>> = {
	'a fragment is tied to its sentence on the page': {
		title: 'Quill sees ‘a feel-out meeting’',
		quotes: [own],
		told: [`Ada Quill, ${pageAddress}: 4 of 15`],
	},
	'the sentence is taken where it is printed in full': {
		title: 'Quill sees ‘a feel-out meeting’',
		quotes: [fullerElsewhere],
		told: ['Ada Quill, courier: 4 of 15'],
	},
	'a fragment of two utterances is tied to neither': {
		title: 'Quill sees ‘a feel-out meeting’',
		quotes: [own, another],
		told: [],
	},
	'a fragment that is a whole quote of somebody else is tied to neither': {
		title: 'Lindqvist sees ‘a feel-out meeting’',
		quotes: [own, alone],
		told: [],
	},
	'a headline without quotation is not trimmed': { title: 'Quill on the meeting', quotes: [own], told: [] },
	'words nobody is quoted with are not found': { title: 'Quill ‘furious’', quotes: [own], told: [] },
};

test.each(Object.entries(cases))('%s', (_rule, { title, quotes, told }) => {
	const trims = trimHeadline({ address: pageAddress, title }, quotes);
	expect(
		trims.map(({ speaker, sourceId, words, sentenceWords }) => `${speaker}, ${sourceId}: ${words} of ${sentenceWords}`),
	).toEqual(told);
});

test('the sentence is verbatim, and the fragment stands where it is said to', () => {
	const [trim] = trimHeadline({ address: pageAddress, title: 'Quill sees ‘a feel-out meeting’' }, [own]);
	expect(trim?.sentence).toBe('It was, I think, really a feel-out meeting, and the next one will decide.');
	expect(trim?.sentence.slice(trim.within.start, trim.within.end)).toBe('a feel-out meeting');
});
