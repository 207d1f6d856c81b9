import type { Scan } from '../../mentions/scan-phrase.ts';
import { wordClass } from '../../words/word-class.ts';

/** Adjectives of states in the masculine, which no verb in the present ends like. */
const adjective = /(?:ino|[aâ]no|eno|ac?co|sso|eco|[dt]esco|ese|[ei]st?one|ettone|urco|elga|és|ain|ien|éen|ais|ois)$/u;

/** Whether an adjective behind an office and a name behind it, or an unknown name between commas, tell a namesake's: "il vicepremier ucraino Oleksij Kuleba". */
export function isOthersOffice(scan: Scan, at: number): boolean {
	const { tokens } = scan;
	const [word, name] = [tokens[at], tokens[at + 1]];
	if (word?.text === ',') return isUnknownName(scan, at + 1);
	if (word?.kind !== 'word' || word.capital || word.classes !== 0) return false;
	return adjective.test(word.text) && name?.kind === 'word' && name.capital;
}

/** "le ministre estonien des Affaires étrangères, Margus Tamm,": a full name that no list has, up to a mark. */
function isUnknownName(scan: Scan, from: number): boolean {
	const { tokens, people, lexicon } = scan;
	const end = tokens.slice(from, from + longestName + 1).findIndex(({ capital }) => !capital);
	if (end < 2 || tokens[from + end]?.kind === 'word') return false;
	const words = tokens.slice(from, from + end);
	return words.every(
		({ classes }, index) => (classes & notName) === 0 && people.findName(tokens, from + index, lexicon) === null,
	);
}

/** Longest such name, in tokens. */
const longestName = 3;

const notName = wordClass.place | wordClass.organisation | wordClass.title;
