import type { ComponentChildren } from 'preact';
import type { Section, TabName, View } from '../core/view/view.ts';
import { CardList } from './card-list.tsx';
import { DifferenceItem } from './difference-item.tsx';
import { EventItem } from './event-item.tsx';
import { QuoteList } from './quote-list.tsx';
import { SourceItem } from './source-item.tsx';

/** A section of a surface, ready to be put in a tab or a column. */
export type SurfaceSection = {
	readonly name: TabName;
	readonly heading: string;
	/** Whether a line of its own opens it, which says more than the heading. */
	readonly isLed: boolean;
	readonly size: number;
	readonly content: ComponentChildren;
};

/** What is left out, and what is told differently, is ranked: after so many a popup offers the rest. */
const mostRanked = 10;

/** The sections of a view in the order a reader wants them. */
export function toSections(view: View): readonly SurfaceSection[] {
	const { quotes, leftOut, sources, differences, events } = view;
	return [
		toSection('quotes', quotes, <QuoteList section={quotes} />),
		...(leftOut === null ? [] : [toSection('leftOut', leftOut, <QuoteList section={leftOut} most={mostRanked} />)]),
		toSection(
			'sources',
			sources,
			toList(sources, (card) => <SourceItem key={card.id} card={card} />),
		),
		toSection(
			'differences',
			differences,
			toList(differences, (card) => <DifferenceItem key={card.id} card={card} />, mostRanked),
		),
		toSection(
			'events',
			events,
			toList(events, (event) => <EventItem key={event.id} event={event} />),
		),
	];
}

function toSection(name: TabName, section: Section<unknown>, content: ComponentChildren): SurfaceSection {
	return { name, heading: section.heading, isLed: section.lead !== null, size: section.cards.length, content };
}

function toList<Card>(
	{ cards, empty }: Section<Card>,
	toItem: (card: Card) => ComponentChildren,
	most = cards.length,
): ComponentChildren {
	if (cards.length === 0) return <p class="empty">{empty}</p>;
	return <CardList cards={cards} most={most} toItem={toItem} />;
}
