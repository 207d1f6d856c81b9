import { onceFor } from '../../../once-for.ts';
import type { Frame, Speaker } from '../../article-frame.ts';
import type { Entity } from '../../mentions/link-entities.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, reportingVerb, speakerNoun, wordClass } from '../../words/word-class.ts';

/** Roles as they are printed before or behind names, and in full. */
const inFull: Readonly<Record<string, string>> = {
	sen: 'senator',
	rep: 'representative',
	gov: 'governor',
	gen: 'general',
	prof: 'professor',
	sgt: 'sergeant officer',
	constable: 'constable officer',
	sergeant: 'sergeant officer',
	detective: 'detective officer',
	capt: 'captain',
	col: 'colonel',
	lt: 'lieutenant',
	pm: 'prime minister',
	cllr: 'councillor',
	coun: 'councillor',
	pc: 'officer',
	ceo: 'ceo executive',
	attorney: 'attorney lawyer',
	solicitor: 'solicitor lawyer',
	kc: 'barrister lawyer',
};

/** Nouns for several that are one. */
export const collective =
	/^(?:group|team|panel|crew|crowd|audience|family|couple|duo|pair|jury|board|staff|police|party|union)$/u;

/** An age, as it is printed before a noun and kept among the words of an introduction. */
export const age = /^\d+-year-old$/u;

/** Somebody named, or the mention of somebody who is not. */
type Somebody = Entity | Speaker;

const introductions = onceFor(readIntroductions);

/**
 * The words an article introduces somebody with, before the name, behind it or instead of it, an age as "61-year-old".
 *
 * @returns In full and in lower case, wherever in the article they stand.
 */
export function introductionOf(frame: Frame, speaker: Speaker): ReadonlySet<string> {
	return introductions(frame).get(speaker.entity ?? speaker) ?? new Set();
}

/** The words of a stretch, roles in full. */
export function rolesIn(words: readonly Token[]): readonly string[] {
	return words.flatMap(({ text }) => (inFull[text.replace('.', '')] ?? text).split(' '));
}

function readIntroductions({ paragraphs }: Frame): ReadonlyMap<Somebody, ReadonlySet<string>> {
	const found = new Map<Somebody, Set<string>>();
	for (const { tokens, speakers } of paragraphs)
		for (const speaker of speakers) {
			const somebody = speaker.entity ?? speaker;
			const words = found.get(somebody) ?? new Set();
			for (const word of wordsBeside(tokens, speaker)) words.add(word);
			found.set(somebody, words);
		}
	return found;
}

/** What a mention is printed with: before the name, behind it between commas, or instead of it. */
function wordsBeside(tokens: readonly Token[], speaker: Speaker): readonly string[] {
	const { from, to } = speaker;
	const age = ageBehind(tokens, to);
	const start = age === '' ? to : to + 2;
	const words = tokens.slice(from, asideEnd(tokens, to, tokens[start]?.text === ',' ? start + 1 : start));
	return [
		// "Hale, the president's envoy" is no president.
		...rolesIn(words.slice(words.findLastIndex(({ clitic }) => clitic) + 1)),
		...(age === '' ? [] : [`${age}-year-old`]),
	];
}

/** "61" behind a name and its comma or bracket. */
function ageBehind(tokens: readonly Token[], to: number): string {
	const isOpen = /^[,(]$/u.test(tokens[to]?.text ?? '');
	return isOpen && /^[,)]$/u.test(tokens[to + 2]?.text ?? '')
		? (/^\d+$/u.exec(tokens[to + 1]?.text ?? '')?.[0] ?? '')
		: '';
}

/** Longest description behind a name, in tokens: ", 61, a retired beekeeper". */
const longestAside = 8;

/** Where a description ends that stands behind the comma of a name; `to`, the end of its mention, for none. */
function asideEnd(tokens: readonly Token[], to: number, start: number): number {
	if (!isOf(tokens[start], wordClass.determiner | speakerNoun)) return to;
	let end = start;
	while (end < start + longestAside && isDescribing(tokens[end])) end++;
	// "On a walk with Hale, the mayor said": a subject of its own.
	return isOf(tokens[end], reportingVerb | wordClass.be | wordClass.have) ? to : end;
}

function isDescribing(token: Token | undefined): boolean {
	const outside = reportingVerb | wordClass.be | wordClass.have | wordClass.preposition | wordClass.relative;
	return token?.kind === 'word' && !isOf(token, outside);
}
