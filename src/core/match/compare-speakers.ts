import { remember } from '../remember.ts';
import { toNameKey, transliterate } from '../text/transliterate.ts';
import type { Statement } from '../types.ts';
import titles from './speaker-titles.json' with { type: 'json' };

/** Whether two statements were said by one person, as far as their names tell. */
export type SpeakerComparison = 'same' | 'different' | 'unknown';

/** A name as printed, taken apart. */
type Name = {
	/** Key of the last name; empty for a description ("a European official"). */
	readonly last: string;
	/** Key of the first name; empty when only the last one is printed. */
	readonly first: string;
	readonly junior: boolean;
	/** The whole, folded. */
	readonly whole: string;
	/** Names in scripts that we do not transliterate are compared as they are. */
	readonly script: 'alphabet' | 'other';
};

const titleWords: ReadonlySet<string> = new Set(titles.titles.split(' '));
const particles: ReadonlySet<string> = new Set(titles.particles.split(' '));
const juniors = /\b(?:jr|junior|iii)\b/iu;

/**
 * Compares who said two statements: by person, where the story knows both, else by name in any spelling.
 *
 * @returns `unknown` when a speaker is missing, only described, or printed in a script we cannot read.
 */
export function compareSpeakers(
	a: Pick<Statement, 'speaker' | 'speakerId'>,
	b: Pick<Statement, 'speaker' | 'speakerId'>,
): SpeakerComparison {
	if (a.speakerId !== null && b.speakerId !== null) return a.speakerId === b.speakerId ? 'same' : 'different';
	if (isMissing(a.speaker) || isMissing(b.speaker)) return 'unknown';
	return a.speaker === b.speaker ? 'same' : compareNames(nameOf(a.speaker), nameOf(b.speaker));
}

/** Names taken apart before: a story has few speakers. */
const mostRemembered = 2000;
const nameOf = remember(mostRemembered, toName);

function isMissing(speaker: string | null): speaker is null {
	return speaker === null || speaker.trim() === '';
}

function compareNames(a: Name, b: Name): SpeakerComparison {
	if (a.whole === b.whole) return 'same';
	if (a.script === 'other' || b.script === 'other') return compareOtherScripts(a, b);
	if (a.last === '' || b.last === '') return 'unknown';
	if (a.last !== b.last || a.junior !== b.junior) return 'different';
	return a.first === '' || b.first === '' || agree(a.first, b.first) ? 'same' : 'different';
}

/** "特朗普" stands in "唐纳德·特朗普"; what stands in neither may be one person spelled in two ways. */
function compareOtherScripts(a: Name, b: Name): SpeakerComparison {
	if (a.script !== b.script) return 'unknown';
	return a.whole.includes(b.whole) || b.whole.includes(a.whole) ? 'same' : 'different';
}

/** First names agree when one is the other's initial or short form ("Vlad", "D."). */
function agree(a: string, b: string): boolean {
	return a.startsWith(b) || b.startsWith(a);
}

function toName(printed: string): Name {
	// What follows a comma or stands in brackets is an office, not a name.
	const [head = ''] = printed.replaceAll(/\([^)]*\)/gu, ' ').split(/,| – | - /u);
	const whole = head.trim().toLowerCase().replaceAll(/\s+/gu, ' ');
	if (!/\p{Script=Latin}|\p{Script=Cyrillic}/u.test(head)) {
		return { last: '', first: '', junior: false, whole, script: 'other' };
	}
	const names = head.split(/[\s.]+/u).filter(isNameWord);
	const last = toNameKey(names.at(-1) ?? '');
	const first = names.length > 1 ? toFirstKey(names[0] ?? '') : '';
	return { last, first, junior: juniors.test(head), whole, script: 'alphabet' };
}

/** The first letters tell first names apart well enough, in every spelling ("Vladimir", "Volodymyr" differ by the next). */
function toFirstKey(name: string): string {
	const key = toNameKey(name);
	return key === '' ? transliterate(name).slice(0, 1) : key;
}

function isNameWord(word: string): boolean {
	const spelled = word.toLowerCase().replaceAll(/['’]s$/gu, '');
	if (word === '' || juniors.test(word)) return false;
	return /^[\p{Lu}\p{Lt}]/u.test(word) && !titleWords.has(spelled) && !particles.has(spelled);
}
