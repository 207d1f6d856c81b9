import type { Frame, FrameParagraph, FrameQuote, Speaker } from '../article-frame.ts';
import type { Token } from '../words/read-tokens.ts';
import { reportingVerb, wordClass } from '../words/word-class.ts';
import { describeNobody, describeOption, describeQuote, type Precedent } from './describe-option.ts';
import { firstAfter, lastBefore, listCandidates, type Option } from './list-candidates.ts';
import { score, type Weights, type WeightTables } from './weights.ts';

/** How much less "nobody" counts in a language the weights were not fitted on, as log-odds. */
const fewerNobody = 3;

/**
 * Chooses the mention that names the speaker of each quotation, in printed order, each knowing the one before.
 *
 * A linear ranker over delexicalised features (after O'Keefe et al. 2012, "A sequence labelling approach to quote
 * attribution"), fitted on news.
 *
 * @param asked - The quotations to be attributed; others are passed over.
 */
export function chooseSpeakers(
	frame: Frame,
	asked: readonly FrameQuote[],
	{ speaker: weights }: WeightTables,
): readonly (Speaker | null)[] {
	let before: Precedent | null = null;
	return asked.map((quote) => {
		const speaker: Speaker | null = isCarriedOn(before, quote) ? before.speaker : choose(frame, quote, before, weights);
		before = { quote, speaker };
		return speaker;
	});
}

/** A quotation whose paragraph before was left open is of the same speaker. */
function isCarriedOn(before: Precedent | null, quote: FrameQuote): before is Precedent & { speaker: Speaker } {
	if (before !== null && before.speaker !== null && isNextPiece(before.quote, quote)) return true;
	return before?.quote.continues === true && before.quote.paragraph === quote.paragraph - 1 && before.speaker !== null;
}

/** A piece behind an attribution inside the marks. */
function isNextPiece(before: FrameQuote, quote: FrameQuote): boolean {
	if (quote.repaired || before.paragraph !== quote.paragraph) return false;
	return quote.marks[0] === '' && before.marks[1] === '';
}

function choose(frame: Frame, quote: FrameQuote, before: Precedent | null, weights: Weights): Speaker | null {
	const shape = describeQuote(frame, quote, before);
	const dropped = isDropped(frame, quote, shape.right) ? spokenOf(frame, quote, before) : null;
	const told = dropped ?? subjectOfClause(frame, quote);
	if (told !== null) return told;
	const options = listCandidates(frame, quote, before?.speaker ?? null);
	let best: Speaker | null = null;
	let most =
		score(weights, describeNobody(shape, options.length)) - (frame.lexicon.language === 'en' ? 0 : fewerNobody);
	for (const option of options) {
		const value =
			score(weights, describeOption(frame, quote, option, shape, before)) +
			caseWeight(frame, option.speaker) +
			placeInSentence(frame, quote, option);
		if (value <= most) continue;
		most = value;
		best = option.speaker;
	}
	return best;
}

/** Longest way from the subject of such a clause to the quotation, in tokens: "often describes it as". */
const clauseReach = 5;

/**
 * Who speaks in "which the senator once described as “…”": English names the subject of such a clause before its verb,
 * and whoever opens the sentence only reports it.
 */
function subjectOfClause({ lexicon, paragraphs }: Frame, quote: FrameQuote): Speaker | null {
	const { tokens = [], askable = [] } = paragraphs[quote.paragraph] ?? {};
	const [subject] = lastBefore(askable, quote.token, 1);
	if (lexicon.language !== 'en' || subject === undefined || quote.token - subject.to > clauseReach) return null;
	const lead = tokens
		.slice(Math.max(0, subject.from - 2), subject.from)
		.filter(({ classes }) => !has(classes, 'determiner'));
	const way = tokens.slice(subject.to, quote.token);
	const opens = has(lead.at(-1)?.classes ?? 0, 'relative');
	return opens && way.every(({ kind }) => kind === 'word') && way.some(({ classes }) => has(classes, 'call'))
		? subject
		: null;
}

