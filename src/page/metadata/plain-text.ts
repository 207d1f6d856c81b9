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
};

/** Metadata as plain text: content systems escape it twice, or leave tags in. */
export function toPlainText(text: string): string {
	const decoded = text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,6})|([a-z]{2,8}));/giu, toCharacter);
	return toReadable(decoded.replace(/<\/?[a-z][^<>]{0,200}>/giu, ''));
}

function toCharacter(entity: string, decimal?: string, hexadecimal?: string, name?: string): string {
	if (name !== undefined) return named[name.toLowerCase()] ?? entity;
	const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number.parseInt(decimal, 10);
	return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}
