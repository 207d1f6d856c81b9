import type { Token } from '../words/read-tokens.ts';
import type { Scan } from './scan-phrase.ts';

/** Small words that stand between capitals of a name only behind another: "von der Leyen", not "Brandt der Zeitung". */
const hanging = 'der den zu la le el e y'.split(' ');

/** Small words between the capitals of a name. */
const particles: ReadonlySet<string> = new Set([
	...hanging,
	...'de del della dal dalla di da dos du van von ter bin ibn al ben abu фон дер'.split(' '),
]);

/** Whether a word in lower case begins surnames of several words: "de Vries", "Ní Riain", "عبد العاطي". */
export function beginsSurname(word: string | undefined): boolean {
	return word !== undefined && (particles.has(word) || /^(?:عبد|أبو|بو|بن|n[íi]|u[íi]|mac|ó)$/u.test(word));
}

/** Whether a word is a small one inside names. */
export function isParticle(token: Token | undefined): boolean {
	return token !== undefined && !token.capital && particles.has(token.text);
}

/** Whether a word with a capital is such a small one between two capitals: "Maëlle Le Goff", "Bart De Wever". */
export function isCapitalParticle({ tokens }: Scan, at: number): boolean {
	if (!particles.has(tokens[at]?.text ?? '')) return false;
	return tokens[at - 1]?.capital === true && tokens[at + 1]?.capital === true;
}

/** "van" between capitals, or small words that hang on each other. */
function joinsCapitals(scan: Scan, at: number, { text }: Token): boolean {
	const before = scan.tokens[at - 1];
	const after = scan.tokens[at + 1];
	const joined = isParticle(before) || (before?.capital === true && !hanging.includes(text));
	return joined && (after?.capital === true || isParticle(after));
}

/** Whether a small word stands between the parts of a name; null for a word that is no such small word. */
export function joinsName(scan: Scan, at: number, token: Token): boolean | null {
	const byRule = scan.lexicon.grammar.mentions.joinsName?.(scan, at) ?? null;
	return byRule ?? (isParticle(token) ? joinsCapitals(scan, at, token) : null);
}
