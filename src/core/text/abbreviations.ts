import abbreviations from './abbreviations.json' with { type: 'json' };

const tables = new Map<string, ReadonlySet<string>>();

/**
 * The abbreviations of a language after which a full stop ends no sentence.
 *
 * @returns In lower case, the last full stop left off; "#" among them where ordinals are printed with one: "am 16. Juli".
 */
export function abbreviationsOf(language: string): ReadonlySet<string> {
	const held = tables.get(language);
	if (held !== undefined) return held;
	const own = Object.entries(abbreviations).find(([key]) => key === language)?.[1] ?? '';
	const table = new Set(`${abbreviations.any} ${own}`.split(' '));
	tables.set(language, table);
	return table;
}
