import { onceFor } from '../../once-for.ts';
import { type DateWords, dateAt, type StatedDate, yearForm } from '../../text/resolve-date.ts';
import type { Span } from '../../types.ts';
import { wordsOf } from '../words/class-lookup.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/read-tokens.ts';

/**
 * Finds the first date in a stretch of tokens: a day of a month, a weekday, "yesterday", "last month", a year.
 *
 * @param published - ISO date of publication; null: only what stands in the text is resolved.
 */
export function findDate(
	tokens: readonly Token[],
	{ start, end }: Span,
	lexicon: Lexicon,
	published: string | null,
): StatedDate | null {
	const words = dateWordsOf(lexicon);
	for (let at = start; at < Math.min(end, tokens.length); at++) {
		if (isElsewhere(tokens, at, lexicon)) continue;
		const found = dateAt(tokens, at, words, published) ?? periodAt(tokens, at, lexicon, published);
		if (found !== null) return found;
	}
	return null;
}

const dateWordsOf = onceFor(({ table, grammar }: Lexicon): DateWords<Token> => {
	const months = numbered(table.months);
	const weekdays = numbered(table.weekdays);
	const daysAgo = numbered(`${table.today ?? ''}|${table.yesterday ?? ''}`);
	const { isMonth } = grammar.occasions;
	return {
		isDayFirst: false,
		monthAt: (tokens, at) => {
			const token = tokens[at];
			return token === undefined || isMonth?.(token) === false ? null : (months.get(token.text) ?? null);
		},
		weekdayOf: ({ text }) => weekdays.get(text) ?? null,
		daysAgoOf: ({ text }) => daysAgo.get(text) ?? null,
	};
});

/** The place of each word's group: "monday|tuesday". */
function numbered(groups: string | undefined): ReadonlyMap<string, number> {
	const entries = (groups ?? '').split('|').flatMap((words, at) => wordsOf(words).map((word) => [word, at] as const));
	return new Map(entries);
}

/** Whether a date is of something else than the speech: "before Friday", "Friday's summit". */
function isElsewhere(tokens: readonly Token[], at: number, { listed }: Lexicon): boolean {
	return listed('otherDate').has(tokens[at - 1]?.text ?? '') || tokens[at + 1]?.clitic === true;
}

/** "last month", "in 2018". */
function periodAt(
	tokens: readonly Token[],
	at: number,
	{ grammar, listed }: Lexicon,
	published: string | null,
): StatedDate | null {
	const period = published === null ? null : (grammar.occasions.periodAt?.(tokens, at, published) ?? null);
	const text = tokens[at]?.text ?? '';
	if (period !== null || !yearForm.test(text) || !listed('inYear').has(tokens[at - 1]?.text ?? '')) return period;
	return { date: text, certainty: 'stated', from: at, to: at + 1 };
}
