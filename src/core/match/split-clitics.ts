import type { Word } from '../text/words.ts';

/** Contractions that no apostrophe parts: where they are cut, and what the parts stand for. */
const fused: ReadonlyMap<string, readonly [number, string, string]> = new Map([
	['gonna', [3, 'going', 'to']],
	['wanna', [3, 'want', 'to']],
	['gotta', [3, 'got', 'to']],
	['cannot', [3, 'can', 'not']],
	['lets', [3, 'let', 's']],
]);

/**
 * Parts contractions, so that "I'll" and "I will", "wouldn't" and "would not", "l'Ukraine" and "Ukraine" agree.
 *
 * @returns Words whose spans still cover the same text.
 */
export function splitClitics(words: readonly Word[], language: string): readonly Word[] {
	const split = splitIn.get(language);
	return split !== undefined && words.some(isContracted) ? words.flatMap(split) : words;
}

/** How an apostrophe parts a word, by language. */
const splitIn: ReadonlyMap<string, (word: Word) => readonly Word[]> = new Map([
	['en', splitEnglish],
	['fr', splitElision],
	['it', splitElision],
	['tr', splitEnding],
]);

/** Contracted forms and what they stand for; "'s" and "'d" have several meanings and stay. */
const contracted: ReadonlyMap<string, string> = new Map([
	["n't", 'not'],
	['ll', 'will'],
	['ve', 'have'],
	['re', 'are'],
	['m', 'am'],
	['em', 'them'],
]);
/** What is left of a verb before "n't". */
const clipped: ReadonlyMap<string, string> = new Map([
	['wo', 'will'],
	['ca', 'can'],
	['sha', 'shall'],
]);

function isContracted({ text }: Word): boolean {
	return text.includes("'") || fused.has(text);
}

function splitEnglish(word: Word): readonly Word[] {
	const parts = fused.get(word.text);
	if (parts !== undefined) return cut(word, parts[0], [parts[1], parts[2]]);
	const at = word.text.search(/(?:n't|'(?:s|re|ve|ll|d|m|em))$/u);
	if (at <= 0) return [word];
	const [head, tail] = [word.text.slice(0, at), word.text.slice(at).replace(/^'/u, '')];
	return cut(word, at, [tail === "n't" ? (clipped.get(head) ?? head) : head, contracted.get(tail) ?? tail]);
}

function splitElision(word: Word): readonly Word[] {
	const at = word.text.indexOf("'");
	if (at <= 0 || at === word.text.length - 1) return [word];
	return cut(word, at + 1, [word.text.slice(0, at), word.text.slice(at + 1)]);
}

/** An apostrophe parts a Turkish name from its endings, which tell nothing more: "Ukrayna'nın". */
function splitEnding(word: Word): readonly Word[] {
	const at = word.text.indexOf("'");
	return at <= 0 ? [word] : [{ ...word, text: word.text.slice(0, at) }];
}

/** Folding changes no length in the words parted here, so the place in the folded word is the place in the text. */
function cut({ start, end }: Word, at: number, [head, tail]: readonly [string, string]): readonly Word[] {
	const middle = Math.min(start + at, end);
	return [
		{ text: head, start, end: middle },
		{ text: tail, start: middle, end },
	];
}
