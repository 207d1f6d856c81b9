import { simplifyHan } from '../../../text/simplify-han.ts';

/** For each code unit that of its simplified sign, 0 for the same: a table, for every sign of a page is looked up often. */
let simpleTable: Uint16Array | null = null;

function simpleSigns(): Uint16Array {
	if (simpleTable !== null) return simpleTable;
	const table = new Uint16Array(65_536);
	for (let code = firstHan; code <= lastHan; code++) {
		const sign = String.fromCharCode(code);
		const simple = simplifyHan(sign);
		if (simple !== sign) table[code] = simple.charCodeAt(0);
	}
	simpleTable = table;
	return table;
}

/** The block of common Han signs. */
const firstHan = 0x4e00;
const lastHan = 0x9fff;

/** A text in simplified characters, sign by sign, so that offsets stay. */
export function simplifySigns(text: string): string {
	const signs = simpleSigns();
	let at = 0;
	while (at < text.length && signs[text.charCodeAt(at)] === 0) at++;
	if (at === text.length) return text;
	let simple = text.slice(0, at);
	for (; at < text.length; at++) simple += String.fromCharCode(signs[text.charCodeAt(at)] || text.charCodeAt(at));
	return simple;
}
