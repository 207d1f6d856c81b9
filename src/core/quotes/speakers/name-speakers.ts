import type { Person } from '../../types.ts';
import type { Frame, FrameQuote, Speaker } from '../article-frame.ts';
import { inNameCase } from '../turns/in-name-case.ts';
import type { Token } from '../words/read-tokens.ts';
import { isOf, reportingVerb, wordClass } from '../words/word-class.ts';
import { type Precedent, toPrecedent } from './describe-quote.ts';
import { paragraphOf } from './paragraph-of.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { type Asked, isPronoun } from './speaker-rules.ts';
import type { WeightTables } from './weights.ts';

/** Who a speaker is: a name or a description, and the person, when known beforehand. */
export type Named = { readonly name: string; readonly person: Person | null };

/**
 * Names the speaker of each quotation: names in full, pronouns resolved, others as described.
 *
 * @returns Null where the speaker is a pronoun that stands for nobody named.
 */
export function nameSpeakers(
	frame: Frame,
	quotes: readonly FrameQuote[],
	speakers: readonly (Speaker | null)[],
	weights: WeightTables,
): readonly (Named | null)[] {
	const all = frame.paragraphs.flatMap((paragraph) => paragraph.speakers);
	const resolved = new Map<Speaker, Named | null>();
	let before: Precedent | null = null;
	return speakers.map((speaker, at) => {
		const quote = quotes[at];
		if (speaker === null || quote === undefined) return null;
		const found = antecedentOf({ frame, all, before }, speaker, weights);
		const named = resolved.get(speaker) ?? nameOf(frame, found);
		resolved.set(speaker, named);
		before = toPrecedent(before, quote, found);
		return quote.turn === undefined || named === null
			? named
			: { ...named, name: inNameCase(named.name, frame.lexicon) };
	});
}

/** Who a mention stands for: a pronoun for whom was named before, a name for itself. */
export function antecedentOf(asked: Asked, speaker: Speaker, weights: WeightTables): Speaker | null {
	const meant = (pronoun: Speaker) => resolvePronoun(asked, pronoun, weights);
	const { antecedentOf: byRule } = asked.frame.lexicon.grammar.speakers;
	if (byRule !== undefined) return byRule(asked, speaker, meant);
	return isPronoun(speaker) ? meant(speaker) : speaker;
}

/** The name of who is meant, or the description. */
export function nameOf(frame: Frame, speaker: Speaker | null): Named | null {
	if (speaker === null) return null;
	const { entity } = speaker;
	if (entity !== null) return { name: entity.name, person: entity.person };
	const described =
		speaker.kind === 'nominal' ||
		(speaker.kind === 'writing' && frame.lexicon.grammar.speakers.describesTexts === true);
	return { name: described ? describedBy(frame, speaker) : speaker.name, person: null };
}

/** What no description ends with: "the nominee for the", cut off before a day. */
const leadingOn = wordClass.preposition | wordClass.adverb | wordClass.determiner | wordClass.possessive;

/** Longest description behind a noun, in tokens: "familiar with recent US intelligence assessments". */
const longestTail = 9;

/** A description with what is said behind its noun: "a person familiar with the talks". */
function describedBy(frame: Frame, speaker: Speaker): string {
	const { text, lexicon } = frame;
	const { start, end, to } = speaker;
	if (lexicon.grammar.speakers.nounLast === true) return text.slice(start, end);
	const { tokens } = paragraphOf(frame, speaker);
	let last = to;
	while (
		last < to + longestTail &&
		isTail(tokens[last]) &&
		lexicon.grammar.speakers.endsTail?.(tokens, last, lexicon) !== true
	)
		last++;
	const begins = lexicon.grammar.speakers.beginsTail?.(tokens[to]) !== false;
	const tail = last === to + longestTail || !begins ? [] : tokens.slice(to, last);
	const full = tail.findLast((token) => !isOf(token, leadingOn));
	return text.slice(start, full?.end ?? end);
}

/** Words that complete a noun: no verb, no clause, no day. */
function isTail(token: Token | undefined): boolean {
	if (token?.text === '&') return true;
	if (token === undefined || token.kind !== 'word' || token.text.endsWith('ed')) return false;
	const ends = reportingVerb | wordClass.that | wordClass.clause | wordClass.be | wordClass.have | wordClass.relative;
	return !isOf(token, ends | wordClass.day | wordClass.month | wordClass.he | wordClass.she | wordClass.and);
}
