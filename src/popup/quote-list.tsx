import { useEffect, useRef, useState } from 'preact/hooks';
import { fill, fillPlural, formatNumber } from '../core/view/edition.ts';
import { isFound } from '../core/view/fold-search.ts';
import type { QuoteCard, Section } from '../core/view/view.ts';
import { QuoteItem } from './quote-item.tsx';
import { useSurface } from './surface.ts';

/** With fewer quotes than this, looking is faster than searching. */
const fewestToFind = 7;

type Props = {
	readonly section: Section<QuoteCard>;
	/** So many are shown before the reader asks for all, where there is little room; what is searched for always is. */
	readonly most?: number;
};

/** Quotes in order, with a field to find a speaker or a word where there are many. */
export function QuoteList({ section, most = Number.POSITIVE_INFINITY }: Props) {
	const [query, setQuery] = useState('');
	const cards =
		query.trim() === '' ? section.cards : section.cards.filter(({ search }) => isFound(search, query.trim()));
	const { edition, isWide } = useSurface();
	const { messages } = edition;
	if (section.cards.length === 0) return <p class="empty">{section.empty}</p>;
	return (
		<>
			{section.lead !== null && <p class="empty">{section.lead}</p>}
			{section.cards.length >= fewestToFind && <Find query={query} found={cards.length} onQuery={setQuery} />}
			{cards.length === 0 && <p class="empty">{messages.empty.noHits}</p>}
			<Cards cards={cards} most={isWide || query.trim() !== '' ? cards.length : most} />
		</>
	);
}

type FindProps = {
	readonly query: string;
	readonly found: number;
	readonly onQuery: (query: string) => void;
};

function Find({ query, found, onQuery }: FindProps) {
	const { edition } = useSurface();
	const { action } = edition.messages;
	return (
		<search class="find">
			<input
				type="search"
				aria-label={`${action.find}: ${action.findHint}`}
				placeholder={action.findHint}
				value={query}
				onInput={(event) => onQuery(event.currentTarget.value)}
			/>
			<span class="found" role="status">
				{query.trim() === '' ? '' : fillPlural(action.found, found, edition)}
			</span>
		</search>
	);
}

/** The first cards and a button for all; then the keyboard, and a voice, go on at the first new one. */
function Cards({ cards, most }: { readonly cards: readonly QuoteCard[]; readonly most: number }) {
	const [isAll, setAll] = useState(false);
	const list = useRef<HTMLOListElement>(null);
	const { edition } = useSurface();
	useEffect(() => {
		if (isAll) focusOn(list.current?.querySelectorAll<HTMLElement>(':scope > li')[most]);
	}, [isAll]);
	const shown = isAll ? cards : cards.slice(0, most);
	return (
		<>
			<ol class="cards" ref={list}>
				{shown.map((card) => (
					<QuoteItem key={card.id} card={card} />
				))}
			</ol>
			{shown.length < cards.length && (
				<p class="buttons all">
					<button type="button" onClick={() => setAll(true)}>
						{fill(edition.messages.action.showAll, { n: formatNumber(cards.length, edition) })}
					</button>
				</p>
			)}
		</>
	);
}

/** A card is no control: it takes the focus once, by script alone. */
function focusOn(card: HTMLElement | undefined): void {
	card?.setAttribute('tabindex', '-1');
	card?.focus();
}
