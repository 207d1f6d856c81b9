import type { Lexicon } from '../../words/lexicon.ts';
import { reportingVerb, wordClass } from '../../words/word-class.ts';
import type { Found, View } from './found.ts';
import { isKoreanRole } from './korean-names.ts';
import { fitsParticle, isModifier, type KoreanWord } from './korean-words.ts';
import { quoted } from './view-paragraph.ts';

export type Words = View & { readonly words: readonly KoreanWord[] };

/** A noun phrase: its words, the last one its head. */
export type Phrase = { readonly from: number; readonly head: number };

/** Most words of a noun phrase: name, country, office, role. */
const longestPhrase = 7;

/** Behind whom a headline names before a quotation that ends it, or that dots follow: 총리 “…”…야당 “…”. */
const headlined = /^\s\uFFFC+(?:\s?(?:…|\.{2}|·{2}|⋯)|\s?$)/u;

/** Whether a noun phrase ends with a word: a particle or mark follows it. */
export function closesPhrase(view: Words, head: number): boolean {
	const { words } = view;
	const word = words[head];
	if (word === undefined || view.signs.charAt(word.from - 1) === quoted) return false;
	return (
		(word.particle !== '' && word.particle !== '인') ||
		word.stopped ||
		word.addressed ||
		head === words.length - 1 ||
		headlined.test(view.signs.slice(word.to)) ||
		// "안수길 새길당 대표 : “…”".
		/^\s?[:：]\s?\uFFFC/u.test(view.signs.slice(word.to, word.to + 4)) ||
		// "원내대표 또한": what stands for a particle.
		/^(?:또한|역시)$/u.test(words[head + 1]?.stem ?? '')
	);
}

/** Where the phrase begins that ends with a word. */
export function phraseStart(view: Words, head: number, least: number): number {
	const { words } = view;
	let from = head;
	while (from > least && head - from < longestPhrase && isPart([words[from - 2], words[from - 1], words[from]])) {
		if (isDateline(view, from - 1, from) || isParted(view, from - 1, from) || hangsOnQuote(view, from - 1)) return from;
		from--;
	}
	return from;
}

/** "(워싱턴=연합뉴스) 조현 장관": where an agency writes from is no part of a name. */
function isDateline({ signs, words }: Words, at: number, next: number): boolean {
	const word = signs.slice(words[at]?.from ?? 0, words[next]?.from ?? 0);
	return word.includes('=') || /뉴스\)/u.test(word);
}

/** "보고서 제목은 ‘새벽’. 본문에는": whether a quotation stands between two words. */
function isParted({ signs, words }: Words, at: number, next: number): boolean {
	return signs.slice(words[at]?.to ?? 0, words[next]?.from ?? 0).includes(quoted);
}

/** "“늦었다”는 전문가들": whether a word is the particle of a quotation. */
function hangsOnQuote({ signs, words }: Words, at: number): boolean {
	return signs.charAt((words[at]?.from ?? 0) - 1) === quoted;
}

/** Words that are no part of a noun phrase. */
const outside =
	reportingVerb | wordClass.adverb | wordClass.preposition | wordClass.by | wordClass.and | wordClass.clause;

/** Whether a word goes on in the next: no particle, no mark; "한은 총재" has what looks like one. */
export function isPart([before, word, next]: readonly (KoreanWord | undefined)[]): boolean {
	if (word === undefined || word.stopped || word.addressed) return false;
	if (/^(?:전|현)$/u.test(word.stem)) return word.particle === '';
	if (
		(word.classes & outside) !== 0 ||
		/(?:[우하묻되들치리]자|라고|던|했|된|하는|있는|없는|다고|다며|면서|해서|[가-힣]에 대해|인용해|불린)$/u.test(
			word.stem + word.particle,
		)
	)
		return false;
	if (isModifier(word) || isVerbOfQuote(word, before)) return false;
	if (word.particle === '' || isForeignBeforeRole(word, next)) return true;
	return (
		word.stem.length === 1 &&
		/^[은이가의도]$/u.test(word.particle) &&
		next !== undefined &&
		isKoreanRole(next) &&
		next.stem.length < 4
	);
}

/** "“…”라고 몰아붙이자": what stands behind the particle of a quotation is its verb. */
function isVerbOfQuote({ classes, stem }: KoreanWord, before: KoreanWord | undefined): boolean {
	return classes === 0 && stem.endsWith('자') && before !== undefined && /고$/u.test(before.stem + before.particle);
}

/** "체룬돌로 감독": what looks like a particle right before a role is the end of a foreign name. */
function isForeignBeforeRole(word: KoreanWord, next: KoreanWord | undefined): boolean {
	return (
		word.classes === 0 &&
		word.stem.length > 2 &&
		(/^[로도만]$/u.test(word.particle) || !fitsParticle(word.stem.slice(-1), word.particle)) &&
		next !== undefined &&
		isKoreanRole(next)
	);
}

/** The words of a name, without the particle of the last one. */
export function printed({ words }: Pick<Words, 'words'>, at: number, length: number): string {
	const parts = words.slice(at, at + length);
	return parts.map(({ stem, particle }, place) => (place < parts.length - 1 ? stem + particle : stem)).join(' ');
}

export function span({ words }: Words, from: number, head: number): Pick<Found, 'from' | 'to'> {
	return { from: words[from]?.from ?? 0, to: words[head]?.to ?? 0 };
}

/** Names of organisations by their last syllables. */
export function isGroup({ stem }: KoreanWord, lexicon: Lexicon): boolean {
	if (stem === '측') return true;
	return [...lexicon.listed('organisationEndings')].some(
		(ending) => stem.endsWith(ending) && (stem.length > ending.length || ending.length > 2),
	);
}

/** The words of a phrase as printed, the particle of the last one left off. */
export function officeOf({ signs, words }: Words, { from, head }: Phrase): string {
	return signs.slice(words[from]?.from ?? 0, words[head]?.to ?? 0);
}
