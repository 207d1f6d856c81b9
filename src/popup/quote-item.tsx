import { fill, formatNumber } from '../core/view/edition.ts';
import type { PossiblyView, QuoteCard } from '../core/view/view.ts';
import { Disclosure } from './disclosure.tsx';
import { Facts } from './facts.tsx';
import { toLanguage } from './printed-words.tsx';
import { QuotedWords } from './quoted-words.tsx';
import { SourceLines } from './source-lines.tsx';
import { useSurface } from './surface.ts';
import { WordingItem } from './wording-item.tsx';

/** A quote, or an utterance others print: words, speaker, occasion, and how others print it. */
export function QuoteItem({ card }: { readonly card: QuoteCard }) {
	return (
		<li class={card.continued ? 'card continued' : 'card'}>
			<figure>
				<figcaption class={card.continued ? 'aloud' : 'said'}>
					<h3>
						<bdi>{card.speaker}</bdi>
					</h3>
					{card.occasion !== null && <span class="occasion">{card.occasion}</span>}
				</figcaption>
				<QuotedWords card={card} />
			</figure>
			<Tags tags={card.tags} />
			<Comparison card={card} />
			<Actions card={card} />
		</li>
	);
}

function Tags({ tags }: { readonly tags: readonly string[] }) {
	if (tags.length === 0) return null;
	return (
		<ul class="tags">
			{tags.map((tag) => (
				<li key={tag}>{tag}</li>
			))}
		</ul>
	);
}

function Comparison({ card }: { readonly card: QuoteCard }) {
	const { isWide } = useSurface();
	return (
		<div class="comparison">
			{card.wordings.length === 0 ? (
				<p class="count alone">
					<Facts facts={card.count} />
				</p>
			) : (
				<Disclosure label={<Facts facts={card.count} />} className="count" isOpen={isWide}>
					<ol class="wordings">
						{card.wordings.map((wording) => (
							<WordingItem key={wording.id} wording={wording} />
						))}
					</ol>
					{card.originNote !== null && <p class="evidence">{card.originNote}</p>}
				</Disclosure>
			)}
			{card.possibly.length > 0 && <Possibly possibly={card.possibly} />}
		</div>
	);
}

/** Apart from what is counted, and said to be so. */
function Possibly({ possibly }: { readonly possibly: readonly PossiblyView[] }) {
	const { edition } = useSurface();
	const { quote } = edition.messages;
	const label = fill(quote.possibly, { n: formatNumber(possibly.length, edition) });
	return (
		<Disclosure label={label} className="count possibly">
			<p class="note">{quote.possiblyNote}</p>
			<ul class="wordings">
				{possibly.map((other) => (
					<li key={other.id} class="wording">
						<p class="wording-label">
							<bdi>{other.speaker}</bdi> {other.occasion}
						</p>
						<p class="difference" dir="auto" {...toLanguage(other.words.language)}>
							{other.words.text}
						</p>
						<SourceLines sources={other.sources} />
					</li>
				))}
			</ul>
		</Disclosure>
	);
}

function Actions({ card }: { readonly card: QuoteCard }) {
	const { edition, showOnPage, marked, copy } = useSurface();
	const { action } = edition.messages;
	const { place } = card;
	return (
		<div class="actions">
			{place !== null && showOnPage !== null && (
				<button type="button" class="quiet" onClick={() => showOnPage(place)}>
					{marked === place ? action.unmark : action.showOnPage}
					<span class="aloud">{` ${card.speaker}, ${shorten(card.words.text)}`}</span>
				</button>
			)}
			<button type="button" class="quiet" onClick={() => copy(card.citation)}>
				{action.copy}
				<span class="aloud">{` ${card.speaker}, ${shorten(card.words.text)}`}</span>
			</button>
		</div>
	);
}

/** Enough of a quote to tell its buttons from those of others when they are read aloud. */
const spokenLength = 40;

function shorten(words: string): string {
	return words.length > spokenLength ? `${words.slice(0, spokenLength)}…` : words;
}
