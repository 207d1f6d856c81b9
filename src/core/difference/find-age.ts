import { foldWord } from '../text/fold.ts';
import { toNameKey } from '../text/transliterate.ts';
import type { Quantity } from './read-quantity.ts';
import type { Sentence } from './read-sentence.ts';
import { means, type Sign } from './read-signs.ts';

const [youngest, oldest] = [10, 110];
/** Sounds from which a name is compared by them, and so between scripts. */
const shortestKey = 3;

/** Whose age a number tells: by id or by the sounds of the name, and as printed. */
export type FoundAge = { readonly bearer: string; readonly name: string };

/** "Quintana, 61,", "Quintana (61)", "Quintana, de 61 años", "the 61-year-old Ada Quintana"; null for another number. */
export function findAge(sentence: Sentence, quantity: Quantity): FoundAge | null {
	const { signs } = sentence;
	const { low, high, to, isShare } = quantity;
	if (isShare || low !== high || low < youngest || low > oldest || !Number.isInteger(low)) return null;
	const unit = means(signs[to], 'year-old') ? signs[to] : undefined;
	const before = findBefore(sentence, quantity, unit?.end ?? signs[to - 1]?.end ?? 0);
	return before ?? (unit === undefined ? null : findBehind(sentence, to + 1));
}

/** Who stands before an age that is set off on both sides. */
function findBefore({ signs, text }: Sentence, { from }: Quantity, end: number): FoundAge | null {
	const first = signs[from - 1]?.text === 'de' ? from - 1 : from;
	const [before, at] = [signs[first - 1], signs[first]];
	if (before === undefined || at === undefined) return null;
	const around = `${text.slice(before.end, at.start)}|${text.slice(end, end + 1)}`;
	return /^,\s?\|[,.;:]$|^\s?[(（]\|[)）,]$/u.test(around) ? toFound(text, before) : null;
}

/** A name in full, for "the 72-year-old Putin ally" is another. */
function findBehind({ signs, text }: Sentence, from: number): FoundAge | null {
	const [given, surname] = [signs[from], signs[from + 1]];
	if (given === undefined || given.isParted) return null;
	if (given.person !== null) return given.text.includes(' ') ? toFound(text, given) : null;
	return surname === undefined || surname.isParted || !given.isCapital ? null : toFound(text, surname);
}

function toFound(text: string, { isCapital, person, senses, text: word, start, end }: Sign): FoundAge | null {
	if (person !== null) return { bearer: person.id, name: person.name };
	if (!isCapital || senses.length > 0) return null;
	const sounds = toNameKey(word);
	return { bearer: sounds.length < shortestKey ? foldWord(word) : sounds, name: text.slice(start, end) };
}
