import { toTerms } from '../summary/terms.ts';
import type { Article, Utterance } from '../types.ts';

/** So many of an utterance's telling words in one paragraph that names its speaker make it indirect speech. */
const leastShare = 0.5;

/** Fewer shared words than this are chance. */
const leastShared = 3;

/**
 * Whether the page gives an utterance in indirect speech: a paragraph names the speaker and most of its telling words.
 *
 * Errs towards no: a line wrongly called told would hide that it was left out.
 */
export function isToldInOtherWords(article: Pick<Article, 'blocks'>, utterance: Utterance): boolean {
	const surname = utterance.speaker?.split(/\s+/u).at(-1)?.toLowerCase();
	if (surname === undefined) return false;
	const telling = [...toTerms(utterance.wordings[0]?.text ?? '')];
	return article.blocks
		.map(({ text }) => text.toLowerCase())
		.filter((text) => text.includes(surname))
		.map((text) => {
			const terms = toTerms(text);
			return telling.filter((term) => terms.has(term)).length;
		})
		.some((shared) => shared >= leastShared && shared / telling.length >= leastShare);
}
