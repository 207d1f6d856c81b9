import type { Lexicon } from '../../words/lexicon.ts';
import { wordClass } from '../../words/word-class.ts';

/** What somebody is called by, where a clause begins. */
const somebody =
	/^(?:ông|bà|anh|chị|cô|chú|bác|em|cụ|cậu|thầy|má|ba|mẹ|bố|con|một|người|vị|nhiều|hai|đứa|thằng|bé|vợ|chồng|khách)\s/u;

/** Somebody by a form of address alone or with a name, or by a noun behind "a", and a verb. */
const called =
	/^(?:(?:ông|bà|anh|chị|cô|chú|bác|em|cụ|cậu|thầy|má|ba|mẹ|bố)\s(?:\p{Lu}\p{L}*\s){0,3}|(?:một|đứa|thằng|người|vị)\s\p{Ll}+\s\p{Ll}+\s)\p{Ll}/u;

/** What goes with speech and is no verb of it: laughing, nodding, a shake of the head. */
const gesture =
	/(?:cười|gật|lắc đầu|thở|nheo|chép miệng|xua tay|khoát tay|nhìn|gãi đầu|nghẹn|ngậm ngùi|hất hàm|chỉ tay|giơ tay)/u;

/** Whether a stretch behind a dash says who spoke, the verb behind the subject: "một cô gái giơ tay đáp". */
export function saysSomebody(stretch: string, _words: readonly string[], { classOf }: Lexicon): boolean {
	if (!somebody.test(stretch)) return false;
	const clause = /^[^.!?—–]*/u.exec(stretch)?.[0] ?? '';
	const words = clause.match(/[\p{L}\p{M}]+/gu) ?? [];
	// Whoever stands behind the last dash of a line says what is before it, whatever the verb.
	if (called.test(clause) && /^[^.!?—–]*[.!?…]?$/u.test(stretch)) return true;
	return gesture.test(clause) || words.slice(1).some((word) => (classOf(word) & wordClass.say) !== 0);
}