function has(classes: number, name: 'determiner' | 'relative' | 'call'): boolean {
	return (classes & wordClass[name]) !== 0;
}

/** What a case says, as log-odds: a subject may speak, whom it names beside itself hardly does. */
const caseWeights = { subject: 1.5, oblique: -5, source: 4 } as const;

/** A place seldom speaks, and a document only where nobody else does. */
const placeWeight = -2;
const writingWeight = -3;

function caseWeight(frame: Frame, { role, kind, person, paragraph, from }: Speaker): number {
	if (frame.lexicon.language === 'en') return 0;
	if (role !== null) return caseWeights[role];
	if (kind === 'place' && person === null) return placeWeight;
	return kind === 'writing' && isBesideSomebody(frame.paragraphs[paragraph], from) ? writingWeight : 0;
}

/** What standing right behind the verb of a quotation tells, or in another paragraph below, as log-odds. */
const behindVerbWeight = 3;
const belowWeight = -2;

/** Most tokens between a quotation and its subject: ", so sagte am Montag". */
const behindVerbReach = 6;

/** How many mentions of a paragraph are looked at, so that a hostile one takes no longer than its length. */
const mostLooked = 24;

/** For languages the weights were not fitted on: a subject behind the verb speaks, one behind a preposition does not. */
function placeInSentence(frame: Frame, quote: FrameQuote, { speaker, side }: Option): number {
	if (frame.lexicon.language === 'en' || side === 'C' || side === 'P') return 0;
	if (side === 'N') return belowWeight;
	const tokens = frame.paragraphs[quote.paragraph]?.tokens ?? [];
	if (isBehindPreposition(tokens, speaker, frame)) return belowWeight;
	const within = speaker.kind === 'writing' && hasSubject(frame.paragraphs[quote.paragraph], quote, speaker);
	return side === 'R' && !within && isBehindVerb(tokens, quote, speaker) ? behindVerbWeight : 0;
}

/** Whether somebody else stands between a quotation and a mention: "ông phát biểu trước báo giới". */
function hasSubject(paragraph: FrameParagraph | undefined, quote: FrameQuote, { from }: Speaker): boolean {
	const behind = firstAfter(paragraph?.speakers ?? [], quote.token, mostLooked);
	return behind.some((other) => other.from < from && other.kind !== 'it');
}

function isBehindVerb(tokens: readonly Token[], quote: FrameQuote, { from, to }: Speaker): boolean {
	if (from - quote.token <= 2 && ((tokens[to]?.classes ?? 0) & reportingVerb) !== 0) return true;
	const between = tokens.slice(quote.token + 1, from);
	if (between.length > behindVerbReach || between.some(({ kind, text }) => kind === 'quote' || /^[.!?;:]$/u.test(text)))
		return false;
	return between.some(({ classes }) => (classes & reportingVerb) !== 0);
}

/** In Slavic languages what a preposition governs may be read together with the role behind it. */
function mayBeObject(kind: Speaker['kind'], { language }: Frame['lexicon']): boolean {
	if (kind === 'writing') return false;
	return kind !== 'nominal' || !/^(?:ru|uk|pl)$/u.test(language);
}

/** "ha spiegato a Rainews", "dla Fox News"; not where a sentence begins so, nor in scripts with particles. */
function isBehindPreposition(
	tokens: readonly Token[],
	{ from, role, kind }: Speaker,
	{ lexicon }: Pick<Frame, 'lexicon'>,
): boolean {
	const before = tokens[from - 1];
	if (before === undefined || role !== null || before.first || lexicon.title !== null || !mayBeObject(kind, lexicon))
		return false;
	return (before.classes & (wordClass.preposition | wordClass.to)) !== 0 && (before.classes & wordClass.by) === 0;
}

