import type { Frame, FrameQuote, Speaker } from '../../article-frame.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import { type Clause, clauseOf, mentionsIn } from '../shared/clause.ts';
import { isSubject } from './gone-on.ts';
import { isFeminine } from './subject-behind-verb.ts';

/** Participles of saying, a man's and a woman's: "وسخر نائب من الخطة قائلا: «…»". */
const saying = /^(?:قائل|مضيف|مؤكد|موضح|متابع|مردد|معلق|متسائل|ساخر)(?:ا|اً|ة)$/u;

/** How far behind a verb its subject stands, in tokens. */
const subjectReach = 2;

/** Who does what the sentence opens with, where a participle leads into the quotation: whatever is put in between names nobody. */
export function besideVerb({ paragraph, quote, from }: Clause): Speaker | null {
	const { tokens } = paragraph;
	const participle = tokens[quote.token - (tokens[quote.token - 1]?.text === ':' ? 2 : 1)]?.text ?? '';
	const verb = tokens[from];
	if (!saying.test(participle) || verb?.kind !== 'word' || isOf(verb, notVerb)) return null;
	const subject = mentionsIn(paragraph, from + 1, from + 1 + subjectReach).find((one) => isSubject(tokens, one));
	return subject !== undefined && isFeminine(verb.text) === participle.endsWith('ة') ? subject : null;
}

const notVerb =
	wordClass.preposition | wordClass.title | wordClass.person | wordClass.determiner | wordClass.clause | wordClass.by;

/** "قيل لها في مكتب الشركة: «…»": nobody says who told it. */
export function wasTold(frame: Frame, quote: FrameQuote): boolean {
	const clause = clauseOf(frame, quote, null);
	if (clause === null) return false;
	const { paragraph, from } = clause;
	const { tokens } = paragraph;
	const said = tokens.slice(Math.max(from, quote.token - passiveReach), quote.token);
	return said.some(({ text }) => /^[وف]?قيل$/u.test(frame.lexicon.fold(text)));
}

/** How far before a quotation such a verb stands, in tokens. */
const passiveReach = 7;
