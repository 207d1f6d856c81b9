import { expect, test } from 'vitest';
import { findDifferences } from '../../../src/core/difference/find-differences.ts';
import { readClaims } from '../../../src/core/difference/read-claims.ts';

/** Two texts on one invented event, published on one day. */
type Case = { readonly a: string; readonly b: string; readonly languages?: readonly [string, string] };

const scene = 'The bridge of Zlipa was on the table in Klowbus, Jorgen Attikus said.';
const szene = 'Es ging um die Brücke von Zlipa Mitte, sagte Jorgen Attikus in Klowbus Nord.';

function figures({ a, b, languages = ['en', 'en'] }: Case): readonly string[] {
	const [own, other] = [a, b].map((text, at) =>
		readClaims(
			{
				sourceId: 'ab'[at] ?? '',
				text,
				title: '',
				language: languages[at] ?? null,
				publishedAt: '2031-03-04',
				quoted: [],
				isDigest: false,
			},
			[],
		),
	);
	const found = own === undefined || other === undefined ? [] : findDifferences(own, [other], []);
	return found.flatMap(({ sides }) => sides.map(({ figure }) => figure));
}

const differing: Readonly<Record<string, Case & { readonly figures: readonly string[] }>> = {
	'what it costs, with signs': {
		a: `${scene} It will cost $700 million.`,
		b: `${scene} The cost is put at about $900m.`,
		figures: ['$700 million', 'about $900m'],
	},
	'in two languages, with words': {
		a: `${scene} Borduria gets €90 billion in aid.`,
		b: `${szene} Bordurien erhält Hilfen von 100 Milliarden Euro.`,
		languages: ['en', 'de'],
		figures: ['€90 billion', '100 Milliarden Euro'],
	},
	'thousands of millions, for two things, told once': {
		a: `${scene} They will buy weapons for 90 billion dollars.`,
		b: 'Era el puente de Zlipa, dijo Jorgen Attikus en Klowbus. Será la compra de armas por 100.000 millones de dólares.',
		languages: ['en', 'es'],
		figures: ['90 billion dollars', '100.000 millones de dólares'],
	},
	'a range, and a sum beyond it': {
		a: `${scene} It will cost between 700 and 900 million euros.`,
		b: 'El puente de Zlipa, dijo Jorgen Attikus en Klowbus. Costará 1.200 millones de euros.',
		languages: ['en', 'es'],
		figures: ['between 700 and 900 million euros', '1.200 millones de euros'],
	},
};

const silent: Readonly<Record<string, Case>> = {
	'a range, and a sum within it': {
		a: 'El puente de Zlipa, dijo Jorgen Attikus en Klowbus. Costaría entre ocho y nueve mil millones de euros.',
		b: `${scene} It would cost 8.5 billion euros.`,
		languages: ['es', 'en'],
	},
	'a range from one to another': {
		a: `${szene} Die Kosten betragen acht bis neun Milliarden Euro.`,
		b: `${scene} The cost is put at $8 billion to $9 billion, or 8.5 billion euros.`,
		languages: ['de', 'en'],
	},
	'a range with signs': {
		a: `${scene} It will cost between $700 million and $900 million.`,
		b: `${scene} It will cost $800 million.`,
	},
	'a range of one scale, in another script': {
		a: 'Мост у Злипы, Йорген Аттикус. Стоимость составит от 700 до 900 миллионов евро.',
		b: 'Мост у Злипы, Йорген Аттикус. Стоимость составит 800 миллионов евро.',
		languages: ['ru', 'ru'],
	},
	'two currencies': {
		a: `${scene} It will cost $700 million.`,
		b: `${scene} It will cost 600 million euros.`,
	},
	'a sum and its rounding': {
		a: `${scene} Borduria got $66 billion in aid.`,
		b: `${scene} Borduria got some $65.9 billion in aid.`,
	},
	'"more than" a sum, and a little more': {
		a: `${scene} It will cost more than $700 million.`,
		b: `${scene} It will cost $740 million.`,
	},
	'for two things': {
		a: `${scene} It will cost $700 million.`,
		b: `${scene} The fund has $900 million.`,
	},
	'a part and a whole': {
		a: `${scene} The loans come to 840 million euros.`,
		b: `${scene} The loans come to 1.9 billion euros.`,
	},
	'what is reached and what is aimed at': {
		a: `${scene} Trade came to $7 billion.`,
		b: `${scene} The target for trade is $10 billion.`,
	},
	'each side’s own statistics': {
		a: `${scene} Trade came to $256 billion by the Bordurian count.`,
		b: `${scene} Trade came to $296 billion, customs said.`,
	},
	'another year’s': {
		a: `${scene} Trade came to $245 billion in 2030.`,
		b: `${scene} Trade came to $220 billion in 2029.`,
	},
	'a text that names two sums for it': {
		a: `${scene} It will cost $700 million. Others say it will cost $900 million.`,
		b: `${scene} It will cost $900 million.`,
	},
	'a price': {
		a: `${scene} A ticket will cost $70.`,
		b: `${scene} A ticket will cost $90.`,
	},
	'another event': {
		a: `${scene} It will cost $700 million.`,
		b: 'The pier of Wadesh was torn down, Lena Obrik said. It will cost $900 million.',
	},
};

test.each(Object.entries(differing))('a sum of money is told: %s', (_, { figures: wanted, ...given }) => {
	expect(figures(given)).toEqual(wanted);
});

test.each(Object.entries(silent))('and not: %s', (_, given) => {
	expect(figures(given)).toEqual([]);
});
