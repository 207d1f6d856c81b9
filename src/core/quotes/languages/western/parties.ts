import type { Run } from '../../mentions/name-in-phrase.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import { ownName } from './own-name.ts';

/** Letters that a party or union goes by behind a role: "RN", "PSOE", "M5S", "FdI"; no name of a person is so short. */
const letters = /^(?:\p{Lu}{2,4}|\p{Lu}\d\p{L}|\p{Lu}\p{Ll}\p{Lu})$/u;

/** Whether a run of capitals behind a role is nothing but the party or union of whoever has it: "la députée LFI", "il segretario Fim-Cisl". */
export function isPartyAlone({ text, tokens }: Scan, { from, to }: Run): boolean {
	return isBehindRole(tokens, from) && tokens.slice(from, to).every((word) => isParty(text, word));
}

/** Past the letters of a party before a name: "le député RN Julien Odin". */
export function pastParties({ text, tokens }: Scan, { from, to }: Run): Run {
	const [first] = tokens.slice(from, to - 1);
	return first !== undefined && isBehindRole(tokens, from) && isParty(text, first)
		? { from: from + 1, to }
		: { from, to };
}

/** Whether a role in small letters stands before a place, an adjective between: "le sénateur socialiste". */
function isBehindRole(tokens: readonly Token[], at: number): boolean {
	const [earlier, before] = tokens.slice(Math.max(0, at - 2), at);
	const isRole = (word: Token | undefined) => word?.capital === false && isOf(word, wordClass.title);
	return isRole(before ?? earlier) || (isRole(earlier) && before?.classes === 0 && !before.capital);
}

function isParty(text: string, { start, end, text: folded }: Token): boolean {
	const printed = text.slice(start, end);
	const parts = folded.split('-');
	return letters.test(printed) || parts.some((part) => ownName.test(part));
}
