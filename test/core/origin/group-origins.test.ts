import { describe, expect, test } from 'vitest';
import { compareTexts } from '../../../src/core/origin/compare-texts.ts';
import { countOrigins } from '../../../src/core/origin/count-origins.ts';
import { groupOrigins } from '../../../src/core/origin/group-origins.ts';
import type { OriginDocument } from '../../../src/core/origin/origin-document.ts';
import { compareFingerprints, estimateShingles, toFingerprint } from '../../../src/core/origin/to-fingerprint.ts';
import { elsewhere, quotations, sentences } from './reused-text.ts';

const story = `The ferry to the northern islands will not sail this week, the harbour master of Lindby said on Tuesday.
A storm had torn two mooring lines and flooded the ticket hall during the night. Nobody was hurt, but forty
passengers slept in the school gym. The company promised buses over the long bridge until the hall is dry again.
Fishermen blamed the town, which had put off the new sea wall for a third year. The mayor answered that the money
was voted in spring and that work begins when the herring season ends. Meteorologists expect calmer winds by Friday.`;

const edited = `${story.replace('Fishermen blamed the town', 'Local fishermen openly blamed the council')} The island's baker gave out free bread.`;

const other = `Voters in the valley chose a new council on Sunday. The list of the orchard owners won nine of the fifteen
seats, its best result since the flood year. Turnout fell to half. The outgoing mayor congratulated the winners and
said she would go back to teaching mathematics. Observers counted three complaints about late ballots, none of which
changed a seat. The new council meets for the first time in October and must decide on the price of water.`;

function toDocument(given: Partial<OriginDocument> & { readonly id: string; readonly words?: string }): OriginDocument {
	const { words, ...document } = given;
	return {
		outlet: given.id,
		agency: null,
		drawsOn: [],
		byline: null,
		credit: null,
		publishedAt: '2025-08-14',
		fingerprint: words === undefined ? [] : toFingerprint(words),
		quotes: [],
		...document,
	};
}

describe('groupOrigins', () => {
	test('a reprint is one origin with the agency story, with the evidence', () => {
		const origins = groupOrigins([
			toDocument({ id: 'b-daily', agency: 'AFP', words: story }),
			toDocument({ id: 'a-post', agency: 'Agence France-Presse', words: story }),
			toDocument({ id: 'c-times', words: other }),
		]);
		expect(origins.map(({ id, sourceIds }) => [id, sourceIds])).toEqual([
			['a-post', ['a-post', 'b-daily']],
			['c-times', ['c-times']],
		]);
		expect(origins[0]?.links[0]).toMatchObject({
			kind: 'copy',
			evidence: [
				{ name: 'sharedText', value: 1 },
				{ name: 'sameAgency', value: 1 },
			],
		});
	});

	test('an edited copy is one origin with the text it was made from', () => {
		const [origin] = groupOrigins([toDocument({ id: 'a', words: story }), toDocument({ id: 'b', words: edited })]);
		expect(origin).toMatchObject({ sourceIds: ['a', 'b'], links: [{ kind: expect.stringMatching(/copy/u) }] });
	});

	test('who draws on an agency has an origin of its own, linked to it', () => {
		const origins = groupOrigins([
			toDocument({ id: 'wire', agency: 'AFP', words: story }),
			toDocument({ id: 'digest', drawsOn: ['AFP', 'CNN'], words: other }),
		]);
		expect(origins.map(({ id }) => id)).toEqual(['digest', 'wire']);
		expect(origins[0]?.links).toEqual([
			{ a: 'digest', b: 'wire', kind: 'draws on', evidence: [{ name: 'statedSource', value: 1 }] },
		]);
	});

	test('unknown stays unknown: one agency alone does not make two articles one', () => {
		const origins = groupOrigins([toDocument({ id: 'a', agency: 'AP' }), toDocument({ id: 'b', agency: 'AP' })]);
		expect(origins).toHaveLength(2);
	});

	test('many articles are grouped as few are', () => {
		const many = Array.from({ length: 80 }, (_, index) =>
			toDocument({ id: `x${index}`, words: `${other} ${`plum${index} pear${index} fig${index} `.repeat(60)}` }),
		);
		const origins = groupOrigins([
			...many,
			toDocument({ id: 'a', words: story }),
			toDocument({ id: 'b', words: edited }),
		]);
		expect(origins.find(({ id }) => id === 'a')?.sourceIds).toEqual(['a', 'b']);
	});
});

