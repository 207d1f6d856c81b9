import type { Frame, FrameParagraph, FrameQuote, Speaker } from '../../article-frame.ts';
import { firstAfter, type Option } from '../../speakers/list-candidates.ts';
import type { SpeakerRules } from '../../speakers/speaker-rules.ts';
import type { Token } from '../../words/read-tokens.ts';
import { reportingVerb, wordClass } from '../../words/word-class.ts';

/** How much less "nobody" counts in a language the weights were not fitted on, as log-odds. */
export const nobodyWeight = -9;

/** What case and place of a candidate add in a language the weights were not fitted on, as log-odds. */
export function weighByCase(mayBeGoverned: Governed): NonNullable<SpeakerRules['weigh']> {
	return (frame, quote, option) =>
		caseWeight(frame, option.speaker) + placeInSentence(frame, quote, option, mayBeGoverned);
}

/** Whether a kind of mention may be what a preposition before it governs. */
export type Governed = (kind: Speaker['kind']) => boolean;

/** What a case says, as log-odds: a subject may speak, whom it names beside itself hardly does. */
const caseWeights = { subject: 1.5, oblique: -5, source: 4 } as const;

/** A place seldom speaks, and a document only where nobody else does. */
const placeWeight = -2;
const writingWeight = -3;

/** "heißt es in der Mitteilung": "it" is nobody. */
const itWeight = -3;

function caseWeight(frame: Frame, { role, kind, person, paragraph, from }: Speaker): number {
	if (role !== null) return caseWeights[role];
	if (kind === 'it') return itWeight;
	if (kind === 'place' && person === null) return placeWeight;
	return kind === 'writing' && isBesideSomebody(frame.paragraphs[paragraph], from) ? writingWeight : 0;
}

/** What standing right behind the verb of a quotation tells, behind a preposition, or in the paragraph below, as log-odds. */
const behindVerbWeight = 3;
const objectWeight = -4;
const belowWeight = -2;

/** Most tokens between a quotation and its subject: ", so sagte am Montag". */
const behindVerbReach = 6;

/** How many mentions of a paragraph are looked at, so that a hostile one takes no longer than its length. */
export const mostLooked = 24;

/** A subject behind the verb speaks, one behind a preposition does not. */
function placeInSentence(frame: Frame, quote: FrameQuote, { speaker, side }: Option, mayBeGoverned: Governed): number {
	if (side === 'C' || side === 'P') return 0;
	if (side === 'N') return belowWeight;
	const tokens = frame.paragraphs[quote.paragraph]?.tokens ?? [];
	if (mayBeGoverned(speaker.kind) && isBehindPreposition(tokens, speaker)) return objectWeight;
	const within = speaker.kind === 'writing' && hasSubject(frame.paragraphs[quote.paragraph], quote, speaker);
	return side === 'R' && !within && isBehindVerb(tokens, quote, speaker, frame.lexicon) ? behindVerbWeight : 0;
}

/** Whether somebody else stands between a quotation and a mention: "ông phát biểu trước báo giới". */
function hasSubject(paragraph: FrameParagraph | undefined, quote: FrameQuote, { from }: Speaker): boolean {
	const behind = firstAfter(paragraph?.speakers ?? [], quote.token, mostLooked);
	return behind.some((other) => other.from < from && other.kind !== 'it');
}

function isBehindVerb(
	tokens: readonly Token[],
	quote: FrameQuote,
	{ from, to }: Speaker,
	{ listed }: Frame['lexicon'],
): boolean {
	const verb = listed('subjectMarks').has(tokens[to]?.text ?? '') ? tokens[to + 1] : tokens[to];
	if (from - quote.token <= 2 && ((verb?.classes ?? 0) & reportingVerb) !== 0) return true;
	const between = tokens.slice(quote.token + 1, from);
	if (between.length > behindVerbReach || between.some(({ kind, text }) => kind === 'quote' || /^[.!?;:]$/u.test(text)))
		return false;
	return between.some(({ classes }) => (classes & reportingVerb) !== 0);
}

/** "ha spiegato a Rainews", "dla Fox News"; not where a sentence begins so, nor in scripts with particles. */
function isBehindPreposition(tokens: readonly Token[], { from, role, kind, name }: Speaker): boolean {
	const before = tokens[from - 1];
	if (before === undefined || role !== null || opensFrame(before, kind, name)) return false;
	return (before.classes & (wordClass.preposition | wordClass.to)) !== 0 && (before.classes & wordClass.by) === 0;
}

/** "Für Merz ist …" may name a subject behind a preposition that opens a sentence; "Auf X schrieb …" does not. */
function opensFrame({ first }: Token, kind: Speaker['kind'], name: string): boolean {
	// A name of one letter is the platform.
	return first && kind !== 'organisation' && kind !== 'place' && name.length > 1;
}

/** Whether a document stands behind a preposition, in a paragraph that names somebody who may have issued it. */
function isBesideSomebody(paragraph: FrameParagraph | undefined, from: number): boolean {
	if (paragraph === undefined || ((paragraph.tokens[from - 1]?.classes ?? 0) & wordClass.preposition) === 0)
		return false;
	return paragraph.speakers
		.slice(0, mostLooked)
		.some((other) => other.from !== from && other.role !== 'oblique' && !/^(?:place|it|pronoun)$/u.test(other.kind));
}
