import type { Evidence } from '../types.ts';
import { type Edition, joinFacts } from './edition.ts';

/**
 * Why two wordings are held to be one utterance, as one line: "14 of 16 words · same speaker · same day".
 *
 * @returns Null when nothing of the evidence can be said in words.
 */
export function toEvidenceText(evidence: readonly Evidence[], edition: Edition): string | null {
	const facts = evidence.map(({ name, value }) => toFact(name, value, edition));
	const line = joinFacts(facts);
	return line === '' ? null : line;
}

/** An evidence this version knows no sentence for is named as it is, so that nothing decided goes unsaid. */
function toFact(name: string, value: number, edition: Edition): string {
	const number = new Intl.NumberFormat(edition.locale, { maximumFractionDigits: 2 }).format(value);
	return `${name.replaceAll(/[-_.]|(?<=[a-z])(?=[A-Z])/gu, ' ').toLowerCase()} ${number}`;
}
