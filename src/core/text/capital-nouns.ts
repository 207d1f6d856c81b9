/** Languages that print every noun like a name. */
const nounsInCapitals: ReadonlySet<string> = new Set(['de']);

/** Whether a capital inside a sentence tells no name in a language, for every noun has one. */
export function hasCapitalNouns(language: string): boolean {
	return nounsInCapitals.has(language);
}
