/** Digits of Arabic, Persian, Devanagari and Thai, and those as wide as a Han character. */
const otherDigit = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59\uff10-\uff19]/;
const otherDigits = new RegExp(otherDigit, 'g');
/** The zero of each. */
const zeros: readonly number[] = [0x660, 0x6f0, 0x966, 0xe50, 0xff10];

/** Whether a text holds a digit of any script that dates are read in. */
export function hasDigit(text: string): boolean {
	return /\d/.test(text) || otherDigit.test(text);
}

/** A text with its digits as computers write them. */
export function withPlainDigits(text: string): string {
	if (!otherDigit.test(text)) return text;
	return text.replace(otherDigits, (digit) => {
		const code = digit.charCodeAt(0);
		return String(code - zeros.reduce((zero, next) => (next <= code ? next : zero), 0));
	});
}
