/** Whether a word ends with one of some endings. */
export function endsWithOne(word: string, endings: ReadonlySet<string>): boolean {
	for (const ending of endings) if (word.endsWith(ending)) return true;
	return false;
}
