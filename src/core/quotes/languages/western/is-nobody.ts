import type { Candidate } from '../../mentions/mention.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import { firstName, isOf, wordClass } from '../../words/word-class.ts';
import { isTime } from '../shared/is-time.ts';

/** Whether what looks like a mention is none of anybody: a time, or a directorate that ends like a rank: "Dirección General de Patrimonio". */
export function isNobody(scan: Scan, mention: Candidate): boolean {
	if (isTime(scan, mention) || isAsked(scan, mention) || isLabel(scan, mention)) return true;
	const { kind, from, to, name, person } = mention;
	if (person !== null || kind === 'nominal' || !/^(?:de|del|di|do|da|du|des) \p{Lu}/u.test(name)) return false;
	// "o CEO da Nortel": of what somebody has a title in capitals.
	if (isOf(scan.tokens[from - 1], wordClass.title) && scan.tokens[from - 1]?.capital === true) return true;
	const words = scan.tokens.slice(from, to);
	const rank = words.findIndex((word) => word.capital && isOf(word, wordClass.title));
	return rank !== -1 && scan.tokens[from + rank - 1]?.capital === true;
}

/** "Contraccolpi? «…»": one word before a question mark is what the question is of, unless it is a first name or the article names somebody so. */
function isAsked({ tokens, surnames }: Scan, { kind, from, to }: Candidate): boolean {
	const [word, mark] = tokens.slice(from, from + 2);
	if (kind !== 'name' || to - from > 1 || word?.first !== true || mark?.text !== '?') return false;
	return !isOf(word, firstName) && !surnames.has(word.text);
}

/** "SPORT (Bergamo). «…»", "ESTERI. …": a word in capitals alone that opens a paragraph and a mark follows is a heading run in. */
function isLabel({ text, tokens }: Scan, { kind, from, to, start, end }: Candidate): boolean {
	if (kind !== 'organisation' || from !== 0 || to !== 1 || end - start < shortestLabel) return false;
	return /^\p{Lu}+$/u.test(text.slice(start, end)) && /^[(.]$/u.test(tokens[1]?.text ?? '');
}

/** Shortest such heading, in UTF-16 units: letters that a body goes by are fewer. */
const shortestLabel = 5;
