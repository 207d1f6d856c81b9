import type { DifferenceCard, SentenceView } from '../core/view/view.ts';
import { ownWords, toLanguage } from './printed-words.tsx';
import { DateLine, SourceLines } from './source-lines.tsx';

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
								{side.hereDate !== null && (
									<>
										{' '}
										<DateLine date={side.hereDate} />
									</>
								)}
							</p>
						)}
						<SourceLines sources={side.sources} />
						{side.sentences.map((sentence) => (
							<ReadIn key={`${sentence.source} ${sentence.words.text}`} sentence={sentence} />
						))}
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

/** The sentence that a figure was read in, and whose it is where several stand there. */
function ReadIn({ sentence: { source, words } }: { readonly sentence: SentenceView }) {
	return (
		<blockquote class="read-in">
			{source !== null && <bdi class="source-name">{source}</bdi>}
			<p dir="auto" {...toLanguage(words.language)}>
				{words.text}
			</p>
		</blockquote>
	);
}
