import type { Frame, FrameQuote, Speaker } from '../../article-frame.ts';
import { describeOptions } from '../../speakers/describe-option.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';
import { isGoverned } from '../../speakers/find-protagonist.ts';
import { listCandidates, type Option } from '../../speakers/list-candidates.ts';
import { paragraphOf } from '../../speakers/paragraph-of.ts';
import type { SpeakerRules } from '../../speakers/speaker-rules.ts';
import { scoreOptions, type Trees, unpackTrees } from '../../speakers/trees.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, pronoun, reportingVerb, wordClass } from '../../words/word-class.ts';
import { addresseesOf, isCalled } from './addressed.ts';
import { isLikely, placeOfMost } from './is-likely.ts';
import { isOneOfTwo } from './one-of-two.ts';
import { portrayedIn } from './portrayed.ts';
import { printedAgain } from './printed-again.ts';
import ranker from './ranker.json' with { type: 'json' };
import { someone } from './unnamed.ts';
import { whoseRemark } from './whose-remark.ts';

const trees = unpackTrees(ranker.speaker);

/**
 * Who says a quotation in a language other than English: the likeliest of the candidates, where what its grammar says
 * is a sign among others; nobody where that one is not likely.
 *
 * Rules of grammar are surest on texts like those they were written by; the trees tell where they go wrong on others.
 * Fitted by `test/bench/languages-fit.ts` on articles in fifteen languages.
 */
export const rankSpeakers: NonNullable<SpeakerRules['rank']> = (frame, quote, before, verdict) => {
	const again = printedAgain(frame, quote);
	if (again !== null) {
		const { choose } = frame.lexicon.grammar.speakers;
		return rankSpeakers(frame, again, null, choose?.(frame, again, null) ?? null);
	}
	const owner = whoseRemark(frame, quote);
	if (owner !== null) return owner;
	const options = listRanked(frame, quote, before, verdict);
	const features = describeRanked(frame, quote, before, options, verdict);
	const own = options.findIndex(({ speaker }) => speaker === verdict);
	const odds = oddsOf(trees, features, own);
	const likeliest = options[placeOfMost(odds)]?.speaker;
	if (likeliest === undefined || !isLikely(frame, before, options, odds)) {
		return goesOn(frame, quote, before, verdict) ? verdict : ofPortrait(frame, verdict);
	}
	return isOneOfTwo(frame, quote, before, likeliest) ? null : likeliest;
};

/** Whether grammar names who spoke right before in the paragraph, and nobody else is named between. */
function goesOn(frame: Frame, quote: FrameQuote, before: Precedent | null, verdict: Speaker | null): boolean {
	if (verdict === null || before?.speaker !== verdict || before.quote.paragraph !== quote.paragraph) return false;
	const { speakers = [] } = frame.paragraphs[quote.paragraph] ?? {};
	return !speakers.some((one) => one.from > before.quote.token && one.from < quote.token && one !== verdict);
}

/** Whom grammar names where nobody is likely, if the article portrays them: paragraphs of a portrait name nobody. */
function ofPortrait(frame: Frame, verdict: Speaker | null): Speaker | null {
	// Where the verb comes last, or no capital shows names, grammar knows less of who is meant.
	const { grammar } = frame.lexicon;
	if (grammar.mentions.uncased === true || grammar.speakers.verbFollows !== undefined) return null;
	const { speaker } = portrayedIn(frame);
	return speaker !== null && verdict?.entity === speaker.entity ? verdict : null;
}

/** "La fotografia di un giovane": somebody new, in the languages whose articles tell so. */
function isSomeone(tokens: readonly Token[], { from, entity }: Speaker): boolean {
	return entity === null && someone.test(tokens[from]?.text ?? '');
}

/**
 * The log-odds of each candidate.
 *
 * @param verdict - The place of whom grammar names; -1 for nobody.
 */
export function oddsOf(weights: Trees, features: readonly (readonly number[])[], verdict: number): readonly number[] {
	return scoreOptions(weights, features).map((score, at) => (at === verdict ? score + verdictWeight : score));
}

/** What grammar's word counts beyond what the trees say, as log-odds: they overrule it only where they are clear. */
const verdictWeight = 1;

/** Rank of who is a candidate for another reason than standing near. */
const farRank = 9;

/** Lists who may have said a quotation: whom grammar names, who spoke before the last speaker, who stands near and is neither "it" nor addressed. */
export function listRanked(
	frame: Frame,
	quote: FrameQuote,
	before: Precedent | null,
	verdict: Speaker | null,
): readonly Option[] {
	const addressees = addresseesOf(frame, quote);
	const near = listCandidates(frame, quote, before?.speaker ?? null).filter(
		({ speaker }) =>
			speaker === verdict ||
			(maySpeak(frame, speaker) &&
				!isCalled(addressees, speaker) &&
				!leadsIn(frame, speaker, quote) &&
				!(verdict !== null && isRelativeAbove(frame, speaker, quote))),
	);
	const far = [...new Set([verdict, before?.other ?? null])].filter(
		(speaker) => speaker !== null && !near.some((option) => option.speaker === speaker),
	);
	return [...near, ...far.flatMap((speaker) => (speaker === null ? [] : [asOption(quote, speaker)]))];
}

