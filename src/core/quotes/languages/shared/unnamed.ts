import type { Frame, Speaker } from '../../article-frame.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';
import { findProtagonist, isGoverned } from '../../speakers/find-protagonist.ts';
import { paragraphOf } from '../../speakers/paragraph-of.ts';
import type { Token } from '../../words/read-tokens.ts';
import { startBefore } from '../../words/sentence-bounds.ts';
import { isOf, pronoun, reportingVerb, wordClass } from '../../words/word-class.ts';
import { headOf, isNamed, isPrinted } from './holder-of.ts';

/** Articles of somebody who is new. */
export const someone = /^(?:ein|eine[mnrs]?|une?|una|uno|uma?|bir)$/u;

/** Longest sentence that is looked at, and furthest behind its verb a subject stands, in tokens. */
const longestSentence = 40;
const verbReach = 2;

/** Whether a mention introduces somebody who has no name: "un haut responsable", "un de ses conseillers". */
export function isIntroduced(tokens: readonly Token[], { kind, entity, from }: Speaker): boolean {
	if (kind !== 'nominal' || entity !== null) return false;
	const isOneOf = isOf(tokens[from - 1], wordClass.preposition) && isArticle(tokens[from - 2]);
	return isArticle(tokens[from]) || isOneOf;
}

function isArticle(token: Token | undefined): boolean {
	return someone.test(token?.text ?? '');
}

/** Whether somebody new without a name is a subject: behind a verb that reports, or the first whom the sentence names. */
export function isNewSubject(frame: Frame, tokens: readonly Token[], speaker: Speaker): boolean {
	if (!isIntroduced(tokens, speaker) || speaker.role === 'oblique') return false;
	if (!isOf(tokens[speaker.to - 1], wordClass.title | wordClass.person) || isGoverned(frame, tokens, speaker))
		return false;
	const { from } = speaker;
	if (tokens.slice(Math.max(0, from - verbReach), from).some((token) => isOf(token, wordClass.say))) return true;
	const start = startBefore(from, Math.max(0, from - longestSentence), (at) =>
		/^[.!?…;:]$/u.test(tokens[at]?.text ?? ''),
	);
	const verb = reportingVerb | wordClass.be | wordClass.have;
	return !tokens.slice(start, from).some((token) => isOf(token, verb) || isOf(token, pronoun & ~wordClass.relative));
}

/** How many paragraphs above somebody without a name is still told by the noun, and how many mentions are looked at. */
const paragraphsBack = 2;
const mostLooked = 40;

/** Whom a description stands for who was introduced without a name: by the same noun, or newest where the noun tells nobody apart. */
export function unnamedMeant(frame: Frame, description: Speaker, before: Precedent | null): Speaker | null {
	const { paragraph, from, gender } = description;
	const head = headOf(frame, description);
	const above = mentionsBefore(frame, description);
	const printed = above.findIndex((one) => isNamed(one) && isPrinted(frame, one, head));
	const same = above
		.slice(0, printed === -1 ? above.length : printed)
		.find((one) => isIntroduced(paragraphOf(frame, one).tokens, one) && isSameNoun(headOf(frame, one), head));
	if (same !== undefined || !anybody.test(head)) return same ?? null;
	const newest = findProtagonist(frame, { paragraph, token: from, gender, back: 0, isMeantToo: isNewSubject }, before);
	return newest?.kind === 'nominal' && newest.entity === null ? newest : null;
}

/** Nouns that tell nobody apart: "ce responsable", "der Mann", "la fuente". */
export const anybody =
	/^(?:responsable|(?:haut-)?(?:officiel|fonctionnaire)|homme|femme|interlocuteur|interlocutrice|source|funzionari[oa]|uomo|donna|interlocutore|interlocutrice|fonte|funcionari[oa]|funcionári[oa]|hombre|mujer|interlocutora?|fuente|homem|mulher|beamt(?:er?|in)|mann|frau|gesprächspartner(?:in)?|insider|quelle)$/u;

/** The mentions above a description, the nearest first. */
function mentionsBefore({ paragraphs }: Frame, { paragraph, from }: Speaker): readonly Speaker[] {
	return paragraphs
		.slice(Math.max(0, paragraph - paragraphsBack), paragraph + 1)
		.flatMap(({ speakers }) => speakers)
		.filter((one) => one.paragraph < paragraph || one.from < from)
		.slice(-mostLooked)
		.reverse();
}

/** Shortest stem that two forms of a noun share, and longest difference of their endings, in UTF-16 units. */
const shortestStem = 4;
const longestEnding = 2;

/** Whether two nouns are forms of one, or one is a compound with the other: "EU-Diplomaten", "Diplomat". */
function isSameNoun(one: string, other: string): boolean {
	const [short = '', long = ''] = [one, other]
		.map((word) => word.slice(word.lastIndexOf('-') + 1))
		.sort((first, second) => first.length - second.length);
	return (
		long.length - short.length <= longestEnding &&
		long.startsWith(short.length > shortestStem ? short.slice(0, -1) : short)
	);
}
