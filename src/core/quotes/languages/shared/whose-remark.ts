import type { Frame, FrameParagraph, FrameQuote, Speaker } from '../../article-frame.ts';
import type { Token } from '../../words/read-tokens.ts';
import { endFrom, startBefore } from '../../words/sentence-bounds.ts';
import { isOf, reportingVerb, wordClass } from '../../words/word-class.ts';
import { mentionsIn } from './clause.ts';

/** How far before a quotation the noun for somebody's words stands, in tokens: "заявление Трампа о том, что война «…»". */
const reach = 14;

/** Longest sentence that is looked at, in tokens. */
const longestSentence = 60;

/** Most tokens between that noun and whose words they are: "los comentarios del presidente Donald Trump". */
const toOwner = 3;

/** Most tokens behind a quotation before the noun where a language puts it there: "“…”이라는 발언에", "“…”的言论". */
const nounBehind = 3;

/**
 * Whose words a quotation is by a noun for them, whoever answers them in the same sentence: "Комментируя слова Трампа
 * «…», Песков сказал", "Interrogé sur la phrase de Donald Trump « … »", "トランプ氏の「…」との発言について".
 *
 * @returns Null where no noun of the language's list goes with a name beside the quotation.
 */
export function whoseRemark({ paragraphs, lexicon }: Frame, { paragraph, token }: FrameQuote): Speaker | null {
	const own = paragraphs[paragraph];
	const nouns = lexicon.listed('remarks');
	if (own === undefined || nouns.size === 0) return null;
	const ownerBeside = lexicon.grammar.speakers.nounLast === true ? ownerBeforeNoun : ownerBehindNoun;
	return ownerBeside(own, token, nouns);
}

/** "слова Трампа «…»", "les propos de Trump : « … »", "Trumps Aussage „…“". */
function ownerBehindNoun(paragraph: FrameParagraph, at: number, nouns: ReadonlySet<string>): Speaker | null {
	const { tokens } = paragraph;
	// Vietnamese verbs are nouns before "của": "tuyên bố của ông Trump".
	const isNoun = (token: Token, index: number) =>
		nouns.has(token.text) || (isOf(token, wordClass.say) && tokens[index + 1]?.text === 'của');
	const noun = nounBefore(tokens, at, isNoun);
	if (noun === -1) return null;
	const near = mentionsIn(paragraph, noun - reach, noun + toOwner + 1).filter(isName);
	const owner =
		near.find(({ to }) => to > noun + 1) ??
		near.find(({ to }) => to === noun && /(?:s|['’])$/u.test(tokens[noun - 1]?.text ?? ''));
	if (owner === undefined || owner.to > at || !isAnswered(paragraph, owner, at)) return null;
	return tokens.slice(noun + 1, owner.from).every(isJoint) && leadsOn(tokens.slice(Math.max(owner.to, noun + 1), at))
		? owner
		: null;
}

/**
 * Whether somebody else behind the quotation answers it, and nobody before it judges: "Песков назвал слова Трампа «…»" has
 * what Peskov calls them.
 */
function isAnswered(paragraph: FrameParagraph, { from, entity }: Speaker, at: number): boolean {
	const ends = (index: number) => isEnd(paragraph.tokens[index]);
	const isOther = (one: Speaker) => one.kind !== 'writing' && one.kind !== 'it' && one.entity !== entity;
	const start = startBefore(from, Math.max(0, from - longestSentence), ends);
	const stop = endFrom(at, at + reach, ends);
	return !mentionsIn(paragraph, start, from).some(isOther) && mentionsIn(paragraph, at + 1, stop + 1).some(isOther);
}

/** Whether a token ends a sentence. */
function isEnd(token: Token | undefined): boolean {
	return /^[.!?…;]$/u.test(token?.text ?? '');
}

/** "トランプ大統領の「…」との発言", "特朗普“…”的言论": the name right before the quotation, the noun right behind it. */
function ownerBeforeNoun(paragraph: FrameParagraph, at: number, nouns: ReadonlySet<string>): Speaker | null {
	const { tokens } = paragraph;
	const behind = tokens.slice(at + 1, at + 1 + nounBehind);
	const stop = behind.findIndex(({ kind }) => kind !== 'word');
	const near = stop === -1 ? behind : behind.slice(0, stop);
	const isRemark = near.some(
		({ text }, index) => nouns.has(text) || nouns.has(`${text}${near[index + 1]?.text ?? ''}`),
	);
	if (!isRemark) return null;
	const isOwner = (one: Speaker) => {
		const between = tokens.slice(one.to, at);
		return (
			between.every(isOwning) &&
			(between.length > 0 || near[0]?.text === '的' || /의$/u.test(tokens[at - 1]?.text ?? ''))
		);
	};
	return mentionsIn(paragraph, at - reach, at).find((one) => isName(one) && one.to <= at && isOwner(one)) ?? null;
}

/** The last token before a place that is wanted, in the same sentence and behind the quotation before; -1 for none. */
function nounBefore(tokens: readonly Token[], at: number, wanted: (token: Token, index: number) => boolean): number {
	for (let index = at - 1; index >= Math.max(0, at - reach); index--) {
		const token = tokens[index];
		if (token === undefined || token.kind === 'quote' || isEnd(token)) return -1;
		if (wanted(token, index)) return index;
	}
	return -1;
}

function isName({ kind }: Speaker): boolean {
	return kind === 'person' || kind === 'name';
}

/** "de", "del presidente": what stands between the noun and the name, no verb. */
function isJoint({ kind, classes }: Token): boolean {
	return kind === 'word' && (classes & (reportingVerb | wordClass.relative | wordClass.and)) === 0;
}

/** "の", "के", "대통령의": how a name is made an owner. */
function isOwning({ kind, text, classes }: Token): boolean {
	return kind === 'word' && (/^(?:の|氏|的|का|के|की|관한)$|의$/u.test(text) || (classes & wordClass.title) !== 0);
}

/** How far behind a name "that" stands which goes on with what they said, in tokens: "заявление Трампа о том, что". */
const thatReach = 4;

/** Whether what stands between a name and the quotation only leads on to it: a mark, or "that" with what it says of. */
function leadsOn(between: readonly Token[]): boolean {
	if (between.length <= 1) return /^(?:[:,(])?$/u.test(between[0]?.text ?? '');
	return between.slice(0, thatReach).some(isThat) && !between.some((token) => isOf(token, reportingVerb));
}

function isThat(token: Token): boolean {
	return isOf(token, wordClass.that | wordClass.clause);
}
