import type { OriginLink, SourceHead, StoryEvent } from '../types.ts';
import { type Edition, fill, joinFacts, joinNames } from './edition.ts';
import { toDateText } from './to-date-text.ts';
import { type Printers, toLink, toNames, toSourceName } from './to-source-line.ts';
import type { EventLine, SourceCard } from './view.ts';

/**
 * A known article: who printed it, when, and what it says in our own words.
 *
 * @param links - Why it is held to stem from one text with the open page; empty without a page.
 */
export function toSourceCard(source: SourceHead, links: readonly OriginLink[], edition: Edition): SourceCard {
	const { messages } = edition;
	const date = toDateText(source.publishedAt, edition);
	const link = toLink(source.address);
	const name = toSourceName(source);
	return {
		id: source.id,
		name,
		date,
		dateFrom: source.dateFrom,
		headline: source.headline === null ? null : { text: source.headline, language: source.language },
		link,
		linkLabel: joinFacts([name, source.headline, messages.action.opensTab]),
		credit: source.credit ?? source.byline,
		notes: toNotes(source, links, edition),
		summary: source.summary,
		keyPoints: source.keyPoints,
	};
}

function toNotes(source: SourceHead, links: readonly OriginLink[], edition: Edition): readonly string[] {
	const { source: sentences } = edition.messages;
	const isSameText = links.some(({ a, b, kind }) => (a === source.id || b === source.id) && kind !== 'draws on');
	return [
		source.kept === true ? sentences.kept : '',
		isSameText ? sentences.sameText : '',
		source.drawsOn.length === 0 ? '' : fill(sentences.drawsOn, { names: joinNames(source.drawsOn, edition) }),
		source.printedOn === undefined ? '' : fill(sentences.printedOn, { name: source.printedOn }),
		source.headline === null ? sentences.noHeadline : '',
		source.address === null ? sentences.noAddress : '',
	].filter((note) => note !== '');
}

/** A dated point of the story and who reports it. */
export function toEventLine(
	event: StoryEvent,
	pageEvents: readonly string[],
	printers: Printers,
	edition: Edition,
): EventLine {
	const { source: sentences } = edition.messages;
	const names = toNames(event.sourceIds, printers);
	const reportedBy = names.length === 0 ? null : fill(sentences.reportedBy, { names: joinNames(names, edition) });
	return {
		id: event.id,
		date: toDateText(event.date, edition) ?? { text: event.date, iso: event.date },
		title: event.title,
		about: joinFacts([event.place, reportedBy]),
		onThisPage: pageEvents.includes(event.id) ? sentences.onThisPage : null,
	};
}
