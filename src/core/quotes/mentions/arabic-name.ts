import type { Token } from '../words/read-tokens.ts';
import { firstName, reportingVerb, wordClass } from '../words/word-class.ts';
import type { NameRun } from './name-in-phrase.ts';
import { isHeldName, isNameWord, longestName } from './name-word.ts';
import type { Scan } from './scan-phrase.ts';

/** Words that go on an Arabic name: "حسين أبو صدام", "فيصل بن فرحان". */
const particle = /^(?:أبو|أبي|بن|ابن|بنت|آل|عبد|أم|الدين|الله)$/u;

/** "أم كريم": called by a child's name. */
const parent = /^(?:أبو|أبي|أبا|أم)$/u;

/** A name that begins at a token: a given name, one of the article, or two foreign words behind a verb that reports. */
export function arabicName(scan: Scan, at: number): NameRun | null {
	if (isHeldName(scan, at)) return { from: at, to: at + 1, person: null, sure: true };
	const isGiven = ((scan.tokens[at]?.classes ?? 0) & firstName) !== 0;
	const before = scan.tokens[at - 1]?.classes ?? 0;
	const behindVerb = (before & reportingVerb) !== 0;
	if (!isGiven && !(behindVerb && isForeign(scan, at) && isForeign(scan, at + 1))) return null;
	const to = arabicEnd(scan, at);
	const introduced = behindVerb || (before & (wordClass.title | wordClass.honorific)) !== 0;
	return to - at < 2 && !introduced ? null : { from: at, to, person: null, sure: true };
}

/** The bounds of a name whose given name stands at a token. */
export function arabicBounds(scan: Scan, given: number): Pick<NameRun, 'from' | 'to'> {
	const from = parent.test(scan.tokens[given - 1]?.text ?? '') ? given - 1 : given;
	return { from, to: arabicEnd(scan, given) };
}

function arabicEnd(scan: Scan, at: number): number {
	let to = at + 1;
	while (to < at + longestName && goesOn(scan, at, to)) to++;
	return to;
}

/** A second word is a surname; a third goes on behind a particle or a given name. */
function goesOn({ tokens, lexicon }: Scan, at: number, to: number): boolean {
	const token = tokens[to];
	const before = tokens[to - 1];
	if (token?.kind !== 'word' || particle.test(token.text)) return token?.kind === 'word';
	if (!isNameWord(token) || lexicon.plainNouns.has(token.text)) return false;
	if (to === at + 1 && !hasSuffix(token.text)) return true;
	return (
		particle.test(before?.text ?? '') || (to > at + 1 && ((token.classes | (before?.classes ?? 0)) & firstName) !== 0)
	);
}

/** "بلاعبيه": a preposition and a possessive written together with a noun. */
export function hasSuffix(word: string): boolean {
	return /^[بلكو]\p{L}{2,}(?:ه|ها|هم|هما|نا)$/u.test(word);
}

/** Whether a word has none of the endings of Arabic nouns and adverbs, and no article. */
function isForeign({ tokens, lexicon }: Scan, at: number): boolean {
	const token: Token | undefined = tokens[at];
	if (!isNameWord(token) || lexicon.plainNouns.has(token.text) || hasSuffix(token.text)) return false;
	return token.text.length > 2 && !/^ال|(?:ة|ات|اً|ًا|ه|ها|هم)$/u.test(token.text);
}

/** Most words between a role and the name it introduces. */
const longestRole = 6;

/** An unknown name at the end of a role's phrase, before what is said: "الباحث في شؤون الطاقة سامر العجلان أن". */
export function nameBehindRole({ tokens, lexicon }: Scan, from: number): NameRun | null {
	const behind = tokens.slice(from, from + longestRole);
	const end = from + behind.findIndex(({ kind, classes }) => kind !== 'word' || (classes & wordClass.that) !== 0);
	const given = tokens[end - 2];
	if (end - 2 <= from || !isNameWord(given) || !isNameWord(tokens[end - 1]) || given.text.startsWith('ال')) return null;
	if (lexicon.plainNouns.has(given.text) || tokens[end - 3]?.text.startsWith('ال') !== true) return null;
	return { from: end - 2, to: end, person: null, sure: true };
}

/** Whether a word behind a role goes with the role: with an article, or behind one a verb or a preposition: "تاجر الجملة بسوق". */
export function isRoleNoun({ tokens }: Scan, at: number): boolean {
	const text = tokens[at]?.text ?? '';
	return text.startsWith('ال') || (/^[بلكيت]/u.test(text) && tokens[at - 1]?.text.startsWith('ال') === true);
}
