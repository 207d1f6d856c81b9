import type { Span } from '../types.ts';
import { declinesNames } from './languages/slavic/base-form.ts';
import { stemOfName } from './languages/slavic/stem-of-name.ts';
import { findAppositions } from './mentions/find-appositions.ts';
import { findCandidates } from './mentions/find-candidates.ts';
import { type Entity, linkEntities } from './mentions/link-entities.ts';
import type { Candidate } from './mentions/mention.ts';
import type { Case } from './mentions/mention-rules.ts';
import { isNameWord } from './mentions/name-word.ts';
import type { PeopleIndex } from './mentions/people-index.ts';
import type { Scan } from './mentions/scan-phrase.ts';
import { findSpans, type QuotedParagraph } from './spans/find-spans.ts';
import type { QuotedSpan } from './spans/pair-marks.ts';
import { type Outline, outlineParagraph } from './speakers/outline-paragraph.ts';
import { hasCentre } from './words/has-centre.ts';
import type { Lexicon } from './words/lexicon.ts';
import { readTokens, type Token } from './words/read-tokens.ts';
import { reportingVerb, wordClass } from './words/word-class.ts';

/** A candidate with who it is, where that is known by name. */
export type Speaker = Candidate & { readonly entity: Entity | null; readonly index: number; readonly role: Case };

/** A quotation and its place in the article. */
export type FrameQuote = QuotedSpan & {
	readonly index: number;
	readonly paragraph: number;
	/** Index of its token in the paragraph. */
	readonly token: number;
};

/** One paragraph, read. */
export type FrameParagraph = Span & {
	readonly tokens: readonly Token[];
	readonly speakers: readonly Speaker[];
	/** Those who can have said something: what only completes a role ("an aide to President Doe") is left out. */
	readonly askable: readonly Speaker[];
	readonly quotes: readonly FrameQuote[];
	readonly outline: Outline;
};

/** A whole article, read: what attribution looks at. */
export type Frame = {
	readonly text: string;
	readonly lexicon: Lexicon;
	readonly paragraphs: readonly FrameParagraph[];
	readonly quotes: readonly FrameQuote[];
	/** The opening mark the article uses most. */
	readonly mainMark: string;
};

/** What is known of an article beside its text. */
export type Background = {
	readonly lexicon: Lexicon;
	readonly people: PeopleIndex;
	readonly date: string | null;
};

/** Reads an article's text into paragraphs of tokens, candidates and quotations. */
export function frameArticle(text: string, background: Background): Frame {
	const read = readParagraphs(text, findSpans(text), background.lexicon);
	const candidates = findAllCandidates(text, read, background);
	const entities = linkEntities(candidates.flat(), background.lexicon);
	const { caseOf } = background.lexicon.grammar.mentions;
	let first = 0;
	const paragraphs = read.map(({ start, end, tokens, quotes }, at) => {
		const own = candidates[at] ?? [];
		const offset = first;
		first += own.length;
		const beside = findAppositions(tokens, own, hasCentre(background));
		const speakers = own.map((candidate, place) => {
			const named = beside[place] ?? -1;
			const entity = entities[offset + (named === -1 ? place : named)] ?? null;
			const role = caseOf?.({ tokens, ...background }, candidate, entity, own[place + 1]) ?? null;
			return toSpeaker(candidate, entity, offset + place, role);
		});
		const askable = speakers.filter(
			(speaker, place) =>
				!isNobody(speaker) && maySpeak(tokens, [speakers[place - 1], speaker, speakers[place + 1]], background.lexicon),
		);
		return {
			start,
			end,
			tokens,
			speakers,
			askable,
			quotes,
			outline: outlineParagraph(text, tokens, speakers, background.lexicon),
		};
	});
	const quotes = read.flatMap((paragraph) => paragraph.quotes);
	return { text, lexicon: background.lexicon, paragraphs, quotes, mainMark: mostUsed(quotes) };
}

/** "wrote on X" names where something was said, "Graham, R-S.C.," a party and a state. */
const nobodysName = /^(?:.|[DRI]-\p{Lu}.*)$/u;

function isNobody({ kind, name, person }: Speaker): boolean {
	return person === null && (kind === 'name' || kind === 'organisation') && nobodysName.test(name);
}

/** Whether a mention is more than part of another: of the role before it, or of the relative clause it opens. */
function maySpeak(
	tokens: readonly Token[],
	[before, speaker, after]: readonly [Speaker | undefined, Speaker, Speaker | undefined],
	{ title, language }: Lexicon,
): boolean {
	if (title === 'after' || language === 'hi') return true;
	return !isComplement(tokens, before, speaker) && !(language === 'en' && isRelativeObject(tokens, speaker, after));
}

/** Words between a role and what completes it: "familiar with", "with direct knowledge of". */
const complementReach = 4;

/** Whether a mention hangs on the role before it by a preposition: "an aide to", "a person familiar with". */
function isComplement(tokens: readonly Token[], before: Speaker | undefined, speaker: Speaker): boolean {
	if (before?.kind !== 'nominal' || speaker.from - before.to > complementReach) return false;
	const way = tokens.slice(before.to, speaker.from);
	const last = way.at(-1)?.classes ?? 0;
	return (last & (wordClass.preposition | wordClass.to)) !== 0 && way.every(completes);
}

/** A word that can stand inside what completes a noun: no verb, no clause. */
function completes({ kind, classes }: Token): boolean {
	return kind === 'word' && (classes & (reportingVerb | wordClass.relative | wordClass.clause | verbs)) === 0;
}

const verbs = wordClass.be | wordClass.have | wordClass.adverb | wordClass.and | wordClass.that | wordClass.day;

