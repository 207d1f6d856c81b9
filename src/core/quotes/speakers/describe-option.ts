import type { Frame, FrameQuote, Speaker } from '../article-frame.ts';
import { wordClass } from '../words/word-class.ts';
import { describeQuote, type Precedent } from './describe-quote.ts';
import type { Option } from './list-candidates.ts';
import { paragraphOf } from './paragraph-of.ts';
import { type Report, reportOf } from './report-of.ts';
import { bucket, countSigns, namedBefore, numberAt, numberOfSign } from './signs.ts';

const sides = { L: 1, R: 2, P: 3, N: 4, C: 5 } as const;
const nobodySide = 6;

/** Candidates further than this on a side are told apart no more. */
const mostRank = 9;

/**
 * Describes the candidates of a quotation by small whole numbers: what the trees ask about.
 *
 * Delexicalised: signs of word classes, never words, so that what is fitted on one language and one set of outlets holds
 * for others.
 *
 * @returns Features of each option in order, and last those of "nobody is named".
 */
export function describeOptions(
	frame: Frame,
	quote: FrameQuote,
	options: readonly Option[],
	before: Precedent | null,
): readonly (readonly number[])[] {
	const shared = describeQuote(frame, quote);
	const reports = options.map(({ speaker }) => reportOf(paragraphOf(frame, speaker).outline, speaker));
	const described = options.map((option, at) => [
		sides[option.side],
		Math.min(mostRank, option.rank),
		...describeReport(options, reports, at),
		...describeWay(frame, quote, option),
		...describeMention(frame, option.speaker),
		...describeEntity(option.speaker, before),
		Math.min(3, Math.abs(quote.paragraph - option.speaker.paragraph)),
		...shared,
	]);
	return [...described, describeNobody(options.length, shared)];
}

/** How many features of an option come before those of the quotation. */
const ownFeatures = 45;

function describeNobody(options: number, shared: readonly number[]): readonly number[] {
	const own = new Array<number>(ownFeatures).fill(0);
	own[0] = nobodySide;
	own[1] = Math.min(mostRank, options);
	return [...own, ...shared];
}

/** Its verb, and how many others have one: nearer on its side, and in the paragraph at all. */
function describeReport(options: readonly Option[], reports: readonly Report[], at: number): readonly number[] {
	const own = options[at];
	const { verb, distance, strength } = reports[at] ?? { verb: 0, distance: 0, strength: 0 };
	let nearer = 0;
	let others = 0;
	options.forEach(({ side, rank }, other) => {
		if (other === at || reports[other]?.strength === 0) return;
		if (side === 'L' || side === 'R') others++;
		if (side === own?.side && rank < own.rank) nearer++;
	});
	return [verb, distance, strength, Math.min(3, nearer), Math.min(4, others)];
}

/** A longer way is cut, in signs: what is that far is far. */
const longestWay = 60;

/** What stands between a candidate and the quotation, or the end of the candidate's paragraph. */
function describeWay(frame: Frame, quote: FrameQuote, option: Option): readonly number[] {
	const { signs } = paragraphOf(frame, option.speaker).outline;
	const [from, to] = wayOf(frame, quote, option);
	const isBehind = option.side === 'R' || option.side === 'N';
	const signAt = (place: number) => (place >= from && place < to ? numberOfSign(signs.charAt(place)) : 0);
	const near = [0, 1, 2].map((offset) => signAt(isBehind ? to - 1 - offset : from + offset));
	const far = [0, 1].map((offset) => signAt(isBehind ? from + offset : to - 1 - offset));
	const own = option.side === 'L' || option.side === 'R';
	return [
		bucket(to - from, 1),
		...countSigns(signs, Math.max(from, to - longestWay), to),
		...near,
		...far,
		own ? bucket(Math.abs(quote.token - option.speaker.to), 2) : 0,
	];
}

/** Where that way begins and ends in the outline of the candidate's paragraph. */
function wayOf(frame: Frame, quote: FrameQuote, { speaker, side }: Option): readonly [number, number] {
	const { signs, at } = paragraphOf(frame, speaker).outline;
	if (side === 'L') return [at[speaker.to] ?? 0, at[quote.token] ?? 0];
	if (side === 'R') return [(at[quote.token] ?? 0) + 1, at[speaker.from] ?? 0];
	if (side === 'N') return [0, at[speaker.from] ?? 0];
	return [at[speaker.to] ?? 0, signs.length];
}

const kinds: Readonly<Record<Speaker['kind'], number>> = {
	person: 1,
	name: 2,
	pronoun: 3,
	nominal: 4,
	organisation: 5,
	place: 6,
	writing: 7,
	it: 8,
};

/** Word classes of a head noun that are told apart. */
const headClasses = [wordClass.title, wordClass.person, wordClass.writing, wordClass.organisation];

/** The mention itself and the signs around it. */
function describeMention(frame: Frame, speaker: Speaker): readonly number[] {
	const { tokens, speakers, outline } = paragraphOf(frame, speaker);
	const { signs, at } = outline;
	const start = at[speaker.from] ?? 0;
	const end = at[speaker.to] ?? 0;
	const classes = tokens[speaker.to - 1]?.classes ?? 0;
	return [
		kinds[speaker.kind],
		numberAt(signs, start - 1),
		numberAt(signs, start - 2),
		numberAt(signs, end),
		numberAt(signs, end + 1),
		numberAt(signs, end + 2),
		...namedBefore(signs, start),
		speaker.owner ? 1 : 0,
		tokens[speaker.from]?.first === true ? 1 : 0,
		Math.min(6, speaker.to - speaker.from),
		headClasses.reduce((sum, bits, place) => sum + ((classes & bits) === 0 ? 0 : 2 ** place), 0),
		pronounForm(speaker),
		Math.min(6, speaker.index - (speakers[0]?.index ?? 0)),
	];
}

/** Forms of pronouns that speak in different ways: relative, first person, object. */
function pronounForm({ kind, name }: Speaker): number {
	if (kind !== 'pronoun' && kind !== 'it') return 0;
	if (/^(?:who|whom|whose|which|that)$/iu.test(name)) return 1;
	if (/^(?:i|we)$/iu.test(name)) return 2;
	return /^(?:him|her|them|me|us|.*sel(?:f|ves))$/iu.test(name) ? 3 : 4;
}

/** Who it is: known, named often, quoted before, the speaker of the quotation before. */
function describeEntity(speaker: Speaker, before: Precedent | null): readonly number[] {
	const { entity } = speaker;
	const carried = carriedBy(speaker, before);
	if (entity === null) return [carried, 0, 0, 0, 0];
	return [
		carried,
		1 + (entity.human ? 1 : 0) + (entity.person === null ? 0 : 1),
		bucket(entity.count, 1),
		Math.min(6, 1 + (before?.spoken.get(entity) ?? 0)),
		entity.gender === null ? 1 : 2,
	];
}

/** Whether the candidate is who said the quotation before: the same mention, the same person, or somebody else. */
function carriedBy(speaker: Speaker, before: Precedent | null): number {
	if (before === null || before.speaker === null) return 0;
	if (before.speaker === speaker) return before.speaker.start > before.quote.start ? 1 : 2;
	return before.speaker.entity !== null && before.speaker.entity === speaker.entity ? 3 : 4;
}