const every = (step: number, by: (sentence: string, at: number) => string): string =>
	sentences.map((sentence, at) => (at % step === 0 ? by(sentence, at) : sentence)).join(' ');

const inMarks = (lines: readonly string[]): readonly string[] => lines.map((line) => `“${line}”`);

const aboutTheAuthor =
	'Ana Low writes on harbours and markets for the Courier. She grew up on a ferry. This story has been updated.';

/** Of the one article and of the other. */
type Both<Value> = readonly [Value, Value];

/** What one article makes of another's text, known by their fingerprints alone. */
const reuse: Readonly<
	Record<
		string,
		{ a?: string; b: string; bylines?: Both<string>; quotes?: Both<readonly string[]>; kind: string | null }
	>
> = {
	'word for word, with a credit line': { b: `${sentences.join(' ')} With material of our own.`, kind: 'copy' },
	'word for word, in another order of paragraphs': {
		b: [...sentences.slice(8), ...sentences.slice(0, 8)].join(' '),
		kind: 'copy',
	},
	'the first third, word for word': { b: sentences.slice(0, 7).join(' '), kind: 'edited copy' },
	'four sentences and nothing else': { b: sentences.slice(0, 4).join(' '), kind: 'edited copy' },
	'every third sentence told anew': {
		b: every(3, (_, at) => elsewhere[at / 3] ?? ''),
		kind: 'edited copy',
	},
	'a word changed in every sentence': {
		b: every(1, (sentence) => sentence.replace(/ the | a /u, ' this ')),
		kind: 'edited copy',
	},
	'four sentences lifted into an article of its own': {
		b: [...elsewhere.slice(0, 6), ...sentences.slice(2, 6), ...elsewhere.slice(6)].join(' '),
		kind: 'partly based on',
	},
	'the same events, the same quotations, two writers': {
		a: [...sentences.slice(0, 11), ...quotations, ...sentences.slice(11)].join(' '),
		b: [...elsewhere.slice(0, 7), ...quotations, ...elsewhere.slice(7)].join(' '),
		kind: null,
	},
	'one speech at length, two writers': {
		a: [...sentences.slice(0, 8), ...inMarks(elsewhere)].join(' '),
		b: [...inMarks(elsewhere), ...sentences.slice(14)].join(' '),
		quotes: [elsewhere, elsewhere],
		kind: null,
	},
	'one speech at length, of which one writer prints half': {
		a: [...sentences.slice(0, 8), ...inMarks(elsewhere)].join(' '),
		b: [...inMarks(elsewhere.slice(0, 7)), ...sentences.slice(16)].join(' '),
		quotes: [elsewhere, elsewhere.slice(0, 7)],
		kind: null,
	},
	'a report of a speech, word for word': {
		a: [...sentences, ...inMarks(elsewhere)].join(' '),
		b: [...sentences, ...inMarks(elsewhere)].join(' '),
		quotes: [elsewhere, elsewhere],
		kind: 'copy',
	},
	'a report of a speech, cut by half': {
		a: [...sentences, ...inMarks(elsewhere)].join(' '),
		b: [...sentences.slice(0, 11), ...inMarks(elsewhere.slice(0, 7))].join(' '),
		quotes: [elsewhere, elsewhere.slice(0, 7)],
		kind: 'edited copy',
	},
	'a press release, each with a lead of its own': {
		a: [...elsewhere.slice(0, 3), ...sentences].join(' '),
		b: [...elsewhere.slice(3, 6), ...sentences].join(' '),
		kind: 'copy',
	},
	'a note on the author under two articles': {
		a: [...sentences, aboutTheAuthor].join(' '),
		b: [...elsewhere, aboutTheAuthor].join(' '),
		kind: null,
	},
	'one writer, who tells most anew for another outlet': {
		b: [...sentences.slice(0, 4), ...elsewhere].join(' '),
		bylines: ['By Ana Low', 'Ana Low, Lindby'],
		kind: 'edited copy',
	},
	'two writers, of whom one takes as much': {
		b: [...sentences.slice(0, 4), ...elsewhere].join(' '),
		bylines: ['By Ana Low', 'Per Holm'],
		kind: 'partly based on',
	},
	'one writer, two articles that share no sentence': {
		b: elsewhere.join(' '),
		bylines: ['Ana Low', 'Ana Low'],
		kind: null,
	},
};

