import type { Scan } from '../../mentions/scan-phrase.ts';
import type { Token } from '../../words/read-tokens.ts';
import { wordClass } from '../../words/word-class.ts';

/** Where the adjectives of a role begin: "бывший польский посол". */
export function beforeAdjectives({ tokens }: Pick<Scan, 'tokens'>, at: number, role: number): number {
	let from = role;
	while (from > at && goesWith(tokens, from)) from--;
	return from;
}

const adjective =
	/(?:[ыио]й|[ая]я|[ое]го|[ое]му|[ыи]м|ую|ої|ій|ою|ськ?а|[нвткрлч]а|ski|ska|cki|cka|[nwłtrc][ya]|ego|emu|ej|[ną]ą)$/u;

/** Whether the word before a noun or another adjective describes it. */
function goesWith(tokens: readonly Token[], noun: number): boolean {
	return isAdjective(tokens[noun - 1]) && !isPastBefore(tokens, noun);
}

/** "przysłała oświadczenie", "надіслала лист": a woman's past tense, which is no adjective before a noun that is not feminine. */
function isPastBefore(tokens: readonly Token[], noun: number): boolean {
	return past.test(tokens[noun - 1]?.text ?? '') && !feminine.test(tokens[noun]?.text ?? '');
}

const past = /[aiyęeаиіїяу](?:ła|ла)$/u;
const feminine = /(?:[aiśćźńая]|[ьч]|cz|rz)$/u;

function isAdjective(token: Token | undefined): boolean {
	if (token?.kind !== 'word') return false;
	if ((token.classes & (wordClass.possessive | wordClass.determiner)) !== 0) return true;
	// "Na mównicy posłanka", "приводит слова эксперта": no adjectives.
	if (/icy$|^слова$/u.test(token.text)) return false;
	return token.classes === 0 && (!token.capital || token.first) && adjective.test(token.text);
}
