import type { Concept } from './concept.ts';
import { makeWordWay, type WordWay } from './word-way.ts';

/** Finds known words within longer ones, in languages whose endings a light stem does not explain. */
export type LongerWords = {
	/** Adds a word in its forms: as in a dictionary, and without the endings of that. */
	readonly add: (forms: readonly string[], concept: Concept) => void;
	/** What the longest known word stands for that a word begins with; none where no ending follows it. */
	readonly find: (word: string) => readonly Concept[];
	/** Whether it is asked before the light stems. */
	readonly isFirst: boolean;
};

/** @returns Null for a language whose light stems are enough. */
export function createLongerWords(language: string): LongerWords | null {
	const way = makeWordWay(language);
	if (way === null) return null;
	const known = new Map<string, readonly Concept[]>();
	let [shortest, longest] = [Number.POSITIVE_INFINITY, 0];
	const findFrom = (spelled: string): readonly Concept[] => {
		for (let length = Math.min(longest, spelled.length); length >= shortest; length -= 1) {
			const begun = spelled.slice(0, length);
			const found = known.get(begun);
			if (found !== undefined && way.isEnding(spelled.slice(length), begun)) return found;
		}
		return [];
	};
	return {
		isFirst: way.isFirst,
		add: (forms, concept) => {
			for (const form of new Set(forms)) {
				if (!way.mayBegin(form)) continue;
				const spelled = way.spell(form);
				known.set(spelled, [...new Set([...(known.get(spelled) ?? []), concept])]);
				shortest = Math.min(shortest, spelled.length);
				longest = Math.max(longest, spelled.length);
			}
		},
		find: (word) => {
			for (const rest of restsOf(way.spell(word), way)) {
				const found = findFrom(rest);
				if (found.length > 0) return found;
			}
			return [];
		},
	};
}

/** The word without each of the beginnings that it has. */
function restsOf(spelled: string, { beginnings }: WordWay): readonly string[] {
	return beginnings.flatMap(({ text, lost }) => (spelled.startsWith(text) ? [lost + spelled.slice(text.length)] : []));
}
