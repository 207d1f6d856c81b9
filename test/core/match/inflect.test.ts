import { expect, test } from 'vitest';
import { toComparable } from '../../../src/core/match/to-comparable.ts';

/** Each: a word as a text has it, and the same in a dictionary. */
const forms: Readonly<Record<string, { language: string; word: string; known: string }>> = {
	'a Japanese verb denied': { language: 'ja', word: '変えられない', known: '変える' },
	'a Japanese verb whose last sign changes': { language: 'ja', word: '築いた', known: '築く' },
	'a Japanese verb of two signs': { language: 'ja', word: '見た', known: '見る' },
	'a Japanese adjective': { language: 'ja', word: '鋭くなる', known: '鋭い' },
	'a German verb in two parts': { language: 'de', word: 'aufgehört', known: 'aufhören' },
	'a German verb whose light stem is too short': { language: 'de', word: 'kostet', known: 'kosten' },
	'a Korean consonant that becomes a vowel': { language: 'ko', word: '어려워진', known: '어렵' },
	'a Korean syllable drawn to the one before': { language: 'ko', word: '달라졌다', known: '다르' },
	'a German verb that changes its vowel': { language: 'de', word: 'versprach', known: 'versprechen' },
	'a French verb that no rule explains': { language: 'fr', word: 'veulent', known: 'vouloir' },
	'a Polish adjective compared': { language: 'pl', word: 'silniejsza', known: 'silny' },
	'a Ukrainian adjective that is beyond compare': { language: 'uk', word: 'найкращою', known: 'кращий' },
	'a Polish animal, many of them': { language: 'pl', word: 'psów', known: 'pies' },
	'what we do, in Arabic': { language: 'ar', word: 'نعمل', known: 'يعمل' },
	'what they will do, in Arabic': { language: 'ar', word: 'سيعمل', known: 'يعمل' },
	'what they did, in Arabic': { language: 'ar', word: 'قالوا', known: 'قال' },
};

test.each(Object.entries(forms))('%s: one idea', (_, { language, word, known }) => {
	const [own, other] = [word, known].map((text) => toComparable({ text, language }).units[0]?.concepts ?? []);
	expect(other).not.toEqual([]);
	expect(own).toEqual(expect.arrayContaining([...(other ?? [])]));
});
