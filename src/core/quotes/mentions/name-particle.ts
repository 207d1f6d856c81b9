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

/** Whether a word with a capital is such a small one that begins or joins a name: "said De Wever", "Maëlle Le Goff". */
export function isCapitalParticle({ tokens }: Scan, at: number): boolean {
	const before = tokens[at - 1];
	if (!particles.has(tokens[at]?.text ?? '') || tokens[at + 1]?.capital !== true) return false;
	return before?.capital === true || (tokens[at]?.capital === true && before?.kind === 'word');
}

/** "van" between capitals, or small words that hang on each other. */
function joinsCapitals(scan: Scan, at: number, { text }: Token): boolean {
	const before = scan.tokens[at - 1];
	const after = scan.tokens[at + 1];
	const joined = particles.has(before?.text ?? '') || (before?.capital === true && !hanging.includes(text));
	return joined && (after?.capital === true || isParticle(after));
}

/** Whether a small word stands between the parts of a name; null for a word that is no such small word. */
export function joinsName(scan: Scan, at: number, token: Token): boolean | null {
	const byRule = scan.lexicon.grammar.mentions.joinsName?.(scan, at) ?? null;
	return byRule ?? (isParticle(token) ? joinsCapitals(scan, at, token) : null);
}

/** Longest nickname in marks, in UTF-16 units with them. */
const longestNickname = 12;

/** "Hale & Stone", "Randall "Randy" Hale": between two capitals. */
export function joinsFirm({ text, tokens }: Scan, at: number): boolean {
	const token = tokens[at];
	if (token === undefined || tokens[at - 1]?.capital !== true || tokens[at + 1]?.capital !== true) return false;
	if (token.kind !== 'quote') return token.text === '&';
	return (
		token.end - token.start <= longestNickname && /^\P{L}*\p{Lu}\p{L}*\P{L}*$/u.test(text.slice(token.start, token.end))
	);
}
