/** Letters that no Unicode decomposition makes equal, with what a text without them prints. */
const plainLetters: ReadonlyMap<string, string> = new Map([
	['ł', 'l'],
	['đ', 'd'],
	['ø', 'o'],
	['ı', 'i'],
	['æ', 'ae'],
	['ß', 'ss'],
	['ς', 'σ'],
	['ى', 'ي'],
]);

/** Accents, Arabic vowel and hamza signs and tatweel, Devanagari nukta: printed or left out as the outlet likes. */
const marks = /[\u0300-\u036f\u0640\u064b-\u0655\u093c]/gu;

/** Printed or not, between the same letters ("J.D.", "JD"; "O'Brien", "O’Brien"). */
const silent = /[.'’ʼ`׳]/gu;

/** Parts a name like a space does ("Kim Jong-un", "唐纳德·特朗普", "ドナルド・トランプ"). */
const separators = /[\s\p{Dash}·・‧_]+/gu;

/** Nothing to fold but case, as most names and titles in English: saves nine tenths of the work. */
const plainName = /^[a-zA-Z]+(?: [a-zA-Z]+)*$/u;

/**
 * A name in the form in which two spellings of it compare equal: without case, accents, hyphens and full stops.
 *
 * @param name - In any script.
 * @returns Words parted by one space; empty when the name has no letter.
 */
export function foldName(name: string): string {
	return plainName.test(name) ? name.toLowerCase() : foldAnyName(name);
}

function foldAnyName(name: string): string {
	return name
		.normalize('NFKD')
		.toLowerCase()
		.normalize('NFKD')
		.replaceAll(marks, '')
		.replaceAll(/[łđøıæßςى]/gu, (letter) => plainLetters.get(letter) ?? letter)
		.replaceAll(silent, '')
		.replaceAll(separators, ' ')
		.trim()
		.normalize('NFC');
}
