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
	'two numbers with a word between': { text: 'two and three villages', language: 'en', keys: ['two', 'thr'] },
	'two numbers side by side': { text: 'In 2014 300 soldiers came', language: 'en', keys: ['2014', '300'] },
	'numbers of two sentences': { text: 'It cost a hundred. Fifty came.', language: 'en', keys: ['hundr', 'fifti'] },
	'a list': { text: 'two, three villages', language: 'en', keys: ['two', 'thr'] },
};

test.each(Object.entries(numbers))('reads %s', (_, { text, language, keys }) => {
	const { units } = toComparable({ text, language });
	const found = units.filter(({ key, concepts }) => /^\d/u.test(key) || concepts.some(({ kind }) => kind === 'number'));
	expect(found.map(({ key }) => key)).toEqual(keys);
});
