import { findQuotes } from '../../../../src/core/quotes/find-quotes.ts';
import type { Quote } from '../../../../src/core/types.ts';
import { people } from '../../../../src/data/story/people.ts';
import type { ExpectedQuote, LanguageCase } from './read-cases.ts';

/** How the quotes found in a case stand to the expected ones. */
export type CaseScore = {
	readonly expected: number;
	readonly found: number;
	/** Spans that are exactly the expected ones. */
	readonly right: number;
	/** Expected speakers that are given to a right span. */
	readonly speakers: number;
	/** Each mistake as a sentence. */
	readonly mistakes: readonly string[];
};

/** The day all cases are dated: offices change hands. */
const day = '2025-08-16';

/** Finds the quotes of a case and compares them with those expected. */
export function scoreCase({ text, expected }: LanguageCase, language: string): CaseScore {
	const quotes = findQuotes({ text, title: null, language, publishedAt: day }, people);
	const wanted = expected.filter(({ optional }) => !optional);
	const pairs = wanted.map((one, at) => ({
		one,
		quote: quotes.find((quote) => isAt(quote, one)),
		before: wanted[at - 1],
	}));
	const surplus = quotes.filter((quote) => !expected.some((one) => isAt(quote, one)));
	const right = pairs.filter(({ quote }) => quote !== undefined);
	const misattributed = right.filter(({ one, quote }) => quote === undefined || !isSaidBy(quote, one));
	const apart = right.filter(
		({ one, quote, before }) =>
			one.joins && before !== undefined && quote?.utterance !== quotes.find((other) => isAt(other, before))?.utterance,
	);
	return {
		expected: wanted.length,
		found: right.length + surplus.length,
		right: right.length,
		speakers: right.length - misattributed.length,
		mistakes: [
			...pairs.filter(({ quote }) => quote === undefined).map(({ one }) => `missed: ${text.slice(one.start, one.end)}`),
			...surplus.map(({ words, speaker }) => `not expected: ${words} (${speaker})`),
			...misattributed.map(
				({ one, quote }) => `said by ${quote?.speaker}, not ${one.speakers.join('/')}: ${quote?.words}`,
			),
			...apart.map(({ quote }) => `not joined: ${quote?.words}`),
		],
	};
}

function isAt({ span }: Quote, { start, end }: ExpectedQuote): boolean {
	return span.start === start && span.end === end;
}

/** Whether who is named for a quote is whom its case expects. */
export function isSaidBy(
	{ speaker, speakerId }: Pick<Quote, 'speaker' | 'speakerId'>,
	{ speakers }: ExpectedQuote,
): boolean {
	const name = (speaker ?? '').toLowerCase();
	// "~source/insider": any of the words in the description is right.
	const described = speakers[0]?.startsWith('~') === true;
	return speakers.some((wanted) =>
		described
			? name.includes(wanted.replace('~', '').toLowerCase())
			: name === wanted.toLowerCase() || (speakerId !== null && isAlias(speakerId, wanted)),
	);
}

/** Whether a known person goes by a name in any spelling or script: the table's main one is not asked for. */
function isAlias(id: string, wanted: string): boolean {
	const person = people.find((one) => one.id === id);
	return [person?.name ?? '', ...(person?.aliases ?? [])].some((name) => plain(name) === plain(wanted));
}

/** Small letters without their marks. */
function plain(name: string): string {
	return name.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
}