/** Whether a document stands behind a preposition, in a paragraph that names somebody who may have issued it. */
function isBesideSomebody(paragraph: FrameParagraph | undefined, from: number): boolean {
	if (paragraph === undefined || ((paragraph.tokens[from - 1]?.classes ?? 0) & wordClass.preposition) === 0)
		return false;
	return paragraph.speakers
		.slice(0, mostLooked)
		.some((other) => other.from !== from && other.role !== 'oblique' && !/^(?:place|it|pronoun)$/u.test(other.kind));
}

/** How far behind a quotation its verb and a subject of that verb may stand, in tokens. */
const verbReach = 5;
const subjectReach = 4;

/** Whether a verb behind a quotation has no subject, where the language allows it: "„…” – powiedziała po przyjeździe". */
function isDropped({ lexicon, paragraphs }: Frame, quote: FrameQuote, right: string): boolean {
	if (!lexicon.proDrop) return false;
	const { tokens = [], speakers = [] } = paragraphs[quote.paragraph] ?? {};
	const before = tokens[quote.token - 1];
	const verb = verbBehind(tokens, quote.token);
	if (lexicon.verbFinal !== null || lexicon.title === 'before') return false;
	if (verb === -1 || (before !== undefined && before.kind === 'word') || !/^[,\-.]?[,\-.]?[mv_]?V/u.test(right))
		return false;
	if (before !== undefined && !/^[.!?…–—-]$/u.test(before.text) && before.kind !== 'quote') return false;
	return !firstAfter(speakers, quote.token, mostLooked).some(
		(speaker) =>
			speaker.role !== 'oblique' &&
			speaker.from > quote.token &&
			speaker.from <= verb + subjectReach &&
			!isBehindPreposition(tokens, speaker, { lexicon }),
	);
}

/** The verb that follows a quotation; -1 for none. */
function verbBehind(tokens: readonly Token[], at: number): number {
	const behind = tokens.slice(at + 1, at + 1 + verbReach);
	const verb = behind.findIndex(({ classes }) => (classes & wordClass.say) !== 0);
	const end = behind.findIndex(({ kind, text }) => kind === 'quote' || /^[.!?;:]$/u.test(text));
	return verb === -1 || (end !== -1 && end < verb) ? -1 : at + 1 + verb;
}

/** Who is spoken of where a verb has no subject: who spoke before, else whom the sentence or paragraph above names first. */
function spokenOf(frame: Frame, quote: FrameQuote, before: Precedent | null): Speaker | null {
	const paragraph = frame.paragraphs[quote.paragraph];
	const gender = genderOfVerb(frame, quote);
	const own = lastBefore(paragraph?.speakers ?? [], quote.token, mostLooked)
		.filter((speaker) => isPerson(speaker, gender))
		.toReversed();
	const said = before?.speaker ?? null;
	if (
		before !== null &&
		said !== null &&
		before.quote.paragraph === quote.paragraph &&
		!own.some(({ from }) => from > before.quote.token)
	)
		return said;
	const named = own.find(({ entity }) => entity === said?.entity && said !== null) ?? own[0];
	if (named !== undefined) return named;
	if (before !== null && said !== null && quote.paragraph - before.quote.paragraph === 1 && isPerson(said, gender))
		return said;
	return frame.paragraphs[quote.paragraph - 1]?.speakers.find((speaker) => isPerson(speaker, gender)) ?? null;
}

/** Whether a mention is a person who may be the subject of a verb with that gender. */
function isPerson({ entity, role, kind }: Speaker, gender: 'she' | null): boolean {
	if (role === 'oblique' || kind === 'place' || entity === null || kind === 'organisation') return false;
	return (entity.human || kind === 'person' || kind === 'name') && !(gender === 'she' && entity.gender === 'he');
}

/** "powiedziała": the verb tells that a woman speaks. */
function genderOfVerb({ lexicon, paragraphs }: Frame, quote: FrameQuote): 'she' | null {
	const tokens = paragraphs[quote.paragraph]?.tokens ?? [];
	const verb = tokens[verbBehind(tokens, quote.token)]?.text ?? '';
	return lexicon.feminineVerb.some((ending) => verb.endsWith(ending)) ? 'she' : null;
}
