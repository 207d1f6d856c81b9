import { onceFor } from '../once-for.ts';
import type { Origin, Source, Utterance } from '../types.ts';
import { isSamePublisher } from './same-publisher.ts';

/** A source as far as it says where its quotations come from. */
export type CreditedSource = Pick<Source, 'id' | 'outlet' | 'agency' | 'drawsOn'>;

/** An origin with those of its sources that print one utterance. */
type Printing = { readonly origin: Origin; readonly sources: readonly CreditedSource[] };

/**
 * How many independent origins print an utterance.
 *
 * A source that draws on an agency is not independent of that agency's story where the story prints the utterance too;
 * where it does not, the source stands for itself.
 *
 * @param utterance - Whose wordings name their sources.
 * @param sources - All known sources; one that is missing counts as an origin of its own.
 * @param origins - Of the same sources.
 */
export function countOrigins(
	utterance: Pick<Utterance, 'wordings'>,
	sources: readonly CreditedSource[],
	origins: readonly Origin[],
): number {
	return findIndependentOrigins(utterance, sources, origins).length;
}

/** Ids of the independent origins that print an utterance, in sort order. */
export function findIndependentOrigins(
	utterance: Pick<Utterance, 'wordings'>,
	sources: readonly CreditedSource[],
	origins: readonly Origin[],
): readonly string[] {
	let left = toPrintings(utterance, sources, origins);
	// One at a time: two origins that draw on each other must not both fall away.
	for (const printing of [...left]) {
		if (isDependent(printing, left)) left = left.filter((other) => other !== printing);
	}
	return left.map(({ origin }) => origin.id);
}

const sourcesById = onceFor(
	(sources: readonly CreditedSource[]): ReadonlyMap<string, CreditedSource> =>
		new Map(sources.map((source) => [source.id, source])),
);
const originsBySource = onceFor(
	(origins: readonly Origin[]): ReadonlyMap<string, Origin> =>
		new Map(origins.flatMap((origin) => origin.sourceIds.map((id) => [id, origin] as const))),
);

function toPrintings(
	{ wordings }: Pick<Utterance, 'wordings'>,
	sources: readonly CreditedSource[],
	origins: readonly Origin[],
): readonly Printing[] {
	const [known, originOf] = [sourcesById(sources), originsBySource(origins)];
	const printing = new Map<string, { readonly origin: Origin; readonly sources: CreditedSource[] }>();
	for (const id of new Set(wordings.map(({ sourceId }) => sourceId))) {
		const origin = originOf.get(id) ?? { id, name: null, sourceIds: [id], links: [] };
		const members = printing.get(origin.id) ?? { origin, sources: [] };
		members.sources.push(known.get(id) ?? { id, outlet: id, agency: null, drawsOn: [] });
		printing.set(origin.id, members);
	}
	return [...printing.values()].toSorted((a, b) => (a.origin.id < b.origin.id ? -1 : 1));
}

/** Every source of it draws on another origin that prints the same, or has passages of it. */
function isDependent({ origin, sources }: Printing, all: readonly Printing[]): boolean {
	const others = all.filter((other) => other.origin.id !== origin.id);
	return sources.every((source) =>
		others.some(
			(other) =>
				draws(source, other) ||
				sharesAgency(source, other) ||
				isOfOneHouse(source, other) ||
				isBasedOn(origin, other.origin),
		),
	);
}

function draws(source: CreditedSource, { sources }: Printing): boolean {
	return source.drawsOn.some((name) =>
		sources.some((other) => isSamePublisher(name, other.outlet) || isSamePublisher(name, other.agency ?? other.outlet)),
	);
}

/** Two articles that credit one agency have its quotations from it, also where their texts are not at hand. */
function sharesAgency({ agency }: CreditedSource, { sources }: Printing): boolean {
	return agency !== null && sources.some((other) => other.agency !== null && isSamePublisher(agency, other.agency));
}

/** What one newsroom prints in two of its articles, it has from one reporter, for all we know. */
function isOfOneHouse({ outlet, agency }: CreditedSource, { sources }: Printing): boolean {
	return agency === null && sources.some((other) => other.agency === null && isSamePublisher(outlet, other.outlet));
}

/** Which of two texts was first is unknown; the one that comes later in sort order is taken for the borrower. */
function isBasedOn(origin: Origin, other: Origin): boolean {
	return (
		other.id < origin.id &&
		origin.links.some(({ kind, a, b }) => {
			const far = origin.sourceIds.includes(a) ? b : a;
			return kind === 'partly based on' && other.sourceIds.includes(far);
		})
	);
}
