import type { Span } from '../types.ts';
import { findAppositions } from './mentions/find-appositions.ts';
import { findCandidates } from './mentions/find-candidates.ts';
import { type Entity, linkEntities } from './mentions/link-entities.ts';
import type { Candidate } from './mentions/mention.ts';
import type { Case } from './mentions/mention-rules.ts';
import type { PeopleIndex } from './mentions/people-index.ts';
import { findSpans } from './spans/find-spans.ts';
import type { QuotedSpan } from './spans/pair-marks.ts';
import { type Outline, outlineParagraph } from './speakers/outline-paragraph.ts';
import { findTurns } from './turns/find-turns.ts';
import type { Lexicon } from './words/lexicon.ts';
import { readTokens, type Token } from './words/read-tokens.ts';
import { wordClass } from './words/word-class.ts';

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
export type Frame = Background & {
	readonly text: string;
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
	/** Whether the page is a transcript; absent where that is not known. */
	readonly isTranscript?: boolean;
};

/** Reads an article's text into paragraphs of tokens, candidates and quotations. */
export function frameArticle(text: string, background: Background): Frame {
	const read = readParagraphs(text, background);
	const candidates = findAllCandidates(text, read, background);
	const entities = linkEntities(candidates.flat(), background.lexicon, text);
	const { caseOf, isPart, appositions, tellGenders } = background.lexicon.grammar.mentions;
	const sure = new Set<Entity>();
	let first = 0;
	const paragraphs = read.map(({ start, end, tokens, quotes }, at) => {
		const own = candidates[at] ?? [];
		const offset = first;
		first += own.length;
		tellGenders?.({ tokens, candidates: own, entities: entities.slice(offset, first) }, background.lexicon, sure);
		const beside = findAppositions(tokens, own, appositions);
		const speakers = own.map((candidate, place) => {
			const named = beside[place] ?? -1;
			const entity = entities[offset + (named === -1 ? place : named)] ?? null;
			if (named !== -1 && entity !== null) describe(entity, candidate, tokens, background.lexicon);
			const role = caseOf?.({ tokens, ...background }, candidate, entity, own[place + 1]) ?? null;
			return toSpeaker(candidate, entity, offset + place, role);
		});
		const askable = speakers.filter(
			(speaker, place) =>
				!isNobody(speaker) && isPart?.(tokens, speaker, speakers[place - 1], speakers[place + 1]) !== true,
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
	return { ...background, text, paragraphs, quotes, mainMark: mostUsed(quotes) };
}

/** Takes from a description beside a name what it tells of whom. */
function describe(entity: Entity, { to, gender }: Candidate, tokens: readonly Token[], { grammar }: Lexicon): void {
	const { nounShowsPerson, genderOfRole } = grammar.mentions;
	const isPerson = ((tokens[to - 1]?.classes ?? 0) & (wordClass.person | wordClass.writing)) === wordClass.person;
	entity.human ||= nounShowsPerson === true && isPerson;
	if (genderOfRole !== undefined) entity.gender ??= gender;
}

/** "wrote on X" names where something was said, "Graham, R-S.C.," a party and a state. */
const nobodysName = /^(?:.|[DRI]-\p{Lu}.*)$/u;

function isNobody({ kind, name, person }: Speaker): boolean {
	return person === null && (kind === 'name' || kind === 'organisation') && nobodysName.test(name);
}

/** Written out, not spread: this runs for every mention of every page. */
function toSpeaker(candidate: Candidate, entity: Entity | null, index: number, role: Case): Speaker {
	const { start, end, paragraph, from, to, kind, name, gender, person, owner } = candidate;
	return { start, end, paragraph, from, to, kind, name, gender, person, owner, entity, index, role };
}

function mostUsed(quotes: readonly FrameQuote[]): string {
	const counts = new Map<string, number>();
	for (const { marks } of quotes) counts.set(marks[0], (counts.get(marks[0]) ?? 0) + 1);
	return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

type ReadParagraph = Span & { readonly tokens: readonly Token[]; readonly quotes: readonly FrameQuote[] };

function readParagraphs(text: string, { lexicon, isTranscript = false }: Background): readonly ReadParagraph[] {
	const found = findSpans(text);
	const turns = findTurns(text, found, lexicon, isTranscript);
	let index = 0;
	const { readSpeech } = lexicon.grammar.spans;
	return found.map((marked, paragraph) => {
		const { start, end, spans } = marked;
		const said = turns.get(paragraph) ?? readSpeech?.(text, marked, lexicon) ?? spans;
		const numbered = said.map((span) => ({ ...span, index: index++ }));
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

/** Notes the words a paragraph prints in lower case, and those it prints with a capital inside a sentence. */
function noteCapitals(
	tokens: readonly Token[],
	{ grammar }: Lexicon,
	lowerCase: Set<string>,
	surnames: Set<string>,
): void {
	const { declension } = grammar.mentions;
	for (const { text, capital, first } of tokens) {
		if (!capital) lowerCase.add(text);
		else if (!first) {
			surnames.add(text);
			if (declension !== undefined) surnames.add(`${declension.stemOf(text)}*`);
		}
	}
}

function findAllCandidates(
	text: string,
	read: readonly ReadParagraph[],
	{ lexicon, people, date }: Background,
): readonly (readonly Candidate[])[] {
	const paragraphs = read.map(({ tokens }) => tokens);
	const lowerCase = new Set<string>();
	const surnames = new Set<string>();
	for (const tokens of paragraphs) noteCapitals(tokens, lexicon, lowerCase, surnames);
	const { findMentions = findCandidates, collectNames } = lexicon.grammar.mentions;
	const scan = (names: ReadonlySet<string>) =>
		paragraphs.map((tokens, paragraph) =>
			findMentions({ text, tokens, paragraph, lexicon, people, date, lowerCase, surnames, names }),
		);
	return scan(collectNames?.({ text, paragraphs, lexicon }, scan) ?? new Set());
}
