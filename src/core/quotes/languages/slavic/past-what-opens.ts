import type { Run } from '../../mentions/name-in-phrase.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import { firstName, isOf } from '../../words/word-class.ts';

/** Endings of what somebody does, which opens a sentence before a first name: "Кондукторка Світлана". */
const calling = /(?:т[оеы]рка|[нв]ерка|ниця|ница|[иі]стка|тель|щик|щица|[нw]iczka|istka|torka|arka)$/u;

/** "Одиннадцатилетняя Полина", "Jedenastoletni Nikodem", "Кондукторка Світлана": an age or a calling before a name is none of it. */
export function pastAge({ tokens }: Scan, { from, to }: Run): Run {
	const [first, second] = [tokens[from], tokens[from + 1]];
	const isCalling = first?.first === true && calling.test(first.text) && isOf(second, firstName);
	const isCountry = to - from > 2 && /(?:ии|ії)$/u.test(first?.text ?? '') && !isOf(first, firstName);
	const isBefore = isCountry || (to - from > 1 && (isCalling || /(?:летн|річн|letni)/u.test(first?.text ?? '')));
	return { from: isBefore ? from + 1 : from, to };
}

/** "Найважчою Вербицька вважає": an adjective in another case that opens its sentence is none of a name in the nominative. */
export function pastObject({ tokens }: Scan, { from, to }: Run): Run {
	const [first, last] = [tokens[from], tokens[to - 1]];
	const isApart =
		to - from === 2 &&
		first?.first === true &&
		!isOf(first, firstName) &&
		obliqueAdjective.test(first.text) &&
		!obliqueAdjective.test(last?.text ?? '');
	return isApart ? { from: from + 1, to } : { from, to };
}

const obliqueAdjective = /.{3}(?:ою|ими|ыми|ого|ому|[иы]м|ymi|ego|emu|ych)$/u;
