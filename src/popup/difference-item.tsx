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
							<ReadIn key={`${sentence.source?.name} ${sentence.parts.join('')}`} sentence={sentence} />
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

/** The sentence that a figure was read in, the figure marked, below whose it is where several stand there. */
function ReadIn({ sentence: { source, parts, language } }: { readonly sentence: SentenceView }) {
	const [before, figure, after] = parts;
	return (
		<>
			{source !== null && <SourceLines sources={[source]} />}
			<blockquote class="read-in" dir="auto" {...toLanguage(language)}>
				{before}
				{figure !== '' && <mark>{figure}</mark>}
				{after}
			</blockquote>
		</>
	);
}
