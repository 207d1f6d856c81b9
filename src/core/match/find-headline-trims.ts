import { findSentences } from '../text/sentences.ts';
import { findWords, type Word } from '../text/words.ts';
import type { Span } from '../types.ts';

/** A quoted fragment of a headline and the sentence it was cut from: "3 of 41 words". */
export type HeadlineTrim = {
	/** Inside the marks, in the headline. */
	readonly fragment: Span;
	/** Which of the given texts it stands in. */
	readonly textIndex: number;
	/** The fragment in that text. */
	readonly within: Span;
	/** The whole sentence around it, in that text. */
	readonly sentence: Span;
	readonly words: number;
	readonly sentenceWords: number;
};

/** Signs of scripts that put no space between a mark and the next word. */
const unspaced = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}';

/** Marks that stand for nothing else open and close wherever they are, also against each other's custom. */
const plainMarks = [
	"''([^']+)''",
	'[“„”‟]([^“”„‟"]+)[”“"]',
	'«([^«»]+)»',
	'»([^«»]+)«',
	'‹([^‹›]+)›',
	'›([^‹›]+)‹',
	'「([^「」]+)」',
	'『([^『』]+)』',
	'﹁([^﹁﹂]+)﹂',
	'〝([^〝〞〟]+)[〞〟]',
	'[＂]([^＂]+)[＂]',
];

/** Marks that may be an apostrophe, or inches, need an edge on either side. */
const doubtfulMarks = [
	"'((?:[^']|(?<=\\p{L})'(?=\\p{L}))+)'",
	'‘([^‘]+)’',
	'[‚‛]([^‚‛‘]+)‘',
	'’((?:[^’]|(?<=\\p{L})’(?=\\p{L}))+)’',
	'`([^`]+)[`´]',
	'"([^"]+)"',
];

/** Quoted fragments, with the marks of any of the languages, whatever the headline's own. */
const marked = new RegExp(
	`${plainMarks.join('|')}|(?:(?<![\\p{N}\\p{L}])|(?<=[${unspaced}]))(?:${doubtfulMarks.join('|')})(?:(?![\\p{N}\\p{L}])|(?=[${unspaced}]))`,
	'gu',
);

/** Headlines longer than this, in UTF-16 units, are none: the pattern above is not tried on an article. */
const longestHeadline = 400;

/**
 * Ties the quoted fragments of a headline to the sentences they were cut from.
 *
 * @param texts - What the article quotes in full, as printed between the marks.
 * @returns In the headline's order; a fragment that is in no text, or is a whole sentence, is left out.
 */
export function findHeadlineTrims(headline: string, texts: readonly string[]): readonly HeadlineTrim[] {
	if (headline.length > longestHeadline) return [];
	const searched = texts.map((text) => ({ text, words: findWords(text) }));
	return [...headline.matchAll(marked)].flatMap((match) => {
		const inner = match.slice(1).find((group) => group !== undefined) ?? '';
		const printed = inner.trim();
		const start = match.index + match[0].indexOf(inner) + inner.indexOf(printed);
		return findTrim({ start, end: start + printed.length }, findWords(printed), searched) ?? [];
	});
}

type Searched = { readonly text: string; readonly words: readonly Word[] };

function findTrim(fragment: Span, words: readonly Word[], searched: readonly Searched[]): HeadlineTrim | null {
	for (const [textIndex, { text, words: all }] of searched.entries()) {
		const at = indexOfRun(all, words);
		if (at === -1) continue;
		const within = { start: all[at]?.start ?? 0, end: all[at + words.length - 1]?.end ?? 0 };
		const sentence = sentenceAround(text, within);
		const sentenceWords = all.filter(({ start, end }) => start >= sentence.start && end <= sentence.end).length;
		if (sentenceWords > words.length) {
			return { fragment, textIndex, within, sentence, words: words.length, sentenceWords };
		}
	}
	return null;
}

function indexOfRun(all: readonly Word[], run: readonly Word[]): number {
	if (run.length === 0) return -1;
	return all.findIndex((_, at) => run.every(({ text }, offset) => all[at + offset]?.text === text));
}

/** From the first sentence the fragment touches to the last. */
function sentenceAround(text: string, { start, end }: Span): Span {
	const touched = findSentences(text, null).filter((sentence) => sentence.start < end && sentence.end > start);
	return { start: touched[0]?.start ?? 0, end: touched.at(-1)?.end ?? text.length };
}
