import type { NameRun } from '../../mentions/name-in-phrase.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import { wordClass } from '../../words/word-class.ts';

/** Where a name begins behind a noun with a preposition that is no role: "reaccionó a la salida Norma Quiroga", "contó a este diario". */
export function pastObject({ tokens }: Scan, at: number, start: number, { from, sure }: NameRun): number {
	const before = tokens[at - 1]?.classes ?? 0;
	const way = tokens.slice(at, from);
	if (
		way.length > 0 &&
		(before & wordClass.preposition) !== 0 &&
		way.every(({ classes }) => (classes & wordClass.place) !== 0)
	)
		return from;
	const isNoun = start === at && from > start && (before & wordClass.preposition) !== 0;
	if (isNoun && tokens.slice(start, from).every(({ classes }) => classes === 0)) return from;
	if (!sure || start === at || from === start || (before & wordClass.preposition) === 0) return at;
	return tokens.slice(start, from).every(({ classes }) => (classes & ~wordClass.writing) === 0) ? from : at;
}
