import type { Token } from '../words/read-tokens.ts';
import { isOf, wordClass } from '../words/word-class.ts';
import { genderOf } from './gender-of.ts';
import type { Candidate, Gender } from './mention.ts';
import type { NameRun } from './name-in-phrase.ts';
import { lastIndex, type Scan, skipDeterminers } from './scan-phrase.ts';

/** What is printed behind a name. */
export const suffixes: ReadonlySet<string> = new Set(
	'jr sr ii iii iv rn kc qc sc mp msp mep obe mbe cbe phd md esq'.split(' '),
);

/** The mention of a name, its role and what follows it included. */
export function toNamed(scan: Scan, at: number, run: NameRun): Candidate {
	const words = scan.tokens.slice(run.from, run.to);
	const { placeAt, genderFrom, genderOfRole, genderOfName } = scan.lexicon.grammar.mentions;
	const place = placeAt?.(scan, at, run) ?? null;
	if (place !== null) return place;
	const to = pastName(scan, run.to);
	// "Ms. Hale's husband Tom": whose somebody is does not tell his gender.
	const own = Math.max(
		at,
		lastIndex(scan, at, run.from, ({ clitic }) => clitic),
	);
	return toCandidate(scan, at, to, {
		kind: run.sure ? 'person' : kindOfName(scan, words),
		name: printed(
			scan,
			words.findIndex(({ kind }) => kind === 'quote'),
			words,
		),
		gender:
			run.person?.pronoun ??
			genderOf(scan.tokens.slice(genderFrom?.(scan, at, run) ?? own, to), scan.lexicon) ??
			genderOfRole?.(scan.tokens, at, run.from, scan.lexicon) ??
			genderOfName?.(words, [scan.tokens[run.to], scan.tokens[run.from - 1]]) ??
			null,
		person: run.person,
		owner: scan.tokens[to]?.clitic === true,
	});
}

/** A name as printed, without the nickname that stands in it at a place; -1 for none. */
function printed({ text }: Scan, nickname: number, words: readonly Token[]): string {
	if (nickname === -1) return text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
	return `${text.slice(words[0]?.start, words[nickname - 1]?.end)} ${text.slice(words[nickname + 1]?.start, words.at(-1)?.end)}`;
}

/** Past what is printed behind a name and goes with it: "Jr.", a role. */
function pastName({ tokens, lexicon }: Scan, from: number): number {
	if (suffixes.has(tokens[from]?.text ?? '')) return from + 1;
	return lexicon.grammar.mentions.endOfRole?.(tokens, from) ?? from;
}

function kindOfName(scan: Scan, words: readonly Token[]): Candidate['kind'] {
	const classes = words.reduce((all, token) => all | token.classes, 0);
	if ((classes & wordClass.organisation) !== 0) return 'organisation';
	const [only] = words;
	if (words.length === 1 && only !== undefined && isAcronym(scan, only)) return 'organisation';
	return words.every((token) => isOf(token, wordClass.place)) ? 'place' : 'name';
}

/** The mention of somebody by a description. */
export function toNominal(scan: Scan, at: number, to: number): Candidate {
	const head = scan.tokens[to - 1];
	const start = skipDeterminers(scan, at);
	const phrase = scan.text.slice(scan.tokens[start]?.start ?? 0, head?.end ?? 0);
	const classes = head?.classes ?? 0;
	const { genderOfRole } = scan.lexicon.grammar.mentions;
	return toCandidate(scan, at, to, {
		kind: isWriting(scan, classes) ? 'writing' : 'nominal',
		name: scan.text.slice(scan.tokens[at]?.start ?? 0, head?.end ?? 0),
		gender:
			genderOf(scan.tokens.slice(to - 1, to), scan.lexicon) ??
			genderOfRole?.(scan.tokens, at, to, scan.lexicon) ??
			null,
		person: scan.people.findOffice(phrase, scan.date),
		owner: scan.tokens[to]?.clitic === true,
	});
}

/** Whether a noun is for a text; an organisation that issues texts speaks, where no capital tells the two apart. */
function isWriting({ lexicon }: Scan, classes: number): boolean {
	const speaks = wordClass.person | (lexicon.grammar.mentions.uncased === true ? wordClass.organisation : 0);
	return (classes & wordClass.writing) !== 0 && (classes & speaks) === 0;
}

/** The mention that a pronoun is. */
export function pronounAt(scan: Scan, at: number, token: Token): Candidate {
	const gender = genderOfPronoun(token.classes);
	return toCandidate(scan, at, at + 1, {
		kind: isOf(token, wordClass.it | wordClass.i) ? 'it' : 'pronoun',
		name: scan.text.slice(token.start, token.end),
		gender,
		person: null,
		owner: isOf(token, wordClass.possessive),
	});
}

/** The gender that a pronoun tells, by the classes of its word. */
export function genderOfPronoun(classes: number): Gender | null {
	if ((classes & wordClass.he) !== 0) return 'he';
	if ((classes & wordClass.she) !== 0) return 'she';
	return (classes & wordClass.they) !== 0 ? 'they' : null;
}

/** "IT" and "US" are no pronouns in the middle of small letters. */
export function isAcronym(scan: Scan, token: Token): boolean {
	const printed = scan.text.slice(token.start, token.end);
	return printed.length > 1 && printed === printed.toUpperCase() && printed !== token.text;
}

type Read = Pick<Candidate, 'kind' | 'name' | 'gender' | 'person' | 'owner'>;

/** The mention of some tokens. */
export function toCandidate(
	scan: Scan,
	from: number,
	to: number,
	{ kind, name, gender, person, owner }: Read,
): Candidate {
	const start = scan.tokens[from]?.start ?? 0;
	const end = scan.tokens[to - 1]?.end ?? start;
	return { start, end, paragraph: scan.paragraph, from, to, kind, name, gender, person, owner };
}
