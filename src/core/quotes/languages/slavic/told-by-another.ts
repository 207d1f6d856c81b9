import type { Speaker } from '../../article-frame.ts';
import type { ClauseReader, Stretch } from './clause-reader.ts';

/** A place or work: a name that nothing shows to be a person's. */
export function isNobodyByName({ kind, gender, entity }: Speaker): boolean {
	return kind === 'name' && gender === null && entity?.human !== true;
}

/** "Он сообщил, что одна женщина ушла домой": whoever is meant by "he" is told of, nobody of what he tells. */
export function isToldByPronoun(reader: ClauseReader, sentence: Stretch, cue: number): boolean {
	const [first] = reader.subjects({ from: sentence.from, to: sentence.from + pronounReach });
	return first?.kind === 'pronoun' && first.gender !== 'they' && cue > first.from && cue < first.to + pronounReach;
}

/** "Об этом сообщает Казинформ": a sentence that says nothing but which outlet reports. */
export function isOutletsReport(reader: ClauseReader, { from, to }: Stretch, cue: number): boolean {
	if (!/^(?:об|про)$/u.test(reader.tokens[from]?.text ?? '') || cue === -1 || !reader.isRelay(cue)) return false;
	return reader.mentions({ from: cue, to }).every(isNobodyByName);
}

/** How far into a sentence "he" stands, and how far behind its verb, in tokens. */
const pronounReach = 3;
