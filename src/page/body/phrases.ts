/** Phrases that are looked up by the first word of a line. */
export type Beginnings<Meaning> = ReadonlyMap<string, readonly (readonly [phrase: string, meaning: Meaning])[]>;

/** A line as phrases are written: lower case, straight apostrophes, no marks before its first word. */
export function toPhrase(text: string): string {
	let start = 0;
	while (start < text.length && beforeWords.has(text.charAt(start))) start++;
	// The capital İ is two letters in lower case, of which the second is a dot.
	const line = text.slice(start).toLowerCase().replaceAll('i\u0307', 'i');
	return line.includes('’') ? line.replaceAll('’', "'") : line;
}
const beforeWords: ReadonlySet<string> = new Set(' \t>▶►»•*([–—-_');

/** Splits a table's phrases. */
export function splitPhrases(table: string): readonly string[] {
	return table.split('|');
}

/** Sorts phrases under their first words, each with what it stands for. */
export function toBeginnings<Meaning>(
	phrases: Iterable<readonly [phrase: string, meaning: Meaning]>,
): Beginnings<Meaning> {
	const byWord = new Map<string, (readonly [string, Meaning])[]>();
	for (const entry of phrases) {
		const word = firstWord(entry[0]);
		const entries = byWord.get(word);
		if (entries === undefined) byWord.set(word, [entry]);
		else entries.push(entry);
	}
	return byWord;
}

/** What the first phrase stands for that a line begins with, the word ending there; undefined for none. */
export function meaningOf<Meaning>(line: string, beginnings: Beginnings<Meaning>): Meaning | undefined {
	const entries = beginnings.get(firstWord(line));
	return entries?.find(([phrase]) => line.startsWith(phrase) && endsWord(line, phrase.length))?.[1];
}

/** Up to the first space or colon; of scripts without spaces, the first character. */
function firstWord(line: string): string {
	const first = line.charCodeAt(0);
	if (first >= firstUnspaced && first <= lastUnspaced) return line.slice(0, 1);
	const end = line.search(breakMark);
	return end < 0 ? line : line.slice(0, end);
}
/** The characters of {@link isBreak}: searched for by the engine, which thousands of phrases at the start are. */
const breakMark = /[ :,.=\u00a9|]/;

/** CJK marks, kana and Han; Hangul above them has spaces but also joins particles to words. */
const firstUnspaced = 0x3000;
const lastUnspaced = 0xd7af;

/** Space, or a mark that parts words; apostrophes and hyphens do not. */
function isBreak(code: number): boolean {
	return (
		code === 0x20 || code === 0x3a || code === 0x2c || code === 0x2e || code === 0x3d || code === 0xa9 || code === 0x7c
	);
}

function endsWord(line: string, at: number): boolean {
	const last = line.charCodeAt(at - 1);
	if (at >= line.length || isBreak(last) || last >= firstUnspaced) return true;
	const next = line.charAt(at);
	return next.toLowerCase() === next.toUpperCase() && !(next >= '0' && next <= '9');
}
