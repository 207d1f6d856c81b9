import type { Speaker } from '../../article-frame.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import type { ClauseReader } from './clause-reader.ts';

/** Whether a mention stands in a clause about somebody: "Зеленский, из чьего окружения ушел Ермак, говорит". */
export function isInRelative(tokens: readonly Token[], { from, to }: Speaker, verb: number): boolean {
	const comma = lastComma(tokens, from, longestRelative);
	if (comma === -1 || !tokens.slice(to, verb).some(({ text }) => text === ',')) return false;
	const first = tokens[comma + 1];
	if (isOf(first, wordClass.clause | wordClass.that) || gerund.test(first?.text ?? '')) return true;
	return tokens
		.slice(comma, comma + 3)
		.some(({ classes, text }) => (classes & wordClass.relative) !== 0 || relative.test(text));
}

/** "Лавров, комментируя слова Рубио, сказал": what somebody does meanwhile. */
const gerund = /^(?=\p{L}{5})\p{Ll}*(?:уя|[ыи]вая|[оеа]чая|[уеё]ждая|воря|[вл]ляя|вши|вшись|[ауя]ясь|ючи|ячи|учи|ąc)$/u;

/** The same where it may be the subject: not "wojnę, którą nazwał". */
const subjectRelative = /^(?:котор(?:ый|ая|ое|ые)|як(?:ий|а|е|і)|któr(?:y|a|e|zy)|чь[еяи]|чи[йє]|czyj)/u;

const relative = /^(?:котор|чь[еяи]|як(?:ий|а|ої|ого|ому|им|ій)$|чи[йє]|któr|czyj)/u;

/** "слова Медведева, который назвал": whom a relative pronoun before the verb belongs to. */
export function antecedentAhead(reader: ClauseReader, verb: number): Speaker | null {
	const { tokens } = reader;
	const comma = lastComma(tokens, verb, relativeReach);
	const opening = isOf(tokens[comma + 1], wordClass.preposition) ? comma + 2 : comma + 1;
	const way = tokens.slice(opening, verb);
	if (comma === -1 || way.length === 0 || way.length > relativeReach || !subjectRelative.test(way[0]?.text ?? ''))
		return null;
	if (way.some(({ kind }) => kind !== 'word') || reader.subjects({ from: opening + 1, to: verb }).length > 0)
		return null;
	const named = reader.mentions({ from: Math.max(0, comma - nameReach), to: comma }).at(-1);
	return named === undefined || named.kind === 'place' ? null : named;
}

/** The last comma at most so many tokens before one; -1 for none. */
function lastComma(tokens: readonly Token[], before: number, most: number): number {
	for (let at = before - 1; at >= Math.max(0, before - 1 - most); at--) if (tokens[at]?.text === ',') return at;
	return -1;
}

/** Longest clause about somebody that is read over, in tokens. */
const longestRelative = 24;

/** Most words from a relative pronoun to its verb, and of the mention before it. */
const relativeReach = 8;
const nameReach = 8;
