import type { Speaker } from '../../article-frame.ts';
import type { Token } from '../../words/read-tokens.ts';
import { type Clause, mentionsIn } from '../shared/clause.ts';
import { isSubject } from './gone-on.ts';

/** "أبلغ نظيره الأميركي ماركو روبيو بأن": whom somebody tells who holds the same office. */
export function isToldCounterpart(tokens: readonly Token[], { from, to }: Speaker, verb: number): boolean {
	if (!/^[وف]?(?:أبلغت?|أخبرت?|طمأنت?|أطلعت?|حذرت?|ناشدت?|حثت?)$/u.test(tokens[verb]?.text ?? '')) return false;
	return from > verb && tokens.slice(verb + 1, to).some(({ text }) => /^نظير(?:ه|ها|ته|تها)$/u.test(text));
}

/** "أعلنت البلدية تعليق الدراسة، ودعت السكان إلى «…»": several whom a woman's verb calls upon, where its subject stands before. */
export function isCalledUpon({ paragraph, from }: Clause, { from: at, entity }: Speaker, verb: number): boolean {
	if (
		at !== verb + 1 ||
		entity !== null ||
		!/^و(?:دعت|ناشدت|طالبت|حثت|حذرت)$/u.test(paragraph.tokens[verb]?.text ?? '')
	)
		return false;
	return mentionsIn(paragraph, from, verb).some((one) => isSubject(paragraph.tokens, one));
}
