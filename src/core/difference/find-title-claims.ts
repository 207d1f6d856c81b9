import type { Claim, Person } from '../types.ts';
import { meansWithin, printed, type Sentence } from './read-sentence.ts';
import { means, type Sign } from './read-signs.ts';
import { toTitleWords } from './to-title-words.ts';

/** Heads of titles whose holders change, and are called "former" then. */
export const heads = ['president', 'prime-minister'] as const;
/** Signs between a head and the name it belongs to: "President of the United States Donald Trump". */
const nameReach = 4;
/** Signs before or after a head where "former" stands: "former US president". */
const formerReach = 3;

/** How a sentence titles those it names: whether as holding an office or as having held it. */
export function findTitleClaims(sentence: Sentence): readonly Claim[] {
	if (sentence.persons.size === 0) return [];
	return sentence.signs.flatMap((sign, at) => {
		const { person } = sign;
		if (person === null) return [];
		const found = heads.flatMap((head) => readTitle(sentence, at, { head, person }) ?? []);
		return found.map(({ isFormer, head, from, to }): Claim => {
			const value = Number(isFormer);
			return {
				kind: 'title',
				subject: `${person.id} ${head}`,
				about: person.name,
				low: value,
				high: value,
				persons: [person.id],
				scope: '',
				phrase: printed(sentence, [from, to]),
			};
		});
	});
}

type Wanted = { readonly head: (typeof heads)[number]; readonly person: Person };
type Title = {
	readonly isFormer: boolean;
	readonly head: (typeof heads)[number];
	readonly from: number;
	readonly to: number;
};

/** The title right before a name, or right after it. */
function readTitle(sentence: Sentence, at: number, wanted: Wanted): Title | null {
	const before = findHead(sentence, at, { ...wanted, step: -1 });
	const place = before ?? findHead(sentence, at, { ...wanted, step: 1 });
	if (place === null) return null;
	const [from, to] = reachOut(sentence, Math.min(place, at), Math.max(place, at), wanted.person);
	if (meansWithin(sentence, from - 1, to + 2, 'then', 'vice')) return null;
	// "President Obama's former aide": before a name, its title ends with it.
	const isFormer = meansWithin(sentence, from, Math.max(place, at) + Number(place > at), 'former');
	return { isFormer, head: wanted.head, from, to: place < at ? at : to };
}

function findHead(
	{ signs }: Sentence,
	at: number,
	{ head, person, step }: Wanted & { readonly step: 1 | -1 },
): number | null {
	for (let distance = 1; distance <= nameReach; distance += 1) {
		const place = at + step * distance;
		const sign = signs[place];
		const later = signs[Math.max(place, place - step)];
		if (sign === undefined || later?.isParted !== false) return null;
		if (means(sign, head)) return place;
		if (!belongsToTitle(sign, person)) return null;
	}
	return null;
}

/** Takes in what belongs to the title around it: "the former US" before "president". */
function reachOut(
	{ text, signs }: Sentence,
	first: number,
	last: number,
	person: Person,
): readonly [from: number, to: number] {
	const belongs = (at: number): boolean => {
		const sign = signs[at];
		return sign !== undefined && belongsToTitle(sign, person);
	};
	let [from, to] = [first, last];
	while (first - from < formerReach && !signs[from]?.isParted && belongs(from - 1)) from -= 1;
	while (to - last < formerReach && !(signs[to + 1]?.isParted ?? true) && belongs(to + 1)) to += 1;
	// The "of" of what the title stands in.
	while (from < first && /^\p{Ll}{1,3}$/u.test(wordOf(text, signs[from]))) from += 1;
	return [from, to];
}

function wordOf(text: string, sign: Sign | undefined): string {
	return sign === undefined || means(sign, 'former') ? '' : text.slice(sign.start, sign.end);
}

function belongsToTitle(sign: Sign, person: Person): boolean {
	const words = toTitleWords(person);
	return means(sign, 'former') || sign.text.split(' ').every((word) => words.has(word));
}
