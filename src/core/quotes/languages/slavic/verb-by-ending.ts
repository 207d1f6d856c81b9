import { endsWithOne } from '../../words/ends-with-one.ts';
import type { Lexicon } from '../../words/lexicon.ts';

/** Whether a word that no list has is a verb by its ending: "— перечислила она в эфире. —". */
export function isVerbByEnding(word: string, lexicon: Lexicon): boolean {
	return endsLikeVerb(word, lexicon) && lexicon.classOf(word) === 0;
}

/** Whether a word ends as such verbs do. */
export function endsLikeVerb(word: string, { listed }: Lexicon): boolean {
	return word.length >= shortestVerb && endsWithOne(word, listed('verbEndings'));
}

/** Shorter words end like verbs by chance, in UTF-16 units. */
const shortestVerb = 4;

/** Whether one of the first words of a stretch is a verb by its ending, all in small letters. */
export function isReportedBy(stretch: string, lexicon: Lexicon): boolean {
	const words =
		/^[^.!?—–]*/u
			.exec(stretch)?.[0]
			.match(/[\p{L}\p{M}’'-]+/gu)
			?.slice(0, endingWithin) ?? [];
	const verb = words.findIndex((word) => isVerbByEnding(word, lexicon));
	return verb !== -1 && words.slice(0, verb).every((word) => /^\p{Ll}/u.test(word));
}

/** How many words into an insertion a verb may stand that no list has: "— негромко добавляет". */
const endingWithin = 2;
