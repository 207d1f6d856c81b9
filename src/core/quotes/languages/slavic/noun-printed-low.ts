import type { Scan } from '../../mentions/scan-phrase.ts';
import { firstName, isOf } from '../../words/word-class.ts';

/** "Роман розповідає про жінку": a first name that opens a sentence, and is a noun in small letters elsewhere in the text. */
export function isNounPrintedLow({ tokens, lowerCase, surnames }: Scan, at: number): boolean {
	const token = tokens[at];
	if (token?.first !== true || !isOf(token, firstName) || !lowerCase.has(token.text)) return false;
	return tokens[at + 1]?.capital !== true && !surnames.has(token.text);
}
