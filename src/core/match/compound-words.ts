import compounds from './compounds.json' with { type: 'json' };
import type { Concept } from './concept.ts';

/** Finds what a single word stands for. */
type Find = (word: string) => readonly Concept[];

/** Letters of the shortest word that a compound is made of: shorter ones stand in many words by chance. */
const shortestPart = 4;
/** What stands between the words of a compound, by language; of others, no word is taken apart. */
const links: ReadonlyMap<string, readonly string[]> = new Map(
	Object.entries(compounds.links).map(([language, list]) => [language, ['', ...list.split(' ')]]),
);

/**
 * What the two words stand for that a compound is made of ("Kriegsende": war, end); none unless both are known.
 *
 * @returns A function of a word, folded.
 */
export function createCompounds(language: string, find: Find): Find {
	const own = links.get(language);
	return own === undefined ? () => [] : (word) => partsOf(word, own, find);
}

/** The longest second word is taken: it tells what the thing is. */
function partsOf(word: string, own: readonly string[], find: Find): readonly Concept[] {
	for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
		const second = find(word.slice(at));
		const first = second.length === 0 ? [] : findFirst(word.slice(0, at), own, find);
		if (first.length > 0) return [...new Set([...first, ...second])];
	}
	return [];
}

function findFirst(begun: string, own: readonly string[], find: Find): readonly Concept[] {
	for (const link of own) {
		if (!begun.endsWith(link) || begun.length - link.length < shortestPart) continue;
		const found = find(begun.slice(0, begun.length - link.length));
		if (found.length > 0) return found;
	}
	return [];
}
