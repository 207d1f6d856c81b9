import { isOf, reportingVerb, wordClass } from '../words/word-class.ts';
import type { Scan } from './scan-phrase.ts';

/** Whether a verb that reports stands right behind a stretch, or "according to" before it. */
export function reportsBeside({ tokens }: Scan, at: number, end: number): boolean {
	const next = tokens[end]?.classes ?? 0;
	const verb = (next & (wordClass.adverb | wordClass.have)) === 0 ? next : (tokens[end + 1]?.classes ?? 0);
	return (verb & reportingVerb) !== 0 || isOf(tokens[at - 1], wordClass.by);
}
