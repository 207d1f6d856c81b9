import type { Report, SourceHead } from '../types.ts';
import { type Edition, fillPlural, joinFacts } from './edition.ts';
import { toDateText } from './to-date-text.ts';
import { toOutletName } from './to-outlet-name.ts';
import type { SourceLine } from './view.ts';

/** What a line about a source needs, whether it is known or the open page itself. */
export type Printer = Pick<
	SourceHead,
	'id' | 'outlet' | 'agency' | 'headline' | 'address' | 'publishedAt' | 'language' | 'kept'
>;

/** Every source a surface may name, by id. */
export type Printers = ReadonlyMap<string, Printer>;

/** The known sources, and the page itself under its address. */
export function toPrinters(sources: readonly Printer[], page: Report['article'] | null, edition: Edition): Printers {
	const known = sources.map((source): [string, Printer] => [source.id, source]);
	return new Map(page === null ? known : [...known, [page.address, toPrinter(page, edition)]]);
}

function toPrinter(page: Report['article'], edition: Edition): Printer {
	return {
		id: page.address,
		outlet: toOutletName(page, edition),
		agency: page.agency,
		headline: page.title,
		address: page.url,
		publishedAt: page.publishedAt,
		language: page.language ?? '',
	};
}

/** Outlet and, where that is another, the agency who wrote it: "The Ledger (AFP)". */
export function toSourceName(source: Printer): string {
	const named = source.agency === null || source.agency === source.outlet;
	return named ? source.outlet : `${source.outlet} (${source.agency})`;
}

/** Who prints it, each outlet's articles that look alike in one line. */
export function toSourceLines(ids: Iterable<string>, printers: Printers, edition: Edition): readonly SourceLine[] {
	const alike = new Map<string, { readonly line: SourceLine; readonly count: number }>();
	for (const id of new Set(ids)) {
		const line = toSourceLine(id, printers, edition);
		const key = [line.name, line.date?.iso, line.link].join('\n');
		alike.set(key, { line: alike.get(key)?.line ?? line, count: (alike.get(key)?.count ?? 0) + 1 });
	}
	const { articles } = edition.messages.source;
	return [...alike.values()].map(({ line, count }) =>
		count === 1 ? line : { ...line, articles: fillPlural(articles, count, edition) },
	);
}

/** Who prints it, by name, nobody twice. */
export function toNames(ids: Iterable<string>, printers: Printers): readonly string[] {
	const names = [...ids].map((id) => {
		const source = printers.get(id);
		return source === undefined ? id : toSourceName(source);
	});
	return [...new Set(names)];
}

/** Who prints it, when, and where it can be read. An id that is not known is shown as it is. */
function toSourceLine(id: string, printers: Printers, edition: Edition): SourceLine {
	const source = printers.get(id);
	if (source === undefined) return { name: id, date: null, link: null, label: id, articles: null };
	const name = toSourceName(source);
	const date = toDateText(source.publishedAt, edition);
	const label = joinFacts([name, source.headline, date?.text ?? null, edition.messages.action.opensTab]);
	return { name, date, link: toLink(source.address), label, articles: null };
}

/** An address that may be opened: nothing but the web, since addresses come from pages and files. */
export function toLink(address: string | null): string | null {
	return address !== null && /^https?:\/\/[^\s]+$/iu.test(address) ? address : null;
}
