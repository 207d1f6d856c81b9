/** What to change so that the detector runs where the reader granted it. */
export type RegistrationChange = { readonly add: readonly string[]; readonly remove: readonly string[] };

/**
 * Compares what the reader granted with what is registered.
 *
 * The browser's permissions are the one truth: the reader may withdraw a site in the browser's own settings, and
 * Chrome forgets registrations when the extension is updated.
 *
 * @param granted - Match patterns the extension may read now.
 * @param listed - Match patterns of the manifest: the detector runs there anyway.
 * @param registered - Match patterns the detector is registered on besides.
 */
export function toRegistrationChange(
	granted: readonly string[],
	listed: readonly string[],
	registered: readonly string[],
): RegistrationChange {
	const wanted = watchedPatterns(granted, listed);
	return {
		add: wanted.filter((pattern) => !registered.includes(pattern)),
		remove: registered.filter((pattern) => !wanted.includes(pattern)),
	};
}

/** @returns The patterns the reader added, in alphabetical order. */
export function watchedPatterns(granted: readonly string[], listed: readonly string[]): readonly string[] {
	const known = new Set(listed);
	return granted.filter((pattern) => !known.has(pattern)).toSorted();
}

/** "https://news.example/*" → "https://news.example". */
export function toOrigin(pattern: string): string {
	return pattern.replace(/\/\*$/u, '');
}
