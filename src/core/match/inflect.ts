import endings from './word-endings.json' with { type: 'json' };

/** Letters of the shortest Arabic verb that is changed: below, a noun begins so. */
const shortestVerb = 4;
const japaneseEndings: ReadonlyMap<string, string> = new Map(Object.entries(endings.ja));
const arabicBeginnings: readonly string[] = endings.ar.beginnings.split(' ');
const arabicEndings: readonly string[] = endings.ar.endings.split(' ');

/** How a language changes a word where stems do not explain it. */
const waysOf: ReadonlyMap<string, (form: string) => readonly string[]> = new Map([
	['ja', inflectJapanese],
	['ar', inflectArabic],
]);

/**
 * Other forms of a word in a dictionary, in languages that change what a light stem keeps. Some are of no word: they are
 * in no text either.
 *
 * @returns None where the stem is enough.
 */
export function inflect(form: string, language: string): readonly string[] {
	return waysOf.get(language)?.(form) ?? [];
}

/** The last sign changes before what follows ("行く": "行かない", "行った"), or goes ("変える": "変えられない"). */
function inflectJapanese(form: string): readonly string[] {
	const [stem, last] = [form.slice(0, -1), form.slice(-1)];
	const changes = japaneseEndings.get(last);
	if (stem === '' || changes === undefined) return [];
	const own = Array.from(changes, (sign) => stem + sign);
	return last === 'る' && stem.length > 1 ? [stem, ...own] : own;
}

/** Who does it stands before an Arabic verb, and the time ("يعمل": "نعمل", "سنعمل"), or behind it ("قال": "قالت"). */
function inflectArabic(form: string): readonly string[] {
	if (form.includes(' ')) return [];
	if (!form.startsWith('ي') || form.length < shortestVerb) return arabicEndings.map((ending) => form + ending);
	return arabicBeginnings.map((beginning) => beginning + form.slice(1));
}
