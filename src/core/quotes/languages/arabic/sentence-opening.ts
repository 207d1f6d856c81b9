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
	const [first = '', ...next] = tokens.slice(from, from + longestReply).map(({ text }) => frame.lexicon.fold(text));
	return (
		/^[وف]?(?:رد(?:ا|اً)|سئلت?|سؤاله|سؤالها|عن|بخصوص|بشأن|حول)$/u.test(first) ||
		(/^[وف]?(?:في|خلال|ضمن)$/u.test(first) && next.some((word) => replies.test(word)))
	);
}

/** "وفي معرض رده على سؤال عن": words for an answer, and how far from the start of its sentence one stands, in tokens. */
const replies = /^(?:رده|ردها|إجابته|إجابتها|جوابه|جوابها|تعليقه|تعليقها|تعقيبه|تعقيبها)$/u;
const longestReply = 3;

/** Longest such opening, in tokens. */
const longestOpening = 24;
