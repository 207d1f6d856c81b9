import type { Speaker } from '../../article-frame.ts';
import type { Token } from '../../words/read-tokens.ts';
import { reportingVerb, wordClass } from '../../words/word-class.ts';
import type { ClauseReader } from './clause-reader.ts';
import { isInserted } from './referred-to.ts';
import { isInRelative } from './relative-clause.ts';

/** The subject of a verb: the nearest before it, or the one behind where the verb opens its clause. */
export function pickAround({ tokens }: ClauseReader, subjects: readonly Speaker[], verb: number): Speaker | null {
	const isAside = ({ from }: Speaker) => tokens[verb - 1]?.text === ',' && isInserted(tokens, from);
	const earlier = subjects.filter(
		(speaker) => speaker.from < verb && !isAside(speaker) && !isToldTo(tokens, subjects, speaker),
	);
	const before = earlier.findLast((speaker) => !isInRelative(tokens, speaker, verb)) ?? earlier.at(-1) ?? null;
	const after = subjects.find(({ from }) => from > verb && isSameClause(tokens, verb, from)) ?? null;
	const opener = tokens[verb - 1];
	const opens = opener === undefined || opener.kind !== 'word' || (opener.classes & opening) !== 0;
	if (!opens) return before ?? after;
	const isTold = after?.kind === 'organisation' || after?.kind === 'name';
	return isTold ? (before ?? after) : (after ?? before);
}

/** "Він розповів Крістен Велкер, що …, і додав": a name behind a verb whose subject stands before it. */
function isToldTo(tokens: readonly Token[], subjects: readonly Speaker[], { from, kind }: Speaker): boolean {
	const verb = from - 1;
	if (kind === 'nominal' || ((tokens[verb]?.classes ?? 0) & reportingVerb) === 0) return false;
	return subjects.some(({ to }) => to <= verb && verb - to < 2);
}

const opening = wordClass.clause | wordClass.preposition | wordClass.and | wordClass.adverb;

function isSameClause(tokens: readonly Token[], from: number, to: number): boolean {
	return tokens.slice(from + 1, to).every(({ kind, classes }) => kind === 'word' && (classes & wordClass.that) === 0);
}
