import { describe, expect, test } from 'vitest';
import { gradeOf } from './grade-of.ts';
import { secondCases } from './second-cases.ts';
import { worldCases } from './world-cases.ts';

describe.each(Object.entries(worldCases))('%s', (_, byGrade) => {
	describe.each(Object.entries(byGrade))('%s', (grade, texts) => {
		test.each(Object.entries(texts))('%s', (_rule, text) => {
			expect(gradeOf(text)).toBe(grade);
		});
	});
});

describe.each(Object.entries(secondCases))('%s, at a second look', (_, byGrade) => {
	describe.each(Object.entries(byGrade))('%s', (grade, texts) => {
		test.each(texts.map((text) => [text.split('\n')[0] ?? '', text] as const))('%s', (_headline, text) => {
			expect(gradeOf(text)).toBe(grade);
		});
	});
});
