import type { Lexicon } from '../../words/lexicon.ts';
import { wordClass } from '../../words/word-class.ts';

/** What stands before names in sport: a rank or position. */
const afterRank = /(?:MF|FW|DF|GK|横綱|大関|関脇|小結|前頭|幕内)([\p{Script=Han}々]{2,5})(?=[（(はがをの、。])/gu;

/** What stands before an age in brackets: a name, with or without a role that no list has. */
const beforeAge = /(?<![\p{Script=Han}々])([\p{Script=Han}々]{3,8})(?=[（(][\d０-９]{1,3}歳?[）)])/gu;

/** Longest name without a role behind it, and how long most names are, in signs. */
const longestAlone = 5;
const usualName = 4;

/** Names of a Japanese article that its print shows by itself: behind a rank, before an age. */
export function namesInPrint(text: string, lexicon: Lexicon): readonly string[] {
	const ranked = [...text.matchAll(afterRank)].map(([, name = '']) => name);
	const aged = [...text.matchAll(beforeAge)].flatMap(([, run = '']) => nameOf(run, lexicon) ?? []);
	return [...ranked, ...aged];
}

/** The name a run before an age begins with; null where its end is a role or noun that a list has. */
function nameOf(run: string, { classOf, listed }: Lexicon): string | null {
	const plain = listed('plain');
	const isNoun = (word: string) => plain.has(word) || (classOf(word) & (wordClass.title | wordClass.person)) !== 0;
	const ends = [1, 2, 3, 4].map((length) => run.slice(-length));
	if (ends.some(isNoun) || isNoun(run.slice(0, 2))) return null;
	return run.length <= longestAlone ? run : run.slice(0, usualName);
}
