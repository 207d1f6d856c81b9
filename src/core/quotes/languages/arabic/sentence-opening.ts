import type { Speaker } from '../../article-frame.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import type { Clause } from '../shared/clause.ts';
import { isFiniteVerb } from './subject-behind-verb.ts';

/**
 * "وردا على سؤال عن لقائه بوتين، قال", "وعن استقالة الوزير، علق": who stands in what opens a sentence before its comma
 * and verb is no subject of it.
 */
export function isInOpening(clause: Clause, speaker: Speaker): boolean {
	const { frame, from } = clause;
	const { tokens } = clause.paragraph;
	if (!isAskedOpening(clause) && !isOf(tokens[from], wordClass.preposition)) return false;
	const way = tokens.slice(from, from + longestOpening);
	const comma = way.findIndex(({ text }) => text === '،') + from;
	return speaker.to <= comma && !tokens.slice(from, speaker.from).some((token) => isFiniteVerb(token, frame.lexicon));
}

/** "وردا على سؤال عن …", "وسئل عن …", "وعن استقالته": what an answer is about. */
export function isAskedOpening({ frame, paragraph: { tokens }, from }: Clause): boolean {
	return /^[وف]?(?:رد(?:ا|اً)|سئلت?|سؤاله|سؤالها|عن)$/u.test(frame.lexicon.fold(tokens[from]?.text ?? ''));
}

/** Longest such opening, in tokens. */
const longestOpening = 24;
