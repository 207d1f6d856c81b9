import type { Person, Role } from '../../core/types.ts';

/** People whose roles name the titles of their office by its place in one list. */
export type OfficesOnce = {
	readonly offices: readonly (readonly string[])[];
	readonly people: readonly (Omit<Person, 'roles'> & {
		readonly roles: readonly (Omit<Role, 'titles'> & { readonly office: number })[];
	})[];
};

/** Puts the titles of each office down once: many held the same one after the other. */
export function toOfficesOnce(people: readonly Person[]): OfficesOnce {
	const places = new Map<string, number>();
	const offices: (readonly string[])[] = [];
	const placeOf = (titles: readonly string[]): number => {
		const key = titles.join('\n');
		const place = places.get(key) ?? offices.push(titles) - 1;
		places.set(key, place);
		return place;
	};
	const placed = people.map(({ roles, ...person }) => ({
		...person,
		roles: roles.map(({ titles, ...role }) => ({ ...role, office: placeOf(titles) })),
	}));
	return { offices, people: placed };
}

/** The people that `toOfficesOnce` was given. */
export function fromOfficesOnce({ offices, people }: OfficesOnce): readonly Person[] {
	return people.map((person) => ({
		...person,
		roles: person.roles.map(({ office, ...role }) => ({ ...role, titles: offices[office] ?? [] })),
	}));
}
