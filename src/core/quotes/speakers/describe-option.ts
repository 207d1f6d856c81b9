import type { Frame, FrameParagraph, FrameQuote, Speaker } from '../article-frame.ts';
import type { Option } from './list-candidates.ts';

/** The quotation before and who was found to have said it. */
export type Precedent = { readonly quote: FrameQuote; readonly speaker: Speaker | null };

/** What is true of a quotation whoever said it. */
export type QuoteShape = {
	readonly shape: string;
	readonly left: string;
	readonly right: string;
	/** Verbs that report in its own sentence: the last before it, the first after. */
	readonly verbs: string;
	/** How it stands to the quotation before. */
	readonly gap: string;
};

/** Signs of a way that are told apart at each of its ends; what is between is left out. */
const wayEnd = 4;

/** Describes a quotation by the signs around it. */
export function describeQuote(frame: Frame, quote: FrameQuote, before: Precedent | null): QuoteShape {
	const paragraph = frame.paragraphs[quote.paragraph];
	const { signs, at } = paragraph?.outline ?? { signs: '', at: [] };
	const place = at[quote.token] ?? 0;
	const self = signs.charAt(place);
	const opens = place === 0;
	const low = /^\p{Ll}/u.test(frame.text.slice(quote.start, quote.start + 2));
	const alone = opens && place === signs.length - 1;
	return {
		shape: `${self}${opens ? '^' : ''}${low ? 'l' : ''}${alone ? 'a' : ''}`,
		left: opens ? '^' : signs.slice(Math.max(0, place - 3), place),
		right: `${signs.slice(place + 1, place + 5)}$`.slice(0, 4),
		verbs: `${/[VTCB](?=[^.!?;Q]*$)/u.exec(signs.slice(Math.max(0, place - 24), place))?.[0] ?? ''}|${/^[^.!?;QKJ]*?([VTCB])/u.exec(signs.slice(place + 1, place + 14))?.[1] ?? ''}`,
		gap: before === null ? 'first' : gapTo(frame, quote, before.quote),
	};
}

/** How the quotation before stands to this one: joined by what signs, or how many paragraphs above. */
function gapTo(frame: Frame, quote: FrameQuote, before: FrameQuote): string {
	if (before.continues && before.paragraph === quote.paragraph - 1) return 'on';
	const between = quote.paragraph - before.paragraph;
	if (between > 1) return between > 3 ? 'far' : 'two';
	const paragraph = frame.paragraphs[before.paragraph];
	if (paragraph === undefined) return 'far';
	if (between === 1) return `¶${lastWay(paragraph, before)}`;
	return clip(wayBetween(paragraph, before.token + 1, quote.token));
}

/** What stands between a quotation and the end of its paragraph: nothing, its attribution, or more. */
function lastWay({ outline }: FrameParagraph, quote: FrameQuote): string {
	const place = (outline.at[quote.token] ?? 0) + 1;
	const rest = outline.signs.slice(place, place + longestWay);
	if (rest.length === 0) return '';
	return /[QKJ]/u.test(rest) ? 'q' : /\../u.test(rest) ? 's' : 'a';
}

/** A longer way is cut in the middle, in signs: what is that far is far. */
const longestWay = 80;

function wayBetween({ outline }: FrameParagraph, from: number, to: number): string {
	const start = outline.at[from] ?? 0;
	const end = outline.at[to] ?? 0;
	if (end - start <= longestWay) return outline.signs.slice(start, end);
	return outline.signs.slice(start, start + longestWay / 2) + outline.signs.slice(end - longestWay / 2, end);
}

function clip(way: string): string {
	return way.length <= 2 * wayEnd ? way : `${way.slice(0, wayEnd)}*${way.slice(-wayEnd)}`;
}

/** Describes that nobody is named: what it is weighed by against the candidates. */
export function describeNobody({ shape, left, right, gap }: QuoteShape, options: number): readonly string[] {
	return ['z', `z${shape}`, `z${shape}|${gap}`, `z${right}`, `z${left}`, `z${Math.min(3, options)}`];
}

