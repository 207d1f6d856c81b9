import { describe, expect, test } from 'vitest';
import { gradeOf } from './grade-of.ts';
import { languageCases } from './language-cases.ts';

describe.each(Object.entries(languageCases))('%s', (_, byGrade) => {
	describe.each(Object.entries(byGrade))('%s', (grade, texts) => {
		test.each(Object.entries(texts))('%s', (_rule, text) => {
			expect(gradeOf(text)).toBe(grade);
		});
	});
});
