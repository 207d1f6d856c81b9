/** An idea that words of several languages stand for. */
export type Concept = {
	readonly id: number;
	/**
	 * How much it tells: `plain` ideas are in every speech, `staple`s in every speech about war and peace, `idiom`s in
	 * few; `degree`s say how much and never what; `name`s are of persons of the story.
	 */
	readonly kind: 'idea' | 'plain' | 'staple' | 'degree' | 'idiom' | 'number' | 'name';
	/** Of a number. */
	readonly value?: number;
	/** Of a name: the id of the story's person. */
	readonly person?: string;
	/** Ids of ideas that say something else in the same place: opposites, other degrees. */
	readonly opposites: ReadonlySet<number>;
};
