import type { Frame, FrameParagraph, FrameQuote, Speaker } from '../../article-frame.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';
import { agrees, isGoverned, isPerson } from '../../speakers/find-protagonist.ts';
import { paragraphOf } from '../../speakers/paragraph-of.ts';
import type { Token } from '../../words/read-tokens.ts';
import { addresseeOf, isAddressed } from './addressed.ts';
import type { Spot } from './clause.ts';

/** How many paragraphs above a turn the other one may have been named, and how many mentions are looked at. */
const paragraphsBack = 8;
const mostLooked = 60;

/** Whether a token is a dash. */
export function isDash(token: Token | undefined): boolean {
	return /^(?:[—–−-]|--)$/u.test(token?.text ?? '');
}

/** Whether a paragraph is a turn of a dialogue: a dash and speech. */
export function isTurn({ paragraphs }: Frame, index: number): boolean {
	const [first, second] = paragraphs[index]?.tokens ?? [];
	return isDash(first) && second?.kind === 'quote';
}

/** Whether a clause beside a turn, or one above or below it, says who speaks: in an interview none does. */
function isScene(frame: Frame, from: number): boolean {
	return saysWhoAlong(frame, from, -1) || saysWhoAlong(frame, from + 1, 1);
}

function saysWhoAlong(frame: Frame, from: number, step: 1 | -1): boolean {
	for (let at = from; Math.abs(at - from) < paragraphsBack && isTurn(frame, at); at += step)
		if (saysWho(frame.paragraphs[at])) return true;
	return false;
}

/** Whether words stand beside a turn; "asked of the coach" says only whose answer follows. */
function saysWho(paragraph: FrameParagraph | undefined): boolean {
	const { tokens, speakers } = paragraph ?? { tokens: [], speakers: [] };
	if (!tokens.slice(2).some(({ kind }) => kind === 'word')) return false;
	return speakers.length === 0 || speakers.some(({ role }) => role !== 'oblique');
}

/** Whether a quotation answers the one before: a turn under a turn, or behind it with nothing but a dash between. */
export function takesTurn(frame: Frame, { paragraph, token }: FrameQuote, before: Precedent | null): boolean {
	if (before === null) return false;
	const { quote } = before;
	if (quote.paragraph !== paragraph)
		return (
			token === 1 &&
			quote.paragraph === paragraph - 1 &&
			isTurn(frame, paragraph) &&
			(isScene(frame, paragraph - 1) || addresseeOf(frame, quote) !== null)
		);
	const { tokens } = paragraphOf(frame, { paragraph });
	return token === quote.token + 2 && isDash(tokens[token - 1]);
}

/**
 * Finds the other one of two who talk: whom the turn before calls by name, who had the turn before that, else who was
 * named last and is not the one who spoke.
 *
 * @param spoke - Who had the turn before.
 * @param before - The quotation of that turn; null where nothing is known of it.
 */
export function otherSpeaker(
	frame: Frame,
	{ paragraph, token }: Spot,
	spoke: Speaker,
	before: Precedent | null = null,
): Speaker | null {
	const isOther = (speaker: Speaker) => isPerson(speaker) && differs(speaker, spoke);
	const answering = before?.quote.paragraph === paragraph - 1 ? answererOf(frame, before, spoke) : null;
	if (answering !== null) return answering;
	const earlier = isTurn(frame, paragraph - 1) && isTurn(frame, paragraph - 2) ? paragraph - 2 : -1;
	const named = frame.paragraphs[earlier]?.speakers.find((speaker) => isPerson(speaker) && mayDiffer(speaker, spoke));
	if (named !== undefined) return named;
	const above = frame.paragraphs.slice(Math.max(0, paragraph - paragraphsBack), paragraph + 1);
	const all = above.flatMap(({ speakers }, at) => speakers.filter(({ from }) => at < above.length - 1 || from < token));
	const others = all.slice(-mostLooked).filter(isOther);
	const isHuman = ({ entity }: Speaker) => entity?.human === true;
	const free = others.filter((speaker) => speaker.role !== 'oblique' && !isBehindPreposition(frame, speaker));
	// Whoever talks with somebody without a name is whom the article is about.
	const known = spoke.entity === null ? mostNamed(free.filter(isHuman)) : undefined;
	return known ?? free.findLast(isHuman) ?? free.at(-1) ?? others.findLast(isHuman) ?? null;
}

