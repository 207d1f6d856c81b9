import type { Speaker } from '../../article-frame.ts';
import { isPerson } from '../../speakers/find-protagonist.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, wordClass } from '../../words/word-class.ts';

/** Who stands by themselves right before a colon: "Per il Movimento è intervenuto Sandro Quaranta: «…»", "Genoa battuto, Rossi: «…»". */
export function arrived(tokens: readonly Token[], own: readonly Speaker[], at: number): Speaker | undefined {
	const last = own.at(-1);
	if (last === undefined || last.to !== at - 1 || tokens[at - 1]?.text !== ':' || last.entity === null)
		return undefined;
	const before = tokens[last.from - 1]?.text ?? '';
	return before === ',' || (tookFloor.test(before) && isPerson(last)) ? last : undefined;
}

/** Who has what follows the first quotation of a sentence: "Trump dice «…» y Zelenski pide «…»". */
export function subjectSince(
	tokens: readonly Token[],
	own: readonly Speaker[],
	from: number,
	at: number,
): Speaker | undefined {
	const quote = tokens.slice(from, at).findLastIndex(({ kind }) => kind === 'quote') + from;
	const next = own.find((one) => one.from > quote);
	if (quote < from || next === undefined || next.kind === 'pronoun') return undefined;
	const joint = tokens[next.from - 1];
	return joint?.text === ',' || isOf(joint, wordClass.and) ? next : undefined;
}

const tookFloor = /^(?:intervenut[oa]|interviene|intervenue?|intervient|intervenido|intervindo|intervém)$/u;
