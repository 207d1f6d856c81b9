import { createNameFinder } from '../difference/find-names.ts';
import { createOfficeFinder } from '../difference/find-offices.ts';
import { createMatchContext } from '../match/match-context.ts';
import type { ReadWording } from '../match/read-wording.ts';
import { toComparable } from '../match/to-comparable.ts';
import type { Comparable, Unit } from '../match/unit.ts';
import { informationIn } from '../match/weigh-unit.ts';
import { languages } from '../quotes/languages/languages.ts';
import { languageFor } from '../quotes/words/language-for.ts';
import { lexiconOf } from '../quotes/words/lexicon-of.ts';
import { readTokens } from '../quotes/words/read-tokens.ts';
import { reportingVerb, wordClass } from '../quotes/words/word-class.ts';
import { remember } from '../remember.ts';
import { findSentences } from '../text/sentences.ts';
import { toNameKey } from '../text/transliterate.ts';
import { findWords } from '../text/words.ts';
import type { Article, Person, Utterance } from '../types.ts';
import { contradicts } from './contradicts.ts';
import { findSharedUnits, tellsSomething } from './find-shared-units.ts';

/** So much of what an utterance tells in one paragraph that is about its speaker makes it indirect speech. */
const leastShare = 0.5;
/** Between languages half of an utterance's words have no known translation. */
const leastShareAcross = 0.6;
/** Fewer shared words than this are chance. */
const leastShared = 3;

/**
 * Without one of these, known by its idea in every language, or a word of the text's language that quotations stand
 * beside, a paragraph tells what was done.
 */
const reportingVerbs =
	'say, tell, think, believe, want, promise, warn, announce, insist, ask, demand, threaten, call, add';

/** A sentence, and who it is about. */
type Told = { readonly text: string; readonly persons: ReadonlySet<string> };

/** Whether the page gives an utterance in indirect speech. */
export type IsTold = (utterance: Utterance) => boolean;

/**
 * Reads a page for what it tells in other words: sentences of one paragraph that name the speaker, or go on about one
 * named before, have most of what the utterance tells, in the same words or others of the same idea, in any of the known
 * languages.
 *
 * Errs towards no: a line wrongly called told would hide that it was left out.
 */
export function createToldInOtherWords(
	article: Pick<Article, 'blocks' | 'language' | 'publishedAt'>,
	people: readonly Person[],
	read: ReadWording,
): IsTold {
	const { lexicons } = createMatchContext(people);
	const blocks = readBlocks(article, people);
	const verbs = toComparable({ text: reportingVerbs, language: 'en' }, lexicons).units;
	const isReporting = (text: string, { units }: Comparable): boolean =>
		findSharedUnits(units, verbs, false).length > 0 || hasReporting(text, article.language, people);
	const known = new Map<string, readonly Comparable[]>();
	const toldOf = (speaker: string, isHis: (told: Told) => boolean): readonly Comparable[] => {
		const made =
			known.get(speaker) ??
			blocks.flatMap((sentences) => {
				const his = sentences.filter(isHis);
				if (his.length === 0) return [];
				const text = his.map((told) => told.text).join(' ');
				const comparable = toComparable({ text, language: article.language }, lexicons);
				return isReporting(text, comparable) ? [comparable] : [];
			});
		known.set(speaker, made);
		return made;
	};
	return ({ wordings, speakerId, speaker }) => {
		const texts = wordings.map(read);
		const surname = speaker?.split(/\s+/u).at(-1) ?? '';
		const told =
			speakerId === null
				? toldOf(surname, ({ text }) => names(text, surname))
				: toldOf(speakerId, ({ persons }) => persons.has(speakerId));
		return told.some((block) => texts.some((text) => hasMost(block, text)));
	};
}

/** Consonants of the shortest surname that is known in another spelling. */
const shortestKey = 3;
/** Words of pages whose spelling was taken apart before. */
const mostRemembered = 5000;
const keyOf = remember(mostRemembered, toNameKey);

/** Whether a sentence names somebody, in this spelling or another: "Orlenko", "Орленка". */
function names(text: string, surname: string): boolean {
	if (surname === '') return false;
	if (text.toLowerCase().includes(surname.toLowerCase())) return true;
	const key = keyOf(surname);
	const isNamed = (word: string): boolean => /^\p{Lu}/u.test(word) && keyOf(word) === key;
	return key.length >= shortestKey && findWords(text).some(({ start, end }) => isNamed(text.slice(start, end)));
}

/** Words that quotations are given to somebody by: "said", "according to". */
const speaking = reportingVerb | wordClass.by;

/** Whether a text has a word that somebody's words stand beside in its language. */
function hasReporting(text: string, language: string | null, people: readonly Person[]): boolean {
	const lexicon = lexiconOf(languageFor(language, text, languages), people);
	const tokens = readTokens(text, { start: 0, end: text.length }, [], lexicon);
	return tokens.some(({ classes }) => (classes & speaking) !== 0);
}

/** The sentences of each paragraph; one that names nobody, by name or office, is about those named before: "He added". */
function readBlocks(
	{ blocks, language, publishedAt }: Pick<Article, 'blocks' | 'language' | 'publishedAt'>,
	people: readonly Person[],
): readonly (readonly Told[])[] {
	const findName = createNameFinder(people);
	const findOffice = createOfficeFinder(people, publishedAt);
	let before: ReadonlySet<string> = new Set();
	return blocks.map(({ text }) =>
		findSentences(text, language).map(({ start, end }) => {
			const words = findWords(text.slice(start, end)).map((word) => word.text);
			const named = new Set(
				words.flatMap((_, at) => findName(words, at)?.person.id ?? findOffice(words, at)?.id ?? []),
			);
			before = named.size > 0 ? named : before;
			return { text: text.slice(start, end), persons: before };
		}),
	);
}

function hasMost(page: Comparable, utterance: Comparable): boolean {
	const across = page.language !== utterance.language;
	const units = utterance.units.filter((unit) => tellsSomething(unit) && !isPersonal(unit));
	const shared = findSharedUnits(units, page.units, !across);
	if (new Set(shared.map(({ key }) => key)).size < leastShared) return false;
	const least = informationIn(units, across) * (across ? leastShareAcross : leastShare);
	return informationIn(shared, across) >= least && !contradicts(tellingOf(page, shared, across), utterance);
}

/** Only the sentences that have something of it: what else a paragraph denies is another matter. */
function tellingOf(page: Comparable, shared: readonly Unit[], across: boolean): Comparable {
	const telling = new Set(
		findSharedUnits(page.units.filter(tellsSomething), shared, !across).map(({ sentence }) => sentence),
	);
	return { ...page, units: page.units.filter(({ sentence }) => telling.has(sentence)) };
}

/** In this story everybody names everybody: a name that both have tells nothing. */
function isPersonal({ concepts, name }: Unit): boolean {
	return name !== '' || concepts.some(({ kind }) => kind === 'name');
}
