import { hasCapitalNouns } from '../text/capital-nouns.ts';
import { toNameKey } from '../text/transliterate.ts';
import type { Person } from '../types.ts';
import { type Sense, senseNames } from './claim-lexicon.ts';
import { isOrdinalEnd } from './ordinal-end.ts';
import { readDigits } from './read-digits.ts';
import { findNumberStarts } from './read-quantity.ts';
import { isYearNumber } from './read-scope.ts';
import { meansWithin, type Sentence } from './read-sentence.ts';
import type { Sign } from './read-signs.ts';

/** Letters of the shortest name that tells one event from others: "GMT" and "US" are of many. */
const shortestName = 4;
/** Sounds from which a name is compared by them, and so between scripts. */
const shortestKey = 4;
/** Names that are kept of one text: bounds the cost of comparing. */
const mostNames = 40;
/** "Swedish", "Japanese", "Italian": they are of every event of a country. */
const demonym = /(?:ish|ese|ian|ans?|ch)$/u;
/** Those who govern are named with every event. */
const governing = /\b(?:president|prime minister|chancellor|premier)$/u;

/** The capitals that stand for those who govern there. */
export const capitals: readonly Sense[] = ['at-moscow', 'at-washington', 'at-kyiv', 'at-brussels'];
const everyPlace: ReadonlySet<Sense> = new Set(senseNames.filter((sense) => sense.startsWith('at-')));

/**
 * The names by which the event of a text is told from others: places, ships, companies, persons; and its figures, which
 * are the same in every script. Those of Cyrillic and Latin texts are comparable where they are long enough.
 */
export function findEventNames(sentences: readonly Sentence[]): readonly string[] {
	const names = sentences.flatMap((sentence) => sentence.signs.flatMap((_, at) => nameAt(sentence, at) ?? []));
	const figures = sentences.flatMap((sentence) =>
		findNumberStarts(sentence).flatMap((at) => toFigure(sentence, at) ?? []),
	);
	return [
		...findPackage(sentences),
		...[...new Set(names)].slice(0, mostNames),
		...[...new Set(figures)].slice(0, mostNames),
	];
}

/** Before the number of a package of sanctions: of which there is but one. */
const numbered = 'package ';
/** Signs around a package's name where its number stands: "the 18th package". */
const packageReach = 3;

/** The numbered package of sanctions a text is about; none where it names several. */
function findPackage(sentences: readonly Sentence[]): readonly string[] {
	const found = new Set(
		sentences.flatMap((sentence) =>
			sentence.signs.flatMap(({ digits, end }, at) => {
				const isOrdinal = digits !== null && isOrdinalEnd(sentence.text, end);
				const isOfPackage = isOrdinal && meansWithin(sentence, at - packageReach, at + packageReach + 1, 'package');
				return isOfPackage ? [digits] : [];
			}),
		),
	);
	return found.size === 1 ? [...found].map((digits) => `${numbered}${digits}`) : [];
}

/** It tells as much as two names: one package is told of in sums and lists of many kinds. */
const numberedWeight = 2;

/** How much a name that two texts share tells that they are of one event, in names: 1 for the name of a place. */
export function weighName(name: string): number {
	if (name.startsWith(numbered)) return numberedWeight;
	if (name.startsWith(common)) return commonWeight;
	return isFigure(name) ? weighFigure(toFigureValue(name)) : 1;
}

/** How much a number that two texts share tells: of one digit nothing, of three as much as a name. */
export function weighFigure(value: number): number {
	const digits = String(value).replace('.', '').replace(/0+$/u, '').length;
	return Math.min(1, Math.max(0, (digits - 1) / 2));
}

/** Whether it is a name that few events have: who governs, and figures, tell nothing without one. */
export function isName(name: string): boolean {
	return !name.startsWith(common) && !isFigure(name);
}

/** Whether it is a number in digits. */
export function isFigure(name: string): boolean {
	return name.startsWith(figure);
}

/** The number that a figure stands for. */
export function toFigureValue(name: string): number {
	return Number(name.slice(figure.length));
}

/** Whether it is a figure so exact that few texts have it by chance. */
export function isExact(name: string): boolean {
	return isFigure(name) && weighName(name) === 1;
}

/** Who governs, and where, is named with every event: two of them tell as much as one other name. */
const commonWeight = 0.5;
/** Before what is named with every event, and before figures. */
const [common, figure] = ['~', '#'];
/** Years and small numbers are in every text. */
const smallestFigure = 10;

function toFigure(sentence: Sentence, at: number): string | null {
	const { digits = null } = sentence.signs[at] ?? {};
	const value = digits === null ? 0 : readDigits(sentence, at, digits).value;
	return value < smallestFigure || isYearNumber(value) ? null : `${figure}${value}`;
}

/** The name that stands at a sign, as names of two texts are compared; null where none does. */
export function nameAt(sentence: Sentence, at: number): string | null {
	const sign = sentence.signs[at];
	if (sign === undefined) return null;
	if (sign.person !== null) return governs(sign.person) ? `${common}${sign.person.id}` : sign.person.id;
	const place = sign.senses.find((sense) => everyPlace.has(sense));
	if (place !== undefined) return capitals.includes(place) ? `${common}${place}` : place;
	return toUnknownName(sentence, sign, at);
}

function toUnknownName({ signs, language }: Sentence, sign: Sign, at: number): string | null {
	if (!isNameSign(sign, at > 0 || isBeforeName(signs[1]))) return null;
	// Two nouns in a row are a name more often.
	if (hasCapitalNouns(language) && !signs[at - 1]?.isCapital && !signs[at + 1]?.isCapital) return null;
	const name = sign.text.replace(/'s$/u, '');
	const key = toNameKey(name);
	const told = key.length < shortestKey ? name.normalize('NFD').replaceAll(/\p{M}/gu, '') : key;
	// "Odessa" and "Odesa".
	return told.replaceAll(/(\p{L})\1/gu, '$1');
}

/** The first word of a sentence has a capital whatever it is; before another that has, it is a name more often. */
function isBeforeName(next: Sign | undefined): boolean {
	return next?.isCapital === true && !next.isParted;
}

function isNameSign({ isCapital, senses, text }: Sign, isMeant: boolean): boolean {
	return isCapital && isMeant && senses.length === 0 && text.length >= shortestName && !demonym.test(text);
}

/** Whether somebody is, or was, a head of state or of government. */
export function governs({ roles }: Person): boolean {
	return roles.some(({ titles }) => titles.some((title) => governing.test(title)));
}
