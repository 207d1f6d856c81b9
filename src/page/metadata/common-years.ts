/** The year before the first of each era: of Japan's emperors, of the Republic of China. */
const yearBefore: ReadonlyMap<string, number> = new Map([
	['令和', 2018],
	['平成', 1988],
	['民國', 1911],
	['民国', 1911],
]);
const eraYear = /(令和|平成|民[國国])\s?(元|\d{1,3})(?=\s?[年./-])/g;
/** A year said once more, by the other count: "2025年（令和7年）". */
const yearAgain = /年\s?[（(]\d{4}年[)）]/g;

const thaiLetter = /[\u0e01-\u0e2e]/;
/** Thai months and eras in short have a stop after each letter: "ส.ค.", "พ.ศ.". */
const stopInShort = /(?<=[\u0e01-\u0e2e])\./g;
const buddhistMark = /พศ\s?/g;
/** Years of that era in which there have been pages. */
const buddhistYear = /(?<!\d)2[56]\d\d(?!\d)/g;
/** Years from the Buddha's death, as Thailand counts them, to the common era. */
const buddhistEra = 543;

/**
 * A date with its year counted as most of the world does, whatever it counts from: 令和7年, 民國114年, พ.ศ. 2568.
 *
 * @param text - In plain digits.
 * @param language - BCP 47 tag of the page; Thai papers print the era in numbers alone, too.
 */
export function withCommonYears(text: string, language: string | null): string {
	if (/[和成民]/.test(text)) return withoutEras(text);
	const isThai = thaiLetter.test(text) || language?.startsWith('th') === true;
	return isThai ? withoutBuddhistYears(text) : text;
}

function withoutEras(text: string): string {
	const common = text.replace(eraYear, (_, era: string, year: string) =>
		String((yearBefore.get(era) ?? 0) + (year === '元' ? 1 : Number(year))),
	);
	return common.replace(yearAgain, '年');
}

function withoutBuddhistYears(text: string): string {
	const plain = text.replace(stopInShort, '').replace(buddhistMark, '');
	return plain.replace(buddhistYear, (year) => String(Number(year) - buddhistEra));
}
