import { remember } from '../remember.ts';
import { toNameKey, transliterate } from '../text/transliterate.ts';
import type { Statement } from '../types.ts';
import { soundAlike } from './name-sounds.ts';
import titles from './speaker-titles.json' with { type: 'json' };

/** Whether two statements were said by one person, as far as their names tell. */
export type SpeakerComparison = 'same' | 'different' | 'unknown';

/** A name as printed, taken apart. */
type Name = {
	/** Key of the last name; empty for a description ("a European official"). */
	readonly last: string;
	/** Key of the first name; empty when only the last one is printed. */
	readonly first: string;
	/** First letter of the first name, in Latin: of an initial, there is no more. */
	readonly initial: string;
	readonly junior: boolean;
	/** The whole, folded. */
	readonly whole: string;
	/** Script of its first letter; Latin and Cyrillic are one, since names in both are spelled in one way. */
	readonly script: string;
};

const titleWords: ReadonlySet<string> = new Set(titles.titles.split(' '));
const particles: ReadonlySet<string> = new Set(titles.particles.split(' '));
const juniors = /\b(?:jr|junior|iii)\b/iu;

/**
 * Compares who said two statements: by person, where the story knows both, else by name in any spelling.
 *
 * @returns `unknown` when a speaker is missing, only described, or printed in another script and not known by its sounds.
 */
export function compareSpeakers(a: Speaker, b: Speaker): SpeakerComparison {
	if (a.speakerId !== null && b.speakerId !== null) return a.speakerId === b.speakerId ? 'same' : 'different';
	if (isMissing(a.speaker) || isMissing(b.speaker)) return 'unknown';
	if (a.speaker === b.speaker) return 'same';
	const [name, other] = [nameOf(a.speaker), nameOf(b.speaker)];
	if (name.script === other.script) return compareNames(name, other);
	// A person of the story is known by name in every script: another name that sounds alike is another's.
	const mayBeOne = a.speakerId === null && b.speakerId === null && soundAlike(name.whole, other.whole);
	return mayBeOne ? 'same' : 'unknown';
}

type Speaker = Pick<Statement, 'speaker' | 'speakerId'>;

/** Names taken apart before: a story has few speakers. */
const mostRemembered = 2000;
const nameOf = remember(mostRemembered, toName);

function isMissing(speaker: string | null): speaker is null {
	return speaker === null || speaker.trim() === '';
}

function compareNames(a: Name, b: Name): SpeakerComparison {
	if (a.whole === b.whole) return 'same';
	return a.script === alphabets ? compareSpelled(a, b) : compareWhole(a, b);
}

/** "特朗普" stands in "唐纳德·特朗普". */
function compareWhole({ whole }: Name, other: Name): SpeakerComparison {
	return whole.includes(other.whole) || other.whole.includes(whole) ? 'same' : 'different';
}

function compareSpelled(a: Name, b: Name): SpeakerComparison {
	if (a.last === '' || b.last === '') return 'unknown';
	if (a.last !== b.last || a.junior !== b.junior) return 'different';
	return a.first === '' || b.first === '' || agree(a, b) ? 'same' : 'different';
}

/** First names agree when one is the other's initial or short form ("Vlad", "D."). */
function agree(a: Name, b: Name): boolean {
	if (a.first.startsWith(b.first) || b.first.startsWith(a.first)) return true;
	return Math.min(a.first.length, b.first.length) === 1 && a.initial === b.initial;
}

function toName(printed: string): Name {
	// What follows a comma or stands in brackets is an office, not a name.
	const [head = ''] = printed.replaceAll(/\([^)]*\)/gu, ' ').split(/,| – | - /u);
	const whole = head.trim().toLowerCase().replaceAll(/\s+/gu, ' ');
	const script = scriptOf(head);
	if (script !== alphabets) return { last: '', first: '', initial: '', junior: false, whole, script };
	const names = head.split(/[\s.]+/u).filter(isNameWord);
	const last = toNameKey(names.at(-1) ?? '');
	const first = names.length > 1 ? toFirstKey(names[0] ?? '') : '';
	const initial = names.length > 1 ? transliterate(names[0] ?? '').slice(0, 1) : '';
	return { last, first, initial, junior: juniors.test(head), whole, script };
}

const alphabets = 'alphabets';
const scripts: readonly (readonly [RegExp, string])[] = [
	[/\p{Script=Latin}|\p{Script=Cyrillic}/u, alphabets],
	[/\p{Script=Arabic}/u, 'Arabic'],
	[/\p{Script=Devanagari}/u, 'Devanagari'],
	[/\p{Script=Hangul}/u, 'Hangul'],
	[/\p{Script=Katakana}/u, 'Katakana'],
	[/\p{Script=Han}/u, 'Han'],
];

function scriptOf(name: string): string {
	return scripts.find(([letters]) => letters.test(name))?.[1] ?? 'other';
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
