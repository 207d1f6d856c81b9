import { remember } from '../remember.ts';
import type { Layer, Span, Statement, Utterance } from '../types.ts';
import { isTelling } from './concept-rows.ts';
import { type MatchContext, plainContext } from './match-context.ts';
import { findMatch, prepare } from './match-statements.ts';
import type { Prepared } from './prepared.ts';
import { toComparable } from './to-comparable.ts';
import type { Comparable, Unit } from './unit.ts';

/** Quotations inside a quotation, without their marks: other marks than those around the whole. Bounded in length. */
const innerQuotations: readonly RegExp[] = [
	/[“„"]([^”“"]{2,400})[”“"]/gu,
	/«([^»]{2,400})»/gu,
	// A single mark between letters is an apostrophe.
	/(?<![\p{L}\p{N}])[‘']((?:[^‘’']|['’](?=\p{L})){2,400})['’](?!\p{L})/gu,
];

/** Who tells of himself: "I told Putin, I told him: …" are no words of Putin. */
const ownVoice: ReadonlySet<string> = new Set([
	'i',
	'we',
	'я',
	'мы',
	'ми',
	'ich',
	'wir',
	'je',
	'nous',
	'yo',
	'eu',
	'io',
]);

/**
 * Finds words of one person inside another's quotation ("Putin told me: 'You won'", said by Trump), and the utterance
 * of that person that prints them first-hand.
 *
 * Such words are never merged with their speaker's own: they are known as somebody else tells them.
 *
 * @param utterances - As grouped from the statements.
 * @returns One layer an inner quotation whose speaker is named before it with a verb of telling; all others are left
 * out, for a wrong speaker is worse than none.
 */
export function findLayers(
	statements: readonly Statement[],
	utterances: readonly Utterance[],
	context: MatchContext = plainContext,
): readonly Layer[] {
	// The wordings of one person are asked for by every line that tells that person's words.
	const read = remember(mostRemembered, (text) => toComparable({ text, language: null }, context.lexicons));
	return statements.flatMap((statement) => {
		const spans = findInnerSpans(statement.text);
		if (spans.length === 0) return [];
		const { units } = prepare(statement, context).comparable;
		return spans.flatMap((span) => toLayer(statement, { span, units }, { utterances, read, context }));
	});
}

/** Wordings whose words are remembered while one page is looked through. */
const mostRemembered = 5000;

type Known = {
	readonly utterances: readonly Utterance[];
	readonly read: (text: string) => Comparable;
	readonly context: MatchContext;
};

/** In order; of two that overlap, the first. */
function findInnerSpans(text: string): readonly Span[] {
	const found = innerQuotations
		.flatMap((marks) => [...text.matchAll(marks)])
		.map(({ 0: whole, 1: words = '', index }) => {
			const start = index + whole.indexOf(words);
			return { start, end: start + words.length };
		})
		.toSorted((a, b) => a.start - b.start);
	return found.filter(({ start }, at) => start >= (found[at - 1]?.end ?? 0));
}

type Inner = { readonly span: Span; readonly units: readonly Unit[] };

function toLayer(statement: Statement, inner: Inner, known: Known): readonly Layer[] {
	const { span } = inner;
	const named = findTeller(inner);
	const speakerId = named === null ? null : personOf(named);
	if (named === null || speakerId === null || speakerId === statement.speakerId) return [];
	const speaker = statement.text.slice(named.start, named.end);
	const told = { ...withoutTime(statement, statement.text.slice(span.start, span.end)), speakerId };
	const words = prepare(told, known.context);
	const { id: statementId, sourceId, speaker: teller } = statement;
	return [{ statementId, sourceId, teller, speaker, speakerId, span, utteranceId: findOwn(words, known) }];
}

/** The person named last before the words, where that one tells them. */
function findTeller({ span, units }: Inner): Unit | null {
	const before = units.filter(({ end }) => end <= span.start);
	const at = before.findLastIndex((unit) => personOf(unit) !== null);
	const named = before[at];
	const verb = before.findIndex((unit, place) => place > at && unit.concepts.some(isTelling));
	if (named === undefined || verb === -1 || ownVoice.has(before[verb - 1]?.key ?? '')) return null;
	return named;
}

function personOf({ concepts }: Unit): string | null {
	return concepts.find(({ person }) => person !== undefined)?.person ?? null;
}

/** Told on another day than said: time tells nothing here. */
function withoutTime(statement: Statement, text: string): Statement {
	return { ...statement, text, date: null, occasion: null };
}

/** The utterance of the same person that has these words, the likeliest where there are several. */
function findOwn(words: Prepared, known: Known): string | null {
	const scored = known.utterances
		.filter(({ speakerId }) => speakerId === words.statement.speakerId)
		.map((utterance) => ({ id: utterance.id, score: scoreOf(words, utterance, known) }))
		.filter(({ score }) => score > 0);
	return scored.toSorted((a, b) => b.score - a.score)[0]?.id ?? null;
}

/** How near the nearest wording comes; 0 where none is, or may be, the same. */
function scoreOf(words: Prepared, { id, wordings }: Utterance, { read, context }: Known): number {
	const scores = wordings.map(({ text }) => {
		const statement = { ...withoutTime(words.statement, text), id, language: null };
		return findMatch(words, { statement, comparable: read(text) }, context)?.score ?? 0;
	});
	return Math.max(0, ...scores);
}
