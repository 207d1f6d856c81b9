import { useEffect, useRef, useState } from 'preact/hooks';
import type { QuoteCard } from '../core/view/view.ts';
import { toLanguage } from './printed-words.tsx';
import { useSurface } from './surface.ts';

/** The words in their marks; very long ones as their first lines and a button for the rest, where there is little room. */
export function QuotedWords({ card: { words, marks, unfold } }: { readonly card: QuoteCard }) {
	const { isWide } = useSurface();
	const [isWhole, setWhole] = useState(false);
	const quoted = useRef<HTMLQuoteElement>(null);
	useEffect(() => {
		if (isWhole) quoted.current?.focus();
	}, [isWhole]);
	const isFolded = unfold !== null && !isWide && !isWhole;
	return (
		<>
			<blockquote
				ref={quoted}
				dir="auto"
				{...(isFolded ? { class: 'folded' } : {})}
				{...(isWhole ? { tabIndex: -1 } : {})}
				{...toLanguage(words.language)}
			>
				{marks[0]}
				{words.text}
				{marks[1]}
			</blockquote>
			{isFolded && (
				<button type="button" class="quiet" onClick={() => setWhole(true)}>
					{unfold}
				</button>
			)}
		</>
	);
}
