import { useState } from 'preact/hooks';
import { fill, fillPlural, formatNumber } from '../core/view/edition.ts';
import { isFound } from '../core/view/fold-search.ts';
import type { QuoteCard, Section } from '../core/view/view.ts';
import { CardList } from './card-list.tsx';
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
	const [isSharedOnly, setSharedOnly] = useState(false);
	const { messages } = useSurface().edition;
	const isSearched = query.trim() !== '';
	const offered = isSharedOnly ? section.cards.filter(({ isShared }) => isShared) : section.cards;
	const cards = isSearched ? offered.filter(({ search }) => isFound(search, query.trim())) : offered;
	const hasMany = section.cards.length >= fewestToFind;
	if (section.cards.length === 0) return <p class="empty">{section.empty}</p>;
	return (
		<>
			{section.lead !== null && (
				<p class="lead">
					{section.lead}
					{hasMany && <SharedOnly cards={section.cards} isOn={isSharedOnly} onTurn={setSharedOnly} />}
				</p>
			)}
			{hasMany && <Find query={query} found={cards.length} onQuery={setQuery} />}
			{cards.length === 0 && <p class="empty">{messages.empty.noHits}</p>}
			<CardList
				cards={cards}
				most={isSearched ? cards.length : most}
				toItem={(card) => <QuoteItem key={card.id} card={card} />}
			/>
		</>
	);
}

type SharedOnlyProps = {
	readonly cards: readonly QuoteCard[];
	readonly isOn: boolean;
	readonly onTurn: (isOn: boolean) => void;
};

/** A button between all quotes and those that others print too; nothing where that is all or none. */
function SharedOnly({ cards, isOn, onTurn }: SharedOnlyProps) {
	const { edition } = useSurface();
	const { action } = edition.messages;
	const shared = cards.filter(({ isShared }) => isShared).length;
	if (shared === 0 || shared === cards.length) return null;
	return (
		<button type="button" class="quiet" onClick={() => onTurn(!isOn)}>
			{isOn ? fill(action.showAll, { n: formatNumber(cards.length, edition) }) : action.showOnlyShared}
		</button>
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
