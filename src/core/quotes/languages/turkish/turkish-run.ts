import type { Run } from '../../mentions/name-in-phrase.ts';
import { isCounted, pastNoun } from '../../mentions/past-noun.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import { afterPlaces } from '../shared/cased-names.ts';
import { isFromThere } from './turkish-case.ts';

/** A run of capitals without the office, trade and place before it, and without where something is done behind it. */
export function turkishRun(scan: Scan, run: Run): Run {
	return beforePlace(
		scan,
		pastOffice(scan, pastNoun(scan, afterPlaces(scan, run, { isDemonym: isFromThere }), isTrade)),
	);
}

/** Capitals that a country, a ministry and an office make with a name: "Romanya Tarım Bakanlığı Müsteşarı Ilinca Dobrescu". */
function pastOffice({ tokens }: Scan, { from, to }: Run): Run {
	const [office, , last] = tokens.slice(Math.max(from, to - 3), to);
	const isOffice = to - from > longestName && /[ıiuü]$/u.test(office?.text ?? '');
	return isOffice && !/(?:[sğ][ıiuü]|l[ae]r[ıi])$/u.test(last?.text ?? '') ? { from: to - 2, to } : { from, to };
}

/** "Nuh Yılmaz Meclis'te konuştu": where somebody does something, by its case or known. */
function beforePlace({ tokens, surnames }: Scan, { from, to }: Run): Run {
	const mark = tokens[to];
	if (mark?.clitic !== true) return { from, to };
	// "Ormancı Silivri'de": a surname that was printed before.
	if (to - from === 2 && surnames.has(tokens[from]?.text ?? '') && /^['’][dt][ae]$/u.test(mark.text))
		return { from, to: from + 1 };
	if (to - from < longestName) return { from, to };
	const isThere = /^['’][dt][ae]$/u.test(mark.text) || isOf(tokens[to - 1], wordClass.place | wordClass.organisation);
	return { from, to: isThere ? to - 1 : to };
}

/** More capitals than these are no name, in words. */
export const longestName = 3;

/** "Ziraatçı Rüknettin Kadıoğlu": what somebody does, and opens the sentence. */
function isTrade(first: Token, before: Token | undefined): boolean {
	return isCounted(first, before) || (first.first && /[cç][ıiuü]$/u.test(first.text));
}
