import type { Person } from '../../core/types.ts';

/** The people who are quoted on the story. */
export const people: readonly Person[] = [];
