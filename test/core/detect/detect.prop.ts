import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toTextArticle } from '../../../src/cli/text-article.ts';
import { detect } from '../../../src/core/detect/detect.ts';
import { findLeaders } from '../../../src/core/detect/find-leaders.ts';
import { canName, narrowNames } from '../../../src/core/detect/narrow-names.ts';
import { reasonSentences } from '../../../src/core/detect/reason-keys.ts';
import { story } from '../../../src/data/story/story.ts';

const forms = story.leaders.flatMap((leader) => leader.forms);
const pieces = fc.oneof(
	fc.constantFrom(...forms, ...story.pairs, 'Melania ', 'tower', 'met', 'İ', 'ß', '’s', ' and ', '。', '. ', ';', '\n'),
	fc.string({ unit: 'binary', maxLength: 8 }),
);
const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
const english = fc.boolean();

describe('findLeaders', () => {
	test('points into the text, in order, at one of the leaders', () => {
		fc.assert(
			fc.property(texts, english, (text, isEnglish) => {
				const hits = findLeaders(text, story, { english: isEnglish });
				const starts = hits.map((hit) => hit.start);
				expect(starts).toEqual(starts.toSorted((a, b) => a - b));
				for (const { start, end, leader } of hits) {
					const known = [...(story.leaders[leader]?.forms ?? []), ...story.pairs].map((form) => form.toLowerCase());
					expect(known).toContain(text.slice(start, end).toLowerCase());
				}
			}),
		);
	});

	test('finds nobody whose names were narrowed away', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const narrowed = narrowNames(text, story);
				const found = findLeaders(text, story, { english: false });
				expect(found.every((hit) => canName(narrowed, hit.leader))).toBe(true);
				expect(findLeaders(text, { ...story, ...narrowed }, { english: false })).toEqual(found);
			}),
		);
	});
});

describe('detect', () => {
	test('grades any text with a score from 0 to 1 and reasons that have a sentence', () => {
		fc.assert(
			fc.property(fc.option(texts), texts, (title, text) => {
				const { grade, score, reasons } = detect(toTextArticle(title, text), story);
				expect(score >= 0 && score <= 1).toBe(true);
				expect(grade === 'about').toBe(score >= 0.5);
				for (const { key } of reasons) expect(reasonSentences).toHaveProperty([key]);
			}),
		);
	});

	test('comes to an end on long texts made of what it looks for', () => {
		const hostile = ['Trump', 'Putin–Macron, ', 'Trump met Putin ', 'Мелания Трамп;', 'a–', '普京、', "Trump's ", 'ال'];
		for (const piece of hostile) {
			const text = piece.repeat(Math.ceil(60_000 / piece.length));
			expect(detect(toTextArticle(text, text), story).score).toBeLessThanOrEqual(1);
		}
	});

	test('gives a reason for every grade', () => {
		fc.assert(
			fc.property(texts, (text) => {
				expect(detect(toTextArticle(null, text), story).reasons.length).toBeGreaterThan(0);
			}),
		);
	});
});
