import type { Leader, Span, StoryNames } from '../types.ts';
import { isAbjad, isCased, toSmall } from './letters.ts';
import { nameEndings } from './name-endings.ts';

/** Where a text names a leader. `leader` is the place in the story's pair. */
export type LeaderHit = Span & { readonly leader: number };

/** How a text is read. */
export type NameOptions = {
	/** English prints no name with a bare "s" at its end: "Trumps" is a verb or a family there. */
	readonly english: boolean;
};

/** A text as names are looked for in it. */
type Searched = NameOptions & {
	readonly text: string;
	readonly small: string;
	/** The text has no capital at all. */
	readonly isSmall: boolean;
};

/** Longest stretch before a name that is looked at, in UTF-16 units: "Мелания Трамп", "pulling a Putin". */
const contextBefore = 24;

/** Longest stretch after a name that is looked at, in UTF-16 units: "International Golf". */
const contextAfter = 32;

/** Letters that Arabic and Hebrew write together with the name after them: "and", "for", "with", "in", "the". */
const attached = new Set('وفبلكالובלהשמכ');

/** Most attached letters before a name. */
const mostAttached = 3;

const apostrophes = new Set("'’‘ʼ`´");

/**
 * Finds every place that names a leader: in any script and inflection, no relatives, buildings, idioms or homonyms.
 *
 * Plain search for each form: a pattern of all of them costs more to compile than most pages take to search.
 *
 * @param text - In NFC; any length.
 * @returns Hits in order; a word that names both at once gives one for each.
 */
export function findLeaders(text: string, names: StoryNames, options: NameOptions): readonly LeaderHit[] {
	const searched = toSearched(text, options);
	const hits = names.leaders.flatMap((leader, index) =>
		leader.forms.flatMap((form) => findForm(searched, form, leader).map((span) => ({ ...span, leader: index }))),
	);
	for (const pair of names.pairs) {
		for (const span of findAll(searched.small, pair))
			hits.push(...names.leaders.map((_, leader) => ({ ...span, leader })));
	}
	return hits.sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * Finds which leaders a text names where it counts, and stops at the first place for each: a rail may have hundreds.
 *
 * @param wanted - Leaders to look for.
 * @param counts - Whether a place in the text counts; asked before it is looked whether the name is one.
 */
export function findNamed(
	text: string,
	{ leaders, pairs }: StoryNames,
	wanted: readonly number[],
	counts: (start: number) => boolean,
): readonly number[] {
	const searched = toSearched(text, { english: false });
	const isPairNamed = pairs.some((pair) => isAnywhere(searched.small, pair, ({ start }) => counts(start)));
	return wanted.filter((index) => {
		const leader = leaders[index];
		const isNamedBy = (form: string) =>
			leader !== undefined &&
			isAnywhere(
				searched.small,
				form.toLowerCase(),
				(span) => counts(span.start) && isName(searched, span, form, leader),
			);
		return isPairNamed || leader?.forms.some(isNamedBy) === true;
	});
}

function toSearched(text: string, options: NameOptions): Searched {
	const small = toSmall(text);
	return { ...options, text, small, isSmall: text === small };
}

function isAnywhere(text: string, form: string, holds: (span: Span) => boolean): boolean {
	for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + form.length)) {
		if (holds({ start: at, end: at + form.length })) return true;
	}
	return false;
}

function findForm(searched: Searched, form: string, leader: Leader): readonly Span[] {
	return findAll(searched.small, form.toLowerCase()).filter((span) => isName(searched, span, form, leader));
}

function findAll(text: string, form: string): readonly Span[] {
	const spans: Span[] = [];
	for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + form.length)) {
		spans.push({ start: at, end: at + form.length });
	}
	return spans;
}

function isName(searched: Searched, { start, end }: Span, form: string, leader: Leader): boolean {
	const { text, small } = searched;
	if (!isWrittenAs(form, text.charAt(start), searched.isSmall)) return false;
	const wordEnd = endOfWord(searched, start, end);
	if (wordEnd === null) return false;
	const before = small.slice(Math.max(0, start - contextBefore), start).trimEnd();
	if (leader.notAfter.some((word) => endsInWord(before, word))) return false;
	// "Trump's family" names him; "Trump family" does not.
	if (apostrophes.has(text.charAt(end)) && wordEnd > end) return true;
	const after = small.slice(wordEnd, wordEnd + contextAfter).replace(/^[\s‑–-]+/u, '');
	return !leader.notBefore.some((word) => after.startsWith(word));
}

/** A form with a capital is found only with one, except where the whole text has none. */
function isWrittenAs(form: string, first: string, isSmallText: boolean): boolean {
	return isSmallText || form.charAt(0) === form.charAt(0).toLowerCase() || first !== first.toLowerCase();
}

/** Where the inflected name ends; null when the form is part of another word. */
function endOfWord(searched: Searched, start: number, end: number): number | null {
	const { small } = searched;
	const last = small.charAt(end - 1);
	if (isAbjad(last)) return !isAbjad(small.charAt(end)) && beginsAbjadWord(small, start) ? end : null;
	if (!isCased(last)) return end;
	return isCased(small.charAt(start - 1)) ? null : endOfEnding(searched, end);
}

function endOfEnding({ small, english }: Searched, end: number): number | null {
	const marked = apostrophes.has(small.charAt(end)) ? end + 1 : end;
	let at = marked;
	while (isCased(small.charAt(at))) at++;
	const ending = small.slice(marked, at);
	if (ending === '') return end;
	const isEnding = marked > end || (nameEndings.has(ending) && !(english && ending === 's'));
	return isEnding ? at : null;
}

function beginsAbjadWord(small: string, start: number): boolean {
	let at = start;
	while (at > start - mostAttached && attached.has(small.charAt(at - 1))) at--;
	return !isAbjad(small.charAt(at - 1));
}

/** Whether the last word of a text, without white space at its end, begins with `word`, or, for a sign of a script without spaces, the text ends in it. */
function endsInWord(trimmed: string, word: string): boolean {
	const at = trimmed.lastIndexOf(word);
	if (at === -1) return false;
	const isWord = isCased(word.charAt(0)) || isAbjad(word.charAt(0));
	if (!isWord) return at + word.length === trimmed.length;
	return !isCased(trimmed.charAt(at - 1)) && !/\s/u.test(trimmed.slice(at + word.length));
}
