import type { Person } from '../../types.ts';
import type { Frame, FrameQuote, Speaker } from '../article-frame.ts';
import { whoseRole } from '../languages/slavic/whose-role.ts';
import { isVerbByEnding } from '../spans/split-insertions.ts';
import { hasCentre } from '../words/has-centre.ts';
import type { Token } from '../words/read-tokens.ts';
import { reportingVerb, wordClass } from '../words/word-class.ts';
import { type Precedent, toPrecedent } from './describe-quote.ts';
import { resolveDescription } from './resolve-description.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { resolveRole } from './resolve-role.ts';
import { resolveTitle } from './resolve-title.ts';
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
		const found = antecedentOf(frame, all, speaker, before, weights);
		const named = resolved.get(speaker) ?? nameOf(frame, found);
		resolved.set(speaker, named);
		before = toPrecedent(before, quote, found);
		return named;
	});
}

/** Who a mention stands for: a pronoun and a role for whom was named before, a name for itself. */
function antecedentOf(
	frame: Frame,
	all: readonly Speaker[],
	speaker: Speaker,
	before: Precedent | null,
	weights: WeightTables,
): Speaker | null {
	if (frame.lexicon.clauses) return declinedAntecedent(frame, all, speaker, before, weights);
	const described = isPronoun(speaker)
		? null
		: (resolveTitle(frame, all, speaker) ?? describedBefore(frame, all, speaker, before));
	if (described !== null) return described;
	const antecedent = needsName(frame, speaker) ? resolvePronoun(frame, all, speaker, before, weights) : speaker;
	if (antecedent !== null && hasCentre(frame) && antecedent.kind === 'nominal')
		return describedBefore(frame, all, antecedent, before) ?? antecedent;
	return antecedent ?? (isPronoun(speaker) ? null : speaker);
}

/** The same where roles are told by their clauses: "Эксперт призвал …, как он выразился": he is the role, the role is somebody. */
function declinedAntecedent(
	frame: Frame,
	all: readonly Speaker[],
	speaker: Speaker,
	before: Precedent | null,
	weights: WeightTables,
): Speaker | null {
	const meant = isPronoun(speaker) ? resolvePronoun(frame, all, speaker, before, weights) : speaker;
	return meant === null ? null : (whoseRole(frame, all, meant, before) ?? meant);
}

/** Whom a role or description stands for. */
function describedBefore(
	frame: Frame,
	all: readonly Speaker[],
	speaker: Speaker,
	before: Precedent | null,
): Speaker | null {
	const role = resolveRole(frame, all, speaker);
	return hasCentre(frame) && role?.paragraph !== speaker.paragraph
		? resolveDescription(frame, speaker, role, before)
		: role;
}

function needsName(frame: Frame, speaker: Speaker): boolean {
	return isPronoun(speaker) || isStandIn(frame, speaker);
}

/** Definite articles of languages whose news varies a name by a role: "der CDU-Politiker", "le chef de l'État". */
const definite = /^(?:der|die|le|la|el|il|lo|o|a)\s/iu;

/** A role with a definite article that names no office: who was named before, in another word. */
function isStandIn({ lexicon }: Frame, { kind, entity, name }: Speaker): boolean {
	if (kind !== 'nominal' || entity !== null || lexicon.language === 'en' || !definite.test(name)) return false;
	const head = name.toLowerCase().split(/\s+/u).at(-1) ?? '';
	return (lexicon.classOf(head) & wordClass.title) !== 0 && !hasCentre({ lexicon });
}

function isPronoun({ kind }: Speaker): boolean {
	return kind === 'pronoun' || kind === 'it';
}

function nameOf(frame: Frame, speaker: Speaker | null): Named | null {
	if (speaker === null) return null;
	const { entity } = speaker;
	if (entity !== null) return { name: entity.name, person: entity.person };
	const described = speaker.kind === 'nominal' || (speaker.kind === 'writing' && hasCentre(frame));
	return { name: described ? describedBy(frame, speaker) : speaker.name, person: null };
}

/** Longest description behind a noun, in tokens: "familiar with recent US intelligence assessments". */
const longestTail = 9;

/** A description with what is said behind its noun: "a person familiar with the talks". */
function describedBy({ text, paragraphs, lexicon }: Frame, { start, end, paragraph, to }: Speaker): string {
	// What describes a noun stands before it.
	if (/^(?:hi|ja|ko|tr|zh)$/u.test(lexicon.language)) return text.slice(start, end);
	const tokens = paragraphs[paragraph]?.tokens ?? [];
	let last = to;
	while (last < to + longestTail && isTail(tokens[last]) && !isVerbByEnding(tokens[last]?.text ?? '', lexicon)) last++;
	const tail = last === to + longestTail ? [] : tokens.slice(to, last);
	const full = tail.findLast(({ classes }) => (classes & (wordClass.preposition | wordClass.adverb)) === 0);
	return text.slice(start, full?.end ?? end);
}

/** Words that complete a noun: no verb, no clause, no day. */
function isTail(token: Token | undefined): boolean {
	if (token === undefined || token.kind !== 'word' || token.text.endsWith('ed')) return false;
	const ends = reportingVerb | wordClass.that | wordClass.clause | wordClass.be | wordClass.have | wordClass.relative;
	return (
		(token.classes & (ends | wordClass.day | wordClass.month | wordClass.he | wordClass.she | wordClass.and)) === 0
	);
}
