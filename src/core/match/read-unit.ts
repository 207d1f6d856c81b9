import { hasCapitalNouns } from '../text/capital-nouns.ts';
import { foldWord } from '../text/fold.ts';
import { isFunctionWord } from '../text/tell-language.ts';
import { toNameKey } from '../text/transliterate.ts';
import { toRoot } from './cognate.ts';
import type { Concept } from './concept.ts';
import { isNegation } from './is-negation.ts';
import { type Lexicon, toLookup } from './lexicon.ts';
import { isLittleWord } from './little-word.ts';
import type { Token } from './read-words.ts';
import type { Unit } from './unit.ts';
import { toMarks } from './unit-marks.ts';
import { weighUnit } from './weigh-unit.ts';

/** What the words of a statement are read with. */
export type Speech = { readonly language: string; readonly lexicon: Lexicon };

/** A place in a statement. */
export type Place = {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly at: number;
	readonly startsSentence: boolean;
};

/** What a word is wherever it stands. */
type Meaning = Omit<Unit, 'start' | 'end' | 'sentence'>;

/** Meanings of words read before, as printed: news uses few words over and over. */
const remembered = new WeakMap<Lexicon, Map<string, Meaning>>();
/** Meanings remembered with a lexicon; then it begins anew, so that memory is bounded. */
const mostRemembered = 10_000;

/** The longest known phrase that begins at a place, else the word there. */
export function readUnit(place: Place, speech: Speech): Unit {
	const token = place.tokens[place.at];
	if (token === undefined) throw new Error(`no word at ${place.at}: a statement is read up to its last word`);
	const phrase = findPhrase(place, speech);
	if (phrase !== null) return toUnit(toMeaning(place, phrase.tokens, { ...phrase, speech }), token, phrase.end);
	const known = knownWith(speech.lexicon);
	const key = toMemoryKey(place, token);
	const before = known.get(key);
	if (before !== undefined) return toUnit(before, token, token.end);
	const meaning = toMeaning(place, [token], { concepts: findConcepts(place, token, speech), speech });
	known.set(key, meaning);
	return toUnit(meaning, token, token.end);
}

/** What a word by itself stands for. */
function findConcepts(place: Place, token: Token, { lexicon, language }: Speech): readonly Concept[] {
	return lexicon.findWord(token, isCapital(place.text.slice(token.start, token.end)) && mayBeName(place, language));
}

function knownWith(lexicon: Lexicon): Map<string, Meaning> {
	const known = remembered.get(lexicon);
	if (known !== undefined && known.size < mostRemembered) return known;
	const fresh = new Map<string, Meaning>();
	remembered.set(lexicon, fresh);
	return fresh;
}

/** Capitals tell a name, but not at the beginning of a sentence. */
function toMemoryKey({ text, startsSentence }: Place, { text: word, start, end }: Token): string {
	const printed = text.slice(start, end);
	return printed === word ? word : `${word} ${printed}${startsSentence ? '.' : ''}`;
}

/** Written out: a copy of a meaning with three more fields costs a multiple. */
function toUnit(meaning: Meaning, { start, sentence }: Token, end: number): Unit {
	return {
		start,
		end,
		key: meaning.key,
		concepts: meaning.concepts,
		parts: meaning.parts,
		name: meaning.name,
		root: meaning.root,
		denies: meaning.denies,
		isTranslatable: meaning.isTranslatable,
		pinned: meaning.pinned,
		marks: meaning.marks,
		weight: meaning.weight,
		sentence,
		words: meaning.words,
	};
}

type Phrase = { readonly tokens: readonly Token[]; readonly concepts: readonly Concept[]; readonly end: number };

/** The longest phrase of several words that begins at a place; null where none does. */
function findPhrase({ tokens, at }: Place, { lexicon, language }: Speech): Phrase | null {
	const [first, second] = [tokens[at], tokens[at + 1]];
	if (first === undefined || second === undefined) return null;
	const longest = lexicon.phrasesFrom(toLookup(first.stem, language))?.get(toLookup(second.stem, language)) ?? 0;
	for (let length = Math.min(longest, tokens.length - at); length > 1; length -= 1) {
		const own = tokens.slice(at, at + length);
		const stems = own.map(({ stem }) => stem);
		const concepts = lexicon.find(stems.map((stem) => toLookup(stem, language)).join(' '), stems.join(' '));
		if (concepts.length > 0) return { tokens: own, concepts, end: own.at(-1)?.end ?? first.end };
	}
	return null;
}

