import type { Token } from '../words/read-tokens.ts';
import { firstName } from '../words/word-class.ts';
import type { Scan } from './scan-phrase.ts';

/** Small words between the capitals of a name. */
const particles: ReadonlySet<string> = new Set(
	'de del della dal dalla di da dos du van von der den ter bin ibn al el la le y e ben abu zu фон дер'.split(' '),
);

/** Whether a word is a small one inside names. */
export function isParticle(token: Token | undefined): boolean {
	return token !== undefined && !token.capital && particles.has(token.text);
}

/** "Bertrand d’Aubigny": behind a first name. */
export function joinsGiven({ tokens, lexicon }: Scan, at: number): boolean {
	if (tokens[at]?.text !== 'd' || lexicon.language !== 'fr' || tokens[at + 1]?.capital !== true) return false;
	const before = tokens[at - 1];
	return before?.capital === true && (before.classes & firstName) !== 0;
}

/** "Maëlle Le Goff", "Bart De Wever": a small word of a name that is printed with a capital. */
export function isCapitalParticle({ tokens, lexicon }: Scan, at: number, { text }: Token): boolean {
	if (lexicon.language === 'en' || !particles.has(text)) return false;
	return tokens[at - 1]?.capital === true && tokens[at + 1]?.capital === true;
}

/** Small words that join names in one language and part them in another: Turkish "de" is "too", Polish "do" is "to". */
const partsNames: Readonly<Record<string, RegExp>> = { tr: /^(?:da|de)$/u, pl: /^(?:do|da)$/u };

/** "van" between capitals; "der" only after another small word: "von der Leyen", not "Brandt der Zeitung". */
function joinsCapitals(scan: Scan, at: number, { text }: Token): boolean {
	if (partsNames[scan.lexicon.language]?.test(text) === true) return false;
	const before = scan.tokens[at - 1];
	const after = scan.tokens[at + 1];
	const joined = isParticle(before) || (before?.capital === true && !/^(?:der|den|zu|la|le|el|e|y)$/u.test(text));
	if (isOfWhere(scan, at)) return false;
	return joined && (after?.capital === true || isParticle(after));
}

/** German "Margarete Klein von der Stiftung": behind first name and surname, "von der" says of where. */
function isOfWhere({ tokens, lexicon }: Scan, at: number): boolean {
	const von = tokens[at]?.text === 'der' ? at - 1 : at;
	if (lexicon.language !== 'de' || !/^(?:von|zu)$/u.test(tokens[von]?.text ?? '')) return false;
	if (!/^(?:der|den)$/u.test(tokens[von + 1]?.text ?? '')) return false;
	const before = tokens[von - 1];
	return before?.capital === true && (before.classes & firstName) === 0 && tokens[von - 2]?.capital === true;
}

/** Whether a small word stands between the parts of a name; null for a word that is no such small word. */
export function joinsName(scan: Scan, at: number, token: Token): boolean | null {
	if (isParticle(token)) return joinsCapitals(scan, at, token);
	return joinsGiven(scan, at) ? true : null;
}
