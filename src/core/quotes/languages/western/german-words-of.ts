import type { Frame, Speaker } from '../../article-frame.ts';
import { isPerson } from '../../speakers/find-protagonist.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, reportingVerb, wordClass } from '../../words/word-class.ts';
import { isTold } from './german-mood.ts';
import { isLedIn, lastComma } from './lead-in.ts';
import { between, type Reading } from './may-speak.ts';
import type { Sentence } from './sentence-around.ts';

/** Nouns for what somebody thinks. */
const view =
	/^(?:analyse|fazit|resümee|credo|motto|botschaft|appell|these|diagnose|prognose|urteil|bilanz|antwort|reaktion|kommentar|replik|rat|forderung|einschätzung|meinung|ansicht|kritik|warnung|mahnung|befürchtung|anschuldigung(?:en)?|unterstellung|beteuerung|hinweis|argument|darstellung|überzeugung)$/u;

/** "Beifall gab es für Novaks Worte an Jens Ohm: «…»", "Anders fiel Novaks Urteil aus: «…»": whose words a noun before a colon says they are, for whom ever. */
export function wordsFor({ frame, paragraph, quote }: Reading, { from }: Sentence): Speaker | null {
	const { tokens } = paragraph;
	if (!isLedIn(tokens, quote)) return null;
	const noun = tokens.slice(from, quote.token).findLastIndex((token) => isRemark(frame, token)) + from;
	if (noun < from || tokens.slice(noun, quote.token).some(isVerb)) return null;
	const owner = between(paragraph, from, noun).find((one) => one.to === noun);
	const name = /^(.+)s$/u.exec(owner?.name ?? '')?.[1];
	if (owner === undefined || name === undefined) return null;
	return namedSo(frame, quote.paragraph, name) ?? (owner.entity?.person == null ? null : owner);
}

/** Whether a word is a noun for what somebody said or thinks. */
function isRemark({ lexicon }: Frame, { text }: Token): boolean {
	return lexicon.listed('remarks').has(text) || view.test(text);
}

/** How many paragraphs above somebody is named whose name is now in the genitive. */
const paragraphsBack = 6;

/** Who has a name that is printed in the genitive; null for nobody. */
function namedSo({ paragraphs }: Frame, paragraph: number, name: string): Speaker | null {
	const above = paragraphs
		.slice(Math.max(0, paragraph - paragraphsBack), paragraph + 1)
		.flatMap(({ speakers }) => speakers);
	return above.findLast((one) => isPerson(one) && one.name.endsWith(name)) ?? null;
}

/** "Zu Novaks Worten, der Bau sei «…»", "Die Behauptung Novaks, er habe «…»": whose words a clause in the mood of them tells. */
export function ownerOfRemark({ frame, paragraph, quote }: Reading, { from }: Sentence): Speaker | null {
	const { tokens } = paragraph;
	const comma = lastComma(tokens, from, quote.token);
	if (comma < from || isLedIn(tokens, quote)) return null;
	if (!isContent(tokens.slice(comma + 1, quote.token))) return null;
	const owner = between(paragraph, from, comma).findLast(isPerson);
	return owner !== undefined && wordsBeside(tokens, owner, comma).some((token) => isRemark(frame, token))
		? owner
		: null;
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

/** Whether a word of a clause reports. */
export function isVerb(token: Token): boolean {
	// "Gar nicht so viel anders"
	return isOf(token, reportingVerb) && token.text !== 'so';
}
