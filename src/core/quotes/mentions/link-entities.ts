import type { Person } from '../../types.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { EntitiesByName } from './entities-by-name.ts';
import { namesSomebody } from './find-appositions.ts';
import type { Candidate, Gender } from './mention.ts';
import type { MentionRules } from './mention-rules.ts';
import { beginsSurname } from './name-particle.ts';
import { Namesakes } from './namesakes.ts';
import { nearest } from './nearest-entity.ts';

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
	/** The word that alone has named them last, which goes on meaning them; empty for none. */
	alone: string;
	/** Where it was last named, up to the mention being linked. */
	last: number;
};

/** How a language declines names, so that one name is known in all its cases. */
export type Declension = {
	/** What all cases of a word of a name share. */
	readonly stemOf: (word: string) => string;
	/** A full name in the nominative; null where that cannot be told. */
	readonly toBaseForm: (name: string, gender: Gender | null) => string | null;
	/** Whether a stem is of a patronymic, which alone names whoever is named so in full. */
	readonly isPatronymic: (stem: string) => boolean;
	/** Whether two stems shorten a full name of three. */
	readonly isShortOf: (stems: readonly string[], full: readonly string[]) => boolean;
	/** Makes the name of an unknown person the nearer of two forms to the nominative. */
	readonly merge: (entity: Entity, form: string) => void;
};

/**
 * Tells which mentions are of the same person: surnames and first names go to the full name they shorten.
 *
 * @param text - The article's, which the candidates stand in.
 * @returns For each candidate its entity; null for what names nobody.
 */
export function linkEntities(
	candidates: readonly Candidate[],
	lexicon: Lexicon,
	text: string,
): readonly (Entity | null)[] {
	const linker = new Linker(lexicon.grammar.mentions, text, candidates);
	for (const candidate of candidates) linker.addFull(candidate);
	for (const candidate of candidates) linker.addUnparted(candidate);
	return candidates.map((candidate) => linker.link(candidate));
}

/** Longest title of an office that is looked at, in letters. */
const longestTitle = 50;

class Linker {
	readonly #rules: MentionRules;
	readonly #text: string;
	readonly #candidates: readonly Candidate[];
	readonly #entities = new Map<string, Entity>();
	/** Those whose office the article gives to a name nobody knows. */
	readonly #outdated = new Set<Person>();
	readonly #byName: EntitiesByName;
	readonly #namesakes: Namesakes;

	constructor(rules: MentionRules, text: string, candidates: readonly Candidate[]) {
		this.#rules = rules;
		this.#text = text;
		this.#candidates = candidates;
		this.#byName = new EntitiesByName(rules);
		this.#namesakes = new Namesakes(text);
	}

	/** A candidate with its name in the nominative, where that can be told. */
	#inBaseForm(candidate: Candidate): Candidate {
		const { name, gender, person, kind } = candidate;
		if (person !== null || (kind !== 'person' && kind !== 'name')) return candidate;
		const base = this.#rules.declension?.toBaseForm(name, gender) ?? null;
		return base === null || base === name ? candidate : { ...candidate, name: base };
	}

	/** Registers full names first, so that a surname before its full name finds it too. */
	addFull(printed: Candidate): void {
		this.#namesakes.note(printed);
		if (!isNamed(printed)) return;
		const candidate = this.#inBaseForm(printed);
		const words = this.#byName.wordsOf(candidate.name);
		if ((words.length < 2 || beginsSurname(words[0])) && candidate.person === null) return;
		// "Нина Аркадьевна" is whoever is named so in full.
		if (words.length === 2 && this.#rules.declension?.isPatronymic(words[1] ?? '') === true) return;
		const key = keyOf(candidate, words);
		const held = this.#entities.get(key) ?? this.#byName.findLonger(words);
		if (held !== undefined) this.#merge(held, candidate);
		this.#namesakes.introduce(held ?? this.#create(key, candidate, words), printed);
	}

	/** Registers names whose parts are written together, where they are not part of a longer one. */
	addUnparted(candidate: Candidate): void {
		if (!isNamed(candidate) || this.#byName.partsOf(candidate.name).length === 0) return;
		const words = this.#byName.wordsOf(candidate.name);
		if (this.#find(candidate, words) === undefined) this.#create(keyOf(candidate, words), candidate, words);
	}

	link(printed: Candidate): Entity | null {
		if (!isNamed(printed)) return this.#office(printed);
		const namesakes = this.#namesakesOf(printed);
		const candidate = this.#inBaseForm(namesakes.length > 0 ? { ...printed, person: null, gender: null } : printed);
		const words = this.#byName.wordsOf(candidate.name);
		const entity =
			nearest(namesakes, candidate) ??
			this.#find(candidate, words) ??
			this.#create(keyOf(candidate, words), candidate, words);
		this.#merge(entity, candidate);
		entity.count++;
		if (words.length === 1) [entity.alone = ''] = words;
		entity.last = candidate.start;
		return entity;
	}

	/** Whom the surname of a known person means instead. */
	#namesakesOf(printed: Candidate): readonly Entity[] {
		if (printed.person === null) return [];
		const [surname = ''] = this.#byName.wordsOf(printed.name);
		return this.#namesakes.meantBy(printed, this.#byName.ofSurname(surname));
	}

	/** Who holds an office, as far as the article does not tell of somebody else who does. */
	#office(candidate: Candidate): Entity | null {
		const { person } = candidate;
		if (person === null) return null;
		const words = this.#byName.wordsOf(person.name);
		const key = keyOf(candidate, words);
		const held = this.#entities.get(key) ?? null;
		if (held !== null || this.#outdated.has(person)) return held;
		if (!this.#isOutdated(person)) return this.#create(key, candidate, words);
		this.#outdated.add(person);
		return null;
	}

	/** "US President Anna Miller", then "the US president": whether an office of somebody's is printed with a name nobody knows. */
	#isOutdated({ roles }: Person): boolean {
		return this.#candidates.some((other) => {
			if (other.person !== null || !namesSomebody(other)) return false;
			const at = other.start + Math.max(0, this.#text.slice(other.start, other.end).indexOf(other.name));
			const before = this.#text
				.slice(Math.max(0, at - longestTitle), at)
				.toLowerCase()
				.replace(/,? $/u, '');
			const isTitle = (title: string) => before.endsWith(title.toLowerCase());
			return roles.some(({ titles }) => titles.some(isTitle));
		});
	}

	#find(candidate: Candidate, words: readonly string[]): Entity | undefined {
		return this.#entities.get(keyOf(candidate, words)) ?? this.#byName.find(candidate, words);
	}

	#merge(entity: Entity, candidate: Candidate): void {
		entity.gender ??= candidate.gender;
		entity.human ||= candidate.kind === 'person';
		if (entity.person === null) this.#rules.declension?.merge(entity, candidate.name);
	}

	#create(key: string, candidate: Candidate, words: readonly string[]): Entity {
		const { person } = candidate;
		const entity: Entity = {
			name: person?.name ?? candidate.name,
			gender: person?.pronoun ?? candidate.gender,
			person,
			human: candidate.kind === 'person' || person !== null,
			count: 0,
			alone: '',
			last: -1,
		};
		this.#entities.set(key, entity);
		this.#byName.add(entity, words);
		return entity;
	}
}

function isNamed({ kind }: Candidate): boolean {
	return kind === 'person' || kind === 'name' || kind === 'organisation' || kind === 'place';
}

function keyOf({ person }: Candidate, words: readonly string[]): string {
	return person === null ? words.join(' ') : `#${person.id}`;
}
