import type { Speaker } from '../../article-frame.ts';
import { mentionsBefore, type Place } from './place-of-quote.ts';

/** Behind a quotation that whoever is suspected or accused says it: "と容疑を否認している", "と供述". */
const denies =
	/^(?:など|等)?と[、，]?[^。\uFFFC]{0,10}(?:(?:容疑|起訴内容|関与|犯行|罪状|疑い)を(?:[^。\uFFFC]{0,4})?(?:否認|否定|認め)|否認(?:し|を)|供述)/u;

/** How somebody suspected or accused is printed. */
const suspected = /(?:容疑者|被告|の男|の女|の少年|の少女|^男|^女|^少年)(?:[（(][^）)]{1,8}[）)])?$/u;

/** How many paragraphs above one is looked for, and how many mentions of each. */
const paragraphsBack = 3;
const mostLooked = 24;

/** "県警は容疑者を逮捕した。「…」と容疑を否認している": who is suspected, where the sentence does not say who answers; null for nobody. */
export function whoDenies({ frame, view, quote, paragraph, sentence, to }: Place): Speaker | null {
	if (!denies.test(view.signs.slice(to, to + longestAnswer))) return null;
	const here = mentionsBefore(paragraph, quote.token);
	const isSuspect = ({ start, end, kind }: Speaker) =>
		(kind === 'person' || kind === 'nominal') && suspected.test(frame.text.slice(start, end));
	// "男は「…」と容疑を否認": somebody of the sentence itself.
	const isHere = here.some(
		(one) =>
			one.start - view.start >= sentence &&
			(one.kind === 'person' || one.kind === 'nominal') &&
			/^[はも]/u.test(view.signs.slice(one.end - view.start)),
	);
	if (isHere) return null;
	const above = frame.paragraphs
		.slice(Math.max(0, quote.paragraph - paragraphsBack), quote.paragraph)
		.flatMap(({ speakers }) => speakers.slice(0, mostLooked));
	return here.findLast(isSuspect) ?? above.findLast(isSuspect) ?? null;
}

/** How far behind a quotation it says so, in signs. */
const longestAnswer = 30;
