import type { Frame, Speaker } from '../../article-frame.ts';
import { paragraphOf } from '../../speakers/paragraph-of.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, reportingVerb, wordClass } from '../../words/word-class.ts';
import { mentionsIn } from '../shared/clause.ts';

/** How far behind a mention the comma stands that whoever speaks follows, in tokens. */
const longestWay = 12;

/** Where a sentence is looked for the word that opens it, in tokens. */
const longestOpening = 24;

/**
 * Who speaks where the first whom a sentence names only leads up to it: a role and its club before a name, "thuyền trưởng
 * Bình Lâm, ông Lê Thụy Hải, nói", or where it was said, "Tại kỳ họp HĐND tỉnh, đại biểu Mến nói".
 *
 * @param end - The token before which that person is named.
 */
export function namedBehindComma(frame: Frame, teller: Speaker | null, end: number): Speaker | null {
	if (teller === null || teller.to >= end) return null;
	const paragraph = paragraphOf(frame, teller);
	const { tokens } = paragraph;
	const way = tokens.slice(teller.to, Math.min(end, teller.to + longestWay));
	if (way.some((word) => isOf(word, reportingVerb | wordClass.and) && way.indexOf(word) < commaOf(way))) return null;
	const next = mentionsIn(paragraph, teller.to, end).find(({ from }) => tokens[from - 1]?.text === ',');
	if (next === undefined || next.from > teller.to + longestWay) return null;
	return goesBeyond(tokens, teller, next) ? next : null;
}

/** Whether whoever is named behind a comma speaks, and not whom the sentence begins with. */
function goesBeyond(tokens: readonly Token[], teller: Speaker, next: Speaker): boolean {
	if (next.kind === 'pronoun') return isAnswered(tokens, teller);
	return (
		isTold(tokens, next) &&
		(isNameOf(tokens, teller, next) || isInOpening(tokens, teller) || isPassedOn(tokens, teller, next))
	);
}

function commaOf(way: readonly Token[]): number {
	return way.findIndex(({ text }) => text === ',');
}

/** Whether a comma or a verb stands behind a mention. */
function isTold(tokens: readonly Token[], { kind, to }: Speaker): boolean {
	if (kind !== 'person' && kind !== 'nominal') return false;
	return tokens[to]?.text === ',' || isOf(tokens[to], reportingVerb);
}

/** Whether somebody with a form of address stands between commas behind a role. */
function isNameOf(tokens: readonly Token[], role: Speaker, { kind, from }: Speaker): boolean {
	const isRole = isOf(tokens[role.from], wordClass.title) && !isOf(tokens[role.from], wordClass.honorific);
	return (
		isRole && kind === 'person' && (isOf(tokens[from], wordClass.honorific) || degree.test(tokens[from]?.text ?? ''))
	);
}

/** Degrees that stand before names. */
const degree = /^(?:ts|gs|pgs|ths|bs|ls)$/u;

/** Whether a mention stands in what opens its sentence with a preposition. */
function isInOpening(tokens: readonly Token[], { from }: Speaker): boolean {
	const before = tokens.slice(Math.max(0, from - longestOpening), from);
	const opening = before.findLast(({ first }) => first);
	return isOf(opening, wordClass.preposition | wordClass.clause) && !isOf(opening, wordClass.by);
}

/** "Theo Công an huyện, nghi phạm khai": who says something by the word of whom the sentence opens with. */
function isPassedOn(tokens: readonly Token[], { from }: Speaker, { to }: Speaker): boolean {
	const [before] = tokens.slice(Math.max(0, from - 1), from);
	return before?.first === true && isOf(before, wordClass.by) && isOf(tokens[to], wordClass.say);
}

/** "Trả lời Fox News trên chuyên cơ, ông": whether a mention is whom the sentence opens by answering or telling. */
function isAnswered(tokens: readonly Token[], { from }: Speaker): boolean {
	const before = tokens.slice(Math.max(0, from - 2), from);
	return before.some((token) => token.first && isOf(token, reportingVerb));
}
