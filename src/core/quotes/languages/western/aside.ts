import type { Frame } from '../../article-frame.ts';
import type { Token } from '../../words/read-tokens.ts';
import { reportingVerb, wordClass } from '../../words/word-class.ts';
import { dropsSubject } from './drops-subject.ts';

/** Most words of a clause between commas that only says who speaks: "I russi, ha spiegato, «sono arrivati»". */
const asideReach = 6;

/** The comma that opens such a clause right before a quotation, where verbs need no subject; -1 for none. */
export function asideBefore(frame: Frame, tokens: readonly Token[], from: number, at: number): number {
	if (tokens[at - 1]?.text !== ',' || !dropsSubject(frame)) return -1;
	const first = Math.max(from + 1, at - 1 - asideReach);
	const comma = tokens.slice(first, at - 1).findLastIndex(({ text }) => text === ',') + first;
	const words = tokens.slice(comma + 1, at - 1);
	if (comma < first || words.some(({ kind }) => kind !== 'word')) return -1;
	const verb = words.findIndex(({ classes }) => (classes & reportingVerb) !== 0);
	return verb !== -1 && words.slice(0, verb).every(({ classes }) => (classes & helper) !== 0) ? comma : -1;
}

const helper = wordClass.have | wordClass.be | wordClass.adverb;
