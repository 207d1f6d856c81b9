import agencies from './agencies.json' with { type: 'json' };

/** Every spelling of an agency, folded, to its common name. */
const nameOf: ReadonlyMap<string, string> = new Map(
	agencies.flatMap(({ name, spellings }) => spellings.map((spelling) => [foldPublisher(spelling), name] as const)),
);

/** Case, marks, brackets, full stops, hyphens and a leading "the" tell no two publishers apart. */
export function foldPublisher(name: string): string {
	return name
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll(/[©().«»„“”"'’‘「」（）]/gu, '')
		.replaceAll(/[\s\p{Dash}]+/gu, ' ')
		.trim()
		.replace(/^the /u, '');
}

/** The common name of an agency in any of its spellings; null for any other name. */
export function agencyNamed(name: string): string | null {
	return nameOf.get(foldPublisher(name)) ?? null;
}

/** Whether a name is an agency's, in any spelling. */
export function isAgency(name: string): boolean {
	return agencyNamed(name) !== null;
}
