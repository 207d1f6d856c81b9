import type { Frame, FrameQuote, Speaker } from '../../article-frame.ts';
import { datelineEnd } from '../../mentions/dateline-end.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';
import { isPerson } from '../../speakers/find-protagonist.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import { isTold } from './german-mood.ts';
import { isBeforeHe } from './german-no-subject.ts';
import { isVerb, ownerOfRemark, wordsFor } from './german-words-of.ts';
import { isLedIn, lastComma } from './lead-in.ts';
import { between, maySpeak, type Reading } from './may-speak.ts';
import { saidSo } from './said-so.ts';
import { type Sentence, sentenceAround } from './sentence-around.ts';
import { subjectBehind } from './subject-behind.ts';
import { toldOn } from './told-on.ts';

/** Who says a quotation by what German grammar alone leaves no doubt of; null where it does not tell. */
export function germanTeller(frame: Frame, quote: FrameQuote, before: Precedent | null): Speaker | null {
	const paragraph = frame.paragraphs[quote.paragraph];
	if (paragraph === undefined) return null;
	if (quote.token <= datelineEnd({ ...frame, tokens: paragraph.tokens }))
		return ledInAbove(frame, quote, before) ?? goesOnAlone(frame, quote, before);
	const reading = { frame, paragraph, quote, before };
	const sentence = sentenceAround(frame.text, paragraph.tokens, quote.token);
	if (saidSo(reading, sentence.from) !== null) return null;
	return (
		ownerOfRemark(reading, sentence) ??
		voiceAbove(frame, quote) ??
		tellerBehind(reading, sentence) ??
		behindFronted(reading, sentence) ??
		heBehindVerb(reading, sentence) ??
		wordsFor(reading, sentence) ??
		behindColon(reading, sentence) ??
		endOfClause(reading, sentence) ??
		beforeContent(reading, sentence) ??
		toldOn(reading, sentence)
	);
}

/** How many paragraphs above a list of what somebody said their name stands. */
const voicesBack = 6;

/** "Jens Ohm (Trainer): / … zum Tor: «…» / … zum Abstieg: «…»": whom the line above paragraphs that open with dots is of. */
function voiceAbove({ paragraphs, text }: Frame, { paragraph }: FrameQuote): Speaker | null {
	const isDotted = (at: number) => /^(?:…|\.\.)/u.test(text.slice(paragraphs[at]?.tokens[0]?.start ?? text.length));
	if (!isDotted(paragraph)) return null;
	for (let above = paragraph - 1; above >= Math.max(0, paragraph - voicesBack); above--)
		if (!isDotted(above)) return paragraphs[above]?.speakers.find((one) => one.from <= 1 && isPerson(one)) ?? null;
	return null;
}

/** "Ohms Antwort stand im Netz: / «…»": whose words the paragraph above says it leads into. */
function ledInAbove(frame: Frame, quote: FrameQuote, before: Precedent | null): Speaker | null {
	const paragraph = frame.paragraphs[quote.paragraph - 1];
	const token = paragraph?.tokens.length ?? 0;
	if (paragraph === undefined || paragraph.tokens[token - 1]?.text !== ':') return null;
	const from = paragraph.tokens.findLastIndex(({ text }) => text === '.') + 1;
	const above = { ...quote, paragraph: quote.paragraph - 1, token };
	return wordsFor({ frame, paragraph, quote: above, before }, { from, to: token, before: true, behind: false });
}

/** Who goes on in a paragraph of nothing but a quotation, where the one above ends with what they told. */
function goesOnAlone(frame: Frame, { paragraph, token }: FrameQuote, before: Precedent | null): Speaker | null {
	const { tokens = [] } = frame.paragraphs[paragraph] ?? {};
	if (before?.quote.paragraph !== paragraph - 1 || tokens.length > token + 2) return null;
	const own = frame.paragraphs[paragraph - 1];
	const above = own?.tokens.slice(before.quote.token + 1) ?? [];
	const from = above.slice(0, -1).findLastIndex(({ text }) => text === '.') + 1;
	const verb = above.findIndex((word, at) => at > from && isTold(word));
	if (own === undefined || verb === -1 || above.slice(0, verb).some(isVerb)) return null;
	const start = before.quote.token + 1;
	return between(own, start + from, start + verb).some(isPerson) ? null : before.speaker;
}

