import { onceFor } from '../../../once-for.ts';
import type { Frame, FrameParagraph, Speaker } from '../../article-frame.ts';
import type { Entity } from '../../mentions/link-entities.ts';
import { isPerson } from '../../speakers/find-protagonist.ts';
import { standsAlone } from '../shared/one-of-two.ts';

/** In how many paragraphs whom an article portrays is named first, and in how many anybody else may be named who is named as often. */
const openingParagraphs = 3;
const mostOfOthers = 2;

/** Fewest quotations that stand by themselves in a portrait told as running text, and fewest paragraphs of one. */
const leastAlone = 2;
const leastParagraphs = 5;

/**
 * Finds whom an article portrays: who is named first, in a text where quotations stand by themselves and everybody else
 * comes and goes. Such a text calls its person "she", "the singer" or nothing at all for paragraphs.
 *
 * @returns The mention that introduces them; null where the article is no portrait, or of somebody known beforehand.
 */
export function portrayed(frame: Frame): Speaker | null {
	return portraitOf(frame).person;
}

const portraitOf = onceFor((frame: Frame): { readonly person: Speaker | null } => {
	const { paragraphs, quotes } = frame;
	if (paragraphs.length < leastParagraphs || quotes.filter((quote) => standsAlone(frame, quote)).length < leastAlone)
		return { person: null };
	const opening = paragraphs.slice(0, openingParagraphs);
	const person = opening.flatMap(({ speakers }) => speakers).find(isHuman) ?? null;
	if (person === null || person.entity?.person != null) return { person: null };
	const counts = namedIn(paragraphs);
	const most = Math.max(mostOfOthers, (counts.get(person.entity) ?? 0) - 1);
	const isAlone = [...counts].every(([entity, count]) => entity === person.entity || count <= most);
	return { person: isAlone ? person : null };
});

/** In how many paragraphs each is named. */
function namedIn(paragraphs: readonly FrameParagraph[]): ReadonlyMap<Entity | null, number> {
	const counts = new Map<Entity | null, number>();
	for (const { speakers } of paragraphs)
		for (const entity of new Set(speakers.filter(isHuman).map((speaker) => speaker.entity)))
			counts.set(entity, (counts.get(entity) ?? 0) + 1);
	return counts;
}

function isHuman(speaker: Speaker): boolean {
	return isPerson(speaker) && speaker.entity?.human === true;
}
