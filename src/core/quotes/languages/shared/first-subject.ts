import type { Frame, Speaker } from '../../article-frame.ts';
import { paragraphOf } from '../../speakers/paragraph-of.ts';
import type { Asked } from '../../speakers/speaker-rules.ts';

/** How many mentions of a paragraph are looked at for its subject. */
const mostLooked = 24;

/** Whom the pronoun's own paragraph names first, where the weights know nothing of the language. */
export function firstSubject({ frame }: Asked, pronoun: Speaker): Speaker | null {
	return namedBefore(frame, pronoun).find(({ role }) => role !== 'oblique') ?? null;
}

/** Those who are named before a pronoun in its paragraph and agree with it. */
function namedBefore(frame: Frame, pronoun: Speaker): readonly Speaker[] {
	return paragraphOf(frame, pronoun)
		.speakers.slice(0, mostLooked)
		.filter(
			({ from, kind, entity }) => from < pronoun.from && entity !== null && (kind === 'person' || kind === 'name'),
		)
		.filter(({ entity }) => mayBe(entity?.gender ?? null, pronoun.gender));
}

function mayBe(gender: string | null, wanted: string | null): boolean {
	return wanted === null || wanted === 'they' || gender === null || gender === wanted;
}