/** Whom the turn before calls by name, else who had the turn before that; a name that nobody surely has is none. */
function answererOf(frame: Frame, { quote, other, spoken }: Precedent, spoke: Speaker): Speaker | null {
	const called = addresseeOf(frame, quote);
	const isSure =
		called !== null &&
		!isAddressed(frame, quote, spoke) &&
		(called.entity === null || called.entity.human || spoken.has(called.entity));
	if (isSure && mayDiffer(called, spoke)) return called;
	if (other === null || other === spoke || !isTurn(frame, quote.paragraph) || !isTurn(frame, quote.paragraph - 1))
		return null;
	return other.entity === null || other.entity !== spoke.entity ? other : null;
}

/** Who has most mentions, of several the first. */
function mostNamed(mentions: readonly Speaker[]): Speaker | undefined {
	const counts = new Map<Speaker['entity'], number>();
	for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
	const most = Math.max(...counts.values());
	return mentions.find(({ entity }) => counts.get(entity) === most);
}

function isBehindPreposition(frame: Frame, speaker: Speaker): boolean {
	return isGoverned(frame, paragraphOf(frame, speaker).tokens, speaker);
}

/** Who answers in a turn that only a pronoun or description gives to somebody: the other one than whose turn was before. */
export function answererBelow(frame: Frame, { paragraph, gender }: Speaker, before: Precedent | null): Speaker | null {
	const spoke = before?.quote.paragraph === paragraph - 1 ? before.speaker : null;
	if (spoke === null || !isTurn(frame, paragraph) || !isTurn(frame, paragraph - 1)) return null;
	const other = otherSpeaker(frame, { paragraph, token: 0 }, spoke, before);
	return gender === null || (other?.entity?.gender ?? gender) === gender ? other : null;
}

/** Who speaks instead of somebody whom what is said addresses by name, where nothing beside it names them; null for nobody. */
export function notAddressed(
	frame: Frame,
	quote: FrameQuote,
	before: Precedent | null,
	speaker: Speaker | null,
): Speaker | null {
	if (speaker === null) return null;
	const isBeside = speaker.paragraph === quote.paragraph && speaker.from > quote.token;
	if (isBeside || !isAddressed(frame, quote, speaker)) return speaker;
	const other = otherSpeaker(frame, quote, speaker);
	// "— Pardon, madame la juge. — Madame la présidente.": nobody answers himself.
	return other === null || (takesTurn(frame, quote, before) && other.entity === before?.speaker?.entity)
		? speaker
		: other;
}

/** Whether a mention is of somebody else than who spoke, as far as name and gender tell; of somebody described, by gender alone. */
function differs(speaker: Speaker, spoke: Speaker): boolean {
	if (spoke.entity !== null) return speaker.entity !== spoke.entity;
	// "pergunta um jornalista": nobody who is named.
	if (/^(?:une?|una|uno|uma?|eine?)\s/iu.test(spoke.name)) return true;
	const gender = speaker.entity?.gender ?? speaker.gender;
	return gender === null || spoke.gender === null || gender !== spoke.gender;
}

function mayDiffer(speaker: Speaker, spoke: Speaker): boolean {
	return spoke.entity === null || speaker.entity !== spoke.entity;
}

/** Whom a pronoun beside a quotation means: nobody whom the words address by name. */
export function notCalled(frame: Frame, pronoun: Speaker, found: Speaker | null): Speaker | null {
	const { paragraph, from, gender } = pronoun;
	const quote = frame.paragraphs[paragraph]?.quotes.findLast(({ token }) => token < from);
	if (found === null || quote === undefined || !isAddressed(frame, quote, found)) return found;
	const other = otherSpeaker(frame, quote, found);
	return other !== null && agrees(other, gender) ? other : found;
}