describe('what one article makes of another', () => {
	test.each(Object.entries(reuse))(
		'%s',
		(_, { a = sentences.join(' '), b, bylines = [null, null], quotes = [[], []], kind }) => {
			const origins = groupOrigins([
				toDocument({ id: 'a', words: a, byline: bylines[0], quotes: quotes[0].map((text) => ({ text })) }),
				toDocument({ id: 'b', words: b, byline: bylines[1], quotes: quotes[1].map((text) => ({ text })) }),
			]);
			expect(origins[0]?.links[0]?.kind ?? null, JSON.stringify(origins)).toBe(kind);
			expect(origins).toHaveLength(kind === 'copy' || kind === 'edited copy' ? 1 : 2);
		},
	);
});

describe('countOrigins', () => {
	const wire = { id: 'wire', outlet: 'Wire Post', agency: 'AFP', drawsOn: [] };
	const reprint = { id: 'reprint', outlet: 'Reprint', agency: 'AFP', drawsOn: [] };
	const cable = { id: 'cable', outlet: 'Cable', agency: 'Agence France-Presse', drawsOn: [] };
	const digest = { id: 'digest', outlet: 'Digest', agency: null, drawsOn: ['AFP', 'CNN'] };
	const morning = { id: 'morning', outlet: 'Courier', agency: null, drawsOn: [] };
	const evening = { id: 'evening', outlet: 'The Courier', agency: null, drawsOn: [] };
	const printed = { id: 'printed', outlet: 'Courier', agency: 'AFP', drawsOn: [] };
	const origins = [
		{ id: 'reprint', name: 'AFP', sourceIds: ['reprint', 'wire'], links: [] },
		{ id: 'digest', name: 'Digest', sourceIds: ['digest'], links: [] },
	];
	const printedBy = (...ids: readonly string[]): Parameters<typeof countOrigins>[0] => ({
		wordings: ids.map((sourceId) => ({
			statementId: sourceId,
			sourceId,
			text: '',
			relation: 'identical',
			evidence: [],
			difference: [],
		})),
	});

	test.each([
		['two reprints of one story', ['wire', 'reprint'], 1],
		['a digest that draws on the agency, for what the agency prints too', ['wire', 'reprint', 'digest'], 1],
		['the digest alone, for what the agency does not print', ['digest'], 1],
		['two articles that credit one agency, their texts unknown', ['wire', 'cable'], 1],
		['a source that is not known', ['wire', 'elsewhere'], 2],
		['two articles of one newsroom', ['morning', 'evening'], 1],
		['one of its own and an agency’s in one outlet', ['morning', 'printed'], 2],
	] as const)('%s', (_, ids, count) => {
		expect(countOrigins(printedBy(...ids), [wire, reprint, digest, cable, morning, evening, printed], origins)).toBe(
			count,
		);
	});
});

describe('compareTexts', () => {
	test('aligned runs hold the same words in both', () => {
		const { runs, shareOfA } = compareTexts(story, edited);
		for (const { a, b } of runs) expect(story.slice(a.start, a.end)).toBe(edited.slice(b.start, b.end));
		expect(shareOfA).toBeGreaterThan(0.9);
	});

	test('different articles share no run', () => {
		expect(compareTexts(story, other)).toEqual({ runs: [], shareOfA: 0, shareOfB: 0 });
	});
});

describe('toFingerprint', () => {
	test('equal texts are equal, others are not alike', () => {
		expect(compareFingerprints(toFingerprint(story), toFingerprint(story))).toBe(1);
		expect(compareFingerprints(toFingerprint(story), toFingerprint(other))).toBeLessThan(0.05);
	});

	test.each([100, 400, 3000])('the size of a text of %i words is known to a quarter', (count) => {
		const words = Array.from({ length: count }, (_, at) =>
			Array.from(String((at * 7919) % 100_003), (digit) => 'bcdfghjklm'[Number(digit)]).join(''),
		).join(' ');
		expect(Math.abs(estimateShingles(toFingerprint(words)) / count - 1)).toBeLessThan(0.25);
	});

	test('a text too short to be told by its words has none', () => {
		expect(toFingerprint('Too short.')).toEqual([]);
	});
});
