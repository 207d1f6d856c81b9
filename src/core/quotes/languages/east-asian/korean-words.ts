import type { Lexicon } from '../../words/lexicon.ts';
import { wordClass } from '../../words/word-class.ts';
import { quoted } from './view-paragraph.ts';

/** One word of a Korean paragraph, its particle apart. */
export type KoreanWord = {
	/** Where it begins among the paragraph's signs. */
	readonly from: number;
	/** Where the word without its particle ends. */
	readonly to: number;
	readonly stem: string;
	readonly particle: string;
	/** The classes of the stem. */
	readonly classes: number;
	/** Whether a mark behind it ends a phrase. */
	readonly stopped: boolean;
	/** Whether it is a name with its form of address, or an age in brackets: 최순옥(58)씨. */
	readonly addressed: boolean;
	/** Whether an age stands behind it: 권순자(81). */
	readonly aged: boolean;
};

/** Particles, longest first: of who speaks, then of all others. */
const particles =
	/(?:측에서는|측에서|께서는|께서|측은|측이|측도|에게서는|에게서|에게는|에게|에서는|에서도|에서|으로부터|으로는|으로서|으로|로부터|로서|로는|이라는|이라며|이라고|라는|라며|라고|이며|이었다|이다|였다|(?<=씨|\))다|한테|에는|에도|에|은|는|이|가|도|을|를|의|과|와|로|만|인|씨)$/u;

/** Particles behind whoever does something. */
export const subjectParticle = /^(?:은|는|이|가|도|께서는?|측은|측이|측도|측에서는?|에서는?|만)$/u;
export const topicParticle = /^(?:은|는|도|께서는|측은|측도|측에서는|에서는)$/u;

const address = /^([가-힣]{1,4}?)(?:\([^()]{1,12}\))?\s?(?:씨|(?<=[가-힣]{3}|\))[양군])(?:\([^()]{1,12}\))?$/u;

/** "A씨(52)", "B군", "최모(74)씨", "남 모 씨": whose name a paper withholds, form of address and all. */
const withheld = /^(?:[A-Z]{1,2}|[가-힣]{1,2}\s?모)(?:\([^()]{1,12}\))?\s?(?:씨|[양군])(?:\([^()]{1,12}\))?$/u;

/** The judge of a court in brackets: "형사합의12부(재판장 오은경)". */
const presiding = /\((?:재판장|주심|부장판사)\s([가-힣]{2,4})(?:\s(?:부장)?판사)?\)$/u;

