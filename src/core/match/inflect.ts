import inflections from './inflections.json' with { type: 'json' };
import irregular from './irregular-forms.json' with { type: 'json' };

/** Letters of the shortest Arabic verb that is changed: below, a noun begins so. */
const shortestVerb = 4;
const japaneseEndings: ReadonlyMap<string, string> = new Map(Object.entries(inflections.ja));
const arabicBeginnings: readonly string[] = inflections.ar.beginnings.split(' ');
const arabicEndings: readonly string[] = inflections.ar.endings.split(' ');

/** How a language changes a word where stems do not explain it. */
const waysOf: ReadonlyMap<string, (form: string) => readonly string[]> = new Map([
	['ja', inflectJapanese],
	['ar', inflectArabic],
	['de', inflectGerman],
	['ko', inflectKorean],
]);

/** Forms that no rule explains, by their word in a dictionary, in each language. */
const irregularOf: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> = new Map(
	Object.entries<Readonly<Record<string, string>>>(irregular).map(([language, forms]) => [
		language,
		new Map(Object.entries(forms).map(([word, list]) => [word, list.split(' ')])),
	]),
);

/**
 * Other forms of a word in a dictionary, in languages that change what a light stem keeps. Some are of no word: they are
 * in no text either.
 *
 * @returns None where the stem is enough.
 */
export function inflect(form: string, language: string): readonly string[] {
	const ruled = waysOf.get(language)?.(form) ?? [];
	return [...ruled, ...(irregularOf.get(language)?.get(form) ?? [])];
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

const separable = new RegExp(`^(${inflections.de.beginnings.replaceAll(' ', '|')})(.{3,}?)e?n$`, 'u');

/** A German verb in two parts takes what stands for the past and the infinitive between them ("aufhören", "aufgehört"). */
function inflectGerman(form: string): readonly string[] {
	const [, beginning, rest] = separable.exec(form) ?? [];
	if (beginning === undefined || rest === undefined) return [];
	return [`${beginning}ge${rest}t`, `${beginning}ge${rest}en`, `${beginning}zu${rest}en`];
}

/** How a word ends in a dictionary, and what stands there in other forms, one empty among them, by language. */
const themes: ReadonlyMap<string, readonly (readonly [end: string, others: readonly string[]])[]> = new Map(
	Object.entries<Readonly<Record<string, string>>>(inflections.themes).map(([language, ends]) => [
		language,
		Object.entries(ends).map(([end, others]) => [end, others.split(' ')]),
	]),
);
/** Letters of the shortest theme that tells a word. */
const shortestTheme = 3;

/**
 * What the endings of a word follow, where light stems cut more ("kosten", "kostet") or something else ("требовать",
 * "требует"), a vowel goes ("виборець", "виборці") or a consonant changes ("most", "moście"): no words by themselves.
 */
export function themesOf(form: string, language: string): readonly string[] {
	const found = (themes.get(language) ?? []).flatMap(([end, others]) =>
		form.endsWith(end) ? others.map((theme) => form.slice(0, -end.length) + theme) : [],
	);
	return found.filter(({ length }) => length >= shortestTheme);
}

const lastBlock = 0x11b8;

/** "어렵다" is "어려워" before a vowel, "다르다" is "달라". */
function inflectKorean(form: string): readonly string[] {
	const sounds = form.normalize('NFD');
	const body = sounds.slice(0, -1);
	if (sounds.charCodeAt(sounds.length - 1) === lastBlock)
		return ['우', '오'].map((vowel) => body.normalize('NFC') + vowel);
	const [, before, vowel] = /^(.*([\u1161-\u1175]))\u1105\u1173$/u.exec(sounds) ?? [];
	if (before === undefined || vowel === undefined) return [];
	return [`${before}\u11af`.normalize('NFC') + (isBright(vowel) ? '라' : '러')];
}

/** Vowels that "아" follows, and not "어". */
function isBright(vowel: string): boolean {
	return vowel === '\u1161' || vowel === '\u1169';
}
