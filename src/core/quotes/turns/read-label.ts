import type { Span } from '../../types.ts';
import type { Turn } from './turn.ts';

/** What stands before a turn of a transcript: who speaks, or whether it is a question or an answer. */
export type Label = {
	/** As printed, without what the page says of the speaker: "PRESIDENT PUTIN", "Q". */
	readonly name: string;
	readonly kind: Turn['kind'];
	/** Where the words begin. */
	readonly end: number;
};

/** Longest label with what is said of the speaker, in UTF-16 units: "SEN. LINDSEY GRAHAM, R-SOUTH CAROLINA (on camera):". */
const longestLabel = 100;

/** A time or a mark that opens the paragraph of a printed page: "[18:00:04] REED:", "“REED:". */
const before = /^(?:[[(]\d{1,2}:\d\d(?::\d\d)?[\])]\s*|["“])/u;

/** A name, its party or post behind a comma, how it is heard or when it begins in brackets, and a colon before words that no mark opens; unknown ones have a number. */
const label =
	/^(\p{L}[\p{L}\p{M}'’.\s-]{0,40}?(?:\s\d{1,2})?)(?:,[^:："“”]{2,50})?(?:\s?[([（](?:\d{1,2}:\d\d(?::\d\d)?|[^)\]）:]{1,40})[)\]）])?\s?[:：]\s*(?=[^\s"“”„«»「'‘—–-])/u;

/** "Q    Mr. President," as official transcripts print it, "Q: ", "A. ". */
const letter = /^([QA])(?:[.:]\s+|\s{2,}|(?=\p{Lu}\p{Ll}))(?=\p{L})/u;

/** "В.Путин", "Д. Трамп". */
const initials = /^\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}\p{Ll}+$/u;

/**
 * Reads the label before a turn.
 *
 * @param isTranscript - Whether the page is one: elsewhere only names in capitals and with initials are labels.
 * @returns Null where the paragraph begins with none.
 */
export function readLabel(text: string, { start, end }: Span, isTranscript: boolean): Label | null {
	const head = text.slice(start, Math.min(end, start + longestLabel));
	const skipped = before.exec(head)?.[0].length ?? 0;
	const words = head.slice(skipped);
	const read = (isTranscript ? byLetter(words) : null) ?? byName(words, isTranscript);
	return read === null ? null : { ...read, end: start + skipped + read.end };
}

function byLetter(words: string): Label | null {
	const found = letter.exec(words);
	if (found === null) return null;
	const [{ length }, name = ''] = found;
	return { name, kind: name === 'Q' ? 'question' : 'answer', end: length };
}

function byName(words: string, isTranscript: boolean): Label | null {
	const found = /[:：]/u.test(words) ? label.exec(words) : null;
	if (found === null) return null;
	const [{ length }, printed = ''] = found;
	const name = printed.trim();
	const isLabel = isTranscript ? isName(name) : isInCapitals(name) || initials.test(name);
	return isLabel ? { name, kind: /\d$/u.test(name) ? 'numbered' : 'named', end: length } : null;
}

function isInCapitals(name: string): boolean {
	return /\p{Lu}{2}/u.test(name) && !/\p{Ll}/u.test(name.replaceAll(/\bMa?c/gu, ''));
}

/** Whether every word of a label may be one of a name: no small letter begins one. */
function isName(name: string): boolean {
	return !/(?:^|\s)\p{Ll}/u.test(name) && name.split(/\s+/u).length <= mostWords;
}

/** Most words of a name or post. */
const mostWords = 5;
