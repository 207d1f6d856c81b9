import type { Person } from '../../types.ts';
import type { Entity } from './link-entities.ts';
import type { Candidate } from './mention.ts';

/**
 * Who else of an article goes by the surname of a known person: a mayor Rubio whom the article names in full is meant by
 * "Rubio" where it never says that Marco Rubio is.
 */
export class Namesakes {
	readonly #text: string;
	/** Known persons whom the article names in full or by their office. */
	readonly #named = new Set<Person>();
	/** Where a known person's surname first stands alone. */
	readonly #firstAlone = new Map<Person, number>();
	/** Where others are first named in full. */
	readonly #introduced = new Map<Entity, number>();

	constructor(text: string) {
		this.#text = text;
	}

	/** Notes how a known person is named. */
	note(candidate: Candidate): void {
		const { person, start } = candidate;
		if (person === null) return;
		if (!isAlone(candidate) || this.#hasOffice(candidate, person)) this.#named.add(person);
		else if (!this.#firstAlone.has(person)) this.#firstAlone.set(person, start);
	}

	/** Notes where somebody nobody knew beforehand is named in full. */
	introduce(entity: Entity, { start }: Candidate): void {
		if (entity.person === null && !this.#introduced.has(entity)) this.#introduced.set(entity, start);
	}

	/** Those of a known surname whom it means instead of the known person; none where the article names that one too. */
	meantBy(candidate: Candidate, ofSurname: readonly Entity[]): readonly Entity[] {
		const { person, start } = candidate;
		if (person === null || !isAlone(candidate) || this.#named.has(person)) return [];
		// A surname that needs no introduction is the known one's.
		const alone = this.#firstAlone.get(person) ?? start;
		return ofSurname.filter((entity) => entity.human && (this.#introduced.get(entity) ?? alone) < alone);
	}

	/** "Vice President Vance" is no other Vance. */
	#hasOffice({ start, end, name }: Candidate, { roles }: Person): boolean {
		if (end - start === name.length) return false;
		const around = this.#text.slice(start, end).replace(name, ' ').toLowerCase().split(/\s+/u);
		return roles.some(({ titles }) =>
			titles.some((title) => title.split(' ').some((word) => word.length >= shortestOffice && around.includes(word))),
		);
	}
}

/** Shorter words of a title tell no office: "of", "the", "m.". */
const shortestOffice = 3;

/** Whether a mention is one word of a name. */
function isAlone({ kind, name }: Candidate): boolean {
	return kind !== 'nominal' && !/\s/u.test(name);
}
