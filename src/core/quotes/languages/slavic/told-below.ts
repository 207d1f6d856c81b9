import type { Speaker } from '../../article-frame.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, reportingVerb } from '../../words/word-class.ts';
import { ClauseReader, type Stretch } from './clause-reader.ts';
import type { Asked } from './dialogue.ts';

/** How a sentence begins that says whose words the one before gave: "Об этом заявил", "Так считает", "Tak skomentował". */
const opening =
	/^(?:об этом|про це|o tym|w ten sposób|такое (?:мнение|заявление)|соответствующее заявление|таку (?:думку|заяву)|відповідну заяву|(?:так|таке|такое|tak) )/u;

/** How many words into such a sentence its verb stands at most: "Об этом в эфире радио «Волна» рассказал". */
const verbReach = 9;

/** Longest such sentence that is read, in tokens. */
const longest = 40;

/**
 * Who told what the sentence of a quotation gives, by the sentence behind it: "Идея «вредна». Об этом заявил депутат
 * Лунёв"; null where none stands there, or an outlet only reports it.
 */
export function toldBelow({ frame, quote, reader }: Asked): Speaker | null {
	const own = sentenceFrom(reader, behindSentence(reader, quote.token));
	if (own !== null) return tellerIn(reader, own);
	const below = new ClauseReader(frame, quote.paragraph + 1);
	const first = sentenceFrom(below, 0);
	return first === null ? null : tellerIn(below, first);
}

/** Where the next sentence of a paragraph begins behind a quotation's own. */
function behindSentence(reader: ClauseReader, quote: number): number {
	let at = quote;
	while (at < reader.tokens.length && !reader.endsSentence(at)) at++;
	while (at < reader.tokens.length && reader.tokens[at]?.kind !== 'word') at++;
	return at;
}

/** The sentence that begins at a token; null at the end of the paragraph. */
function sentenceFrom({ tokens }: ClauseReader, from: number): Stretch | null {
	if (tokens[from] === undefined) return null;
	const length = tokens.slice(from, from + longest).findIndex(({ text }) => /^[.!?…]$/u.test(text));
	return { from, to: length === -1 ? Math.min(tokens.length, from + longest) : from + length };
}

/** The person whom such a sentence names behind its verb. */
function tellerIn(reader: ClauseReader, { from, to }: Stretch): Speaker | null {
	const words = reader.tokens.slice(from, to);
	if (!opening.test(words.slice(0, 3).map(textOf).join(' '))) return null;
	const verb = words.slice(0, verbReach).findIndex((token) => isOf(token, reportingVerb));
	if (verb === -1) return null;
	const subjects = reader.subjects({ from: from + 1, to }, from + verb);
	return subjects.find(({ kind, entity }) => kind === 'person' || kind === 'nominal' || entity?.human === true) ?? null;
}

function textOf({ text }: Token): string {
	return text;
}
