import type { Article, Story } from '../types.ts';
import { findLeaders } from './find-leaders.ts';
import { type Weighed, weigh } from './weights.ts';

/** What a transcript adds to its score in which both speak. */
const turnsWeight = 0.6;
/** Turns of each from which a transcript is of a talk of the two, or of what they tell the press side by side. */
const leastTurns = 2;
/** Longest label before a turn, in UTF-16 units: "PRESIDENT VLADIMIR PUTIN (through interpreter):". */
const longestLabel = 60;

/** Weighs who speaks in a transcript: the two are seldom named in one sentence there. */
export function weighTurns({ blocks, kind }: Pick<Article, 'blocks' | 'kind'>, story: Story): readonly Weighed[] {
	if (kind !== 'transcript') return [];
	const turns = story.leaders.map(() => 0);
	for (const { text } of blocks) {
		const label = /^[^:：]{2,60}[:：]/u.exec(text.slice(0, longestLabel))?.[0] ?? '';
		const [hit] = findLeaders(label, story, { english: false });
		if (hit !== undefined) turns[hit.leader] = (turns[hit.leader] ?? 0) + 1;
	}
	return turns.every((count) => count >= leastTurns) ? [weigh(turnsWeight, 'both-speak')] : [];
}
