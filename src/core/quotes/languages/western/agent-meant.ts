import type { Frame, Speaker } from '../../article-frame.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';
import type { Place } from '../../speakers/find-protagonist.ts';
import type { Token } from '../../words/read-tokens.ts';
import { hasTitle, holds } from './holds-office.ts';
import { whoIsSpokenOf } from './spoken-of.ts';

/** Who is spoken of, where nothing but speaking for others is known to be their office. */
export function agentMeant(frame: Frame, spoken: Speaker | null, head: Token | undefined): Speaker | null {
	return holds(spoken, head) || !hasTitle(frame, spoken) ? spoken : null;
}

/** Who speaks for somebody by their office, where a paragraph above is of them: "dijo Peskov", then "El portavoz agregó". */
export function agentAbove(
	frame: Frame,
	place: Place,
	head: Token | undefined,
	before: Precedent | null,
): Speaker | null {
	const above = whoIsSpokenOf(frame, place, before);
	return holds(above, head) ? above : null;
}
