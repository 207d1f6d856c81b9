import { foldText } from '../text/fold.ts';
import type { DifferenceRun, Relation } from '../types.ts';
import type { AlignedPair } from './align.ts';
import { toDifference } from './to-difference.ts';
import type { Comparable } from './units.ts';

/** What a relation is read off: the fuller wording, another, and how their words were paired. */
export type Wordings = {
	readonly fuller: string;
	readonly other: string;
	readonly fullerUnits: Comparable;
	readonly otherUnits: Comparable;
	/** Side `a` is the fuller one. */
	readonly pairs: readonly AlignedPair[];
	/** Languages of the two differ, or the speaker spoke another language than both print. */
	readonly translated: boolean;
};

/** Marks at the end of a quotation belong to the sentence around it. */
const endMarks = /^[\s.,;:!?…。，、"'-]+|[\s.,;:!?…。，、"'-]+$/gu;

/** Share of its words that a wording must have of its own to stand beside the fuller one, not inside it. */
const ownShare = 0.25;
/** Telling words of another idea from which a wording is more than a cut. */
const fewOwnWords = 2;
/** Telling words that stand for others of the same idea from which two renderings are two translations. */
const manySynonyms = 2;

/** How a wording stands to a fuller one, once the two are held for the same utterance. */
export function relate(wordings: Wordings): Relation {
	const { fuller, other, translated } = wordings;
	if (trimEnds(fuller) === trimEnds(other)) return 'identical';
	const runs = toDifference(fuller, other);
	if (runs.every(({ kind }) => kind === 'same')) return 'punctuation';
	const shape = relateByWords(runs);
	if (shape !== 'reworded') return shape;
	if (translated || isTranslation(wordings)) return 'translated';
	return isPartial(wordings) ? 'partial' : 'reworded';
}

function trimEnds(text: string): string {
	return text.normalize('NFC').replaceAll(endMarks, '');
}

/** A wording without a word of its own is a cut: at the ends only, or inside. */
function relateByWords(runs: readonly DifferenceRun[]): Relation {
	if (runs.some(({ kind }) => kind === 'added' || kind === 'changed')) return 'reworded';
	return runs.filter(({ kind }) => kind === 'same').length === 1 ? 'trimmed' : 'spliced';
}

/** Two renderings of one speech share ideas in other words; a slip of the pen does not change several. */
function isTranslation({ fullerUnits, otherUnits, pairs }: Wordings): boolean {
	if (fullerUnits.language !== otherUnits.language) return true;
	const synonyms = pairs.filter(({ a, b }) => {
		const unit = fullerUnits.units[a];
		const standIn = otherUnits.units[b];
		return (
			unit !== undefined && standIn !== undefined && unit.key !== standIn.key && unit.name === '' && unit.weight >= 0.5
		);
	});
	return synonyms.length >= manySynonyms;
}

/** Each has a part that the other lacks: they overlap. */
function isPartial({ otherUnits, pairs }: Wordings): boolean {
	const shared = new Set(pairs.map(({ b }) => b));
	const own = otherUnits.units.filter((unit, index) => !shared.has(index) && unit.weight >= 0.5);
	const ownInformation = own.reduce((sum, { weight }) => sum + weight, 0);
	return own.length >= fewOwnWords && ownInformation / otherUnits.information >= ownShare;
}

/** Whether two texts are the same but for punctuation, case and spacing; cheap, for grouping. */
export function toPlainWording(text: string): string {
	return foldText(text)
		.text.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
		.trim();
}
