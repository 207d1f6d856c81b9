import { toReadable } from '../walk/readable-text.ts';

const named: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	shy: '',
	rsquo: '’',
	lsquo: '‘',
	rdquo: '”',
	ldquo: '“',
	ndash: '–',
	mdash: '—',
	hellip: '…',
	laquo: '«',
	raquo: '»',
	szlig: 'ß',
	aelig: 'æ',
	oslash: 'ø',
	aring: 'å',
	ccedil: 'ç',
	ntilde: 'ñ',
};

/** Marks that entities put on a letter: "uuml" is u with a diaeresis. */
const marks: Readonly<Record<string, string>> = {
	uml: '\u0308',
	acute: '\u0301',
	grave: '\u0300',
	circ: '\u0302',
	tilde: '\u0303',
	caron: '\u030c',
	cedil: '\u0327',
};

const entity = /&(?:#(\d{1,6})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
const tag = /<\/?[a-z][^<>]{0,200}>/gi;

/** Metadata as plain text: content systems escape it twice, or leave tags in. */
export function toPlainText(text: string): string {
	// Few texts have any: one look for a sign costs less than a pattern.
	const decoded = text.includes('&') ? text.replace(entity, toCharacter) : text;
	return toReadable(decoded.includes('<') ? decoded.replace(tag, '') : decoded);
}

function toCharacter(entity: string, decimal?: string, hexadecimal?: string, name?: string): string {
	if (name !== undefined) return named[name.toLowerCase()] ?? markedLetter(name) ?? entity;
	const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number.parseInt(decimal, 10);
	return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}

function markedLetter(name: string): string | null {
	const mark = marks[name.slice(1)];
	return mark === undefined ? null : `${name.charAt(0)}${mark}`.normalize('NFC');
}