type Found = { readonly concepts: readonly Concept[]; readonly speech: Speech };

function toMeaning(place: Place, tokens: readonly Token[], { concepts, speech }: Found): Meaning {
	const key = tokens.map(({ stem }) => stem).join(' ');
	const { language } = speech;
	const printed = place.text.slice(tokens[0]?.start, tokens.at(-1)?.end);
	const name = concepts.every(({ kind }) => kind === 'name') ? toName(printed, key) : '';
	const isInPlace = mayBeName(place, language);
	const isName = name !== '' && isInPlace;
	const isFunction = tokens.every((token) => isListed(place.text, token, (word) => isFunctionWord(word, language)));
	const denies = tokens.some((token) => isListed(place.text, token, (word) => isNegation(word, language)));
	const isLittle = tokens.every((token) => isListed(place.text, token, (word) => isLittleWord(word, language)));
	const parts = tokens.length > 1 ? partsOf(tokens, speech) : partsOfWord(tokens, { concepts, speech });
	const weight = weighUnit({ key, concepts, isName, denies, isFunction, isLittle, language });
	// A word with an idea is met by that: those that only begin alike are false friends.
	const root = weight < leastLearned || concepts.length + parts.length > 0 ? '' : toRoot(key, language);
	return {
		key,
		concepts,
		parts,
		name,
		root,
		denies,
		marks: toMarks({ key, name, root, concepts, parts }),
		pinned: toPinned({ key, concepts, isName: isCapital(printed) && isInPlace }),
		isTranslatable: isName || concepts.length + parts.length > 0 || /^\p{Nd}/u.test(key),
		weight,
		words: tokens.length,
	};
}

/** Weight from which a word may be a learned one, which several languages have. */
const leastLearned = 0.9;

/** Whether a capital tells a name: the first word of a sentence has one too. */
function mayBeName({ startsSentence }: Place, language: string): boolean {
	return !startsSentence && !hasCapitalNouns(language);
}

/** Little words are listed as they are printed, and by what contractions stand for. */
function isListed(text: string, { text: word, start, end }: Token, isIn: (word: string) => boolean): boolean {
	return isIn(word) || isIn(foldWord(text.slice(start, end)));
}

function toPinned(unit: Pick<Unit, 'key' | 'concepts'> & { readonly isName: boolean }): Unit['pinned'] {
	const { key, concepts, isName } = unit;
	if (/^\p{Nd}/u.test(key) || concepts.some(({ kind, value }) => kind === 'number' && value !== 1)) return 'number';
	return isName || concepts.some(({ kind }) => kind === 'name') ? 'name' : null;
}

/** In posts, words in capitals are stress, not names. */
function isCapital(printed: string): boolean {
	return /^\p{Lu}\p{Ll}/u.test(printed);
}

/** Ideas of the words that a word without an idea of its own is made of. */
function partsOfWord([token]: readonly Token[], { concepts, speech: { lexicon } }: Found): readonly Concept[] {
	return token === undefined || concepts.length > 0 ? [] : lexicon.findParts(token.text).filter(isPart);
}

/** Ideas of the words of a phrase and, where every sign is a word, of the words within it. */
function partsOf(tokens: readonly Token[], { lexicon, language }: Speech): readonly Concept[] {
	const parts = new Set<Concept>();
	for (let from = 0; from < tokens.length; from += 1) {
		for (let to = from + 1; to <= tokens.length - Number(from === 0); to += 1) {
			const stems = tokens.slice(from, to).map(({ stem }) => stem);
			const lookup = stems.map((stem) => toLookup(stem, language)).join(' ');
			for (const concept of lexicon.find(lookup, stems.join(' '))) if (isPart(concept)) parts.add(concept);
		}
	}
	return [...parts];
}

function isPart({ kind }: Concept): boolean {
	return kind === 'idea' || kind === 'staple';
}

/** Consonants below which two names agree by chance. */
const shortestName = 3;

/** A capitalised word that is not all capitals: in posts those are stress, not names. */
function toName(printed: string, stem: string): string {
	if (!isCapital(printed)) return '';
	const key = toNameKey(stem);
	return key.length < shortestName ? '' : key;
}
