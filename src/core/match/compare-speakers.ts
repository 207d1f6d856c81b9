import { remember } from '../remember.ts';
import { toNameKey, transliterate } from '../text/transliterate.ts';
import type { Statement } from '../types.ts';
import { scriptOf } from './name-script.ts';
import { soundAlike } from './name-sounds.ts';
import titles from './speaker-titles.json' with { type: 'json' };
import { spellBySound, toVietnamese } from './vietnamese-names.ts';

/** Whether two statements were said by one person, as far as their names tell. */
export type SpeakerComparison = 'same' | 'different' | 'unknown';

/** A name as printed, taken apart. */
type Name = {
	/** Key of the last name; empty for a description ("a European official"). */
	readonly last: string;
	/** The same where "j" is what others spell "zh": "Jdanov". */
	readonly lastSaidZh: string;
	/** Key of the first name; empty when only the last one is printed. */
	readonly first: string;
	/** First letter of the first name, in Latin: of an initial, there is no more. */
	readonly initial: string;
	readonly junior: boolean;
	/** Its words as printed, without titles. */
	readonly words: readonly string[];
	/** Of each word, its key as a first name; none where names are not spelled. */
	readonly keys: readonly string[];
	/** The same of a full Vietnamese name, without accents; null where it is none. */
	readonly vietnamese: readonly string[] | null;
	/** The whole, folded; in scripts that part names each in its own way, without spaces. */
	readonly whole: string;
	readonly script: string;
	/** Whether it is in Latin or Cyrillic letters: names in both are spelled in one way. */
	readonly isSpelled: boolean;
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
	const compared = compareNames(nameOf(a.speaker), nameOf(b.speaker));
	// A person of the story is known by name in every script: another name that sounds alike is another's.
	if (compared === 'same' || a.speakerId !== null || b.speakerId !== null) return compared;
	return soundLikeOne(`${a.speaker}\n${b.speaker}`) ? 'same' : compared;
}

type Speaker = Pick<Statement, 'speaker' | 'speakerId'>;

/** Names taken apart before: a story has few speakers. */
const mostRemembered = 2000;
const nameOf = remember(mostRemembered, toName);

/** Pairs of names in two scripts compared before; by far most are of two persons. */
const mostPairs = 10_000;
const soundLikeOne = remember(mostPairs, (pair) => {
	const [name, other] = pair.split('\n').map(nameOf);
	if (name === undefined || other === undefined || name.script === other.script) return false;
	return spokenOf(name).some((words) => spokenOf(other).some((others) => soundAlike(words, others)));
});

/** A name's words as they may be sounded. */
function spokenOf({ words, vietnamese }: Name): readonly (readonly string[])[] {
	return vietnamese === null ? [words] : [spellBySound(vietnamese), words];
}

function isMissing(speaker: string | null): speaker is null {
	return speaker === null || speaker.trim() === '';
}

function compareNames(a: Name, b: Name): SpeakerComparison {
	if (a.whole === b.whole) return 'same';
	if (a.vietnamese !== null && b.vietnamese !== null) return compareVietnamese(a.vietnamese, b.vietnamese);
	if (a.isSpelled && b.isSpelled) return compareSpelled(a, b);
	return a.script === b.script ? compareWhole(a, b) : 'unknown';
}

/** Few families name nearly all: a name in the middle is as good as the last one. */
function compareVietnamese(a: readonly string[], b: readonly string[]): SpeakerComparison {
	return a.join(' ') === b.join(' ') ? 'same' : 'different';
}

/** "特朗普" stands in "唐纳德·特朗普". */
function compareWhole({ whole }: Name, other: Name): SpeakerComparison {
	return whole.includes(other.whole) || other.whole.includes(whole) ? 'same' : 'different';
}

function compareSpelled(a: Name, b: Name): SpeakerComparison {
	if (a.last === '' || b.last === '') return 'unknown';
	if (a.junior !== b.junior) return 'different';
	if (!isOneLast(a, b)) return beginsWith(a, b) || beginsWith(b, a) ? 'same' : 'different';
	return a.first === '' || b.first === '' || agree(a, b) ? 'same' : 'different';
}

function isOneLast(a: Name, b: Name): boolean {
	return a.last === b.last || a.lastSaidZh === b.last || a.last === b.lastSaidZh;
}