/** "Er stottert so, dass die Rektorin merkt: «…»": the subject of a clause that its verb ends before the colon. */
function endOfClause(reading: Reading, { from }: Sentence): Speaker | null {
	const { paragraph, quote } = reading;
	const { tokens } = paragraph;
	if (!isLedIn(tokens, quote) || !isOf(tokens[quote.token - 2], wordClass.say)) return null;
	const comma = lastComma(tokens, from, quote.token);
	if (comma < from || !isOf(tokens[comma + 1], wordClass.that | wordClass.clause)) return null;
	return between(paragraph, comma + 2, quote.token - 2).find((one) => maySpeak(reading, one)) ?? null;
}

/** "Anna nennt einen Grund, was Ohm so wichtig macht: «…»": the subject of the clause before one that only says of what. */
function beforeContent(reading: Reading, { from }: Sentence): Speaker | null {
	const { paragraph, quote } = reading;
	const { tokens } = paragraph;
	if (!isLedIn(tokens, quote)) return null;
	const comma = lastComma(tokens, from, quote.token);
	if (comma <= from || !/^(?:was|warum|weshalb|wieso|ob)$/u.test(tokens[comma + 1]?.text ?? '')) return null;
	return between(paragraph, from, comma).find((one) => maySpeak(reading, one)) ?? null;
}

/** How far behind the verb of a clause at the end of its sentence who says it stands, in tokens. */
const subjectReach = 4;

/** "Er sei «…» über den Ton des Schreibens, sagte die Rektorin": who says all of a sentence by a clause at its end. */
function tellerBehind(reading: Reading, { from, to }: Sentence): Speaker | null {
	const { paragraph, quote } = reading;
	const { tokens } = paragraph;
	const behind = tokens.slice(quote.token + 1, to);
	const comma = behind.findIndex(({ text }, at) => text === ',' && isOf(behind[at + 1], wordClass.say));
	if (comma < 1 || behind[comma - 1]?.kind !== 'word') return null;
	const said = [...tokens.slice(from, quote.token), ...behind.slice(0, comma)];
	if (said.some(isVerb) || !said.some((word) => isTold(word) || isOf(word, wordClass.be | wordClass.have))) return null;
	const verb = quote.token + 1 + comma + 1;
	const subject = between(paragraph, verb + 1, Math.min(to, verb + 1 + subjectReach)).find((one) =>
		maySpeak(reading, one),
	);
	return subject !== undefined && !tokens.slice(verb, subject.from).some(({ text }) => text === ',') ? subject : null;
}

/** "Dass der Rat zögert, hält Ruml für einen Fehler: «…»": the subject behind the verb that follows a clause. */
function behindFronted(reading: Reading, { from }: Sentence): Speaker | null {
	const { paragraph, quote } = reading;
	const { tokens } = paragraph;
	const isFronted = isOf(tokens[from], wordClass.that | wordClass.clause);
	if (!isFronted || !isLedIn(tokens, quote)) return null;
	const comma = lastComma(tokens, from, quote.token);
	const verb = tokens[comma + 1];
	if (comma <= from || verb?.kind !== 'word' || verb.capital || isOf(verb, noVerb)) return null;
	return between(paragraph, comma + 2, comma + 3).find((one) => maySpeak(reading, one)) ?? null;
}

/** "Der Grundton der Feier: «…», betonte die Rektorin": who says by the verb behind what a colon without one leads into. */
function behindColon(reading: Reading, { from, to }: Sentence): Speaker | null {
	const { paragraph, quote } = reading;
	const { tokens } = paragraph;
	const [comma, verb] = tokens.slice(quote.token + 1, quote.token + 3);
	if (!isLedIn(tokens, quote) || comma?.text !== ',') return null;
	if (tokens.slice(from, quote.token).some(isVerb)) return null;
	if (isOf(verb, wordClass.say)) return subjectBehind(reading, to);
	// "hatte Ohm schon im März gedroht"
	const next = isOf(verb, wordClass.have) ? between(paragraph, quote.token + 3, quote.token + 4)[0] : undefined;
	return next !== undefined && maySpeak(reading, next) ? next : null;
}

/** What opens another clause. */
const noVerb =
	wordClass.that | wordClass.clause | wordClass.relative | wordClass.and | wordClass.preposition | wordClass.determiner;

/** "Ministerin Anna Ohm bezeichnete er als «…»": who stands behind the verb where the sentence opens with its object. */
function heBehindVerb({ paragraph, quote }: Reading, { from }: Sentence): Speaker | null {
	const own = between(paragraph, from, quote.token);
	const [object] = own;
	if (object?.from !== from || !isBeforeHe(paragraph.tokens, object)) return null;
	return own.find((one) => one.kind === 'pronoun' && one.from === object.to + 1) ?? null;
}
