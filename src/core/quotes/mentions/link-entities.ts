import type { Person } from '../../types.ts';
import type { Candidate, Gender } from './mention.ts';

/** Somebody or something an article names, over all its mentions. */
export type Entity = {
	/** The fullest name the article gives, or the known one. */
	name: string;
	gender: Gender | null;
	person: Person | null;
	/** Whether any mention shows that this is a person. */
	human: boolean;
	/** Mentions by name. */
	count: number;
	/** Where it was last named, up to the mention being linked. */
	last: number;
};

const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/u;

/**
 * Tells which mentions are of the same person: surnames and first names go to the full name they shorten.
 *
 * @returns For each candidate its entity; null for what names nobody.
 */
export function linkEntities(candidates: readonly Candidate[]): readonly (Entity | null)[] {
	const linker = new Linker();
	for (const candidate of candidates) linker.addFull(candidate);
	return candidates.map((candidate) => linker.link(candidate));
}

class Linker {
	private readonly entities = new Map<string, Entity>();
	private readonly byLast = new Map<string, Entity[]>();
	private readonly byFirst = new Map<string, Entity[]>();

	/** Registers full names first, so that a surname before its full name finds it too. */
	addFull(candidate: Candidate): void {
		if (!isNamed(candidate)) return;
		const words = wordsOf(candidate.name);
		if (words.length < 2 && candidate.person === null) return;
		const key = keyOf(candidate, words);
		const held = this.entities.get(key);
		if (held === undefined) this.create(key, candidate, words);
		else merge(held, candidate);
	}

	link(candidate: Candidate): Entity | null {
		if (!isNamed(candidate)) return candidate.person === null ? null : this.office(candidate);
		const words = wordsOf(candidate.name);
		const entity = this.find(candidate, words) ?? this.create(keyOf(candidate, words), candidate, words);
		merge(entity, candidate);
		entity.count++;
		entity.last = candidate.start;
		return entity;
	}

	private office(candidate: Candidate): Entity {
		const words = wordsOf(candidate.person?.name ?? '');
		return this.entities.get(keyOf(candidate, words)) ?? this.create(keyOf(candidate, words), candidate, words);
	}

	private find(candidate: Candidate, words: readonly string[]): Entity | undefined {
		const exact = this.entities.get(keyOf(candidate, words));
		if (exact !== undefined || words.length > 1) return exact;
		const [word = ''] = words;
		const found = nearest(this.byLast.get(word), candidate) ?? nearest(this.byFirst.get(word), candidate);
		return found;
	}

	private create(key: string, candidate: Candidate, words: readonly string[]): Entity {
		const { person } = candidate;
		const entity: Entity = {
			name: person?.name ?? candidate.name,
			gender: person?.pronoun ?? candidate.gender,
			person,
			human: candidate.kind === 'person' || person !== null,
			count: 0,
			last: -1,
		};
		this.entities.set(key, entity);
		push(this.byLast, words.at(-1) ?? '', entity);
		if (words.length > 1) push(this.byFirst, words[0] ?? '', entity);
		return entity;
	}
}

function isNamed({ kind }: Candidate): boolean {
	return kind === 'person' || kind === 'name' || kind === 'organisation' || kind === 'place';
}

function keyOf({ person }: Candidate, words: readonly string[]): string {
	return person === null ? words.join(' ') : `#${person.id}`;
}

function wordsOf(name: string): readonly string[] {
	const words = name
		.toLowerCase()
		.split(/\s+/u)
		.map((word) => word.replace(/[.,]+$/u, ''));
	return words.length > 1 && suffix.test(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}

function push(map: Map<string, Entity[]>, key: string, entity: Entity): void {
	const list = map.get(key);
	if (list === undefined) map.set(key, [entity]);
	else if (!list.includes(entity)) list.push(entity);
}

function merge(entity: Entity, candidate: Candidate): void {
	entity.gender ??= candidate.gender;
	entity.human ||= candidate.kind === 'person';
}

/** Of several who share a name: the one of the stated gender, named last nearby, else most often. */
function nearest(found: readonly Entity[] | undefined, { gender, start }: Candidate): Entity | undefined {
	const fitting = (found ?? []).filter(
		(entity) => gender === null || entity.gender === null || entity.gender === gender,
	);
	if (fitting.length < 2) return fitting[0];
	const close = fitting.filter(({ last }) => last >= 0 && start - last < nearby);
	const pool = close.length > 0 ? close : fitting;
	return pool.reduce((best, entity) => (better(entity, best, close.length > 0) ? entity : best));
}

function better(a: Entity, b: Entity, byPlace: boolean): boolean {
	return byPlace ? a.last > b.last : a.count > b.count;
}

/** How far back a name still decides who a surname is, in UTF-16 units: about three paragraphs. */
const nearby = 900;
