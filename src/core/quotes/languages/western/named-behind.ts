import type { Frame, FrameParagraph, Speaker } from '../../article-frame.ts';
import { isPerson } from '../../speakers/find-protagonist.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, reportingVerb, wordClass } from '../../words/word-class.ts';
import { pastTense } from './ends-tail.ts';
import { isTold } from './german-mood.ts';
import { between } from './may-speak.ts';
import { ownName } from './own-name.ts';

/** Longest complement of a role, in tokens. */
const longestComplement = 24;

/** What makes a clause of the words between a role and a comma. */
const clausal = reportingVerb | wordClass.have | wordClass.be | wordClass.relative;

/** What those words may be besides: German "der", "des"; "la", "los". */
const small = wordClass.determiner | wordClass.preposition;

/**
 * Whose name a comma parts from a role with a long complement: "La alta representante de la Unión para Asuntos
 * Exteriores y Política de Seguridad, Kaja Kallas, …".
 *
 * @returns Null where what stands before the comma is somebody's role by itself: "l’entourage de la ministre, Name".
 */
export function namedBehind({ paragraphs }: Frame, role: Speaker): Speaker | null {
	const paragraph = paragraphs[role.paragraph];
	if (paragraph === undefined || role.kind !== 'nominal' || role.entity !== null) return null;
	const { tokens } = paragraph;
	const beside = behindBody(paragraph, role.to);
	if (beside !== null) return beside;
	const comma = complementEnd(tokens, role.to);
	if (comma === -1) return null;
	const [name] = between(paragraph, comma + 1, comma + 2);
	if (name === undefined || !isPerson(name) || !/\s/u.test(name.name) || !isClosed(tokens, name)) return null;
	if (isSomebodys(tokens, role, name)) return name;
	return isOthersRole(paragraph, between(paragraph, role.to, comma).at(-1), comma, name) ? null : name;
}

/** "la leader della Cisl Sala": whose name follows a body's own. */
function behindBody(paragraph: FrameParagraph, at: number): Speaker | null {
	const [of, body] = paragraph.tokens.slice(at, at + 2);
	if (!isOf(of, wordClass.preposition) || !ownName.test(body?.text ?? '')) return null;
	return between(paragraph, at + 2, at + 3).find(({ kind }) => kind === 'name' || kind === 'person') ?? null;
}

/** Whether a role is of one person, and by gender of the one that is named: "der Sprecher des Präsidenten, Berik Oual". */
function isSomebodys(tokens: readonly Token[], { from, to, gender }: Speaker, { entity }: Speaker): boolean {
	const own = entity?.gender ?? null;
	const isOne = singular.test(tokens[from]?.text ?? '') && isSomebody(tokens[to - 1]);
	return isOne && (own === null || gender === null || own === gender);
}

function isSomebody(head: Token | undefined): boolean {
	return isOf(head, wordClass.title | wordClass.person) && !/^(?:entourage|entorno|umfeld)$/u.test(head?.text ?? '');
}

/** Articles of one person. */
const singular = /^(?:der|die|ein|eine|l['’]?|le|la|une?|el|una|il|uno|o|a|uma?)$/u;

/** Whether what stands before the comma is a role that the name goes with, unless by its gender it is none of his: "el presidente de la asociación convocante, Gregorio Lara". */
function isOthersRole(
	{ tokens }: FrameParagraph,
	inner: Speaker | undefined,
	comma: number,
	{ entity }: Speaker,
): boolean {
	if (inner?.kind !== 'nominal') return false;
	const own = entity?.gender ?? null;
	if (inner.entity === entity && own !== null && inner.gender !== null && inner.gender !== own) return false;
	const isRole = isOf(tokens[inner.to - 1], wordClass.title | wordClass.person);
	return (inner.to === comma && isRole) || inner.entity !== null;
}

/** The comma that ends the complement of a role; -1 where none does. */
function complementEnd(tokens: readonly Token[], from: number): number {
	const ahead = tokens.slice(from, from + longestComplement);
	const aside = asideEnd(ahead);
	if (aside !== -1) return ahead[aside]?.text === ',' ? from + aside : -1;
	const stop = ahead.findIndex((token) => (token.kind !== 'word' && token.text !== '&') || isVerb(token));
	// "Der Präsident des Verbandes der Industrie (ZVI), Jens Ohm"
	const end = ahead[stop]?.text === '(' && ahead[stop + 2]?.text === ')' ? stop + 3 : stop;
	return (end > 0 || (end === 0 && isBehindQuote(tokens, from))) && ahead[end]?.text === ',' ? from + end : -1;
}

/** How far behind a quotation a role stands that said it, in tokens: "«…», a assuré à l'AFP son avocat, Me Zeroual". */
const quoteReach = 10;

function isBehindQuote(tokens: readonly Token[], at: number): boolean {
	const before = tokens.slice(Math.max(0, at - quoteReach), at);
	const mark = before.findLastIndex(({ kind, text }) => kind === 'quote' || text === '.');
	return before[mark]?.kind === 'quote';
}

/** Longest "(PCF)" and "que la firma" behind a role, in tokens. */
const longestAside = 6;

/** Where what stands in brackets behind a role ends, or a short clause of who somebody is; -1 for neither. */
function asideEnd(ahead: readonly Token[]): number {
	const [first] = ahead;
	const mark = first?.text === '(' ? ')' : isOf(first, wordClass.relative) ? ',' : null;
	const end = ahead.slice(0, longestAside).findIndex(({ text }) => text === mark);
	return end !== -1 && mark === ')' ? end + 1 : end;
}

function isVerb({ classes, capital, text }: Token): boolean {
	if (classes === 0) return !capital && pastTense.test(text);
	return (classes & clausal) !== 0 && (classes & small) === 0;
}

/** What says where and when somebody spoke. */
const where =
	/^(?:in|a|al|alla|durante|nel|nella|ieri|oggi|dans|lors|pendant|mardi|en|durante|ayer|hoy|em|no|na|ontem|hoje|à|au)$/u;

/** The same mood of the past. */
const toldOfPast = /^(?:hätte|wäre|würde)$/u;

/** Whether a name ends at a mark or before a verb, but none of a clause of its own: "sagte der Sprecher des Amts, Jan Petersen habe …". */
function isClosed(tokens: readonly Token[], { to: at, entity }: Speaker): boolean {
	// "l'amministratore delegato di Radio Blu, Carla Bassi in conferenza"
	if (entity?.human === true && where.test(tokens[at]?.text ?? '')) return true;
	if (isTold(tokens[at]) || toldOfPast.test(tokens[at]?.text ?? '')) return false;
	return tokens[at]?.kind !== 'word' || isOf(tokens[at], reportingVerb | wordClass.have | wordClass.be);
}
