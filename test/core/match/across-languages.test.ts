import { expect, test } from 'vitest';
import { areCognates, toRoot } from '../../../src/core/match/cognate.ts';
import { matchStatements } from '../../../src/core/match/match-statements.ts';
import { stemWord } from '../../../src/core/text/stems.ts';
import { toStatement } from './statement.ts';

type Line = readonly [language: string, text: string];

const renderings: Readonly<Record<string, readonly [Line, Line]>> = {
	'a ten and a twenty of one Arabic stem': [
		['fr', 'Nous avons du gazole pour vingt jours'],
		['ar', 'لدينا ديزل يكفي عشرين يومًا'],
	],
	'learned words that no table has': [
		['en', 'The seismograph in the monastery has not moved since Tuesday.'],
		['es', 'El sismógrafo del monasterio no se mueve desde el martes'],
	],
	'a ruin that many languages have a word of their own for': [
		['en', 'Behind-the-scenes intrigues will lead to the downfall of the mill'],
		['de', 'Intrigen hinter den Kulissen werden zum Untergang der Mühle führen'],
	],
	'the same in Korean': [
		['ko', '막후 음모가 방앗간의 몰락으로 이어질 것이다'],
		['en', 'Behind-the-scenes intrigues will lead to the downfall of the mill'],
	],
	'learned words in Cyrillic letters': [
		['en', 'The seismograph in the cathedral has not moved since Tuesday.'],
		['ru', 'Сейсмограф в кафедральном соборе не двигался со вторника'],
	],
};

test.each(Object.entries(renderings))('one statement in two languages: %s', (_, [a, b]) => {
	const [one, other] = [a, b].map(([language, text]) => toStatement({ language, text }));
	if (one === undefined || other === undefined) throw new Error('a case has two lines');
	expect(matchStatements(one, other)).toMatchObject({ same: true });
});

test('two statements that tell of the same things in another order are two', () => {
	const one = toStatement({
		text: 'The ferry was old, the storm came early, the captain was asleep in his cabin, and the harbour had neither a lamp nor a doctor when people on the island began to pray.',
	});
	const other = toStatement({
		language: 'es',
		text: 'La isla quiere una escuela, un hospital y trabajo; haremos del puerto un parque, el capitán irá a la cárcel y, sin la tormenta, el transbordador todavía estaría en venta.',
	});
	expect(matchStatements(one, other).same).toBe(false);
});

const conditions: Readonly<Record<string, readonly [Line, Line]>> = {
	'who wants a deal': [
		['en', 'If Europe wants the deal and begins the talks now, our captain will dance on the bridge.'],
		[
			'es',
			'Si Europa quiere el acuerdo y empieza las conversaciones, la iglesia tendrá por fin quien cante en invierno.',
		],
	],
	'who will want it, in a verb with a prefix': [
		[
			'ru',
			'Если Китай вдруг захочет начать переезд и начнет его, то очень быстро может оказаться, что нам не с кем будет танцевать',
		],
		['uk', 'Але якщо Китай раптом захоче торгувати і почне, ми відчинимо склади вже завтра'],
	],
};

test.each(Object.entries(conditions))('one condition, and two ways to go on, is two statements: %s', (_, [a, b]) => {
	const [one, other] = [a, b].map(([language, text]) => toStatement({ language, text }));
	if (one === undefined || other === undefined) throw new Error('a case has two lines');
	expect(matchStatements(one, other).same).toBe(false);
});

const words: Readonly<Record<string, readonly [Line, Line, boolean]>> = {
	'a Greek word': [['en', 'geological'], ['pl', 'geologiczny'], true],
	'an ending that each language spells': [['en', 'transition'], ['es', 'transición'], true],
	'a short root with an ending': [['es', 'litio'], ['de', 'Lithium'], true],
	'Cyrillic letters': [['de', 'Seismograph'], ['uk', 'сейсмограф'], true],
	'one beginning of two words': [['en', 'transport'], ['fr', 'transfert'], false],
	'two words of four letters alike': [['en', 'serrated'], ['pt', 'serra'], false],
	'a script that spells otherwise': [['en', 'seismograph'], ['ja', '地震計'], false],
};

test.each(Object.entries(words))('a word that two languages have: %s', (_, [a, b, are]) => {
	const [one, other] = [a, b].map(([language, word]) => toRoot(stemWord(word.toLowerCase(), language), language));
	expect(areCognates(one ?? '', other ?? '')).toBe(are);
});
