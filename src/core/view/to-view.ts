import { isTranslatedPage } from '../report/mark-translated.ts';
import type { Bundle, QuoteReport, Report, StoryEvent, Utterance } from '../types.ts';
import { type Edition, fill, formatNumber } from './edition.ts';
import { toDifferenceCard } from './to-difference-card.ts';
import { toPageHead } from './to-page-head.ts';
import { toLeftOutCard, toPageQuoteCard, toUtteranceCard } from './to-quote-card.ts';
import { toEventLine, toSourceCard } from './to-source-card.ts';
import { type Printers, toPrinters } from './to-source-line.ts';
import type { QuoteCard, View } from './view.ts';

/** What a surface shows of one page. */
export function toView(report: Report, edition: Edition): View {
	const { empty, headings } = edition.messages;
	const printers = toPrinters(report.sources, report.article, edition);
	return {
		page: toPageHead(report, printers, edition),
		quotes: {
			heading: headings.quotes,
			cards: toPageQuotes(report, printers, edition),
			empty: empty.noQuotes,
			lead: toQuotesLead(report, edition),
		},
		leftOut: {
			heading: headings.leftOut,
			cards: report.leftOut.map((leftOut) => toLeftOutCard(leftOut, printers, edition)),
			empty: report.sources.length === 0 ? empty.nothingToCompare : empty.nothingLeftOut,
			lead: null,
		},
		...toStorySections(report, report, printers, edition),
	};
}

/** How many of the quotes others print, as the icon counts them; null where there are none. */
function toQuotesLead({ quotes, sources }: Report, edition: Edition): string | null {
	const { empty, quote } = edition.messages;
	if (quotes.length === 0) return null;
	if (sources.length === 0) return empty.nothingToCompare;
	const shared = quotes.filter(({ sourceCount }) => sourceCount > 0).length;
	return fill(quote.sharedOf, { n: formatNumber(shared, edition), all: formatNumber(quotes.length, edition) });
}

/** What a surface shows where no page is open that is coverage: all that ships with the extension. */
export function toBundleView(bundle: Bundle, edition: Edition): View {
	const printers = toPrinters(bundle.sources, null, edition);
	return {
		page: null,
		quotes: {
			heading: edition.messages.knownQuotes,
			cards: bundle.utterances.toSorted(byWorth).map((utterance) => toUtteranceCard(utterance, printers, edition)),
			empty: edition.messages.empty.nothingToCompare,
			lead: null,
		},
		leftOut: null,
		...toStorySections(bundle, { sameOrigin: [], pageEvents: [], address: null }, printers, edition),
	};
}

/** What most independent origins print comes first, then what has most wordings, then what is longest. */
function byWorth(a: Utterance, b: Utterance): number {
	return b.origins.length - a.origins.length || b.wordings.length - a.wordings.length || lengthOf(b) - lengthOf(a);
}

function lengthOf({ wordings }: Utterance): number {
	return wordings[0]?.text.length ?? 0;
}

/** In printed order; a piece that continues an utterance does not name its speaker again. */
function toPageQuotes(report: Report, printers: Printers, edition: Edition): readonly QuoteCard[] {
	const { machineTranslated } = edition.messages.quote;
	return report.quotes.map((quote, i) => {
		const card = toPageQuoteCard(quote, report.article.address, printers, edition);
		const tags = isTranslatedPage(report.article) ? [machineTranslated, ...card.tags] : card.tags;
		return { ...card, tags, continued: isContinued(quote, report.quotes[i - 1]) };
	});
}

function isContinued({ quote }: QuoteReport, before: QuoteReport | undefined): boolean {
	return before?.quote.utterance === quote.utterance && before.quote.speaker === quote.speaker;
}

type Story = Pick<Report, 'sources' | 'differences' | 'events'>;

/** The sections a page's report and the bundle have in common. */
function toStorySections(
	story: Story,
	page: Pick<Report, 'sameOrigin' | 'pageEvents'> & { readonly address: string | null },
	printers: Printers,
	edition: Edition,
): Pick<View, 'sources' | 'differences' | 'events'> {
	const { empty, headings } = edition.messages;
	const events = story.events.toSorted(byDate);
	return {
		sources: {
			heading: headings.sources,
			cards: story.sources.map((source) => toSourceCard(source, page.sameOrigin, edition)),
			empty: empty.noSources,
			lead: null,
		},
		differences: {
			heading: headings.differences,
			cards: story.differences.map((difference) => toDifferenceCard(difference, page.address, printers, edition)),
			empty: empty.noDifferences,
			lead: null,
		},
		events: {
			heading: headings.events,
			cards: events.map((event) => toEventLine(event, page.pageEvents, printers, edition)),
			empty: empty.noEvents,
			lead: null,
		},
	};
}

/** Newest first: what is read about is near. "2018" stands before "2018-07" and its days. */
function byDate(a: StoryEvent, b: StoryEvent): number {
	if (a.date === b.date) return 0;
	return a.date < b.date ? 1 : -1;
}
