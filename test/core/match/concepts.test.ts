import { expect, test } from 'vitest';
import concepts from '../../../src/core/match/concepts.json' with { type: 'json' };
import { matchStatements } from '../../../src/core/match/match-statements.ts';
import { toStatement } from './statement.ts';

const rows = Object.values(concepts.rows).flat();

test('there are as many ideas as news of diplomacy and war needs', () => {
	expect(rows.length).toBeGreaterThanOrEqual(1500);
	expect(concepts.languages.length).toBeGreaterThanOrEqual(16);
});

test('every row has a column for each language, and says the idea in half of them at least', () => {
	const broken = rows.filter((row) => {
		const columns = row.replace(/^(?:[~+%^]|#\d+\|)/u, '').split('|');
		const filled = columns.filter((column) => column !== '').length;
		return columns.length !== concepts.languages.length || filled < concepts.languages.length / 2;
	});
	expect(broken).toEqual([]);
});

/** What every news tells of has a word in every language. */
const everywhere: readonly string[] = [
	'parliament',
	'court',
	'judge',
	'bridge',
	'sea',
	'revolution',
	'train',
	'sleep',
	'curfew',
	'grandson',
	'luxury',
	'downfall',
	'frontline',
	'buffer zone',
	'root cause',
];

test.each(everywhere)('the idea "%s" has a word in every language', (idea) => {
	const row = rows.find((line) => line.split(/[|,]/u)[0] === idea);
	expect(row?.split('|').filter((column) => column !== '')).toHaveLength(concepts.languages.length);
});

const english = 'We will sign the peace agreement tomorrow, and the soldiers will return to their families.';

const renderings: Readonly<Record<string, string>> = {
	ru: 'Завтра мы подпишем мирное соглашение, и солдаты вернутся к своим семьям.',
	uk: 'Завтра ми підпишемо мирну угоду, і солдати повернуться до своїх родин.',
	de: 'Morgen werden wir das Friedensabkommen unterzeichnen, und die Soldaten kehren zu ihren Familien zurück.',
	fr: "Demain nous signerons l'accord de paix, et les soldats reviendront dans leurs familles.",
	es: 'Mañana firmaremos el acuerdo de paz y los soldados regresarán con sus familias.',
	it: "Domani firmeremo l'accordo di pace e i soldati torneranno dalle loro famiglie.",
	pt: 'Amanhã vamos assinar o acordo de paz, e os soldados vão voltar para suas famílias.',
	pl: 'Jutro podpiszemy porozumienie pokojowe, a żołnierze wrócą do swoich rodzin.',
	vi: 'Ngày mai chúng tôi sẽ ký thỏa thuận hòa bình, và các binh sĩ sẽ trở về với gia đình.',
	zh: '明天我们将签署和平协议，士兵们将返回家庭。',
	ja: '明日、私たちは和平協定に署名し、兵士は家族のもとに帰る。',
	ko: '내일 우리는 평화 협정에 서명하고 군인들은 가족에게 돌아갈 것이다.',
	ar: 'غدا سوف نوقع اتفاق السلام وسيعود الجنود إلى عائلاتهم',
	tr: 'Yarın barış anlaşmasını imzalayacağız ve askerler ailelerine dönecek.',
	hi: 'कल हम शांति समझौता पर हस्ताक्षर करेंगे और सैनिक अपने परिवार के पास लौटेंगे।',
};

const elsewhere = 'Nobody told the farmers how expensive electricity would be in winter.';

test.each(Object.entries(renderings))(
	'a rendering in "%s" meets the English one, and no other sentence',
	(language, text) => {
		const rendering = toStatement({ text, language });
		expect(matchStatements(toStatement({ text: english }), rendering)).toMatchObject({
			same: true,
			relation: 'translated',
		});
		expect(matchStatements(toStatement({ text: elsewhere }), rendering).same).toBe(false);
	},
);
