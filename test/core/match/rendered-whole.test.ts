import { expect, test } from 'vitest';
import { plainContext } from '../../../src/core/match/match-context.ts';
import { matchStatements } from '../../../src/core/match/match-statements.ts';
import { addStatements, createMatchedStatements } from '../../../src/core/match/matched-statements.ts';
import { toStatement } from './statement.ts';

/** Two lines of one speaker on one day, each in its language; `same` where one renders the other. */
const cases: Readonly<
	Record<string, readonly [one: readonly [string, string], other: readonly [string, string], same: boolean]>
> = {
	'everyday words, all of them and in order': [
		['en', 'We could not do everything, but we did a lot'],
		['fr', "Nous n'avons pas pu tout faire, mais nous avons fait beaucoup"],
		true,
	],
	'the same in signs': [
		['en', 'He did not say anything, but he knew a lot'],
		['zh', '他没有说什么，但他知道很多'],
		true,
	],
	'the same in two other languages': [
		['es', 'Hicimos todo lo que pudimos y no fue suficiente'],
		['pt', 'Fizemos tudo o que podíamos e não foi suficiente'],
		true,
	],
	'a judgement and its reserve': [
		['en', 'It was a very good swim, maybe the best we had'],
		['ru', 'Это был очень хороший заплыв, может быть, лучший из всех, что у нас были'],
		true,
	],
	'all of a fragment, in a sentence that goes on': [
		['en', 'we have not seen a good year'],
		['es', 'No hemos visto un buen año, y la gente se va de aquí con sus hijos'],
		true,
	],
	'what is denied stands elsewhere': [
		['ru', 'Мы не начинали это, но мы это закончим'],
		['en', 'We will start tomorrow, and we will not stop'],
		false,
	],
	'one denies what the other says': [
		['en', 'We did everything, and we did a lot'],
		['fr', "Nous n'avons pas pu tout faire, mais nous avons fait beaucoup"],
		false,
	],
	'half of everyday words': [
		['en', 'We got a lot from you today'],
		['fr', 'Nous avons donné beaucoup et nous reviendrons demain'],
		false,
	],
	'a formula of two ideas': [['en', 'It was a good day'], ['de', 'Es war ein guter Tag'], false],
};

test.each(Object.entries(cases))('%s', (_, [[language, text], [otherLanguage, otherText], same]) => {
	const [one, other] = [toStatement({ language, text }), toStatement({ language: otherLanguage, text: otherText })];
	expect(matchStatements(one, other).same).toBe(same);
	expect(matchStatements(other, one).same).toBe(same);
});

test('a formula that is all that both say is possibly the same', () => {
	const [one, other] = [
		toStatement({ text: 'It was a good day' }),
		toStatement({ language: 'de', text: 'Es war ein guter Tag' }),
	];
	expect(matchStatements(one, other).possibly).toBe(true);
});

test('everyday words of another day are not the same', () => {
	const [en, ru] = [
		'It was a very good swim, maybe the best we had',
		'Это был очень хороший заплыв, может быть, лучший из всех, что у нас были',
	];
	const other = toStatement({ language: 'ru', text: ru, date: '2025-09-20' });
	expect(matchStatements(toStatement({ text: en }), other).same).toBe(false);
});

const anybody: Readonly<
	Record<string, readonly [one: readonly [string, string], other: readonly [string, string], same: boolean]>
> = {
	'all that both say, some of it telling': [
		['en', 'The gardener knew on Monday what the new tractor was paid for'],
		['es', 'El jardinero sabía el lunes por qué se pagaba el nuevo tractor'],
		true,
	],
	'everyday words alone': [
		['es', 'Hicimos todo lo que pudimos y no fue suficiente'],
		['pt', 'Fizemos tudo o que podíamos e não foi suficiente'],
		false,
	],
	'most of both': [
		['en', 'The gardener knew what the tractor was bought for'],
		['es', 'El jardinero sabía por qué le pagaban la bicicleta'],
		false,
	],
};

test.each(Object.entries(anybody))(
	'of unknown speakers: %s',
	(_, [[language, text], [otherLanguage, otherText], same]) => {
		const one = toStatement({ language, text, speaker: null });
		const other = toStatement({ language: otherLanguage, text: otherText, speaker: null });
		expect(matchStatements(one, other).same).toBe(same);
	},
);

test('a sentence of everyday words is found among others', () => {
	const known = [
		toStatement({ language: 'fr', text: "Nous n'avons pas pu tout faire, mais nous avons fait beaucoup" }),
		toStatement({ language: 'fr', text: 'Les trains partent à midi de la gare du port' }),
	];
	const asked = toStatement({ text: 'We could not do everything, but we did a lot' });
	const { matches, prepared } = addStatements(createMatchedStatements(plainContext), [...known, asked]);
	const own = prepared.find(({ statement }) => statement === asked);
	const found = own === undefined ? [] : [...(matches.get(own) ?? [])];
	expect(found.map(([{ statement }, { same }]) => [statement.text, same])).toEqual([[known[0]?.text, true]]);
});
