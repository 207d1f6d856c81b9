import { transliterate } from '../text/transliterate.ts';
import table from './vietnamese-names.json' with { type: 'json' };

const families: ReadonlySet<string> = new Set(table.families.split(' '));
const soundOf: ReadonlyMap<string, string> = new Map(Object.entries(table.sounds));
const sounds = new RegExp(
	[...soundOf.keys()].map((letters) => (letters.endsWith('.') ? `${letters.slice(0, -1)}$` : letters)).join('|'),
	'gu',
);

/** Words of the shortest name that is told to be Vietnamese by its family's: in two, others begin so too ("Le Pen"). */
const fewestWords = 3;

/**
 * The words of a full Vietnamese name, without accents; null where it is none.
 *
 * @param words - With capitals, in Latin letters, without titles.
 */
export function toVietnamese(words: readonly string[]): readonly string[] | null {
	const plain = words.map(transliterate);
	return plain.length >= fewestWords && families.has(plain[0] ?? '') ? plain : null;
}

/** The words of a Vietnamese name, spelled as others would by their sound: "Tran", "Chan". */
export function spellBySound(plain: readonly string[]): readonly string[] {
	return plain.map((word) => word.replaceAll(sounds, (found) => soundOf.get(found) ?? soundOf.get(`${found}.`) ?? ''));
}