/** Names of one person from which a longer name that begins with them is the person's: "Ana Ruiz", "Ana Ruiz Soler". */
const fewestNames = 2;

function beginsWith({ keys }: Name, shorter: Name): boolean {
	if (shorter.keys.length < fewestNames || keys.length <= shorter.keys.length) return false;
	return shorter.keys.every((key, at) => key === keys[at]);
}

/** First names agree when one is the other's initial or short form ("Vlad", "D."), or stands behind a title. */
function agree(a: Name, b: Name): boolean {
	if (a.first.startsWith(b.first) || b.first.startsWith(a.first)) return true;
	if (Math.min(a.first.length, b.first.length) === 1) return a.initial === b.initial;
	const [longer, { first }] = a.words.length > b.words.length ? [a, b] : [b, a];
	return longer.keys.slice(1, -1).includes(first);
}

function toName(printed: string): Name {
	// What follows a comma or stands in brackets is an office, not a name.
	const [head = ''] = printed.replaceAll(/\([^)]*\)/gu, ' ').split(/,| – | - /u);
	const script = scriptOf(head);
	return script === 'Latin' || script === 'Cyrillic' ? toSpelledName(head, script) : toOtherName(head, script);
}

/** Scripts other than Latin and Cyrillic part names each in its own way: there spaces tell nothing. */
function toOtherName(head: string, script: string): Name {
	const words = wordsOf(head, script).filter((word) => word !== '' && !particles.has(word));
	const whole = head.toLowerCase().replaceAll(/\s+/gu, '');
	const nothing = { last: '', lastSaidZh: '', first: '', initial: '', junior: false, keys: [], vietnamese: null };
	return { ...nothing, words, whole, script, isSpelled: false };
}

function toSpelledName(head: string, script: string): Name {
	const whole = head.trim().toLowerCase().replaceAll(/\s+/gu, ' ');
	const all = head.split(betweenWords).filter(isTitled);
	const vietnamese = script === 'Latin' ? toVietnamese(all) : null;
	// "Le" and "Van" are particles elsewhere.
	const words = vietnamese === null ? all.filter((word) => !particles.has(toSpelling(word))) : all;
	const lastWord = endsInDescription(head) ? '' : (words.at(-1) ?? '');
	const [last, lastSaidZh] = [toLastKey(lastWord), toNameKey(lastWord.replaceAll(/j/giu, 'zh'))];
	const keys = words.map(toFirstKey);
	const first = words.length > 1 ? (keys[0] ?? '') : '';
	const initial = words.length > 1 ? transliterate(words[0] ?? '').slice(0, 1) : '';
	const junior = juniors.test(head);
	return { last, lastSaidZh, first, initial, junior, words, keys, vietnamese, whole, script, isSpelled: true };
}

/** A middle dot or its like parts a name in another script; a hyphen parts none, for each spells it in its own way. */
const betweenWords = /[\s.·・=＝]+/u;
const syllables = /[\p{Script_Extensions=Katakana}]+/gu;

/** Of a foreign name in Japanese syllables, what stands before and behind it in signs is an office. */
function wordsOf(head: string, script: string): readonly string[] {
	const words = head.split(betweenWords);
	if (script !== 'Katakana') return words;
	const own = words.flatMap((word) => word.match(syllables) ?? []);
	return own.length > 1 ? own : words;
}

/** "Orlenko's spokeswoman" is nobody's name. */
function endsInDescription(head: string): boolean {
	const last = head.trim().split(/\s+/u).at(-1) ?? '';
	return /^\p{Ll}{3}/u.test(last) && !juniors.test(last) && !particles.has(last);
}

/** The first letters tell first names apart well enough, in every spelling ("Vladimir", "Volodymyr" differ by the next). */
function toFirstKey(name: string): string {
	const key = toNameKey(name);
	return key === '' ? transliterate(name).slice(0, 1) : key;
}

/** A name of vowels and an aitch has no key: its letters are its own. */
function toLastKey(name: string): string {
	return toNameKey(name) || transliterate(name);
}

/** A word with a capital that is no title. */
function isTitled(word: string): boolean {
	return /^[\p{Lu}\p{Lt}]/u.test(word) && !juniors.test(word) && !titleWords.has(toSpelling(word));
}

function toSpelling(word: string): string {
	return word.toLowerCase().replaceAll(/['’]s$/gu, '');
}
