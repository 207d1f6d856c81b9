import { isCapitalParticle } from '../../mentions/name-particle.ts';
import type { PhraseRules } from '../../mentions/phrase-rules.ts';
import { lastIndex, type Scan } from '../../mentions/scan-phrase.ts';
import type { Token } from '../../words/read-tokens.ts';
import { firstName, isOf, wordClass } from '../../words/word-class.ts';
import { isNextName } from '../shared/cased-phrases.ts';
import { mayBeName } from './name-word.ts';

/** What one language in a script without capitals has of its own. */
export type UncasedStyle = {
	/** Classes of words before a name beside offices, places and organisations. */
	readonly before: number;
	/** Whether the form of a word shows that it is no name. */
	readonly isNoName?: (word: string) => boolean;
};

/** Phrases where no capital shows a name: words without a class are one beside a role. */
export function uncasedPhrases(style: UncasedStyle): PhraseRules {
	return {
		breaksPhrase: (scan, at) => isNextName(scan, at) || isBehindKnown(scan, at),
		isNamePart: isCapitalParticle,
		continuesUncased: (scan, start, at) => continues(scan, start, at, style),
	};
}

/** "المتحدث دميتري بيسكوف مشاركة بوتين": what follows a name that is known is none of its phrase. */
function isBehindKnown({ people, tokens, lexicon }: Scan, at: number): boolean {
	for (let from = at - 1; from >= Math.max(0, at - longestKnown); from--) {
		const hit = people.findName(tokens, from, lexicon);
		if (hit !== null && hit.length > 1 && from + hit.length === at) return true;
	}
	return false;
}

/** Longest known name that is looked for, in tokens. */
const longestKnown = 3;

/** Longest name, in tokens, and the same of a foreign one with dots. */
const longestName = 4;
const longestForeign = 12;

function continues(scan: Scan, start: number, at: number, { before, isNoName }: UncasedStyle): boolean {
	const { text = '', classes = 0, end = 0 } = scan.tokens[at] ?? {};
	if ((classes & (wordClass.place | wordClass.organisation)) !== 0)
		return at > start || roleFollows(scan, at + 1) || isBody(scan, at + 1);
	if (!mayBeName(scan, scan.tokens[at]) || isNoName?.(text) === true) return false;
	const isForeign = /[·・]/u.test(scan.text.slice(scan.tokens[start]?.end ?? 0, end + 1));
	const least = Math.max(start, at - (isForeign ? longestForeign : longestName));
	const role = lastIndex(scan, least, at, (token) => (token.classes & ~firstName) !== 0);
	return role !== -1 && isOf(scan.tokens[role], office | before);
}

/** "नगर निगम": a noun for a body that also issues texts. */
function isBody({ tokens }: Scan, at: number): boolean {
	const both = wordClass.organisation | wordClass.writing;
	return isOf(tokens[at], both);
}

const office = wordClass.title | wordClass.place | wordClass.organisation;

/** Whether a role follows within a name's length. */
function roleFollows(scan: Scan, from: number): boolean {
	const ahead = scan.tokens.slice(from, from + longestName);
	const role = ahead.findIndex(({ classes }) => (classes & wordClass.title) !== 0);
	return role !== -1 && ahead.slice(0, role).every(mayPrecedeRole);
}

/** Between a name and its role: more of the name, a place or organisation, an age in brackets. */
function mayPrecedeRole({ kind, text, classes }: Token): boolean {
	if (kind !== 'word') return kind === 'punctuation' && /[()（）]/u.test(text);
	return (classes & ~(wordClass.place | wordClass.organisation | wordClass.writing)) === 0;
}
