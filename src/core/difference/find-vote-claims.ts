import type { Claim } from '../types.ts';
import type { Sense } from './claim-lexicon.ts';
import { ordinalAt } from './find-ordinal.ts';
import { numberOf } from './read-quantity.ts';
import { yearsOf } from './read-scope.ts';
import { clauseAround, meansWithin, printed, type Sentence } from './read-sentence.ts';
import { means } from './read-signs.ts';

/** Fewer who vote are a panel, more are a people: of those, votes are told in shares. */
const [fewestVoters, mostVoters] = [10, 1000];
/** Signs from those for to those against: "86 votes to 12", "93 votes in favour and 18 against". */
const versusReach = 5;
/** The noes stand behind the point of the claim's number, as thousandths. */
const thousand = 1000;
/** What parts a vote in figures: "84–14", "90 : 7"; a point or comma would make it one number. */
const between = /^\s?[-‐‑–—:：]\s?$/u;
const chambers: readonly Sense[] = ['v-senate', 'v-house'];

/** A part of what is voted on has a vote of its own. */
const amending = /^(?:amend|änderungsantr|enmienda|emendament|emenda|поправ|poprawk|修正|수정)/u;

/** How a vote went, by chamber: "84–14", "by 86 votes to 12". */
export function findVoteClaims(sentence: Sentence): readonly Claim[] {
	const { signs, numbers, published } = sentence;
	// A vote of another year is recalled.
	if (yearsOf(sentence).some((year) => year !== published.year)) return [];
	if (numbers.length < 2 || !meansWithin(sentence, 0, signs.length, 'voted')) return [];
	if (signs.some(({ text }) => amending.test(text))) return [];
	const votes = numbers.flatMap((at) => readVote(sentence, at) ?? []);
	return votes.map(
		({ from, to, ayes, noes }): Claim => ({
			kind: 'count',
			subject: 'votes',
			about: 'votes',
			low: ayes + noes / thousand,
			high: ayes + noes / thousand,
			persons: [],
			scope: [chamberOf(sentence, from), readingOf(sentence)].filter((part) => part !== '').join(' '),
			phrase: printed(sentence, [from, to]),
		}),
	);
}

/** Whose vote it is: as its clause says, else as the sentence does up to it; "sending it to the Senate" tells nothing. */
function chamberOf(sentence: Sentence, at: number): string {
	const [from, to] = clauseAround(sentence, at);
	const within = (first: number) => chambers.filter((chamber) => meansWithin(sentence, first, to, chamber));
	const [own, upTo] = [within(from), within(0)];
	return (own.length > 0 ? own : upTo).join(' ');
}

/** "The second reading": each has a vote. */
const reading = /^(?:reading|lesung|lecture|lectura|lettura|leitura|czytani|чтени|читанн)/u;

function readingOf(sentence: Sentence): string {
	const { signs } = sentence;
	const place = signs.findIndex(({ text }) => reading.test(text)) - 1;
	return place < 0 ? '' : String(ordinalAt(sentence, place) ?? 1);
}

/** How many times the voters of one vote those of another may be, to be of one chamber: some are away. */
const mostVotersRatio = 1.15;

/** Whether two votes are of as many voters, and not of a committee and of all. */
export function areOfOneChamber({ low: a }: Claim, { low: b }: Claim): boolean {
	const [less, more] = [votersOf(a), votersOf(b)].toSorted((one, other) => one - other);
	return less !== undefined && more !== undefined && more <= less * mostVotersRatio;
}

function votersOf(value: number): number {
	return Math.trunc(value) + Math.round((value % 1) * thousand);
}

type Vote = { readonly from: number; readonly to: number; readonly ayes: number; readonly noes: number };

function readVote(sentence: Sentence, from: number): Vote | null {
	const to = findNoes(sentence, from);
	const [ayes, noes] = [numberOf(sentence.signs[from]), numberOf(sentence.signs[to ?? -1])];
	if (to === null || ayes === null || noes === null || !Number.isInteger(ayes) || !Number.isInteger(noes)) return null;
	if (ayes + noes < fewestVoters || ayes + noes > mostVoters || isOther(sentence, from, to)) return null;
	return { from, to, ayes, noes };
}

/** Shares of a poll, and voters "aged 18 to 34". */
function isOther({ signs, text }: Sentence, from: number, to: number): boolean {
	const end = signs[to]?.end ?? 0;
	const isShare = means(signs[to + 1], 'percent') || /^\s?[%％٪]/u.test(text.slice(end, end + 2));
	return isShare || means(signs[from - 1], 'year-old') || means(signs[to + 1], 'year-old');
}

/** The place of those against, whose number stands behind a dash or a word for it. */
function findNoes({ signs, text }: Sentence, from: number): number | null {
	const next = signs[from + 1];
	if (next === undefined) return null;
	if (between.test(text.slice(signs[from]?.end, next.start))) return numberOf(next) === null ? null : from + 1;
	const at = signs.findIndex(
		(sign, place) => place > from + 1 && place <= from + versusReach && numberOf(sign) !== null,
	);
	const link = signs.slice(from + 1, Math.max(0, at));
	if (at === -1 || link.some(({ isParted }) => isParted)) return null;
	// "93 votes in favour and 18 against".
	if (means(signs[at + 1], 'versus') && link.some((sign) => means(sign, 'voted'))) return at;
	return link.some((sign) => means(sign, 'versus')) && link.every((sign) => means(sign, 'versus', 'voted')) ? at : null;
}
