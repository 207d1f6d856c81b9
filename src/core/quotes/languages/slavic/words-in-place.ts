import type { Lexicon } from '../../words/lexicon.ts';
import type { Token } from '../../words/read-tokens.ts';
import { firstName, isOf, reportingVerb, speakerNoun, wordClass } from '../../words/word-class.ts';
import type { WordRules } from '../../words/word-rules.ts';
import { endsLikeVerb } from './verb-by-ending.ts';

/** "Робертовна" is no first name, though one begins so. */
const patronymic = /(?:[оеё]вн|івн|ївн)[аыиіеуо]ю?й?$|[оеєй]вич(?:а|у|ем|еві)?$/u;

/** Whether a word is a patronymic, in any case. */
export function isPatronymic(word: string): boolean {
	return patronymic.test(word);
}

/** Nor are "Галиев" and "Андреева". */
const surname = /^\p{L}{3,}(?:[оеє]в(?:а|у|ым|им|ой|ою|ої|ій|е|і|ові)?|енк[оаоу]|ець|чук|щук)$/u;

/** "Источник, знакомый с планами": an adjective behind a comma. */
const acquainted = /^(?:знаком|знайом|znajom)/u;

/** How many words behind a dash its verb may stand: "— в сердцах бросил". */
const verbReach = 3;

/**
 * Tells what words are by those beside them, where declined words share their beginnings and a verb that no list has
 * stands behind a quotation and a mark.
 *
 * @param opening - Found in the mark between a quotation and the clause that says whose it is.
 */
export function wordsInPlace(opening: RegExp): NonNullable<WordRules['finish']> {
	return (tokens, lexicon) => {
		const read: Token[] = [];
		for (const token of tokens) read.push(isWord(token) ? inPlace(token, read.at(-1)) : token);
		tokens.forEach(({ kind, text }, at) => {
			if (kind !== 'punctuation' || !opening.test(text) || !isBehindQuote(read, at)) return;
			const verb = verbBehind(read, at, lexicon);
			const token = read[verb];
			if (token !== undefined) read[verb] = { ...token, classes: wordClass.say };
		});
		return read;
	};
}

function isWord({ kind, clitic }: Token): boolean {
	return kind === 'word' && !clitic;
}

/** The verb behind a mark that no list has; -1 for none before the next mark, or where a known one stands: "говорит начальница отдела". */
function verbBehind(tokens: readonly Token[], mark: number, lexicon: Lexicon): number {
	let words = 0;
	for (let at = mark + 1; words < verbReach; at++) {
		const token = tokens[at];
		if (token === undefined || token.kind === 'punctuation' || isOf(token, reportingVerb)) return -1;
		if (!isWord(token)) continue;
		if (isUnknownVerb(token, lexicon)) return at;
		words++;
	}
	return -1;
}

function isUnknownVerb({ text, classes, capital }: Token, lexicon: Lexicon): boolean {
	return classes === 0 && !capital && endsLikeVerb(text, lexicon);
}

/** A word with the classes that the word before it leaves. */
function inPlace(token: Token, before: Token | undefined): Token {
	const classes = classesIn(token, before);
	return classes === token.classes ? token : { ...token, classes };
}

/** Whether a quotation has just ended before a token, with or without a mark. */
function isBehindQuote(tokens: readonly Token[], at: number): boolean {
	const last = tokens[at - 1];
	return last?.kind === 'quote' || (/^[,.!?…]$/u.test(last?.text ?? '') && tokens[at - 2]?.kind === 'quote');
}

/** Small letters are no first name, a surname in capitals no role. */
function classesIn({ text, classes, capital, first }: Token, before: Token | undefined): number {
	if (classes === 0) return 0;
	if (before?.text === ',' && acquainted.test(text)) return classes & ~speakerNoun;
	if (!capital) return classes & ~firstName;
	if (patronymic.test(text) || ((classes & firstName) !== 0 && surname.test(text)))
		return classes & ~(firstName | speakerNoun);
	const isSurname = !first && before?.capital === true && (before.classes & firstName) !== 0;
	return isSurname ? classes & ~speakerNoun : classes;
}

/** The network X is no initial. */
export function isInitial(word: string): boolean | null {
	return word === 'x' ? false : null;
}

/** The same in Polish, where two letters that are one sound are one initial: "Edward Sz. Lipski". */
export function isPolishInitial(word: string): boolean | null {
	return /^(?:ch|cz|dz|dź|dż|rz|sz)$/u.test(word) ? true : isInitial(word);
}
