const romance: ReadonlySet<string> = new Set(['es', 'fr', 'it', 'pt']);

/** Whether a language prints roles in small letters before a name, and "of" between a role and what it is of. */
export function isRomance(language: string): boolean {
	return romance.has(language);
}
