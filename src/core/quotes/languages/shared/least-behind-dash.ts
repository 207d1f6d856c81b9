import type { SpanRules } from '../../spans/span-rules.ts';

/** The log-odds from which a stretch is speech behind a dash, which no name or heading stands behind. */
const leastDashed = -99;

/** Tells that whatever was found behind a dash is speech, were it one word: "— Sept, compte-t-elle." */
export const leastBehindDash: NonNullable<SpanRules['leastSpeech']> = (_frame, { marks }) =>
	/^[—–-]/u.test(marks[0]) ? leastDashed : null;