/** "which the senator described as": English names the subject of a relative clause behind the pronoun, if that is none. */
function isRelativeObject(tokens: readonly Token[], speaker: Speaker, after: Speaker | undefined): boolean {
	if (after === undefined || ((tokens[speaker.from]?.classes ?? 0) & wordClass.relative) === 0) return false;
	const between = tokens.slice(speaker.to, after.from);
	return between.every(({ classes }) => (classes & (wordClass.determiner | wordClass.adverb)) !== 0);
}

/** Written out, not spread: this runs for every mention of every page. */
function toSpeaker(candidate: Candidate, entity: Entity | null, index: number, role: Case): Speaker {
	const { start, end, paragraph, from, to, kind, name, gender, person, owner } = candidate;
	return { start, end, paragraph, from, to, kind, name, gender, person, owner, entity, index, role };
}

function mostUsed(quotes: readonly FrameQuote[]): string {
	const counts = new Map<string, number>();
	for (const { marks } of quotes) counts.set(marks[0], (counts.get(marks[0]) ?? 0) + 1);
	return [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most), ['', 0] as const)[0];
}

type ReadParagraph = Span & { readonly tokens: readonly Token[]; readonly quotes: readonly FrameQuote[] };

function readParagraphs(text: string, found: readonly QuotedParagraph[], lexicon: Lexicon): readonly ReadParagraph[] {
	let index = 0;
	return found.map(({ start, end, spans }, paragraph) => {
		const numbered = readSpans(text, { start, end }, spans, lexicon).map((span) => ({ ...span, index: index++ }));
		const tokens = readTokens(text, { start, end }, numbered, lexicon);
		const places = new Map(tokens.map(({ quote }, token) => [quote, token]));
		return {
			start,
			end,
			tokens,
			quotes: numbered.map((span) => ({ ...span, paragraph, token: places.get(span.index) ?? 0 })),
		};
	});
}

/** The quotations of a paragraph: between marks, attributions inside them left out, and behind dashes. */
function readSpans(
	text: string,
	paragraph: Span,
	spans: readonly QuotedSpan[],
	lexicon: Lexicon,
): readonly QuotedSpan[] {
	const { findDashSpeech, splitInsertions } = lexicon.grammar.spans;
	const dashed = findDashSpeech?.(text, paragraph, lexicon) ?? [];
	const marked = spans.flatMap((span) => splitInsertions?.(text, span, lexicon) ?? [span]);
	if (dashed.length === 0) return marked;
	const outside = marked.filter((span) => !dashed.some((one) => span.start < one.end && one.start < span.end));
	return [...dashed, ...outside].sort((a, b) => a.start - b.start);
}

/**
 * The last words of the names found, by which no capital would show who is meant further down, and the full names of
 * those found by one word, which an article gives where it names somebody first.
 */
function lastNames(
	found: readonly (readonly Candidate[])[],
	paragraphs: readonly (readonly Token[])[],
): ReadonlySet<string> {
	const names = found
		.flat()
		.filter(({ kind, person }) => (kind === 'person' || kind === 'name') && person === null)
		.map(({ name }) => name);
	const full = names.filter((name) => name.includes(' '));
	const introduced = introducedNames(new Set(names.filter((name) => !name.includes(' '))), paragraphs);
	return new Set([...full.map((name) => name.slice(name.lastIndexOf(' ') + 1)), ...introduced]);
}

/** Each name of one word, and the unknown word before it where it is printed first. */
function introducedNames(names: ReadonlySet<string>, paragraphs: readonly (readonly Token[])[]): readonly string[] {
	const seen = new Set<string>();
	return paragraphs.flatMap((tokens) =>
		tokens.flatMap(({ text }, at) => {
			const before = tokens[at - 1];
			if (!names.has(text) || seen.has(text)) return [];
			seen.add(text);
			const isFull = isNameWord(before) && !isNameWord(tokens[at - 2]);
			return isFull ? [text, `${before.text} ${text}`] : [];
		}),
	);
}

/** The words an article prints in lower case, and those it prints with a capital inside a sentence. */
function readCapitals(tokens: readonly Token[], lexicon: Lexicon): Pick<Scan, 'lowerCase' | 'surnames'> {
	const lowerCase = new Set<string>();
	const surnames = new Set<string>();
	for (const { text, capital, first } of tokens) {
		if (!capital) lowerCase.add(text);
		else if (!first) addSurname(surnames, text, lexicon);
	}
	return { lowerCase, surnames };
}

/** A word in capitals, and for names that are declined what all cases share. */
function addSurname(surnames: Set<string>, word: string, { language }: Lexicon): void {
	surnames.add(word);
	if (declinesNames(language)) surnames.add(`${stemOfName(word)}*`);
}

function findAllCandidates(
	text: string,
	read: readonly ReadParagraph[],
	{ lexicon, people, date }: Background,
): readonly (readonly Candidate[])[] {
	const { lowerCase, surnames } = readCapitals(
		read.flatMap(({ tokens }) => tokens),
		lexicon,
	);
	const { findMentions = findCandidates, collectNames } = lexicon.grammar.mentions;
	const scan = (names: ReadonlySet<string>) =>
		read.map(({ tokens }, paragraph) =>
			findMentions({ text, tokens, paragraph, lexicon, people, date, lowerCase, surnames, names }),
		);
	const tokens = read.map((paragraph) => paragraph.tokens);
	const found = scan(collectNames?.(text, tokens, lexicon) ?? new Set());
	return lexicon.language === 'ar' || lexicon.language === 'hi' ? scan(lastNames(found, tokens)) : found;
}
