import type { DifferenceCard } from '../core/view/view.ts';
import { ownWords } from './printed-words.tsx';
import { SourceLines } from './source-lines.tsx';

/** What sources tell differently, each side beside who tells it so; no side is first by merit. */
export function DifferenceItem({ card }: { readonly card: DifferenceCard }) {
	return (
		<li class="card">
			<h3 class="topic" {...ownWords}>
				{card.topic}
			</h3>
			<ul class="sides">
				{card.sides.map((side) => (
					<li key={side.figure} class="side">
						<p class="figure" dir="auto">
							{side.figure}
						</p>
						<SourceLines sources={side.sources} />
					</li>
				))}
			</ul>
			{card.note !== null && (
				<p class="note" {...ownWords}>
					{card.note}
				</p>
			)}
		</li>
	);
}
