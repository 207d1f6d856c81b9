import type { Span } from '../../../types.ts';
import type { QuotedSpan } from '../../spans/pair-marks.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { wordClass } from '../../words/word-class.ts';

/** Words of who speaks about themselves or to others. */
const own =
	/(?<!\p{L})(?:я|мы|мне|меня|нас|нам|мой|моя|моё|мои|наш|наша|наше|наши|полагаю|считаю|думаю|уверен|хочу|ми|мені|мене|мій|моє|вважаю|думаю|хочу|впевнений|ja|my|mnie|mi|nas|nam|nasz|nasza|jestem|jesteśmy|myślę|uważam|sądzę|mam|mamy)(?!\p{L})/iu;

/** What ends a paragraph behind speech: a comma, a dash, a verb and who says it. */
const attribution = /(?<=\p{L}),\s[—–-]\s(\p{Ll}+)(?:ся)?\s[^«“„"»”]{2,80}\.$/u;

/** Fewest signs of speech that is read so, and longest paragraph. */
const shortest = 20;
const longest = 900;

/**
 * Reads speech without marks where it is in the first person and the end of its paragraph says whose it is: "Полагаю, мы
 * успеем, — отметил мэр."
 *
 * @returns Null for what only tells of it: "Встреча пройдёт в мае, — сообщил мэр."
 */
export function saidInFirstPerson(text: string, { start, end }: Span, lexicon: Lexicon): QuotedSpan | null {
	if (end - start > longest) return null;
	const words = text.slice(start, end);
	const found = attribution.exec(words);
	if (found === null || found.index < shortest || /[«“„"»”]|^[—–-]/u.test(words)) return null;
	if ((lexicon.classOf(found[1] ?? '') & wordClass.say) === 0) return null;
	const said = words.slice(0, found.index);
	if (/,\s[—–-]\s/u.test(said) || !own.test(said)) return null;
	return { start, end: start + found.index, marks: ['–', '–'], repaired: false, continues: false };
}
