import type { ComponentChildren } from 'preact';
import type { SourceCard } from '../core/view/view.ts';
import { Disclosure } from './disclosure.tsx';
import { Facts } from './facts.tsx';
import { ownWords, PrintedWords } from './printed-words.tsx';
import { DateLine } from './source-lines.tsx';
import { useSurface } from './surface.ts';

/** A known article: who, when, headline, our summary and key points. */
export function SourceItem({ card }: { readonly card: SourceCard }) {
	const { messages } = useSurface().edition;
	return (
		<li class="card source">
			<p class="kicker">
				<Facts facts={toKicker(card)} />
			</p>
			<Headline card={card} />
			{card.summary !== '' && (
				<p class="summary" {...ownWords}>
					{card.summary}
				</p>
			)}
			{card.keyPoints.length > 0 && (
				<ul class="points" {...ownWords}>
					{card.keyPoints.map((point) => (
						<li key={point}>{point}</li>
					))}
				</ul>
			)}
			{card.dateFrom !== null && (
				<Disclosure label={messages.source.dateFrom} className="why">
					<p class="note" {...ownWords}>
						{card.dateFrom}
					</p>
				</Disclosure>
			)}
			<p class="evidence">
				<Facts facts={card.credit === null ? card.notes : [card.credit, ...card.notes]} />
			</p>
		</li>
	);
}

function toKicker({ headline, name, date }: SourceCard): readonly ComponentChildren[] {
	return [headline === null ? null : name, date === null ? null : <DateLine date={date} />].filter(
		(fact) => fact !== null,
	);
}

/** A source without a printed headline goes by its outlet's name. */
function Headline({ card }: { readonly card: SourceCard }) {
	const words = card.headline ?? { text: card.name, language: null };
	return (
		<h3 class="headline" dir="auto">
			{card.link === null ? (
				<PrintedWords words={words} />
			) : (
				<a href={card.link} target="_blank" rel="noreferrer" aria-description={card.linkLabel}>
					<PrintedWords words={words} />
				</a>
			)}
		</h3>
	);
}
