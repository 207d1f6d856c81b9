import type { Scan } from '../../mentions/scan-phrase.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, wordClass } from '../../words/word-class.ts';

/** What a noun for a text may be besides. */
const somebody = wordClass.title | wordClass.person | wordClass.organisation;

/** Whether a noun is for a text and for nobody: no role of a name behind it. */
function isTextOnly(noun: Token | undefined): boolean {
	return isOf(noun, wordClass.writing) && !isOf(noun, somebody);
}

/** How far before a text a role may stand whose complement it is, in tokens: "l'avvocato della difesa Rossi". */
const roleReach = 5;

/** Whether a noun is for a text, and no role before it is of what the text is for. */
export function isTextAlone(tokens: readonly Token[], at: number): boolean {
	const before = tokens.slice(Math.max(0, at - roleReach), at);
	return isTextOnly(tokens[at]) && !before.some((token) => isOf(token, wordClass.title | wordClass.person));
}

/** Whether a phrase opens its sentence with a text, which is none of the name of whose it is: "La pétition de Karim Sellam". */
export function opensWithText({ tokens }: Scan, at: number, noun: number): boolean {
	const isOpening = tokens[at]?.first === true;
	return isOpening && (noun > at || tokens[noun]?.capital === true) && isTextOnly(tokens[noun]);
}
