import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { fill, formatNumber } from '../core/view/edition.ts';
import { useSurface } from './surface.ts';

type Props<Card> = {
	readonly cards: readonly Card[];
	/** So many are shown before the reader asks for all, where there is little room. */
	readonly most: number;
	readonly toItem: (card: Card) => ComponentChildren;
};

/** The first cards and a button for all; then the keyboard, and a voice, go on at the first new one. */
export function CardList<Card>({ cards, most, toItem }: Props<Card>) {
	const [isAll, setAll] = useState(false);
	const list = useRef<HTMLOListElement>(null);
	const { edition, isWide } = useSurface();
	useEffect(() => {
		if (isAll) focusOn(list.current?.querySelectorAll<HTMLElement>(':scope > li')[most]);
	}, [isAll]);
	const shown = isAll || isWide ? cards : cards.slice(0, most);
	return (
		<>
			<ol class="cards" ref={list}>
				{shown.map(toItem)}
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
