import { expect, test } from 'vitest';
import { matchStatements } from '../../../src/core/match/match-statements.ts';
import { toComparable } from '../../../src/core/match/to-comparable.ts';
import { toStatement } from './statement.ts';

/** In each language a sentence that denies, and the same without the denial. */
const cases: Readonly<Record<string, readonly [denied: string, said: string]>> = {
	en: ['We will not close the harbour', 'We will close the harbour'],
	de: ['Wir werden den Hafen nicht schließen', 'Wir werden den Hafen schließen'],
	fr: ['Nous ne fermerons pas le port', 'Nous fermerons le port, mais plus tard'],
	es: ['Nunca cerraremos el puerto', 'Cerraremos el puerto'],
	it: ['Non chiuderemo il porto', 'Chiuderemo il porto'],
	pt: ['Não fecharemos o porto', 'Fecharemos o porto'],
	pl: ['Nie zamkniemy portu', 'Zamkniemy port'],
	ru: ['Мы не закроем порт', 'Мы закроем порт'],
	uk: ['Ми ніколи не закриємо порт', 'Ми закриємо порт'],
	vi: ['Chúng tôi không đóng cửa cảng', 'Chúng tôi đóng cửa cảng'],
	zh: ['我们不关闭港口', '我们关闭港口'],
	ar: ['لن نغلق الميناء', 'سنغلق الميناء'],
	hi: ['हम बंदरगाह बंद नहीं करेंगे', 'हम बंदरगाह बंद करेंगे'],
};

test.each(Object.entries(cases))('%s: a word that turns the sentence round is known', (language, [denied, said]) => {
	const [own, other] = [denied, said].map((text) =>
		toComparable({ text, language }).units.some(({ denies }) => denies),
	);
	expect([own, other]).toEqual([true, false]);
});

test.each(['de', 'it', 'hi'])('%s: what is denied is not the same as what is said', (language) => {
	const [denied, said] = cases[language] ?? ['', ''];
	const match = matchStatements(
		toStatement({ id: 'a', text: denied, language }),
		toStatement({ id: 'b', text: said, language }),
	);
	expect(match.same).toBe(false);
});
