import { expect, test } from 'vitest';
import { toComparable } from '../../../src/core/match/to-comparable.ts';

const numbers: Readonly<
	Record<string, { readonly text: string; readonly language: string; readonly keys: readonly string[] }>
> = {
	'a word and its scale': { text: 'forty million dollars', language: 'en', keys: ['40000000'] },
	'digits and a scale': { text: '40 million dollars', language: 'en', keys: ['40000000'] },
	'hundreds of a scale': { text: 'three hundred thousand soldiers', language: 'en', keys: ['300000'] },
	'a fraction of a scale': { text: '1.5 billion dollars', language: 'en', keys: ['1500000000'] },
	'Russian, declined': { text: 'трёхсот тысяч солдат', language: 'ru', keys: ['300000'] },
	Chinese: { text: '五千亿美元', language: 'zh', keys: ['500000000000'] },
	'Chinese tens of thousands': { text: '三十万士兵', language: 'zh', keys: ['300000'] },
	'hundreds and tens, with a word between': {
		text: 'one thousand three hundred and forty days',
		language: 'en',
		keys: ['1340'],
	},
	'a thousand that nothing counts': { text: 'тысячу триста сорок дней', language: 'ru', keys: ['1340'] },
	'Portuguese, with a word between': { text: 'mil trezentos e quarenta dias', language: 'pt', keys: ['1340'] },
	'Spanish tens and ones': { text: 'cuarenta y tres barcos', language: 'es', keys: ['43'] },
	'Spanish ones before a noun': { text: 'treinta y un barcos', language: 'es', keys: ['31'] },
	'French, counted by scores': { text: 'quatre-vingt-treize maisons', language: 'fr', keys: ['93'] },
	'Vietnamese, where the ones are said otherwise': { text: 'sáu mươi lăm ngôi nhà', language: 'vi', keys: ['65'] },
	'Arabic, the ones first': { text: 'ستة وثمانون بيتا', language: 'ar', keys: ['86'] },
	'Japanese before a counter': { text: '六十一軒の家', language: 'ja', keys: ['61'] },
	'two numbers with a word between': { text: 'two and three villages', language: 'en', keys: ['two', 'thr'] },
	'two numbers side by side': { text: 'In 2014 300 soldiers came', language: 'en', keys: ['2014', '300'] },
	'numbers of two sentences': { text: 'It cost a hundred. Fifty came.', language: 'en', keys: ['hundr', 'fifti'] },
	'thousands parted by a space': { text: 'По 5 000 солдат в неделю', language: 'ru', keys: ['5000'] },
	'millions parted by spaces': { text: 'plus de 1 200 000 euros', language: 'fr', keys: ['1200000'] },
	'a year and a number': { text: 'En 2014 300 soldats sont venus', language: 'fr', keys: ['2014', '300'] },
	'a number and one of four digits': { text: 'les 12 2024 fois', language: 'fr', keys: ['12', '2024'] },
	'a list': { text: 'two, three villages', language: 'en', keys: ['two', 'thr'] },
};

test.each(Object.entries(numbers))('reads %s', (_, { text, language, keys }) => {
	const { units } = toComparable({ text, language });
	const found = units.filter(({ key, concepts }) => /^\d/u.test(key) || concepts.some(({ kind }) => kind === 'number'));
	expect(found.map(({ key }) => key)).toEqual(keys);
});

const inOneWord: Readonly<
	Record<string, { readonly text: string; readonly language: string; readonly value: number }>
> = {
	German: { text: 'sechsundachtzig Häuser', language: 'de', value: 86 },
	'German that begins as another does': { text: 'fünfunddreißig Häuser', language: 'de', value: 35 },
	Italian: { text: 'cinquantotto case', language: 'it', value: 58 },
	Spanish: { text: 'veintisiete casas', language: 'es', value: 27 },
	Hindi: { text: 'उनसठ घर', language: 'hi', value: 59 },
	Korean: { text: '쉰세 채', language: 'ko', value: 53 },
};

test.each(Object.entries(inOneWord))('reads tens and ones in one word: %s', (_, { text, language, value }) => {
	const found = toComparable({ text, language }).units.flatMap(({ concepts }) =>
		concepts.map((one) => one.value ?? []),
	);
	expect(found.flat()).toEqual([value]);
});
