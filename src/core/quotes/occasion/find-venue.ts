import type { Span } from '../../types.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/read-tokens.ts';
import { reportingVerb, wordClass } from '../words/word-class.ts';

/** Where or through what medium something was said, and where that stands. */
export type Venue = { readonly name: string; readonly from: number; readonly to: number };

/** Events and media that speech is given at or through, in the languages of the tables. */
const occasions: ReadonlySet<string> = new Set(
	(
		'interview interviews post posts tweet tweets statement speech letter email e-mail op-ed video address memo briefing ' +
		'conference rally summit debate hearing meeting call message podcast remarks comments pressekonferenz treffen telefonat ' +
		'rede gespräch entrevista conferencia discurso intervista conferenza discorso coletiva entretien conférence discours ' +
		'wywiad wywiadzie konferencji wpisie интервью брифинге пресс-конференции посте інтерв’ю брифінгу пресконференції ' +
		'röportajda röportajında مقابلة مؤتمر 采访 记者会 发布会 会見 インタビュー 인터뷰에서 기자회견에서 इंटरव्यू साक्षात्कार'
	).split(' '),
);

const media =
	/^(?:twitter|facebook|telegram|instagram|x|youtube|television|tv|radio|social|truth|fox|cnn|nbc|abc|cbs|bbc|msnbc)$/u;

/** Most words of a venue before and behind its noun: "a joint press conference in Helsinki". */
const reach = 6;

/** Finds the first venue in a stretch of tokens. */
export function findVenue(
	text: string,
	tokens: readonly Token[],
	{ start, end }: Span,
	lexicon: Lexicon,
): Venue | null {
	for (let at = start; at < Math.min(end, tokens.length); at++) {
		const found =
			eventAt(text, tokens, at, start, lexicon) ??
			lexicon.grammar.occasions.listenerAt?.(text, tokens, at) ??
			mediumAt(text, tokens, at);
		if (found !== null) return found;
	}
	return null;
}

/** "in a Fox News radio interview", "at the joint press conference in Helsinki". */
function eventAt(text: string, tokens: readonly Token[], at: number, least: number, lexicon: Lexicon): Venue | null {
	if (!occasions.has(tokens[at]?.text ?? '')) return null;
	let from = at;
	while (from > least && at - from < reach && isInside(tokens[from - 1])) from--;
	const preposition = tokens[from - 1];
	if (lexicon.grammar.occasions.isWithin?.(preposition?.text ?? '') === false) return null;
	const begin = from < at && isArticle(tokens[from]) ? from + 1 : from;
	const to = withPlace(tokens, at + 1);
	return { name: slice(text, tokens, begin, to), from: isPreposition(preposition) ? from - 1 : from, to };
}

function isArticle(token: Token | undefined): boolean {
	return ((token?.classes ?? 0) & (wordClass.determiner | wordClass.possessive)) !== 0;
}

function isPreposition(token: Token | undefined): boolean {
	return ((token?.classes ?? 0) & wordClass.preposition) !== 0;
}

function isInside(token: Token | undefined): boolean {
	if (token === undefined || token.kind !== 'word') return false;
	const outside =
		wordClass.preposition |
		wordClass.and |
		wordClass.that |
		wordClass.clause |
		wordClass.he |
		wordClass.she |
		wordClass.be;
	return (token.classes & (outside | reportingVerb | wordClass.day)) === 0;
}

/** "with CNN", "in Helsinki" behind an event. */
function withPlace(tokens: readonly Token[], at: number): number {
	if (!/^(?:in|with|on|mit|avec|con|com|w|с|в|у|з)$/u.test(tokens[at]?.text ?? '')) return at;
	let to = at + 1;
	while (
		to < at + reach &&
		tokens[to]?.capital === true &&
		((tokens[to]?.classes ?? 0) & (wordClass.day | wordClass.month)) === 0
	)
		to++;
	return to === at + 1 ? at : to;
}

/** "on Truth Social", "on CNN". */
function mediumAt(text: string, tokens: readonly Token[], at: number): Venue | null {
	if (tokens[at]?.text !== 'on' || !media.test(tokens[at + 1]?.text ?? '')) return null;
	let to = at + 2;
	while (
		to < at + reach &&
		(tokens[to]?.capital === true || tokens[to]?.text === 'media') &&
		((tokens[to]?.classes ?? 0) & wordClass.day) === 0
	)
		to++;
	return { name: slice(text, tokens, at + 1, to), from: at, to };
}

/** The words of a text from one token to another. */
export function slice(text: string, tokens: readonly Token[], from: number, to: number): string {
	return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}
