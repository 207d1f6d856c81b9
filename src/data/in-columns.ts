/** Lines of words in many languages, "yes|да|ja", by name or in groups, under one key beside the languages. */
export type Lines = {
	readonly languages: readonly string[];
	readonly [key: string]: readonly string[] | Readonly<Record<string, string | readonly string[]>>;
};

/** The same with the words of each language together. */
export type Columns = {
	readonly languages: readonly string[];
	readonly key: string;
	/** Each name with how many lines its group has; null for one line by itself. */
	readonly sizes: readonly (readonly [name: string, size: number | null])[];
	/** For each place of a line its words in all lines, parted by line breaks. */
	readonly columns: readonly string[];
};

/** Stands where a line has no such place. */
const missing = '\t';

/** Puts the words of a language together: like beside like takes less room in an archive. */
export function toColumns({ languages, ...rest }: Lines): Columns {
	const [[key, named] = ['', {}]] = Object.entries(rest);
	const lines = Object.values(named)
		.flat()
		.map((line) => line.split('|'));
	const width = Math.max(...lines.map(({ length }) => length));
	return {
		languages,
		key,
		sizes: Object.entries(named).map(([name, group]) => [name, typeof group === 'string' ? null : group.length]),
		columns: Array.from({ length: width }, (_, at) => lines.map((line) => line[at] ?? missing).join('\n')),
	};
}

/** The table that `toColumns` was given. */
export function fromColumns({ languages, key, sizes, columns }: Columns): Lines {
	const words = columns.map((column) => column.split('\n'));
	const lines = (words[0] ?? []).map((_, at) =>
		words.flatMap((column) => (column[at] === missing ? [] : (column[at] ?? ''))).join('|'),
	);
	let from = 0;
	const named = sizes.map(([name, size]) => {
		const start = from;
		from += size ?? 1;
		return [name, size === null ? (lines[start] ?? '') : lines.slice(start, from)] as const;
	});
	return { languages, [key]: Object.fromEntries(named) };
}
