/** Languages of the west of Europe, and Vietnamese: subjects stand first or behind the verb, names are not declined. */
const western: ReadonlySet<string> = new Set(['de', 'es', 'fr', 'it', 'pt', 'vi']);

/** Whether whom a text speaks of is found by its sentences' subjects. */
export function hasCentre({ lexicon }: { readonly lexicon: { readonly language: string } }): boolean {
	return western.has(lexicon.language);
}
