import type { Frame, Speaker } from '../../article-frame.ts';
import type { Particles } from './particles.ts';
import type { Place } from './place-of-quote.ts';

/** A quotation's place in a language whose particles mark topic and subject. */
export type Marked = Place & {
	readonly particles: Particles;
	readonly intervieweeOf: (frame: Frame) => { readonly speaker: Speaker | null };
};

/** How far behind a quotation its subject may stand, and how far above one it belongs to, in signs. */
export const clauseReach = 60;
