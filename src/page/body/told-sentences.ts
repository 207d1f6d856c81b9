import { parseDate } from '../metadata/parse-date.ts';
import { isAgencyLine } from './label-words.ts';

/**
 * Whether a whole sentence that begins as a line beside an article does is the article's own after all.
 *
 * @param isPlain - Whether it stands as paragraphs of articles do: it leads nowhere, and stresses nothing.
 */
export type ToldTest = (text: string, isPlain: boolean) => boolean;

/** "Read this as a threat, the general said": what is offered is linked, or stands behind a colon. */
export const isPlainlyTold: ToldTest = (text, isPlain) => isPlain && !offered.test(text);
const offered = /^[^.!?]{3,40}[:：]/;

/** "Produced by a state studio, the film …": a credit names somebody there, and often somebody else behind a semicolon. */
export const isToldOfNobody: ToldTest = (text, isPlain) => {
	if (!isPlain || text.includes(';') || isAgencyLine(text)) return false;
	const first = /\b(?:by|from|de|von|van) (?:the )?(\S)/.exec(text)?.[1] ?? /^With (\S)/.exec(text)?.[1] ?? '';
	return first !== first.toUpperCase();
};

/** "Updated sanctions will hit 40 banks on Friday": neither a day, nor a time of it, nor how long ago. */
export const isToldWithoutDay: ToldTest = (text) => !timed.test(text) && parseDate(text, null) === null;
/** A number among the first words counts hours or minutes. */
const timed = /^(?:\S+\s+){0,3}\S*\d|\d[:.h]\d\d|\d\s?[ap]\.?m\b/i;
