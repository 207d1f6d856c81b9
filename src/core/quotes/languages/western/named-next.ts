import type { Speaker } from '../../article-frame.ts';
import { isGoverned, isPerson } from '../../speakers/find-protagonist.ts';
import { standsAlone } from '../shared/one-of-two.ts';
import { isIntroduced } from '../shared/unnamed.ts';
import type { Reading } from './may-speak.ts';

/** How many paragraphs above are looked at for somebody who may speak, and how many mentions of each. */
const paragraphsBack = 12;
const mostLooked = 40;

/**
 * Who is named first of the whole article, right behind a quotation that is a sentence by itself: "«Arrossivo per
 * niente». Noemi Falchi si racconta al telefono."
 *
 * @returns Null where anybody is named or described above, or the next sentence does not open with a name.
 */
export function namedNext({ frame, paragraph, quote }: Reading): Speaker | null {
	const { tokens, speakers } = paragraph;
	if (!standsAlone(frame, quote)) return null;
	const next = speakers.find(({ from }) => from > quote.token);
	const opens = next !== undefined && tokens[next.from]?.first === true && next.from <= quote.token + 2;
	if (!opens || !isPerson(next) || next.entity?.human !== true || isGoverned(frame, tokens, next)) return null;
	const above = frame.paragraphs
		.slice(Math.max(0, quote.paragraph - paragraphsBack), quote.paragraph)
		.flatMap((one) => one.speakers.slice(0, mostLooked).map((speaker) => ({ speaker, tokens: one.tokens })));
	const here = speakers.filter(({ from }) => from < quote.token).map((speaker) => ({ speaker, tokens }));
	const isSomebody = (one: (typeof here)[number]) => isPerson(one.speaker) || isIntroduced(one.tokens, one.speaker);
	return [...above, ...here].some(isSomebody) ? null : next;
}
