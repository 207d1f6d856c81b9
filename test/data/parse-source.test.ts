import { describe, expect, test } from 'vitest';
import { parseSource } from '../../src/data/parse-source.ts';
import { rawQuote, rawSource, withField } from './raw-source.ts';

const file = 'src/data/sources/gazette-harbour-talks.json';

const refused: Readonly<Record<string, { readonly path: string; readonly value: unknown; readonly names: string }>> = {
	'a quotation without text': { path: 'quotes.1.text', value: '', names: 'quotes[1].text is empty' },
	'a quotation of white space': { path: 'quotes.1.text', value: ' \n', names: 'quotes[1].text is empty' },
	'a quotation with white space around it': { path: 'quotes.0.text', value: 'Yes ', names: 'quotes[0].text' },
	'a quotation without a speaker': { path: 'quotes.2.speaker', value: '', names: 'quotes[2].speaker is empty' },
	'a speaker who is null': { path: 'quotes.0.speaker', value: null, names: 'quotes[0].speaker is no text' },
	'a single mark': { path: 'quotes.0.marks', value: ['“'], names: 'quotes[0].marks' },
	'three marks': { path: 'quotes.0.marks', value: ['“', '”', '”'], names: 'quotes[0].marks' },
	'a quotation out of count': { path: 'quotes.1.id', value: 'q7', names: 'quotes[1].id is "q7"; write "q2"' },
	'a passage that leaves out a number': { path: 'quotes.2.passage', value: 3, names: 'quotes[2].passage is 3' },
	'a passage that goes back': { path: 'quotes.2.passage', value: 0, names: 'quotes[2].passage is 0' },
	'a first passage that is not 1': { path: 'quotes', value: [rawQuote('q1', 0)], names: 'begin with 1' },
	'two speakers in one passage': { path: 'quotes.1.speaker', value: 'Ben Mole', names: 'quotes[1].speaker' },
	'a day that is none': { path: 'publishedAt', value: '2031-02-30', names: 'publishedAt is no date: "2031-02-30"' },
	'a date in words': { path: 'publishedAt', value: 'Thursday', names: 'publishedAt is no date' },
	'an occasion on a day that is none': {
		path: 'quotes.0.occasion.date',
		value: '2031-13',
		names: 'quotes[0].occasion.date is no date',
	},
	'a date that is called unknown': {
		path: 'quotes.0.occasion.certainty',
		value: 'unknown',
		names: 'quotes[0].occasion.certainty',
	},
	'a certainty of another name': { path: 'quotes.0.occasion.certainty', value: 'sure', names: 'choose one of them' },
	'a date read off nowhere': { path: 'dateFrom', value: null, names: 'dateFrom is null' },
	'a summary of 59 words': { path: 'summary', value: 'word '.repeat(59).trim(), names: 'summary has 59 words' },
	'a summary of 111 words': { path: 'summary', value: 'word '.repeat(111).trim(), names: 'summary has 111 words' },
	'two key points': { path: 'keyPoints', value: ['One.', 'Two.'], names: 'keyPoints has 2 points' },
	'seven key points': { path: 'keyPoints', value: Array(7).fill('One.'), names: 'keyPoints has 7 points' },
	'an empty key point': { path: 'keyPoints.1', value: '', names: 'keyPoints[1] is empty' },
	'an id of another shape': { path: 'id', value: 'Harbour Talks', names: 'id is not kebab-case' },
	'an id that is not the file name': { path: 'id', value: 'other-talks', names: 'name the file after it' },
	'an address that is none': { path: 'address', value: 'gazette.example', names: 'address is no web address' },
	'a language in words': { path: 'language', value: 'English', names: 'language is no language' },
	'a headline that was forgotten': { path: 'headline', value: undefined, names: 'headline is missing' },
	'a field of an unknown name': { path: 'author', value: 'Quay', names: 'unknown field "author"' },
	'a fact without a statement': { path: 'facts.0.statement', value: '', names: 'facts[0].statement is empty' },
	'a fingerprint of words': { path: 'fingerprint', value: ['one'], names: 'fingerprint[0] is no whole number' },
	'events that are no list': { path: 'events', value: 'harbour-talks', names: 'events is no list' },
};

describe('a source is refused, with file and field', () => {
	test.each(Object.entries(refused))('%s', (_rule, { path, value, names }) => {
		const read = () => parseSource(withField(path, value), file);
		expect(read).toThrow(`${file}: `);
		expect(read).toThrow(names);
	});

	test.each([null, 'text', [rawSource]])('no object: %j', (value) => {
		expect(() => parseSource(value, file)).toThrow(`${file}: the file is no object`);
	});
});

describe('a source is read', () => {
	test('as its file holds it', () => {
		expect(parseSource(rawSource, file)).toEqual(rawSource);
	});

	test('with the page that printed it, where that is another', () => {
		expect(parseSource(withField('printedOn', 'Portal'), file).printedOn).toBe('Portal');
	});

	test.each([60, 110])('with a summary of %d words', (count) => {
		const summary = 'word '.repeat(count).trim();
		expect(parseSource(withField('summary', summary), file).summary).toBe(summary);
	});

	test('without a date, where none is known', () => {
		expect(parseSource(withField('publishedAt', null), file).publishedAt).toBeNull();
	});
});
