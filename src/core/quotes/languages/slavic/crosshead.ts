import type { Frame, Speaker } from '../../article-frame.ts';

/** Longest heading between paragraphs, in tokens. */
const longestCrosshead = 12;

/** "Kłopoty prezesa spółki": whether a paragraph is a heading between others, which nobody is the subject of. */
export function isCrosshead({ paragraphs }: Frame, at: number): boolean {
	const { tokens = [] } = paragraphs[at] ?? {};
	if (at === 0 || tokens.length > longestCrosshead || tokens.at(-1)?.kind !== 'word') return false;
	return tokens.every(({ kind }) => kind !== 'quote');
}

/** Who may speak of those a language's order of likelihood found: nobody whom a heading names. */
export function notInCrosshead(frame: Frame, speaker: Speaker | null, verdict: Speaker | null): Speaker | null {
	return speaker !== null && speaker !== verdict && isCrosshead(frame, speaker.paragraph) ? verdict : speaker;
}
