import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCases } from './read-cases.ts';
import { type CaseScore, scoreCase } from './score-case.ts';

const folder = new URL('./articles/', import.meta.url);
const languages = readdirSync(folder).map((file) => file.slice(0, 2));

/** What short whole articles must reach, as shares; each language has about a dozen quotations. */
const leastSpans = 0.95;
const leastSpeakers = 0.7;
const leastSpeakersInAll = 0.9;

const known = new Map<string, readonly CaseScore[]>();

/** Reads the articles of a language once, for both tests. */
function scoresOf(language: string): readonly CaseScore[] {
	const cases = readCases(readFileSync(new URL(`${language}.txt`, folder), 'utf8'));
	const scores = known.get(language) ?? cases.map((one) => scoreCase(one, language));
	known.set(language, scores);
	return scores;
}

const sum = (scores: readonly CaseScore[], key: 'expected' | 'found' | 'right' | 'speakers') =>
	scores.reduce((total, score) => total + score[key], 0);

const mistakesOf = (scores: readonly CaseScore[]) => scores.flatMap(({ mistakes }) => mistakes).join('\n');

describe('whole articles', () => {
	test.each(languages)('%s: spans and speakers', (language) => {
		const scores = scoresOf(language);
		const right = sum(scores, 'right');
		const f1 = (2 * right) / (sum(scores, 'expected') + sum(scores, 'found'));
		expect(f1, mistakesOf(scores)).toBeGreaterThanOrEqual(leastSpans);
		expect(sum(scores, 'speakers') / right, mistakesOf(scores)).toBeGreaterThanOrEqual(leastSpeakers);
	});

	test('speakers in all languages together', () => {
		const scores = languages.flatMap(scoresOf);
		const share = sum(scores, 'speakers') / sum(scores, 'right');
		expect(share, mistakesOf(scores)).toBeGreaterThanOrEqual(leastSpeakersInAll);
	});
});
