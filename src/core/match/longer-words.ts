import type { Concept } from './concept.ts';
import endings from './word-endings.json' with { type: 'json' };

/** Finds known words at the beginning of longer ones, in languages that add endings to endings. */
export type LongerWords = {
	/** Adds a word in its forms: as in a dictionary, and without the endings of that. */
	readonly add: (forms: readonly string[], concept: Concept) => void;
	/** What the longest known word stands for that a word begins with; none where no ending follows it. */
	readonly find: (word: string) => readonly Concept[];
};

/** How a language makes words longer. */
type Way = {
	/** A spelling in which the forms of a word begin alike. */
	readonly spell: (word: string) => string;
	/** Syllables or letters, as the script has them, below which a word begins others by chance. */
	readonly shortest: number;
	readonly isEnding: (rest: string) => boolean;
};

/** Turkish softens the last consonant of a word before a vowel: "savaşmak", "savaşmağa". */
const hard: ReadonlyMap<string, string> = new Map([
	['ğ', 'k'],
	['b', 'p'],
	['c', 'ç'],
	['d', 't'],
]);

function spellTurkish(word: string): string {
	return Array.from(word, (letter) => hard.get(letter) ?? letter).join('');
}

const turkishEndings: ReadonlySet<string> = new Set(endings.tr.split(' ').map(spellTurkish));
const longestEnding = Math.max(...[...turkishEndings].map(({ length }) => length));

/** Whether the rest of a word is one ending after another. */
function isTurkishEnding(rest: string): boolean {
	const reached = new Set([0]);
	for (let start = 0; start < rest.length; start += 1) {
		if (!reached.has(start)) continue;
		for (let length = 1; length <= longestEnding; length += 1) {
			if (turkishEndings.has(rest.slice(start, start + length))) reached.add(start + length);
		}
	}
	return reached.has(rest.length);
}

/** Korean vowels that stand for two where an ending begins with a vowel: "싸워" is "싸우어", "해" is "하여". */
const drawnTogether: ReadonlyMap<string, string> = new Map([
	['\u1162', '\u1161\u1175'],
	['\u1166', '\u1165\u1175'],
	['\u1167', '\u1175\u1165'],
	['\u1168', '\u1175\u1165\u1175'],
	['\u116a', '\u1169\u1161'],
	['\u116b', '\u1169\u1175\u1165'],
	['\u116c', '\u1169\u1175'],
	['\u116f', '\u116e\u1165'],
	['\u1170', '\u116e\u1165\u1175'],
	['\u1171', '\u116e\u1175'],
]);

/** By sounds, not by syllables: the first sound of an ending joins the last syllable of a word ("끝내", "끝낼"). */
function spellKorean(word: string): string {
	return Array.from(word.normalize('NFD'), (sound) => drawnTogether.get(sound) ?? sound).join('');
}

const wayOf: ReadonlyMap<string, Way> = new Map([
	['tr', { spell: spellTurkish, shortest: 3, isEnding: isTurkishEnding }],
	// Two syllables are a Korean word: what follows is an ending, or what the word is joined with.
	['ko', { spell: spellKorean, shortest: 2, isEnding: () => true }],
]);

/** @returns Null for a language whose light stems are enough. */
export function createLongerWords(language: string): LongerWords | null {
	const way = wayOf.get(language);
	if (way === undefined) return null;
	const known = new Map<string, readonly Concept[]>();
	let [shortest, longest] = [Number.POSITIVE_INFINITY, 0];
	return {
		add: (forms, concept) => {
			for (const form of new Set(forms)) {
				if (form.length < way.shortest) continue;
				const spelled = way.spell(form);
				known.set(spelled, [...new Set([...(known.get(spelled) ?? []), concept])]);
				shortest = Math.min(shortest, spelled.length);
				longest = Math.max(longest, spelled.length);
			}
		},
		find: (word) => {
			const spelled = way.spell(word);
			for (let length = Math.min(longest, spelled.length); length >= shortest; length -= 1) {
				const found = known.get(spelled.slice(0, length));
				if (found !== undefined && way.isEnding(spelled.slice(length))) return found;
			}
			return [];
		},
	};
}
