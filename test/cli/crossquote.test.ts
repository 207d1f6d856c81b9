import { describe, expect, test } from 'vitest';
import { lineCommands } from '../../src/cli/line-commands.ts';
import { answerLines, groupLines } from '../../src/cli/run-lines.ts';

async function* linesOf(...lines: readonly (string | object)[]): AsyncGenerator<string> {
	for (const line of lines) yield typeof line === 'string' ? line : JSON.stringify(line);
}

async function answersTo(command: string, ...lines: readonly (string | object)[]) {
	const lineCommand = lineCommands[command];
	const answers =
		lineCommand === undefined ? groupLines(linesOf(...lines)) : answerLines(linesOf(...lines), lineCommand);
	const all: Readonly<Record<string, unknown>>[] = [];
	for await (const answer of answers) all.push(answer);
	return all;
}

describe('a bad line', () => {
	test('is answered in its place and never stops the rest', async () => {
		const answers = await answersTo(
			'quotes',
			{ id: 'a', text: 'No words.' },
			'{broken',
			{ id: 'c' },
			{ id: 'd', text: '' },
		);
		expect(answers.map(({ id }) => id)).toEqual(['a', 'line 2', 'c', 'd']);
		expect(answers.map(({ error }) => error === undefined)).toEqual([true, false, false, true]);
		expect(answers[2]?.['error']).toBe('"text" must be a string');
	});

	test('among lines to group is answered in its place too', async () => {
		const line = {
			text: 'We are going to have a very good meeting with them.',
			speaker: 'Ann Doe',
			date: '2025-08-14',
		};
		const answers = await answersTo('group', { id: 1, ...line }, '[]', { id: 3, ...line });
		expect(answers[0]?.['utterance']).toBeDefined();
		expect(answers[2]?.['utterance']).toEqual(answers[0]?.['utterance']);
		expect(answers[1]?.['error']).toBe('a line must be a JSON object');
	});

	test('with a field of the wrong kind says which', async () => {
		const answers = await answersTo('summarize', { id: 1, text: 'One.', sentences: 0 }, { id: 2, text: 3 });
		expect(answers.map(({ error }) => error)).toEqual([
			'"sentences" must be a whole number of 1 or more',
			'"text" must be a string',
		]);
	});
});

test('quotes point into the text they were given', async () => {
	const text = 'Rain is coming. “We will be ready for it,” Mayor Ann Doe said on Friday.';
	const [answer] = await answersTo('quotes', { id: 1, text });
	const quotes = answer?.['quotes'] as readonly { start: number; end: number; text: string }[] | undefined;
	const quote = quotes?.[0];
	expect(text.slice(quote?.start, quote?.end)).toBe(quote?.text);
	expect(quote?.text).toMatch(/^We will be ready for it/u);
});

test('a pair is matched with its relation', async () => {
	const side = {
		speaker: 'Ann Doe',
		date: '2025-08-14',
		lang: 'en',
		text: 'We will be ready for the storm when it comes.',
	};
	const [answer] = await answersTo('match', { id: 1, a: side, b: { ...side, outlet: 'The Daily' } });
	expect(answer).toMatchObject({ id: 1, same: true, possibly: false, relation: 'identical' });
});

test('a saved page is read and graded', async () => {
	const html =
		'<html lang="en"><body><main><article><h1>Harbour wall opens</h1><p>The wall was opened on Friday by the mayor of the town after two years of work.</p></article></main></body></html>';
	const [read] = await answersTo('read', { id: 1, url: 'https://example.org/a', html });
	expect(read?.['article']).toMatchObject({
		url: 'https://example.org/a',
		title: 'Harbour wall opens',
		language: 'en',
	});
	const [detected] = await answersTo('detect', { id: 1, html });
	expect(detected).toMatchObject({ grade: 'none' });
});

test('what two articles share is told with its places in both, and what it makes of them', async () => {
	const lead = 'Fishermen of the northern harbour blocked the quay for six hours on Monday over the price of fuel.';
	const more = 'Nobody from the ministry came, and the boats went out again when the tide turned in the evening.';
	const a = `${lead} ${more}`;
	const b = `From our own correspondent. ${lead}`;
	const [reused, other] = await answersTo('reuse', { id: 1, a, b }, { id: 2, a, b: 'The choir sings on Sunday.' });
	const runs = reused?.['runs'] as readonly Record<'a' | 'b', { start: number; end: number }>[];
	expect(reused?.['kind']).toBe('edited copy');
	expect(runs.map((run) => [a.slice(run.a.start, run.a.end), b.slice(run.b.start, run.b.end)])).toEqual([
		[lead.slice(0, -1), lead.slice(0, -1)],
	]);
	expect(other).toMatchObject({ kind: null, runs: [], shareOfA: 0 });
});
