import type { Lexicon } from '../../words/lexicon.ts';
import type { Token } from '../../words/read-tokens.ts';
import { firstName, isOf, wordClass } from '../../words/word-class.ts';

/** German nouns are printed with a capital; these endings and the words before tell them from names. */
const nounEnding = /(?:ung|heit|keit|schaft|tion|ismus|nis|tät)(?:en|s)?$/u;
const contraction = /^(?:am|im|zum|zur|beim|vom|ins|ans)$/u;

const named = firstName | wordClass.place | wordClass.organisation;
const article = wordClass.determiner | wordClass.possessive;

/** The tokens of a German paragraph, nouns that are no names with no capital. */
export function lowerNouns(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
	const read: Token[] = [];
	const surnames = new Set<string>();
	for (const [at, token] of tokens.entries()) {
		// "Ralf Dietze … der enttäuschte Dietze"
		const isNoun = token.capital && !surnames.has(token.text) && isCommonNoun(token, tokens[at + 1], read, lexicon);
		if (token.capital && !isNoun && isOf(read.at(-1), firstName)) surnames.add(token.text);
		read.push(isNoun ? { ...token, capital: false } : token);
	}
	return read;
}

/** Whether a word with a capital is a noun and no name; `tokens` are those before it, `next` the one behind it. */
function isCommonNoun(
	{ text, classes, end }: Token,
	next: Token | undefined,
	tokens: readonly Token[],
	lexicon: Lexicon,
): boolean {
	const before = tokens.at(-1);
	if ((classes & named) !== 0 || isSurname(text, before)) return false;
	if (isCounted(before)) return true;
	if (isOf(before, article)) return !/^v[ao]n$/u.test(tokens.at(-2)?.text ?? '') && !isAdjectiveOfName(text);
	const isNoun = (classes & wordClass.writing) !== 0 || isNoName(text, lexicon) || contraction.test(before?.text ?? '');
	return isNoun || (isAdjective(before, tokens.at(-2)) && !isRightBefore(end, next));
}

/** "Silke Hartung": behind a first name a capital is a surname, though nouns end so. */
function isSurname(text: string, before: Token | undefined): boolean {
	return before?.capital === true && (before.classes & firstName) !== 0 && nounEnding.test(text);
}

/** Whether a capital stands right behind what ends at a place. */
function isRightBefore(end: number, next: Token | undefined): boolean {
	return next?.capital === true && next.start === end + 1;
}

/** Whether a number or an adjective that opens the sentence stands before a noun. */
function isCounted(before: Token | undefined): boolean {
	return isCount(before) || isFirstAdjective(before);
}

function isNoName(word: string, lexicon: Lexicon): boolean {
	const isListed = lexicon.listed('common').has(word) || lexicon.listed('remarks').has(word);
	return isListed || adverb.test(word) || nounEnding.test(word);
}

/** "Daraufhin", "Darin": what refers back. */
const adverb =
	/^(?:(?:da|dar|hier|wo|wor)(?:an|auf|aus|bei|durch|für|gegen|in|mit|nach|neben|rauf|raus|rin|rüber|rum|über|um|unter|von|vor|zu|zwischen)(?:hin)?|(?:da|um|hin)(?:her|gegen|hin)|trotzdem|deshalb|deswegen|immerhin|überhaupt|.{2,}(?:mals|falls|dings|wärts|erseits|erweise))$/u;

/** "Versöhnliche Töne": an adjective that opens a sentence stands before a noun. */
function isFirstAdjective(token: Token | undefined): boolean {
	return (
		token?.first === true &&
		token.classes === 0 &&
		/(?:.{3}(?:lich|ig|isch|bar|sam|los|haft|voll)|^(?:erst|zweit|dritt|letzt|nächst|neu|groß|klein|weiter|einzeln|manch|eigen|viel))e[rnms]?$/u.test(
			token.text,
		)
	);
}

/** What is counted is no name: "22 Verhandlungstage"; years stand before names. */
function isCount(token: Token | undefined): boolean {
	return (
		token !== undefined &&
		/^(?:\d{1,3}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|viele|mehrere|einige|beide|keine)$/u.test(
			token.text,
		)
	);
}

/** An adjective before a noun: "einen baldigen Durchbruch"; verbs in "-te" stand before names, but behind no article; "de" is none. */
function isAdjective(token: Token | undefined, before: Token | undefined): boolean {
	if (token?.kind !== 'word' || token.capital || token.classes !== 0) return false;
	return (isOf(before, article) ? /..e[nrms]?$/u : /.[^t]e[nrms]?$/u).test(token.text);
}

/** "die Deutsche Bahn", "das Auswärtige Amt": an adjective with a capital begins a name. */
function isAdjectiveOfName(text: string): boolean {
	return /(?:ische|sche|weiße|auswärtige)[nrs]?$/u.test(text);
}
