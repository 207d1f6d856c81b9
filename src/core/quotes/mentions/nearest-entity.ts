import type { Entity } from './link-entities.ts';
import type { Candidate } from './mention.ts';

/** Of several who share a name: the one of the stated gender, whom alone the name meant before, named last nearby, else most often. */
export function nearest(found: readonly Entity[] | undefined, { gender, start }: Candidate): Entity | undefined {
	const fitting = (found ?? []).filter(
		(entity) => gender === null || entity.gender === null || entity.gender === gender,
	);
	if (fitting.length < 2) return fitting[0];
	const called = fitting.filter(({ alone }) => alone !== '');
	if (called.length === 1) return called[0];
	const close = fitting.filter(({ last }) => last >= 0 && start - last < nearby);
	const pool = close.length > 0 ? close : fitting;
	return pool.reduce((best, entity) => (better(entity, best, close.length > 0) ? entity : best));
}

function better(a: Entity, b: Entity, byPlace: boolean): boolean {
	return byPlace ? a.last > b.last : a.count > b.count;
}

/** How far back a name still decides who a surname is, in UTF-16 units: about three paragraphs. */
const nearby = 900;
