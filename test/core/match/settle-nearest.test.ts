import { expect, test } from 'vitest';
import { plainContext } from '../../../src/core/match/match-context.ts';
import { addStatements, createMatchedStatements } from '../../../src/core/match/matched-statements.ts';
import type { Match, Statement } from '../../../src/core/types.ts';
import { toStatement } from './statement.ts';

type Case = {
	/** The lines of one speaker in an English article, and in a Spanish one; the first of each are asked for. */
	readonly en: readonly string[];
	readonly es: readonly string[];
};

const little = 'Hand me the hammer again and I will mend the whole roof for you.';
const rendered = 'Denme otra vez el martillo y les arreglo hasta las goteras';

function toArticle(sourceId: 'en' | 'es', texts: readonly string[]): readonly Statement[] {
	return texts.map((text, at) =>
		toStatement({
			id: `${sourceId}${at}`,
			text,
			sourceId,
			language: sourceId,
			speaker: 'Ana Ruiz',
			date: '2026-02-10',
		}),
	);
}

function matchFirst({ en, es }: Case, isSpanishFirst = false): Match | undefined {
	const articles = [toArticle('en', en), toArticle('es', es)];
	const none = createMatchedStatements(plainContext);
	const { prepared, matches } = (isSpanishFirst ? articles.toReversed() : articles).reduce(addStatements, none);
	const [one, other] = ['en0', 'es0'].map((id) => prepared.find(({ statement }) => statement.id === id));
	if (one === undefined || other === undefined) throw new Error('a case has a line in each language');
	return matches.get(one)?.get(other);
}

const settled: Readonly<Record<string, Case>> = {
	'a telling idea that no other line has': {
		en: [little, 'We will open the hospital in the spring.'],
		es: [rendered, 'Abriremos el hospital en primavera.'],
	},
	'an idea too few to be more than different by itself': {
		en: ['A donkey would have read that contract before it signed.', 'We will open the hospital in the spring.'],
		es: ['Hasta un burro se lo piensa más, señores', 'Abriremos el hospital en primavera.'],
	},
	'a line printed again below its headline is no rival': {
		en: [little, 'We will open the hospital in the spring.', little],
		es: [rendered, 'Abriremos el hospital en primavera.'],
	},
};

test.each(Object.entries(settled))('one utterance: %s', (_, lines) => {
	expect(matchFirst(lines)).toMatchObject({ same: true, possibly: false });
	expect(matchFirst(lines)?.relation).toBe('translated');
	expect(matchFirst(lines)?.evidence).toContainEqual({ name: 'nearestLine', value: 1 });
	expect(matchFirst(lines, true)).toEqual(matchFirst(lines));
});

const left: Readonly<Record<string, Case>> = {
	'another line of the speaker has the idea too': {
		en: [little, 'A hammer costs less than a speech, and it mends more than any speech of mine.'],
		es: [rendered, 'Abriremos el hospital en primavera.'],
	},
	'no other line of the speaker': { en: [little], es: [rendered] },
	'what is denied in one of them alone': {
		en: ['The border will not stay closed for the winter, whatever they say about us.', 'We will open the hospital.'],
		es: ['Cerramos la frontera y nos vamos a casa con la cabeza alta', 'Abriremos el hospital.'],
	},
	'everyday ideas that are a third of what is said': {
		en: [
			'Now comes one of the hardest winters of our country, with more pressure on our fishermen and porters.',
			'We will open the hospital.',
		],
		es: [
			'Ahora el país puede verse ante una subasta muy dura: o pierde los barcos, o arriesga a un socio clave, o vende la escuela',
			'Abriremos el hospital.',
		],
	},
	'nothing telling in common': {
		en: ['We have work to do, and we want to do it well this year.', 'We will open the hospital.'],
		es: ['Queremos hacer las cosas bien desde el primer día', 'Abriremos el hospital.'],
	},
};

test.each(Object.entries(left))('not one utterance: %s', (_, lines) => {
	expect(matchFirst(lines)?.same ?? false).toBe(false);
	expect(matchFirst(lines, true)?.same ?? false).toBe(false);
});