/** No known person whom grammar says to be no subject is taken for the speaker: no mistake would be worse; no place, nor a text of his own that somebody speaks in. */
function maySpeak(frame: Frame, speaker: Speaker): boolean {
	const { kind, role, entity } = speaker;
	if (kind === 'it' || (role === 'oblique' && entity?.person != null)) return false;
	const { tokens } = paragraphOf(frame, speaker);
	if (isArticle(frame, tokens, speaker) || isQuestionWord(frame, tokens[speaker.from])) return false;
	const isOwnText = kind === 'writing' && isOf(tokens[speaker.from], wordClass.possessive);
	return !(isOwnText || isPlaceOrObject(frame, tokens, speaker)) || !isGoverned(frame, tokens, speaker);
}

/** "Prometió llamar al presidente ucraniano: «…»": where capitals show names, what no person is, or whose office is known. */
function isPlaceOrObject({ lexicon: { listed, grammar } }: Frame, tokens: readonly Token[], speaker: Speaker): boolean {
	const { kind, entity } = speaker;
	// Where nouns have capitals, or names are declined, a capital behind a preposition may be whose words they are.
	if (listed('common').size > 0 || grammar.mentions.declension !== undefined) return false;
	if (kind === 'place') return true;
	return kind === 'name' || kind === 'person'
		? entity?.human !== true || isTold(tokens, speaker)
		: kind === 'nominal' &&
				(entity?.person != null || isSomeone(tokens, speaker) || dative.test(tokens[speaker.from - 1]?.text ?? ''));
}

/** "a confié la comédienne à Marc Fougerol", "ha detto a Luca Riva", "su divorcio con el actor Luis Gil": with whom, or to whom the verb that reports right before says it. */
function isTold(tokens: readonly Token[], { from }: Speaker): boolean {
	const { text = '' } = tokens[from - 1] ?? {};
	if (/^(?:con|com|avec|contra|contre|contro)$/u.test(text)) return true;
	if (!/^(?:à|a|ad|ao)$/u.test(text)) return false;
	const clause = tokens.slice(Math.max(0, from - tellingReach), from - 1);
	const own = clause.slice(clause.findLastIndex(({ kind, text }) => kind === 'quote' || /^[.;:!?]$/u.test(text)) + 1);
	return own.some((word) => isOf(word, wordClass.say | wordClass.tell));
}

/** How far before whom it is said to the verb stands, in tokens. */
const tellingReach = 12;

/** "recriminó a la ministra que «…»": prepositions before whom something is told. */
const dative = /^(?:al?|à|ao|aux?|alla)$/u;

/** "Qui est allé les chercher ?": a word that asks, where articles are no pronouns. */
function isQuestionWord({ lexicon }: Frame, first: Token | undefined): boolean {
	if (first?.first !== true || lexicon.listed('common').size > 0) return false;
	return isOf(first, wordClass.relative) && !isOf(first, pronoun & ~wordClass.relative);
}

/** "explicando que «…»": the word that leads in behind a verb that reports is no pronoun. */
function leadsIn(frame: Frame, speaker: Speaker, { token }: FrameQuote): boolean {
	const { tokens } = paragraphOf(frame, speaker);
	const [before, that, next] = tokens.slice(speaker.from - 1, speaker.from + 2);
	return (
		speaker.kind === 'pronoun' && isOf(that, wordClass.that) && isOf(before, reportingVerb) && next === tokens[token]
	);
}

/** "Replica alla ministra, che l'aveva invitata. «…»": "who" of a sentence before says nothing by itself, where subjects need no pronoun. */
function isRelativeAbove(frame: Frame, { kind, paragraph, from }: Speaker, quote: FrameQuote): boolean {
	const { tokens } = paragraphOf(frame, { paragraph });
	if (kind !== 'pronoun' || frame.lexicon.grammar.speakers.sentences?.dropsSubject !== true) return false;
	if (!isOf(tokens[from], wordClass.relative)) return false;
	if (paragraph !== quote.paragraph) return paragraph < quote.paragraph;
	return tokens.slice(from, quote.token).some(({ text }) => /^[.!?…]$/u.test(text));
}

/** German "der Ausschuss": a pronoun elsewhere, an article before a capital. */
function isArticle({ text }: Frame, tokens: readonly Token[], { kind, from, to }: Speaker): boolean {
	const next = tokens[to];
	if (kind !== 'pronoun' || next?.kind !== 'word' || !isOf(tokens[from], wordClass.determiner)) return false;
	return /^\p{Lu}/u.test(text.charAt(next.start));
}

function asOption(quote: FrameQuote, speaker: Speaker): Option {
	const isHere = speaker.paragraph === quote.paragraph;
	const isAhead = isHere ? speaker.from > quote.token : speaker.paragraph > quote.paragraph;
	return { speaker, side: isHere ? (isAhead ? 'R' : 'L') : isAhead ? 'N' : 'P', rank: farRank };
}

/** What grammar says of a candidate: nothing of anybody, that it speaks, that another mention of it does, that another does. */
const verdicts = { none: 0, own: 1, same: 2, other: 3 } as const;

/** Describes those candidates for the trees: as the engine does, and what grammar says. */
export function describeRanked(
	frame: Frame,
	quote: FrameQuote,
	before: Precedent | null,
	options: readonly Option[],
	verdict: Speaker | null,
): readonly (readonly number[])[] {
	const described = describeOptions(frame, quote, options, before);
	return options.map(({ speaker }, at) => [...(described[at] ?? []), verdictOn(speaker, verdict)]);
}

function verdictOn(speaker: Speaker, verdict: Speaker | null): number {
	if (verdict === null) return verdicts.none;
	if (verdict === speaker) return verdicts.own;
	return speaker.entity !== null && speaker.entity === verdict.entity ? verdicts.same : verdicts.other;
}
