import type { Frame, FrameQuote, Speaker } from '../../article-frame.ts';
import { datelineEnd } from '../../mentions/dateline-end.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';
import { isPerson } from '../../speakers/find-protagonist.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, reportingVerb, wordClass } from '../../words/word-class.ts';
import { isTold } from './german-mood.ts';
import { between, maySpeak, type Reading } from './may-speak.ts';
import { saidSo } from './said-so.ts';
import { type Sentence, sentenceAround } from './sentence-around.ts';
import { subjectBehind } from './subject-behind.ts';
import { toldOn } from './told-on.ts';

/** Who says a quotation by what German grammar alone leaves no doubt of; null where it does not tell. */
export function germanTeller(frame: Frame, quote: FrameQuote, before: Precedent | null): Speaker | null {
	const paragraph = frame.paragraphs[quote.paragraph];
	if (paragraph === undefined || quote.token <= datelineEnd({ ...frame, tokens: paragraph.tokens })) return null;
	const reading = { frame, paragraph, quote, before };
	const sentence = sentenceAround(frame.text, paragraph.tokens, quote.token);
	if (saidSo(reading, sentence.from) !== null) return null;
	return (
		ownerOfRemark(reading, sentence) ??
		tellerBehind(reading, sentence) ??
		behindFronted(reading, sentence) ??
		behindColon(reading, sentence) ??
		toldOn(reading, sentence)
	);
}

/** "Zu Novaks Worten, der Bau sei «…»", "Die Behauptung Novaks, er habe «…»": whose words a clause in the mood of them tells. */
function ownerOfRemark({ frame, paragraph, quote }: Reading, { from }: Sentence): Speaker | null {
	const { tokens } = paragraph;
	const comma = tokens.slice(from, quote.token).findLastIndex(({ text }) => text === ',') + from;
	if (comma < from || !isContent(tokens.slice(comma + 1, quote.token))) return null;
	const nouns = frame.lexicon.listed('remarks');
	const isRemark = ({ text }: Token) => nouns.has(text);
	const owner = between(paragraph, from, comma).findLast(isPerson);
	return owner !== undefined && wordsBeside(tokens, owner, comma).some(isRemark) ? owner : null;
}

/** Whether a clause tells what somebody said: by its mood or "that". */
function isContent(clause: readonly Token[]): boolean {
	return !clause.some(isVerb) && (clause.some(isTold) || isOf(clause[0], wordClass.that));
}

/** Where the noun may stand that a comma ends and a name goes with: "Novaks Worten,", "Worte von Novak,", "die Worte Novaks,". */
function wordsBeside(tokens: readonly Token[], { from, to }: Speaker, comma: number): readonly Token[] {
	if (to === comma) return tokens.slice(Math.max(0, tokens[from - 1]?.text === 'von' ? from - 2 : from - 1), to);
	return to === comma - 1 ? tokens.slice(to, comma) : [];
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
	if (!isFronted || tokens[quote.token - 1]?.text !== ':') return null;
	const comma = tokens.slice(from, quote.token).findLastIndex(({ text }) => text === ',') + from;
	const verb = tokens[comma + 1];
	if (comma <= from || verb?.kind !== 'word' || verb.capital || isOf(verb, noVerb)) return null;
	return between(paragraph, comma + 2, comma + 3).find((one) => maySpeak(reading, one)) ?? null;
}

/** "Der Grundton der Feier: «…», betonte die Rektorin": who says by the verb behind what a colon without one leads into. */
function behindColon(reading: Reading, { from, to }: Sentence): Speaker | null {
	const { paragraph, quote } = reading;
	const { tokens } = paragraph;
	const [comma, verb] = tokens.slice(quote.token + 1, quote.token + 3);
	if (tokens[quote.token - 1]?.text !== ':' || comma?.text !== ',' || !isOf(verb, wordClass.say)) return null;
	return tokens.slice(from, quote.token).some(isVerb) ? null : subjectBehind(reading, to);
}

/** What opens another clause. */
const noVerb =
	wordClass.that | wordClass.clause | wordClass.relative | wordClass.and | wordClass.preposition | wordClass.determiner;

function isVerb(token: Token): boolean {
	return isOf(token, reportingVerb);
}
