import type { Lexicons } from '../match/lexicon.ts';
import { toComparable } from '../match/to-comparable.ts';
import type { Unit } from '../match/unit.ts';
import { hasCapitalNouns } from '../text/capital-nouns.ts';
import type { Span } from '../types.ts';
import type { Sense } from './claim-lexicon.ts';
import type { Sentence } from './read-sentence.ts';
import { alternative, toIdeas } from './to-ideas.ts';

/** A word or phrase of a sentence, with what it stands for in every language. */
export type IdeaUnit = Span & {
	/** Its ideas, parted by `/`; empty for a number, and for a word that tells nothing. */
	readonly idea: string;
	/** Information: about 1 for a word that tells something, near 0 for one that only ties others together. */
	readonly weight: number;
	/** The same for forms of one word. */
	readonly key: string;
	/** Whether it names somebody or some place. */
	readonly isName: boolean;
};

/** Senses of things, places, purposes and weekdays; those of numbers, other dates and "about" tell nothing of a figure. */
const telling =
	/^(?:c|at|of|f|v|g)-|^w\d|^(?:killed|hurt|missing|arrested|evacuated|prisoners|troops|deadline|package|voted|downed|returned)$/u;

/** The words of a sentence by the table of ideas and by the one of claims. */
export function readIdeaUnits(sentence: Sentence, lexicons: Lexicons): readonly IdeaUnit[] {
	const { text, span, language } = sentence;
	const { units } = toComparable({ text: text.slice(span.start, span.end), language }, lexicons);
	return units.map((unit) => toIdeaUnit(sentence, unit));
}

function toIdeaUnit({ signs, span, language }: Sentence, unit: Unit): IdeaUnit {
	const [start, end] = [unit.start + span.start, unit.end + span.start];
	const sign = signs.find((one) => one.start <= start && end <= one.end);
	const senses = sign?.senses.filter(isTelling).map((sense) => `#${sense}`) ?? [];
	const idea = [...senses, toIdeas(unit, language)].filter((part) => part !== '').join(alternative);
	const isPlace = senses.some((sense) => sense.startsWith('#at-'));
	// In German any noun may be taken for a name.
	const isName =
		isPlace ||
		unit.concepts.some(({ kind }) => kind === 'name') ||
		(unit.pinned === 'name' && !hasCapitalNouns(language));
	return { start, end, idea, weight: senses.length > 0 ? 1 : unit.weight, key: unit.key, isName };
}

function isTelling(sense: Sense): boolean {
	return telling.test(sense);
}

/** Whether one of the ideas of a word is the one that is asked for. */
export function standsFor({ idea }: IdeaUnit, wanted: string): boolean {
	return idea.split(alternative).includes(wanted);
}

/** The ideas of some words, each once. */
export function ideasOf(units: readonly IdeaUnit[]): readonly string[] {
	return [...new Set(units.flatMap(({ idea }) => (idea === '' ? [] : [idea])))];
}
