import { onceFor } from '../../../once-for.ts';
import type { Frame, Speaker } from '../../article-frame.ts';
import type { Entity } from '../../mentions/link-entities.ts';
import { isGoverned } from '../../speakers/find-protagonist.ts';
import type { Token } from '../../words/read-tokens.ts';

/** Prepositions of where something is. */
const placing = /^(?:in|at|near|over|across|through|into)$/u;

/** Those who somewhere stand as no place does. */
const people = onceFor(
	(frame: Frame): ReadonlySet<Entity | null> =>
		new Set(
			frame.paragraphs.flatMap(({ tokens, speakers }) =>
				speakers.filter((one) => !isPlaced(frame, tokens, one)).map(({ entity }) => entity),
			),
		),
);

/** Whether a name stands as a place does: one word behind a preposition, or more behind "in" or with an article. */
function isPlaced(frame: Frame, tokens: readonly Token[], name: Speaker): boolean {
	// No article stands before a person's name: "The Sinfonietta has offered her a year".
	if (tokens[name.from]?.text === 'the' && tokens[name.from + 1]?.capital === true) return true;
	if (!isGoverned(frame, tokens, name)) return false;
	const words = tokens.slice(name.from - 1, name.to);
	return words.length === 2 || placing.test(words[0]?.text ?? '') || words[1]?.text === 'the';
}

/** Whether "he" or "she" may mean a name: no town that no list has, wherever the article prints it. */
export function mayBeMeant(frame: Frame, { entity }: Speaker, { gender }: Speaker): boolean {
	return (gender !== 'he' && gender !== 'she') || entity?.human === true || people(frame).has(entity);
}
