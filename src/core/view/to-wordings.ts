import { countWords } from '../text/count-words.ts';
import type { Utterance, Wording } from '../types.ts';
import { type Edition, fillPlural, joinFacts, toShareText } from './edition.ts';
import { toDifferenceNotes } from './to-difference-notes.ts';
import { toEvidenceText } from './to-evidence-text.ts';
import { toStretches } from './to-pieces.ts';
import { type Printers, toSourceLines } from './to-source-line.ts';
import { toTrimText } from './to-trim-text.ts';
import type { Piece, WordingView } from './view.ts';

/** What the wordings are shown beside. */
export type Beside = {
	/** Id of the statement whose words the card shows already: its words are not repeated. */
	readonly shown: string | null;
	/** Id under which the open page's own wordings stand; null when no page is open. */
	readonly page: string | null;
};

/** A cut of more words than this is folded: it would hide the words that were kept. */
const longestOpenCut = 12;

/** Differing words are marked when at least this share of a wording, in letters, is as in the fullest one. */
const leastShared = 0.3;

/** The wordings of an utterance, fullest first, those printed letter by letter the same as one. */
export function toWordings(
	utterance: Utterance,
	beside: Beside,
	printers: Printers,
	edition: Edition,
): readonly WordingView[] {
	const [fullest] = utterance.wordings;
	if (fullest === undefined) return [];
	const groups = groupAlike(utterance.wordings);
	const views = groups.map((alike) => toWordingView(alike, fullest, beside, printers, edition));
	// Nothing is fullest where all print the same.
	return views.length > 1 ? views : views.map((view) => ({ ...view, label: '' }));
}

/** In the order of the first of each. */
function groupAlike(wordings: readonly Wording[]): readonly (readonly Wording[])[] {
	const groups = new Map<string, Wording[]>();
	for (const wording of wordings) groups.set(wording.text, [...(groups.get(wording.text) ?? []), wording]);
	return [...groups.values()];
}

function toWordingView(
	wordings: readonly Wording[],
	fullest: Wording,
	beside: Beside,
	printers: Printers,
	edition: Edition,
): WordingView {
	const first = wordings[0] ?? fullest;
	const isFullest = first.text === fullest.text;
	const language = printers.get(first.sourceId)?.language ?? null;
	const pieces = isFullest ? [] : toPieces(first, fullest, language, edition);
	const isShown = wordings.some(({ statementId }) => statementId === beside.shown) && pieces.length === 0;
	return {
		id: first.statementId,
		label: isFullest ? edition.messages.wording.fullest : toRelationText(first, fullest, language, edition),
		here: wordings.some(({ sourceId }) => sourceId === beside.page) ? edition.messages.wording.here : null,
		words: isShown ? null : { text: first.text, language },
		pieces,
		notes: isFullest ? [] : toDifferenceNotes(fullest.text, first.text, first.difference, edition),
		evidence: isFullest ? null : toEvidenceText(first.evidence, first.relation, edition),
		sources: toSourceLines(
			wordings.map(({ sourceId }) => sourceId).filter((id) => id !== beside.page),
			printers,
			edition,
		),
	};
}

/**
 * Empty when no difference was worked out, or when too little is shared, as between languages: marks on
 * nearly every word would say less than the words.
 */
function toPieces(wording: Wording, fullest: Wording, language: string | null, edition: Edition): readonly Piece[] {
	if (wording.difference.length === 0) return [];
	const stretches = toStretches(fullest.text, wording.text, wording.difference);
	const shared = stretches.filter(({ kind }) => kind === 'same').reduce((sum, { other }) => sum + other.length, 0);
	if (shared < leastShared * wording.text.length) return [];
	return stretches.map((stretch) => ({
		...stretch,
		folded: stretch.kind === 'cut' ? toFolded(stretch.fuller, language, edition) : null,
	}));
}

function toFolded(cut: string, language: string | null, edition: Edition): string | null {
	const words = countWords(cut, language);
	return words > longestOpenCut ? fillPlural(edition.messages.wording.cutWords, words, edition) : null;
}

/** How a wording stands to the fullest one: "Trimmed · without its end · 14 of 41 words". */
export function toRelationText(wording: Wording, fullest: Wording, language: string | null, edition: Edition): string {
	const relation = edition.messages.relation[wording.relation];
	const isShorter = wording.relation === 'trimmed' || wording.relation === 'partial' || wording.relation === 'spliced';
	if (!isShorter) return relation;
	const kept = toStretches(fullest.text, wording.text, wording.difference)
		.filter(({ kind }) => kind === 'same')
		.reduce((sum, { other }) => sum + countWords(other, language), 0);
	if (kept === 0) return relation;
	const all = countWords(fullest.text, language);
	const where = wording.relation === 'trimmed' ? toTrimText(wording.difference, edition) : null;
	return joinFacts([relation, where, toShareText(kept, all, edition)]);
}
