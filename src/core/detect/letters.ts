/** Letters of scripts that tell words apart by spaces and know capitals: Latin, Cyrillic, Greek, Armenian. */
export function isCased(sign: string): boolean {
	// Georgian letters have capitals in Unicode since version 11; in print they have none and take endings freely.
	return sign.toLowerCase() !== sign.toUpperCase() && !(sign >= '\u10a0' && sign <= '\u10ff');
}

/** Letters of Arabic and Hebrew script, their marks included, punctuation and digits not. */
export function isAbjad(sign: string): boolean {
	return sign >= '\u05d0' && sign <= '\u06d3' && !/[\u05f3\u05f4\u0600-\u061f\u0660-\u066d]/u.test(sign);
}

/** A text in small letters, unit for unit as long as the text. */
export function toSmall(text: string): string {
	const small = text.toLowerCase();
	// Only "İ" grows when it is made small (Unicode 16, SpecialCasing.txt).
	return small.length === text.length ? small : text.replaceAll('İ', 'I').toLowerCase();
}
