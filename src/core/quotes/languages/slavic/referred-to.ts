import type { Candidate } from '../../mentions/mention.ts';
import type { Token } from '../../words/read-tokens.ts';
import { reportingVerb } from '../../words/word-class.ts';

/** What stands before whom an outlet refers to. */
const referring = /^(?:ссылкой|посиланням)$/u;

/** How far behind "со ссылкой на" a noun may stand, and how far before it a verb, in tokens. */
const adjectiveReach = 3;
const citingReach = 6;

/** Whether an outlet refers to somebody: "Reuters со ссылкой на дипломата пишет", no clause put into another's. */
export function isReferredTo(tokens: readonly Token[], { from, kind, name }: Candidate): boolean {
	if (kind !== 'nominal' && !(kind === 'person' && name.includes(' '))) return false;
	const at = referenceBefore(tokens, from);
	return at !== -1 && !isInserted(tokens, at);
}

/** Where "ссылкой" stands before a noun and its adjectives; -1 where it does not. */
export function referenceBefore(tokens: readonly Token[], from: number): number {
	const first = Math.max(0, from - adjectiveReach);
	const at = tokens.slice(first, from).findIndex(({ text }) => referring.test(text));
	return at === -1 ? -1 : first + at;
}

/** "Петров, пишет РБК со ссылкой на источник, заявил": a verb stands between a comma behind a word and a token. */
export function isInserted(tokens: readonly Token[], at: number): boolean {
	const before = tokens.slice(Math.max(0, at - citingReach), at);
	const mark = before.findLastIndex(({ kind }) => kind !== 'word');
	const isBehindWord = before[mark]?.text === ',' && before[mark - 1]?.kind === 'word';
	return isBehindWord && before.slice(mark + 1).some(({ classes }) => (classes & reportingVerb) !== 0);
}
