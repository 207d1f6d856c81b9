import type { WordingView } from '../core/view/view.ts';
import { DifferenceText } from './difference-text.tsx';
import { toLanguage } from './printed-words.tsx';
import { SourceLines } from './source-lines.tsx';

/** One wording: how it stands to the fullest, what differs, why it is the same utterance, who prints it. */
export function WordingItem({ wording }: { readonly wording: WordingView }) {
	return (
		<li class="wording">
			{(wording.label !== '' || wording.here !== null) && (
				<p class="wording-label">
					{wording.label}
					{wording.here !== null && <span class="here">{wording.here}</span>}
				</p>
			)}
			<WordingWords wording={wording} />
			{wording.notes.map((note) => (
				<p key={note} class="point">
					{note}
				</p>
			))}
			<SourceLines sources={wording.sources} />
			{wording.evidence !== null && <p class="evidence">{wording.evidence}</p>}
		</li>
	);
}

function WordingWords({ wording: { words, pieces } }: { readonly wording: WordingView }) {
	if (words === null) return null;
	if (pieces.length > 0) return <DifferenceText pieces={pieces} language={words.language} />;
	return (
		<p class="difference" dir="auto" {...toLanguage(words.language)}>
			{words.text}
		</p>
	);
}
