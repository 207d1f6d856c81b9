import type { Bundle } from '../core/types.ts';

/** What ships with the extension; evaluated at build time. */
export const bundle: Bundle = { sources: [], utterances: [], origins: [], differences: [], events: [] };
