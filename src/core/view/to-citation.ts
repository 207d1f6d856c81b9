import type { Edition } from './edition.ts';
import { toDateText } from './to-date-text.ts';
import { type Printer, toLink, toSourceName } from './to-source-line.ts';

/** What a citation is made of. */
type Cited = {
	readonly words: string;
	readonly speaker: string;
	/** Where and when, each by itself; empty when unknown. */
	readonly occasion: readonly string[];
	readonly source: Printer | undefined;
};

/**
 * A quotation with where it was read, for a note or a message: words as printed, speaker, occasion, outlet,
 * headline, date, address.
 */
export function toCitation({ words, speaker, occasion, source }: Cited, edition: Edition): string {
	const [open, close] = edition.messages.marks;
	const said = `${open}${words}${close} — ${[speaker, ...occasion].join(', ')}`;
	if (source === undefined) return said;
	const headline = source.headline === null ? null : `${open}${source.headline}${close}`;
	const date = toDateText(source.publishedAt, edition)?.text ?? edition.messages.citation.undated;
	const read = [toSourceName(source), headline, date, toLink(source.address)].filter((part) => part !== null);
	return `${said}. ${read.join(', ')}`;
}
