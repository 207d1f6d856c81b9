import type { Person } from '../../types.ts';
import type { Lexicon } from '../words/lexicon.ts';
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

/** A double surname may be shortened to its last part. */
const hyphen = /[-‑]/u;

const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/u;

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
	const linker = new Linker(lexicon.grammar.mentions, text);
	for (const candidate of candidates) linker.addFull(candidate);
	for (const candidate of candidates) linker.addUnparted(candidate);
	return candidates.map((candidate) => linker.link(candidate));
}

class Linker {
	readonly #rules: MentionRules;
	readonly #entities = new Map<string, Entity>();
	readonly #byLast = new Map<string, Entity[]>();
	readonly #byFirst = new Map<string, Entity[]>();

	readonly #namesakes: Namesakes;

	constructor(rules: MentionRules, text: string) {
		this.#rules = rules;
		this.#namesakes = new Namesakes(text);
	}

	#wordsOf(name: string): readonly string[] {
		const words = wordsOf(name);
		return this.#rules.declension === undefined ? words : words.map(this.#rules.declension.stemOf);
	}

	/** What a name that is written as one word may be shortened to. */
	#partsOf(name: string): readonly string[] {
		return this.#rules.partsOfName?.(name) ?? [];
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
		const words = this.#wordsOf(candidate.name);
		if ((words.length < 2 || beginsSurname(words[0])) && candidate.person === null) return;
		// "Нина Аркадьевна" is whoever is named so in full.
		if (words.length === 2 && this.#rules.declension?.isPatronymic(words[1] ?? '') === true) return;
		const key = keyOf(candidate, words);
		const held = this.#entities.get(key) ?? this.#findOuter(words);
		if (held !== undefined) this.#merge(held, candidate);
		this.#namesakes.introduce(held ?? this.#create(key, candidate, words), printed);
	}

	/** Registers names whose parts are written together, where they are not part of a longer one. */
	addUnparted(candidate: Candidate): void {
		if (!isNamed(candidate) || this.#partsOf(candidate.name).length === 0) return;
		const words = this.#wordsOf(candidate.name);
		if (this.#find(candidate, words) === undefined) this.#create(keyOf(candidate, words), candidate, words);
	}

	link(printed: Candidate): Entity | null {
		if (!isNamed(printed)) return printed.person === null ? null : this.#office(printed);
		const ofSurname = this.#byLast.get(this.#wordsOf(printed.name)[0] ?? '') ?? [];
		const namesakes = this.#namesakes.meantBy(printed, ofSurname);
		const candidate = this.#inBaseForm(namesakes.length > 0 ? { ...printed, person: null, gender: null } : printed);
		const words = this.#wordsOf(candidate.name);
		const entity =
			nearest(namesakes, candidate) ??
			this.#find(candidate, words) ??
			this.#create(keyOf(candidate, words), candidate, words);
		this.#merge(entity, candidate);
		entity.count++;
		entity.last = candidate.start;
		return entity;
	}

	#office(candidate: Candidate): Entity {
		const words = this.#wordsOf(candidate.person?.name ?? '');
		return this.#entities.get(keyOf(candidate, words)) ?? this.#create(keyOf(candidate, words), candidate, words);
	}

	#find(candidate: Candidate, words: readonly string[]): Entity | undefined {
		const exact = this.#entities.get(keyOf(candidate, words));
		if (exact !== undefined || words.length > 1)
			return exact ?? this.#findOuter(words) ?? this.#findSurnames(words) ?? this.#findByFirst(words);
		const [word = ''] = words;
		const found = nearest(this.#byLast.get(word), candidate) ?? nearest(this.#byFirst.get(word), candidate);
		return found;
	}

	/** The first and last word of a name of three: "Harbourmaster Colm Devlin" is "Harbourmaster Devlin". */
	#findOuter([first = '', last = '', ...more]: readonly string[]): Entity | undefined {
		if (last === '' || more.length > 0) return undefined;
		return this.#byLast.get(last)?.find(({ name }) => {
			const words = this.#wordsOf(name);
			return words.length === 3 && words[0] === first;
		});
	}

	/** Two surnames of a longer name: "Orozco Villalvazo", "Van Dalen". */
	#findSurnames(words: readonly string[]): Entity | undefined {
		if (this.#rules.sharesSurnames !== true && !beginsSurname(words[0])) return undefined;
		const ending = ` ${words.join(' ')}`;
		return this.#byLast.get(words.at(-1) ?? '')?.find(({ name }) => name.toLowerCase().endsWith(ending));
	}

	/** Somebody by first name and another part, where the language has such parts. */
	#findByFirst(words: readonly string[]): Entity | undefined {
		const { declension } = this.#rules;
		if (declension === undefined || words.length !== 2) return undefined;
		return this.#byFirst
			.get(words[0] ?? '')
			?.find(({ name, person }) => person === null && declension.isShortOf(words, this.#wordsOf(name)));
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
			last: -1,
		};
		this.#entities.set(key, entity);
		this.#register(entity, words);
		return entity;
	}

	/** Makes somebody known by surname and first name, as printed and as known beforehand. */
	#register(entity: Entity, words: readonly string[]): void {
		push(this.#byLast, words.at(-1) ?? '', entity);
		if (words.length > 1)
			for (const part of (words.at(-1) ?? '').split(hyphen).slice(1)) push(this.#byLast, part, entity);
		for (const [first = '', ...rest] of [words, this.#wordsOf(entity.name)])
			if (rest.length > 0) push(this.#byFirst, first, entity);
		for (const part of this.#partsOf(words.join(' '))) push(this.#byFirst, part, entity);
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
