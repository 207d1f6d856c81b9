import type { Relation } from '../types.ts';
import type { AlignedPair } from './align.ts';
import { compareWordings, type Printed } from './compare-wordings.ts';
import { relateByWords } from './relate-by-words.ts';
import type { Unit } from './unit.ts';

/** What a relation is read off: the fuller wording, another, and how their words were paired. */
export type Wordings = {
	readonly fuller: Printed;
	readonly other: Printed;
	/** Side `a` is the fuller one. */
	readonly pairs: readonly AlignedPair[];
	/**
	 * Languages of the two differ, or the speaker is known to speak another language than both print: of whose language
	 * nothing is known, two wordings may be two notes of what all could hear.
	 */
	readonly translated: boolean;
};

/** Marks at the end of a quotation belong to the sentence around it. */
const endMark = /[\s.,;:!?…。，、"'-]/u;

/** Shares of a sentence from which it is the fuller wording's, and up to which it is its own. */
const sharedPiece = 0.7;
const ownPiece = 0.4;
/** Information from which a sentence says something of its own. */
const leastPiece = 1;
/** Telling words that stand for others of the same idea from which two renderings are two translations. */
const manySynonyms = 2;

/** How a wording stands to a fuller one, once the two are held for the same utterance. */
export function relate(wordings: Wordings): Relation {
	const { fuller, other, translated } = wordings;
	if (trimEnds(fuller.text) === trimEnds(other.text)) return 'identical';
	const runs = compareWordings(fuller, other);
	if (runs.every(({ kind }) => kind === 'same')) return 'punctuation';
	const shape = relateByWords(runs, { fuller: fuller.comparable.words, other: other.comparable.words });
	if (shape !== null) return shape;
	if (translated && (!isEdited(wordings) || isTranslation(wordings))) return 'translated';
	return isPartial(wordings) || isFragment(wordings) ? 'partial' : 'reworded';
}

function trimEnds(text: string): string {
	const normal = text.normalize('NFC');
	let start = 0;
	let end = normal.length;
	while (start < end && endMark.test(normal.charAt(start))) start += 1;
	while (end > start && endMark.test(normal.charAt(end - 1))) end -= 1;
	return normal.slice(start, end);
}

/** Two renderings of one speech share ideas in other words; a slip of the pen does not change several. */
function isTranslation({ fuller: { comparable: whole }, other: { comparable: part }, pairs }: Wordings): boolean {
	if (whole.language !== part.language) return true;
	return pairs.filter(({ a, b }) => isSynonym(whole.units[a], part.units[b])).length >= manySynonyms;
}

/** Information from which a word that stands for another is a choice of words. */
const leastSynonym = 0.5;

/** A name or a number in another form is no other word. */
function isSynonym(unit: Unit | undefined, other: Unit | undefined): boolean {
	if (unit === undefined || other === undefined || unit.key === other.key) return false;
	return unit.name === '' && unit.pinned !== 'number' && unit.weight >= leastSynonym;
}

/** Share of a wording's words that stand in the fuller one from which both print one translation, edited. */
const editedShare = 0.9;

function isEdited({ fuller: { comparable: whole }, other: { comparable: part }, pairs }: Wordings): boolean {
	if (whole.language !== part.language) return false;
	const same = pairs.filter(({ a, b }) => whole.units[a]?.key === part.units[b]?.key);
	return same.length >= part.units.length * editedShare;
}

/** Words up to which a wording is a scrap of the sentence, worked into another one, and the share it then has of it. */
const scrapWords = 5;
const scrapShare = 0.6;

/** A few words of it, not all as they were said. */
function isFragment({ fuller: { comparable: whole }, other: { comparable: part } }: Wordings): boolean {
	const words = part.units.reduce((sum, unit) => sum + unit.words, 0);
	return words <= scrapWords && part.information <= whole.information * scrapShare;
}

/** One sentence or piece of it is the fuller one's, another is not: they overlap. */
function isPartial({ fuller, other, pairs }: Wordings): boolean {
	const { units } = other.comparable;
	const shares = sharesBySentence(units, new Set(pairs.map(({ b }) => b)));
	if (![...shares.values()].some((share) => share >= sharedPiece)) return false;
	const known = sharesBySentence(units, placesKnown(units, fuller.comparable.units));
	return [...shares].some(([sentence, share]) => share <= ownPiece && (known.get(sentence) ?? 0) < sharedPiece);
}

/** Where words of the fuller wording stand, said once or again: who repeats a sentence says nothing of his own. */
function placesKnown(units: readonly Unit[], fuller: readonly Unit[]): ReadonlySet<number> {
	const keys = new Set(fuller.map(({ key }) => key));
	return new Set(units.flatMap(({ key }, index) => (keys.has(key) ? [index] : [])));
}

/** For each sentence that tells something, by its number, the share of its information that is shared. */
function sharesBySentence(units: readonly Unit[], shared: ReadonlySet<number>): ReadonlyMap<number, number> {
	const sums = new Map<number, { total: number; shared: number }>();
	for (const [index, { sentence, weight }] of units.entries()) {
		const sum = sums.get(sentence) ?? { total: 0, shared: 0 };
		sums.set(sentence, { total: sum.total + weight, shared: sum.shared + (shared.has(index) ? weight : 0) });
	}
	const telling = [...sums].filter(([, { total }]) => total >= leastPiece);
	return new Map(telling.map(([sentence, sum]) => [sentence, sum.shared / sum.total]));
}
