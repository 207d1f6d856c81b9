import type { Sense } from './claim-lexicon.ts';
import type { CountName } from './count-name.ts';

/** What is counted by ordinals, the words for it, and how many persons it is of; null: whoever is named does not matter. */
export type OrdinalThing = {
	readonly kind: 'calls' | 'meetings' | 'count';
	readonly about: CountName | '';
	readonly words: readonly Sense[];
	readonly persons: number | null;
	/** What must stand in the same clause: "the seventh time the two had met". */
	readonly beside?: readonly Sense[];
};

/** In the order they are tried: a visit has meetings. */
export const ordinalThings: readonly OrdinalThing[] = [
	{ kind: 'calls', about: '', words: ['call'], persons: 2 },
	{ kind: 'count', about: 'rounds', words: ['round'], persons: null },
	{ kind: 'count', about: 'exchanges', words: ['exchanged'], persons: null },
	{ kind: 'meetings', about: '', words: ['meeting'], persons: 2 },
	{ kind: 'count', about: 'visits', words: ['visit'], persons: 1 },
	{ kind: 'calls', about: '', words: ['spoke'], persons: 2 },
	{ kind: 'calls', about: '', words: ['time-of'], persons: 2, beside: ['call'] },
	{ kind: 'meetings', about: '', words: ['time-of'], persons: 2, beside: ['met'] },
];
