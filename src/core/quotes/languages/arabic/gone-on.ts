import type { Frame, Speaker } from '../../article-frame.ts';
import type { Gender } from '../../mentions/mention.ts';
import { agrees } from '../../speakers/find-protagonist.ts';
import type { Token } from '../../words/read-tokens.ts';
import { wordClass } from '../../words/word-class.ts';
import { type Clause, clauseStart, isSomebody, mentionsIn } from '../shared/clause.ts';
import { elsePortrayed } from '../shared/portrayed.ts';
import { tellerAbove } from '../shared/teller-above.ts';
import { spokenOf } from './dropped-subject.ts';
import { isFeminine, isFiniteVerb } from './subject-behind-verb.ts';

/**
 * A verb without a subject: who spoke before, or is spoken of.
 *
 * @param until - The token before which that person is named.
 */
export function goneOn(clause: Clause, verb: number, until = verb): Speaker | null {
	const answerer = verb === -1 ? null : answererOf(clause, verb);
	if (answerer !== null) return answerer;
	const { frame, paragraph, quote, before } = clause;
	const told = unnamedAbove(clause) ?? tellerAbove(frame, { paragraph: quote.paragraph, token: clause.from });
	if (told !== null) return told;
	const gender = verb === -1 ? null : isFeminine(paragraph.tokens[verb]?.text ?? '') ? 'she' : 'he';
	return orAbout(frame, gender, spokenOf(frame, quote, before, { gender, at: until === -1 ? quote.token : until }));
}

/** "تصف تلك الأيام": whom the article portrays, where the verb agrees with them and nobody else is spoken of by name. */
function orAbout(frame: Frame, gender: Gender | null, found: Speaker | null): Speaker | null {
	const about = elsePortrayed(frame, found);
	return about !== null && agrees(about, gender) ? about : found;
}

/** "أوضح دبلوماسي أن … وقال": who without a name told the sentence before, of which nothing is printed in marks. */
function unnamedAbove({ frame, paragraph, before, quote, from }: Clause): Speaker | null {
	const { tokens } = paragraph;
	if (from === 0 || tokens[from - 1]?.kind === 'quote') return null;
	const start = clauseStart(frame, tokens, from - 1);
	if (before?.quote.paragraph === quote.paragraph && before.quote.token >= start) return null;
	const own = mentionsIn(paragraph, start, from).filter((one) => isSubject(tokens, one));
	const teller = own.find(({ from: at }) => isBehindVerb(frame, tokens[at - 1]));
	return teller?.kind === 'nominal' && teller.entity === null ? teller : null;
}

function isBehindVerb({ lexicon }: Frame, verb: Token | undefined): boolean {
	return verb !== undefined && isFiniteVerb(verb, lexicon);
}

/** A verb that answers. */
export const answers = /^[وف]?(?:أجاب|أجابت|رد|ردت)$/u;

const governs = wordClass.preposition | wordClass.to;

/** Whether a mention may be a subject: nobody behind a preposition. */
export function isSubject(tokens: readonly Token[], speaker: Speaker): boolean {
	const before = tokens[speaker.from - 1];
	if (!isSomebody(speaker) || speaker.role === 'oblique' || speaker.kind === 'pronoun') return false;
	// "وسبق لترامب أن انتقد"
	const isPast = /^[وف]?(?:سبق|يسبق|تسنى|يحق|جاز)$/u.test(tokens[speaker.from - 2]?.text ?? '') && before?.text === 'ل';
	return before === undefined || isPast || (before.classes & governs) === 0;
}

/** How many paragraphs above somebody who is asked was named, and how many mentions of one are looked at. */
const paragraphsBack = 2;
const mostLooked = 24;

/** "وسألته القاضية: «…»، فأجاب: «…»": whoever answers is not who asked, but was named before. */
function answererOf({ frame, paragraph, quote, before, from }: Clause, verb: number): Speaker | null {
	const asker = before?.speaker ?? null;
	if (asker === null || asker.paragraph !== quote.paragraph || asker.from < from) return null;
	if (!answers.test(paragraph.tokens[verb]?.text ?? '')) return null;
	const near = frame.paragraphs.slice(Math.max(0, quote.paragraph - paragraphsBack), quote.paragraph + 1);
	const named = near
		.flatMap(({ speakers }) => speakers.slice(0, mostLooked))
		.filter(({ index }) => index < asker.index);
	return named.findLast(({ kind, entity }) => kind === 'person' && entity !== asker.entity) ?? null;
}
