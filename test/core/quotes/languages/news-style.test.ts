import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCases } from './read-cases.ts';
import { scoreCase } from './score-case.ts';

const folder = new URL('./', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));

describe.each(files)('%s', (file) => {
	const language = file.slice(0, 2);
	const cases = readCases(readFileSync(new URL(file, folder), 'utf8'));
	test.each(cases.map((one) => [one.rule, one] as const))('%s', (_rule, one) => {
		expect(scoreCase(one, language).mistakes, one.text).toEqual([]);
	});
});