/** The way between a candidate and a quotation, in printed order. */
function wayTo(frame: Frame, quote: FrameQuote, { speaker, side }: Option): string {
	const own = frame.paragraphs[quote.paragraph];
	if (own === undefined || side === 'C') return '';
	if (side === 'L') return wayBetween(own, speaker.to, quote.token);
	if (side === 'R') return wayBetween(own, quote.token + 1, speaker.from);
	const other = frame.paragraphs[speaker.paragraph];
	if (other === undefined) return '';
	if (side === 'P')
		return `${clip(wayBetween(other, speaker.to, other.tokens.length))}¶${clip(wayBetween(own, 0, quote.token))}`;
	return `${clip(wayBetween(own, quote.token + 1, own.tokens.length))}¶${wayBetween(other, 0, speaker.from)}`;
}

/** The signs just before and after a candidate. */
function around({ paragraphs }: Frame, speaker: Speaker): readonly [string, string] {
	const outline = paragraphs[speaker.paragraph]?.outline;
	if (outline === undefined) return ['', ''];
	const start = outline.at[speaker.from] ?? 0;
	const end = outline.at[speaker.to] ?? 0;
	return [start === 0 ? '^' : outline.signs.slice(Math.max(0, start - 2), start), outline.signs.slice(end, end + 2)];
}

/**
 * Describes a candidate of a quotation as the names of what is true of it: what the weights are looked up by.
 *
 * Delexicalised: signs of word classes, never words, so that what is fitted on one language and one set of outlets holds
 * for others.
 */
export function describeOption(
	frame: Frame,
	quote: FrameQuote,
	option: Option,
	{ shape, gap, verbs }: QuoteShape,
	before: Precedent | null,
): readonly string[] {
	const { speaker, side, rank } = option;
	const way = wayTo(frame, quote, option);
	const [outer, inner] = around(frame, speaker);
	const kind = kindOf(speaker);
	const quotesBetween = count(way, /[QKJ]/gu);
	const stops = count(way, /[.;!?Q]/gu);
	const names = count(way, /[nlpod]/gu);
	const carried = carriedBy(speaker, before);
	const place = `${side}${Math.min(rank, 4)}`;
	const near = side === 'L' ? way.slice(0, 3) : way.slice(-3);
	const far = side === 'L' ? way.slice(-2) : way.slice(0, 2);
	return [
		`b${side}${near}|${far}`,
		`d${side}${kind}${names}|${stops}`,
		`e${side}${quotesBetween}|${stops}|${/V/u.test(way) ? 'V' : /[TC]/u.test(way) ? 'T' : ''}`,
		`i${carried}|${gap}`,
		`j${carried}|${place}|${shape}|${gap.slice(0, 2)}`,
		`l${side}${kind}|${inner}|${quotesBetween}${stops}`,
		`m${side}${kind}|${outer.slice(-1)}|${quotesBetween}`,
		`p${side}|${far}|${shape}`,
		`t${side}${outer.slice(-1)}|${inner.charAt(0)}|${quotesBetween}|${stops}`,
		`v${carried}|${side}|${kind}|${stops}${quotesBetween}|${verbs}`,
	];
}

function kindOf({ kind, entity }: Speaker): string {
	if (entity?.human === true) return 'n';
	return kind === 'name' ? 'm' : kind.charAt(0) === 'p' && kind !== 'pronoun' ? 'g' : kind.slice(0, 2);
}

/** Whether the candidate is who said the quotation before: the same mention, the same person, or somebody else. */
function carriedBy(speaker: Speaker, before: Precedent | null): string {
	if (before === null || before.speaker === null) return '0';
	if (before.speaker === speaker) return before.speaker.start > before.quote.start ? 'R' : 'L';
	return before.speaker.entity !== null && before.speaker.entity === speaker.entity ? 'e' : 'x';
}

function count(way: string, signs: RegExp): number {
	return Math.min(3, way.match(signs)?.length ?? 0);
}
