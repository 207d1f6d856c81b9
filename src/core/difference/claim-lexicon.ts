import { findWords } from '../text/words.ts';
import claimWords from './claim-words.json' with { type: 'json' };
import countedWords from './counted-words.json' with { type: 'json' };
import { withoutElision } from './elision.ts';
import eventWords from './event-words.json' with { type: 'json' };
import figureWords from './figure-words.json' with { type: 'json' };
import moneyWords from './money-words.json' with { type: 'json' };
import placeWords from './place-words.json' with { type: 'json' };

/** Every table has a column for each of these. */
const { languages } = claimWords;
const senses = {
	...claimWords.senses,
	...eventWords.senses,
	...placeWords.senses,
	...countedWords.senses,
	...moneyWords.senses,
	...figureWords.senses,
};

/** What a word or phrase means for a claim ("first", "n6", "meeting"). */
export type Sense = keyof typeof senses;

/** Every sense of the tables. */
// The type of `keys` has forgotten it.
export const senseNames = Object.keys(senses) as readonly Sense[];

/** A phrase of the table: its words, the last of which may go on where `isOpen`. */
type Phrase = {
	readonly words: readonly string[];
	readonly isOpen: boolean;
	/** Whether it stands right behind digits alone: "34 школы", and not "15 классов школы"; "120만대", and not "만나". */
	readonly isBehindDigits: boolean;
	readonly sense: Sense;
};

/** A phrase found at a place. */
export type FoundPhrase = { readonly senses: readonly Sense[]; readonly length: number };

/** The phrases of one language. */
export type ClaimLexicon = { readonly findAt: (words: readonly string[], at: number) => FoundPhrase | null };

/** Letters by which beginnings of words are kept apart: the shortest in the table has so many. */
const bucketLetters = 2;

const none: readonly Phrase[] = [];

const made = new Map<string, ClaimLexicon>();

/** The lexicon of a language; a language that is not in the table has none. */
export function claimLexiconOf(language: string): ClaimLexicon | null {
	const column = languages.indexOf(language);
	if (column === -1) return null;
	const known = made.get(language) ?? createLexicon(toPhrases(column));
	made.set(language, known);
	return known;
}

function toPhrases(column: number): readonly Phrase[] {
	return Object.entries(senses).flatMap(([name, row]) => {
		const forms = (row.split('|')[column] ?? '').split(',').filter((form) => form !== '' && form !== '-');
		// The keys of the table are the senses; the type of `entries` has forgotten it.
		return forms.map((form) => toPhrase(form, name as Sense));
	});
}

function toPhrase(form: string, sense: Sense): Phrase {
	const words = findWords(form).map(({ text }) => withoutElision(text));
	return { words, isOpen: form.endsWith('*') || isHangul(form), isBehindDigits: form.startsWith('+'), sense };
}

/** Korean particles are written together with their word. */
function isHangul(form: string): boolean {
	return /^\+?\p{Script=Hangul}/u.test(form);
}

/** Most phrases begin with a whole word; only those of one open word are looked for by its beginning. */
function createLexicon(phrases: readonly Phrase[]): ClaimLexicon {
	const behindDigits = phrases.filter(({ isBehindDigits }) => isBehindDigits);
	const anywhere = phrases.filter(({ isBehindDigits }) => !isBehindDigits);
	const byWord = groupBy(anywhere, ({ words, isOpen }) => (isOpen && words.length === 1 ? null : (words[0] ?? '')));
	const byBegin = groupBy(anywhere, ({ words, isOpen }) =>
		isOpen && words.length === 1 ? (words[0] ?? '').slice(0, bucketLetters) : null,
	);
	return {
		findAt: (words, at) => {
			const word = words[at] ?? '';
			const [whole, open] = [byWord.get(word) ?? none, byBegin.get(word.slice(0, bucketLetters)) ?? none];
			const counted = /\d$/u.test(words[at - 1] ?? '') ? behindDigits : none;
			// Most words begin no phrase.
			if (whole.length + open.length + counted.length === 0) return null;
			const found = [...whole, ...open, ...counted].filter((phrase) => stands(phrase, words, at));
			if (found.length === 0) return null;
			const length = Math.max(...found.map((phrase) => phrase.words.length));
			const senses = found.filter((phrase) => phrase.words.length === length).map(({ sense }) => sense);
			return { senses, length };
		},
	};
}

function groupBy(
	phrases: readonly Phrase[],
	keyOf: (phrase: Phrase) => string | null,
): ReadonlyMap<string, readonly Phrase[]> {
	const groups = new Map<string, Phrase[]>();
	for (const phrase of phrases) {
		const key = keyOf(phrase);
		if (key !== null) groups.set(key, [...(groups.get(key) ?? []), phrase]);
	}
	return groups;
}

function stands({ words, isOpen }: Phrase, printed: readonly string[], at: number): boolean {
	return words.every((word, index) => {
		const here = printed[at + index] ?? '';
		return here === word || (isOpen && index === words.length - 1 && here.startsWith(word));
	});
}
