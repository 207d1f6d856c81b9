import { expect, test } from 'vitest';
import { createMatchContext } from '../../../src/core/match/match-context.ts';
import { matchStatements } from '../../../src/core/match/match-statements.ts';
import { toComparable } from '../../../src/core/match/to-comparable.ts';
import type { Person } from '../../../src/core/types.ts';
import { toStatement } from './statement.ts';

/** Each: a word as a text has it, and another in which it is the same idea. */
const alike: Readonly<Record<string, { language: string; word: string; known: string }>> = {
	'an ending of a Korean verb': { language: 'ko', word: '준비됐다면', known: '준비' },
	'a consonant that joins the last syllable': { language: 'ko', word: '끝낼', known: '끝내' },
	'vowels drawn together': { language: 'ko', word: '싸워서', known: '싸우' },
	'a Korean word joined with another': { language: 'ko', word: '해결책', known: '해결' },
	'a Korean verb of one syllable': { language: 'ko', word: '믿는다', known: '믿' },
	'a Korean verb of one syllable that an ending joins': { language: 'ko', word: '봤다', known: '보' },
	'Turkish endings one after another': { language: 'tr', word: 'savaşlarındaki', known: 'savaş' },
	'a Turkish consonant before a vowel': { language: 'tr', word: 'desteğiyle', known: 'destek' },
	'a Turkish tense': { language: 'tr', word: 'yapacağız', known: 'yapmak' },
	'a German verb whose vowel is marked': { language: 'de', word: 'höheren', known: 'hoch' },
	'a German participle': { language: 'de', word: 'gestoppt', known: 'stoppen' },
	'a French accent that moves': { language: 'fr', word: 'protège', known: 'protéger' },
	'a Spanish vowel that is doubled': { language: 'es', word: 'empiezan', known: 'empezar' },
	'a Spanish verb with its object': { language: 'es', word: 'aceptarlo', known: 'aceptar' },
	'an Italian consonant before a vowel': { language: 'it', word: 'cerchiamo', known: 'cercare' },
	'a Portuguese consonant before a vowel': { language: 'pt', word: 'comecei', known: 'começar' },
	'a Polish vowel that closes': { language: 'pl', word: 'stołu', known: 'stół' },
	'a Ukrainian vowel that closes': { language: 'uk', word: 'сторін', known: 'сторона' },
	'a Ukrainian present': { language: 'uk', word: 'розуміють', known: 'розуміти' },
	'a Russian verb whose stem changes': { language: 'ru', word: 'требует', known: 'требовать' },
	'a Polish verb whose stem changes': { language: 'pl', word: 'kupują', known: 'kupować' },
	'a Russian participle': { language: 'ru', word: 'наказаны', known: 'наказание' },
	'a Hindi future': { language: 'hi', word: 'खरीदेगा', known: 'खरीदना' },
	'Arabic little words and endings on both sides': { language: 'ar', word: 'وتجارتنا', known: 'تجارة' },
	'a Ukrainian future of one word': { language: 'uk', word: 'чекатимемо', known: 'чекати' },
	'a Ukrainian vowel that goes': { language: 'uk', word: 'виборців', known: 'виборець' },
	'a Ukrainian verb that goes on': { language: 'uk', word: 'підписують', known: 'підписати' },
	'a Ukrainian consonant before a vowel': { language: 'uk', word: 'атаці', known: 'атака' },
	'a Russian participle with another consonant': { language: 'ru', word: 'обсуждено', known: 'обсудить' },
	'a Polish condition': { language: 'pl', word: 'zaakceptowaliby', known: 'zaakceptować' },
	'a Polish past without a subject': { language: 'pl', word: 'podpisano', known: 'podpisać' },
	'a Polish noun behind a preposition': { language: 'pl', word: 'moście', known: 'most' },
	'Polish persons': { language: 'pl', word: 'prezydenci', known: 'prezydent' },
	'an Arabic verb that begins with who does it': { language: 'ar', word: 'سيتفاوضون', known: 'تفاوض' },
	'an Arabic verb whose alef is lost': { language: 'ar', word: 'سنكتشف', known: 'اكتشف' },
	'an Arabic stop before an ending': { language: 'ar', word: 'حلفائنا', known: 'حليف' },
	'a Turkish name with an apostrophe': { language: 'tr', word: 'Ukrayna’nın', known: 'Ukrayna' },
};

test.each(Object.entries(alike))('%s: one idea', (_, { language, word, known }) => {
	const [own, other] = [word, known].map((text) => toComparable({ text, language }).units[0]?.concepts ?? []);
	expect(own).not.toEqual([]);
	expect(other).toEqual(expect.arrayContaining([...(own ?? [])]));
});

/** Words that begin like a known one and are another. */
const others: Readonly<Record<string, { language: string; word: string; known: string }>> = {
	'what follows is no Turkish ending': { language: 'tr', word: 'savaşxyz', known: 'savaş' },
	'what follows a Korean verb of one syllable is no ending': { language: 'ko', word: '보석', known: '보' },
	'what a verb has before its endings is no word': { language: 'uk', word: 'будь', known: 'будувати' },
	'what follows is no Spanish ending': { language: 'es', word: 'pazguato', known: 'paz' },
	'languages whose light stems are enough': { language: 'de', word: 'Kriegel', known: 'Krieg' },
};

test.each(Object.entries(others))('%s: another word', (_, { language, word, known }) => {
	const [own, other] = [word, known].map((text) => toComparable({ text, language }).units[0]?.concepts ?? []);
	expect(other).not.toEqual([]);
	expect(own).toEqual([]);
});

test('no capitalised word within a sentence is a form of a known one', () => {
	const text = 'Hoy aceptaría Aceptaría.';
	const concepts = toComparable({ text, language: 'es' }).units.map((unit) => unit.concepts.length > 0);
	expect(concepts.slice(1)).toEqual([true, false]);
});

test('a person’s name is one idea in every script', () => {
	const person: Person = {
		id: 'anna-berg',
		name: 'Anna Berg',
		aliases: ['Berg', '베르크', '伯格', 'ベルク'],
		pronoun: 'she',
		country: null,
		roles: [],
	};
	const context = createMatchContext([person]);
	for (const [language, text] of [
		['ko', '베르크'],
		['zh', '伯格'],
		['ja', 'ベルク'],
	] as const) {
		const { evidence } = matchStatements(toStatement({ text: 'Berg' }), toStatement({ text, language }), context);
		expect(evidence.find(({ name }) => name === 'sharedIdeas')?.value, text).toBe(1);
	}
});
