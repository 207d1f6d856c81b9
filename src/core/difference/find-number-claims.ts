import { hasCapitalNouns } from '../text/capital-nouns.ts';
import { toNameKey } from '../text/transliterate.ts';
import type { Claim } from '../types.ts';
import { findAge } from './find-age.ts';
import { type MadeClaim, readDuration, toMade } from './read-duration.ts';
import { readPlain } from './read-length.ts';
import { findNumberStarts, readQuantity } from './read-quantity.ts';
import { isYear, scopeOf } from './read-scope.ts';
import { clauseAround, meansWithin, type Sentence } from './read-sentence.ts';
import { means, type Sign } from './read-signs.ts';
import { toPhrase } from './to-phrase.ts';

/** Signs around "six times" among which stands what was done so often. */
const deedReach = 6;
/** Signs around a number among which the dead are named. */
const deathReach = 6;
/** Signs after a share among which the land is named that it is of. */
const landReach = 4;
/** Letters of the longest word that ties a share to its whole: "of", "dell'". */
const longestLink = 5;
/** Fewer dead are those of one attack, told by day and place, which are not compared. */
const fewestDead = 1000;
/** A share in digits is rounded by a hundredth. */
const shareStep = 1;

/** The numbers a sentence states that can be told apart by what they count. */
export function findNumberClaims(sentence: Sentence): readonly Claim[] {
	const made = findNumberStarts(sentence).flatMap((at) => readers.flatMap((read) => read(sentence, at) ?? []));
	return made.map(({ from, to, ...claim }) => ({
		...claim,
		persons: personsOf(sentence, from),
		phrase: toPhrase(sentence, from, to),
	}));
}

/** Whom a number is of: not whose aide tells it in a clause of its own, "an aide of Putin's said". */
function personsOf(sentence: Sentence, at: number): readonly string[] {
	const { signs, meant, persons } = sentence;
	if (persons.size === 0) return [...meant];
	const [from, to] = clauseAround(sentence, at);
	const isOf = (place: number) => {
		if (place >= from && place < to) return true;
		const clause = clauseAround(sentence, place);
		return !meansWithin(sentence, ...clause, 'aide');
	};
	return [...new Set(signs.flatMap(({ person }, place) => (person !== null && isOf(place) ? [person.id] : [])))];
}

type Reader = (sentence: Sentence, at: number) => MadeClaim | null;

/** "met six times", "spoke by phone six times". */
function readCount(sentence: Sentence, at: number): MadeClaim | null {
	const quantity = readPlain(sentence, at);
	if (quantity === null) return null;
	const isOneWord = means(sentence.signs[at], 'so-often');
	const to = isOneWord ? quantity.to : quantity.to + 1;
	if (!isOneWord && (!means(sentence.signs[quantity.to], 'times') || sentence.signs[quantity.to]?.isParted))
		return null;
	const kind = isAtPlace(sentence, at) ? null : findDeedAround(sentence, at, to);
	return kind === null ? null : { ...toMade(kind, '', quantity), scope: scopeOf(sentence), from: at, to };
}

/** Whether the clause of a count names a place: "met twice in Hamburg" are two of more. */
function isAtPlace(sentence: Sentence, at: number): boolean {
	const { signs, language } = sentence;
	const [from, to] = clauseAround(sentence, at);
	return signs.some(({ senses, isCapital, person }, place) => {
		if (place < from || place >= to) return false;
		if (senses.some((sense) => sense.startsWith('at-'))) return true;
		// Behind the count, whatever else is named narrows it: "at the G20 in Xanadu".
		return place > at && isCapital && person === null && senses.length === 0 && !hasCapitalNouns(language);
	});
}

/** What was done so often: where two counts are told, what stands before each. */
function findDeedAround(sentence: Sentence, at: number, to: number): 'meetings' | 'calls' | null {
	const before = sentence.signs.findLastIndex((sign, place) => place < at && means(sign, 'times', 'so-often'));
	const isOneOfTwo =
		before !== -1 || sentence.signs.some((sign, place) => place > to && means(sign, 'times', 'so-often'));
	const around = findDeed(sentence, at - deedReach, to + deedReach);
	return around ?? (isOneOfTwo ? findDeed(sentence, Math.max(before + 1, at - deedReach), at) : null);
}

function findDeed(sentence: Sentence, from: number, to: number): 'meetings' | 'calls' | null {
	const met = meansWithin(sentence, from, to, 'met');
	const spoke = meansWithin(sentence, from, to, 'spoke', 'call');
	return met === spoke ? null : met ? 'meetings' : 'calls';
}

/** "has killed tens of thousands", of a war and of nobody in particular. */
function readDeaths(sentence: Sentence, at: number): MadeClaim | null {
	const quantity = readQuantity(sentence, at);
	if (quantity === null || quantity.isShare || quantity.high < fewestDead || isYear(sentence, quantity)) return null;
	const { length } = sentence.signs;
	if (!meansWithin(sentence, 0, length, 'war') || meansWithin(sentence, 0, length, 'some-dead')) return null;
	if (!meansWithin(sentence, at - deathReach, quantity.to + deathReach, 'killed')) return null;
	return toMade('deaths', '', quantity);
}

/** "controls around a fifth of Ukraine". */
function readShare(sentence: Sentence, at: number): MadeClaim | null {
	const quantity = readQuantity(sentence, at);
	if (quantity === null || !quantity.isShare) return null;
	if (!meansWithin(sentence, at - deathReach, quantity.to + deathReach, 'holds')) return null;
	const land = findLand(sentence, quantity.to);
	if (land === null) return null;
	const made = toMade('share', toNameKey(land.toLowerCase()), quantity);
	return { ...made, about: land, low: quantity.low - shareStep, high: quantity.high + shareStep };
}

/** The first capitalised word after a share: what it is of. */
function findLand({ text, signs }: Sentence, from: number): string | null {
	const place = signs.findIndex((sign, at) => at >= from && at < from + landReach && isCapitalised(text, sign));
	const land = signs[place];
	if (land === undefined || land.isParted || land.person !== null) return null;
	const before = signs[place - 1];
	const isOf = before !== undefined && (place === from || means(before, 'holds') || before.text.length <= longestLink);
	return isOf ? text.slice(land.start, land.end).replace(/['’]s$/u, '') : null;
}

function isCapitalised(text: string, { start, end }: Sign): boolean {
	return /^\p{Lu}\p{Ll}{3}/u.test(text.slice(start, end));
}

/** "Putin, 72,", "the 72-year-old Vladimir Putin". */
function readAge(sentence: Sentence, at: number): MadeClaim | null {
	const quantity = readQuantity(sentence, at);
	const age = quantity === null ? null : findAge(sentence, quantity);
	return quantity === null || age === null ? null : { ...toMade('age', age.bearer, quantity), about: age.name };
}

const readers: readonly Reader[] = [readCount, readDuration, readDeaths, readShare, readAge];
