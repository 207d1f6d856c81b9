/** Cyrillic letters in Latin, near to how English-language news spells names, and Latin ones that are no letter with an accent. */
const latin: Readonly<Record<string, string>> = {
	а: 'a',
	б: 'b',
	в: 'v',
	г: 'g',
	ґ: 'g',
	д: 'd',
	е: 'e',
	ё: 'e',
	є: 'ye',
	ж: 'zh',
	з: 'z',
	и: 'i',
	і: 'i',
	ї: 'yi',
	й: 'y',
	к: 'k',
	л: 'l',
	м: 'm',
	н: 'n',
	о: 'o',
	п: 'p',
	р: 'r',
	с: 's',
	т: 't',
	у: 'u',
	ў: 'u',
	ф: 'f',
	х: 'kh',
	ц: 'ts',
	ч: 'ch',
	ш: 'sh',
	щ: 'shch',
	ъ: '',
	ы: 'y',
	ь: '',
	э: 'e',
	ю: 'yu',
	я: 'ya',
	ђ: 'dj',
	ј: 'j',
	љ: 'lj',
	њ: 'nj',
	ћ: 'c',
	џ: 'dz',
	ł: 'l',
	đ: 'd',
	ø: 'o',
	ı: 'i',
	ß: 'ss',
	æ: 'ae',
};

/** Spellings of one sound, reduced to the one that the others are compared by. */
const sounds: readonly (readonly [RegExp, string])[] = [
	[/shch|sch|sh|ch|zh|cz|sz|tj|[sš]|č|ž|z/gu, 's'],
	[/kh|ck|[cqk]|х/gu, 'k'],
	[/ph|f|v|w|b/gu, 'v'],
	[/x/gu, 'ks'],
	[/[dt]+/gu, 't'],
	[/[^a-z]/gu, ''],
	[/[aeiouyjh]/gu, ''],
	[/(.)\1+/gu, '$1'],
];

/** The word in Latin letters without accents, folded; scripts other than Cyrillic stay as they are. */
export function transliterate(word: string): string {
	const spelled = Array.from(word.toLowerCase(), (letter) => latin[letter] ?? letter).join('');
	return spelled.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/**
 * The consonants of a name, the same however it is transliterated: "Zelenskyy", "Selenskyj" and "Зеленський".
 *
 * @returns An empty string for names in scripts that are not spelled with Latin or Cyrillic letters.
 */
export function toNameKey(name: string): string {
	const spelled = transliterate(name);
	const initial = /^[aeiouy]/u.test(spelled) ? 'a' : '';
	return initial + sounds.reduce((key, [pattern, by]) => key.replaceAll(pattern, by), spelled);
}
