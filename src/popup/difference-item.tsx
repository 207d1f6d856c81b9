import type { DifferenceCard } from '../core/view/view.ts';
import { ownWords } from './printed-words.tsx';
import { SourceLines } from './source-lines.tsx';

/** What sources tell differently, each side beside who tells it so; no side is first by merit. */
export function DifferenceItem({ card }: { readonly card: DifferenceCard }) {
	const language = card.isOwnWords ? ownWords : {};
	return (
		<li class="card">
			<h3 class="topic" {...language}>
				{card.topic}
			</h3>
			{card.tag !== null && (
				<ul class="tags">
					<li>{card.tag}</li>
				</ul>
			)}
			<ul class="sides">
				{card.sides.map((side) => (
					<li key={side.figure} class="side">
						<p class="figure" dir="auto">
							{side.figure}
						</p>
						{side.here !== null && (
							<p>
								<span class="here">{side.here}</span>
							</p>
						)}
						<SourceLines sources={side.sources} />
					</li>
				))}
			</ul>
			{card.note !== null && (
				<p class="note" {...language}>
					{card.note}
				</p>
			)}
		</li>
	);
}
