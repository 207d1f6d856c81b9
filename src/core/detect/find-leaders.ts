import type { Leader, Span, Story } from '../types.ts';
import { nameEndings } from './name-endings.ts';
import { toAlternation } from './word-pattern.ts';

/** Where a text names a leader. `leader` is the place in the story's pair. */
export type LeaderHit = Span & { readonly leader: number };

/** How a text is read. */
export type NameOptions = {
	/** English prints no name ending in a bare "s": "Trumps" is a verb or a family there. */
	readonly english: boolean;
};

type Matcher = {
	/** One group a leader, then one group for words that name both. */
	readonly names: RegExp;
	readonly not: readonly { readonly after: RegExp | null; readonly before: RegExp | null }[];
	readonly capitalised: ReadonlySet<string>;
};

/** Longest stretch before a name that is looked at: "Мелания Трамп", "pulling a Putin". */
const contextBefore = 24;

/** Longest stretch after a name that is looked at: an ending, then "International Golf". */
const contextAfter = 32;

/** Scripts that set words apart and inflect by endings. */
const spaced = String.raw`\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}`;

const endsInSpaced = new RegExp(`[${spaced}]$`, 'u');
const ending = new RegExp(`(?:['’‘ʼ\`´]\\p{L}{0,7}|${nameEndings.join('|')})?(?![\\p{L}\\p{M}])`, 'iuy');
/** One-letter words that Arabic and Hebrew write together with the name after them. */
const attachedBefore = /(?:^|[^\p{L}\p{M}])[وفبلكال]{0,3}$|(?:^|[^\p{L}\p{M}])[ובלהשמכ]{0,3}$/u;
const endsInAbjad = /[\p{Script=Arabic}\p{Script=Hebrew}]$/u;

const compiled = new WeakMap<Story, Matcher>();

/**
 * Finds every place that names a leader: in any script and inflection, no relatives, buildings, idioms or homonyms.
 *
 * @param text - In NFC; any length.
 * @returns Hits in order that do not overlap; a word that names both at once gives one hit for each.
 */
export function findLeaders(text: string, story: Story, options: NameOptions): readonly LeaderHit[] {
	const matcher = matcherOf(story);
	const lowerCase = !/\p{Lu}/u.test(text);
	const hits: LeaderHit[] = [];
	for (const found of text.matchAll(matcher.names)) {
		const leader = found.slice(1).findIndex((group) => group !== undefined);
		const span = { start: found.index, end: found.index + found[0].length };
		if (leader >= story.leaders.length) {
			for (const each of story.leaders.keys()) hits.push({ ...span, leader: each });
		} else if (isName(text, span, leader, matcher, { ...options, lowerCase })) hits.push({ ...span, leader });
	}
	return hits;
}

function isName(
	text: string,
	{ start, end }: Span,
	leader: number,
	matcher: Matcher,
	options: NameOptions & { readonly lowerCase: boolean },
): boolean {
	const form = text.slice(start, end);
	const before = text.slice(Math.max(0, start - contextBefore), start);
	if (!options.lowerCase && matcher.capitalised.has(form.toLowerCase()) && !/^\p{Lu}/u.test(form)) return false;
	const wordEnd = endOfWord(text, form, before, end, options.english);
	if (wordEnd === null) return false;
	const not = matcher.not[leader];
	if (not?.after?.test(before)) return false;
	const owned = /['’‘ʼ`´]/u.test(text.slice(end, wordEnd));
	return owned || !not?.before?.test(text.slice(wordEnd, wordEnd + contextAfter));
}

/** Where the inflected name ends; null when the form is part of another word. */
function endOfWord(text: string, form: string, before: string, end: number, english: boolean): number | null {
	if (endsInAbjad.test(form)) {
		return attachedBefore.test(before) && !/^[\p{L}\p{M}]/u.test(text.slice(end, end + 2)) ? end : null;
	}
	if (!endsInSpaced.test(form)) return end;
	if (/[\p{L}\p{M}]$/u.test(before)) return null;
	ending.lastIndex = end;
	if (!ending.test(text)) return null;
	const wordEnd = ending.lastIndex;
	return english && wordEnd === end + 1 && text.charAt(end).toLowerCase() === 's' ? null : wordEnd;
}

function matcherOf(story: Story): Matcher {
	const held = compiled.get(story);
	if (held !== undefined) return held;
	const matcher = compile(story);
	compiled.set(story, matcher);
	return matcher;
}

function compile(story: Story): Matcher {
	const groups = [...story.leaders.map((leader) => leader.forms), story.pairs].map(
		(forms) => `(${toAlternation(forms) || '(?!)'})`,
	);
	const forms = story.leaders.flatMap((leader) => leader.forms);
	return {
		names: new RegExp(groups.join('|'), 'giu'),
		not: story.leaders.map(toNot),
		capitalised: new Set(forms.filter((form) => /^\p{Lu}/u.test(form)).map((form) => form.toLowerCase())),
	};
}

function toNot({ notAfter, notBefore }: Leader): Matcher['not'][number] {
	const words = notAfter.filter((word) => endsInSpaced.test(word) || endsInAbjad.test(word));
	const signs = notAfter.filter((word) => !words.includes(word));
	const after = [
		...(words.length > 0 ? [`(?<![\\p{L}\\p{M}])(?:${toAlternation(words)})[\\p{L}\\p{M}]*[\\s.·・-]*$`] : []),
		...(signs.length > 0 ? [`(?:${toAlternation(signs)})[\\s·・]*$`] : []),
	];
	return {
		after: after.length > 0 ? new RegExp(after.join('|'), 'iu') : null,
		before: notBefore.length > 0 ? new RegExp(`^[\\s-]*(?:${toAlternation(notBefore)})`, 'iu') : null,
	};
}
