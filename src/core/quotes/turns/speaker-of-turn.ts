import type { Frame, FrameParagraph, Speaker } from '../article-frame.ts';
import type { Entity } from '../mentions/link-entities.ts';
import { isPerson } from '../speakers/find-protagonist.ts';
import type { Turn } from './turn.ts';

/**
 * Who speaks in a turn: the one its label names, or who answers.
 *
 * @param paragraph - Where its first words stand.
 * @returns Null for who asks without a name or has a number for one, and where more than one may answer.
 */
export function speakerOfTurn(frame: Frame, { kind, label }: Turn, paragraph: number): Speaker | null {
	if (kind === 'question' || kind === 'numbered') return null;
	if (kind === 'answer') return introducedAbove(frame);
	let at = paragraph;
	while (at > 0 && (frame.paragraphs[at]?.start ?? 0) > label.start) at--;
	const { speakers = [] } = frame.paragraphs[at] ?? {};
	return speakers.find((speaker) => speaker.start < label.end && speaker.kind !== 'place') ?? null;
}

/** Most paragraphs above the first turn. */
const longestIntroduction = 40;

function introducedAbove({ paragraphs }: Frame): Speaker | null {
	return introducedIn(
		paragraphs.slice(
			0,
			paragraphs.findIndex(({ quotes }) => quotes.some(({ turn }) => turn !== undefined)),
		),
	);
}

/** The person an interview is introduced with: named most often in what stands above its first turn. */
export function introducedIn(paragraphs: readonly FrameParagraph[]): Speaker | null {
	const counts = new Map<Entity | null, number>();
	const named = paragraphs.slice(0, longestIntroduction).flatMap(({ speakers }) => speakers.filter(isPerson));
	for (const { entity } of named) counts.set(entity, (counts.get(entity) ?? 0) + 1);
	const most = Math.max(...counts.values());
	const those = [...counts].filter(([, count]) => count === most);
	return those.length === 1 ? (named.find(({ entity }) => entity === those[0]?.[0]) ?? null) : null;
}
