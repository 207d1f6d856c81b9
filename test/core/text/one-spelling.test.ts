import { expect, test } from 'vitest';
import { toOneSpelling } from '../../../src/core/text/one-spelling.ts';

const alike: Readonly<Record<string, { language: string; spellings: readonly string[] }>> = {
	'Russian ё': { language: 'ru', spellings: ['ещё', 'еще'] },
	'Arabic vowel signs and alef': { language: 'ar', spellings: ['أُطلق', 'اطلق'] },
	'a Hindi dot left out': { language: 'hi', spellings: ['दरवाज़ा', 'दरवाजा'] },
	'a Hindi moon': { language: 'hi', spellings: ['हूँ', 'हूं'] },
	'a Vietnamese tone on either vowel': { language: 'vi', spellings: ['hoà', 'hòa'] },
	'-our, -or': { language: 'en', spellings: ['neighbours', 'neighbors'] },
	'-our with an ending': { language: 'en', spellings: ['favourable', 'favorable'] },
	'-ise, -ize': { language: 'en', spellings: ['recognised', 'recognized'] },
	'-isation, -ization': { language: 'en', spellings: ['organisation', 'organization'] },
	'-ence, -ense': { language: 'en', spellings: ['defence', 'defense'] },
	'-re, -er': { language: 'en', spellings: ['theatres', 'theaters'] },
	'-ogue, -og': { language: 'en', spellings: ['dialogue', 'dialog'] },
	'-ll-, -l-': { language: 'en', spellings: ['cancelled', 'canceled'] },
	'a capital without its accent': { language: 'fr', spellings: ['état', 'etat'] },
};

test.each(Object.entries(alike))('%s: one spelling', (_, { language, spellings }) => {
	expect(new Set(spellings.map((word) => toOneSpelling(word, language))).size).toBe(1);
});

const others: Readonly<Record<string, { language: string; words: readonly string[] }>> = {
	'words that end so by nature': { language: 'en', words: ['four', 'hour', 'your', 'this', 'tell', 'fell'] },
	'a word that is another without its accent': { language: 'fr', words: ['à', 'ô'] },
	'languages in which another accent is another word': { language: 'vi', words: ['ông', 'ấy'] },
};

test.each(Object.entries(others))('%s: as they are', (_, { language, words }) => {
	expect(words.map((word) => toOneSpelling(word, language))).toEqual(words);
});
