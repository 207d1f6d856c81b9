import type { Token } from '../words/read-tokens.ts';
import { reportingVerb, wordClass } from '../words/word-class.ts';
import type { Candidate } from './mention.ts';

/** Words between a role and what completes it: "familiar with", "with direct knowledge of". */
const complementReach = 4;

/** Whether a mention hangs on the role before it by a preposition: "an aide to", "a person familiar with". */
export function isComplement(tokens: readonly Token[], speaker: Candidate, before: Candidate | undefined): boolean {
	if (before?.kind !== 'nominal' || speaker.from - before.to > complementReach) return false;
	const way = tokens.slice(before.to, speaker.from);
	const last = way.at(-1)?.classes ?? 0;
	return (last & (wordClass.preposition | wordClass.to)) !== 0 && way.every(completes);
}

/** A word that can stand inside what completes a noun: no verb, no clause. */
function completes({ kind, classes }: Token): boolean {
	return kind === 'word' && (classes & (reportingVerb | wordClass.relative | wordClass.clause | verbs)) === 0;
}

const verbs = wordClass.be | wordClass.have | wordClass.adverb | wordClass.and | wordClass.that | wordClass.day;
