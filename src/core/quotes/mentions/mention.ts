import type { Person } from '../../types.ts';

/** Somebody or something the article names or points at, that may have said something. */
export type Candidate = {
	readonly start: number;
	readonly end: number;
	/** Paragraph it stands in, and its tokens there, the last one excluded. */
	readonly paragraph: number;
	readonly from: number;
	readonly to: number;
	readonly kind: 'person' | 'name' | 'organisation' | 'place' | 'nominal' | 'writing' | 'pronoun' | 'it';
	/** The name without role; a description whole; a pronoun as printed. */
	readonly name: string;
	readonly gender: Gender | null;
	/** Known beforehand by name or by office. */
	readonly person: Person | null;
	/** Owns what follows ("Trump's …"). */
	readonly owner: boolean;
};

export type Gender = 'he' | 'she' | 'they';
