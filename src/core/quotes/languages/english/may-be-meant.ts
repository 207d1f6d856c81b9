import { onceFor } from '../../../once-for.ts';
import type { Frame, Speaker } from '../../article-frame.ts';
import type { Entity } from '../../mentions/link-entities.ts';
import { isGoverned } from '../../speakers/find-protagonist.ts';
import type { Token } from '../../words/read-tokens.ts';

/** What stands before a place: "through", "moved to". */
const placing = /\b(?:in|at|near|over|across|through|into|(?:c[ao]me|flew|moved|travell?ed|went) (?:to|from))$/u;

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
	const before = tokens.slice(Math.max(0, name.from - 2), name.from).map(({ text }) => text);
	return name.to - name.from === 1 || placing.test(before.join(' ')) || tokens[name.from]?.text === 'the';
}

/** Whether "he" or "she" may mean a name: no town that no list has, wherever the article prints it. */
export function mayBeMeant(frame: Frame, { entity }: Speaker, { gender }: Speaker): boolean {
	return (gender !== 'he' && gender !== 'she') || entity?.human === true || people(frame).has(entity);
}
