import { expect, test } from 'vitest';
import { countWords } from '../../../src/core/text/count-words.ts';

const texts: Readonly<
	Record<string, { readonly text: string; readonly language: string | null; readonly words: number }>
> = {
	'words between spaces': { text: 'I will say this: I don’t see any reason', language: 'en', words: 9 },
	'marks are no words': { text: '… “—” !', language: 'en', words: 0 },
	'a script without spaces': { text: '我们正在努力', language: 'zh', words: 3 },
	'a language nobody told': { text: 'Мы работаем', language: null, words: 2 },
	'what is no language': { text: 'two words', language: 'x_not a tag', words: 2 },
	nothing: { text: '', language: 'en', words: 0 },
};

test.each(Object.entries(texts))('%s', (_, { text, language, words }) => {
	expect(countWords(text, language)).toBe(words);
});
