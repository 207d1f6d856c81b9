import type { Entity } from './link-entities.ts';
import type { Candidate } from './mention.ts';
import type { MentionRules } from './mention-rules.ts';
import { beginsSurname } from './name-particle.ts';
import { nearest } from './nearest-entity.ts';

/** A double surname may be shortened to its last part. */
const hyphen = /[-‑]/u;

const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/u;

/** How many persons of one name are told apart, in persons: more no article names, and among thousands every name would be looked for in all of them. */
const mostNamesakes = 64;

/** Finds whom a surname, a first name or another part of a name is of. */
export class EntitiesByName {
	readonly #rules: MentionRules;
	readonly #byLast = new Map<string, Entity[]>();
	readonly #byFirst = new Map<string, Entity[]>();

	constructor(rules: MentionRules) {
		this.#rules = rules;
	}

	/** The words of a name by which it is known, whatever case it stands in. */
	wordsOf(name: string): readonly string[] {
		const words = wordsOf(name);
		return this.#rules.declension === undefined ? words : words.map(this.#rules.declension.stemOf);
	}

	/** What a name that is written as one word may be shortened to. */
	partsOf(name: string): readonly string[] {
		return this.#rules.partsOfName?.(name) ?? [];
	}

	/** Makes somebody known by surname and first name, as printed and as known beforehand. */
	add(entity: Entity, words: readonly string[]): void {
		push(this.#byLast, words.at(-1) ?? '', entity);
		for (const part of this.#surnamesIn(words)) push(this.#byLast, part, entity);
		for (const [first = '', ...rest] of [words, this.wordsOf(entity.name)])
			if (rest.length > 0) push(this.#byFirst, first, entity);
		for (const part of this.partsOf(words.join(' '))) push(this.#byFirst, part, entity);
	}

	/** The parts of a surname that stand for it: "Itzel Canché Uc" is "Canché". */
	#surnamesIn(words: readonly string[]): readonly string[] {
		if (words.length < 2) return [];
		return [...(words.at(-1) ?? '').split(hyphen).slice(1), ...(this.#rules.surnamesIn?.(words) ?? [])];
	}

	/** Whom a name means that is not theirs in full; of several the nearest. */
	find(candidate: Candidate, words: readonly string[]): Entity | undefined {
		if (words.length > 1) return this.findLonger(words) ?? this.#findByFirst(words);
		const [word = ''] = words;
		const all = this.#asPrinted(word, candidate);
		const given = this.#byFirst.get(word);
		return (
			this.#rules.bearerOf?.(candidate, all, given) ??
			nearest(all, candidate) ??
			nearest(given, candidate) ??
			this.#ofOtherGender(all, candidate)
		);
	}

	/** "Diane Russell", "Russell said": a surname that is a first name too tells no gender, where no form of it does. */
	#ofOtherGender(all: readonly Entity[] | undefined, candidate: Candidate): Entity | undefined {
		const isBare = candidate.end - candidate.start <= candidate.name.length;
		return isBare && this.#rules.declension === undefined ? nearest(all, { ...candidate, gender: null }) : undefined;
	}

	/** Those of a surname, in languages that decline it those who are printed so: "Корнева" is no Корнев. */
	#asPrinted(word: string, { name }: Candidate): readonly Entity[] | undefined {
		const all = this.#byLast.get(word);
		const same = this.#rules.declension && all?.filter((entity) => entity.name.endsWith(` ${name}`));
		return same?.length ? same : all;
	}

	/** All who have a surname. */
	ofSurname(word: string): readonly Entity[] {
		return this.#byLast.get(word) ?? [];
	}

	/**
	 * Whose longer name a name of several words shortens: the first and last word of three ("Harbourmaster Colm Devlin" is
	 * "Harbourmaster Devlin"), or two surnames ("Orozco Villalvazo", "Van Dalen").
	 */
	findLonger(words: readonly string[]): Entity | undefined {
		const [first, last, ...more] = words;
		if (last === undefined) return undefined;
		const ending = ` ${words.join(' ')}`;
		const areSurnames = this.#rules.surnamesIn !== undefined || beginsSurname(first);
		return this.#byLast.get(words.at(-1) ?? '')?.find(({ name }) => {
			if (areSurnames && name.toLowerCase().endsWith(ending)) return true;
			const full = this.wordsOf(name);
			return more.length === 0 && full.length === 3 && full[0] === first;
		});
	}

	/** Somebody by first name and another part, where the language has such parts. */
	#findByFirst(words: readonly string[]): Entity | undefined {
		const { declension } = this.#rules;
		if (declension === undefined || words.length !== 2) return undefined;
		return this.#byFirst
			.get(words[0] ?? '')
			?.find(({ name, person }) => person === null && declension.isShortOf(words, this.wordsOf(name)));
	}
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
	else if (list.length < mostNamesakes && !list.includes(entity)) list.push(entity);
}