/** A word, with the form of address that is printed apart from it and an age that has a space. */
const wordPattern =
	/(?:[가-힣]{1,2}\s모(?=\s?\(|\s?씨))?[^\s\uFFFC(]*(?:\([^()\uFFFC]{1,16}\))?[^\s\uFFFC]*(?:\s씨(?=[은는이가도의를와,(]|에게|\s))?[^\s\uFFFC]*/gu;

/** A verb that describes what follows: "연구해온", "요구한"; a name may end so too. */
const modifier =
	/^(?![김이박최정강조윤장임한오서신권황안송전홍]).+(?:해온|[하되]던|[하되]는|[가-힣]한|된|맡은|이끈|지낸|만든|나선|찾은|불린)$|^(?:마친|끝낸|끝마친|그친|멈춘|떠난|숨진|다친|무너진|사라진|놓친|걸린|갇힌|밀린|열린|닫힌|빠진|터진|알려진|밝혀진|이어진|커진|세운|치른|모인|살던|쓰던|다니던|고친|바뀐|옮긴|나선|맡은|이끈|지낸|찾은|나온|올린|때린|넣은|터뜨린|거둔|꽂은|지킨|막은|던진|이긴|꺾은|겪은|잃은|당한)$/u;

/** Whether a word describes the noun behind it. */
export function isModifier({ stem, particle, classes }: KoreanWord): boolean {
	return classes === 0 && modifier.test(stem + particle);
}

/** Reads the words of a paragraph's signs; what is quoted parts them. */
export function readKoreanWords(signs: string, lexicon: Lexicon): readonly KoreanWord[] {
	return [...signs.matchAll(wordPattern)]
		.filter(([printed]) => printed !== '')
		.map(({ 0: printed, index }) => toWord(printed, index, signs, lexicon));
}

function toWord(printed: string, index: number, signs: string, lexicon: Lexicon): KoreanWord {
	const lead = /^[\p{P}\p{S}]+/u.exec(printed)?.[0].length ?? 0;
	const bare = printed.slice(lead).replace(/[.,!?…·:;'’”"》>\]]+$/u, '');
	const from = index + lead;
	const behind = signs.charAt(from + bare.length);
	const { stem: full, particle } = part(bare, lexicon);
	const stem = full.replace(/\([^()]*\)$/u, '');
	const addressed = addressedIn(full, lexicon);
	return {
		from,
		to: from + full.length,
		stem: addressed ?? stem,
		particle,
		classes: addressed === undefined ? lexicon.classOf(stem) : wordClass.honorific,
		stopped: bare === '' || bare.length < printed.length - lead || behind === quoted,
		addressed: addressed !== undefined,
		aged: /\(\d{1,3}[^()]{0,8}\)$/u.test(full),
	};
}

/** Whom a word addresses; undefined for nobody, and for nouns that end as a form of address: "글씨". */
function addressedIn(full: string, lexicon: Lexicon): string | undefined {
	if (lexicon.listed('plain').has(full)) return undefined;
	if (withheld.test(full)) return full.replace(/\([^()]*\)/u, '').replace(/(?<=[가-힣]\s?모)\s?씨$/u, '');
	return (address.exec(full) ?? presiding.exec(full))?.[1];
}

/** Nouns that end like a particle. */
const whole =
	/(?:회의|협의|국가|한반도|보도|제도|지도|태도|평가|작가|화가|전문가|활동가|사업가|운동가|음악가|어린이|아이|[가-힣]{2}학과)$/u;

/** A name of three syllables whose last one looks like a particle, and cannot be one behind the sound before it: 김정은, 임재만; not "공장이", "조사가". */
const ambiguous = /^[가-힣](?!씨)[가-힣][만인로도과와이가은]$/u;

/** Whether a syllable ends with a consonant. */
export function isClosed(syllable: string): boolean {
	return (syllable.charCodeAt(0) - firstSyllable) % finals !== 0;
}

/** The first of the syllables in Unicode, and how many finals each of them is printed with. */
const firstSyllable = 0xac00;
const finals = 28;

/** Whether a particle has the form that it has behind such a syllable: "이" behind a consonant, "가" behind a vowel. */
export function fitsParticle(before: string, particle: string): boolean {
	if (/^[이은과을]/u.test(particle)) return isClosed(before);
	return !/^(?:[가와는를])/u.test(particle) || !isClosed(before);
}

/** A word and its particle; a word that the lexicon has whole keeps what looks like one. */
function part(word: string, lexicon: Lexicon): { stem: string; particle: string } {
	const side = /^[사노양원피검변]?측(?=은|이|도|에서)/u.exec(word)?.[0];
	if (side !== undefined) return { stem: side, particle: word.slice(side.length) };
	const found = particles.exec(word);
	const stem = word.slice(0, found?.index ?? word.length);
	const particle = found?.[0] ?? '';
	return stem === '' || particle === '씨' || isWhole(word, stem, lexicon)
		? { stem: word, particle: '' }
		: { stem, particle };
}

function isWhole(word: string, stem: string, lexicon: Lexicon): boolean {
	// "피고인 측은": no 피고 with a particle.
	if (word.endsWith('인') && lexicon.classOf(word) !== 0) return true;
	if (lexicon.classOf(stem) !== 0 || lexicon.listed('plain').has(stem)) return false;
	if (stem.length === 2 && lexicon.known.has(stem) && !lexicon.known.has(word)) return false;
	if (lexicon.classOf(word) !== 0 || lexicon.known.has(word) || whole.test(word)) return true;
	const isParticle = /[이가과와]$/u.test(word) && fitsParticle(word.charAt(1), word.charAt(2));
	return ambiguous.test(word) && !isParticle && lexicon.listed('surnames').has(word.charAt(0));
}
