import type { Speaker } from '../../article-frame.ts';
import { isOf, reportingVerb, speakerNoun } from '../../words/word-class.ts';
import type { ClauseReader, Stretch } from './clause-reader.ts';

/** A place or work: a name that nothing shows to be a person's. */
export function isNobodyByName({ kind, gender, entity }: Speaker): boolean {
	return kind === 'name' && gender === null && entity?.human !== true;
}

/** "Он сообщил, что одна женщина ушла домой": whoever is meant by "he" is told of, nobody of what he tells. */
export function isToldByPronoun(reader: ClauseReader, sentence: Stretch, cue: number): boolean {
	if (isToldOn(reader, sentence)) return true;
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

/** "Przypomniał przy okazji, że Gucuł powołała się na księcia": a verb that opens its sentence, nobody before "that". */
function isToldOn(reader: ClauseReader, { from }: Stretch): boolean {
	if (!isOf(reader.tokens[from], reportingVerb)) return false;
	const comma = reader.tokens.slice(from, from + mainReach).findIndex(({ text }) => text === ',');
	if (comma === -1 || !/^(?:że|iż|що|что|czy|чи)$/u.test(reader.tokens[from + comma + 1]?.text ?? '')) return false;
	return reader.subjects({ from, to: from + comma }).length === 0;
}

/** Longest main clause before "that", in tokens. */
const mainReach = 8;

/** "zapewnił, że jego kraj nie odda Donbasu": a name that nothing shows to be a person's, right behind what is done to it. */
export function isObject({ tokens }: ClauseReader, speaker: Speaker): boolean {
	const [before, negation] = [tokens[speaker.from - 1], tokens[speaker.from - 2]];
	// "Radny Wspólnoty": what somebody is a member of.
	if (isNobodyByName(speaker) && isOf(before, speakerNoun) && /(?:y|ii|ії|ии)$/u.test(speaker.name)) return true;
	return (
		isNobodyByName(speaker) &&
		before?.kind === 'word' &&
		before.classes === 0 &&
		/^(?:nie|не)$/u.test(negation?.text ?? '')
	);
}
