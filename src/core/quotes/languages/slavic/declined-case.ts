import type { Person } from '../../../types.ts';
import type { Entity } from '../../mentions/link-entities.ts';
import type { Candidate } from '../../mentions/mention.ts';
import type { Case, CaseReading } from '../../mentions/mention-rules.ts';
import type { PeopleIndex } from '../../mentions/people-index.ts';
import { endsWithOne } from '../../words/ends-with-one.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, pronoun, reportingVerb, speakerNoun, wordClass } from '../../words/word-class.ts';
import { wordsOfNames } from '../shared/words-of-names.ts';
import { isReferredTo } from './referred-to.ts';

/** The case of a mention by its ending: an institution with its verb in the plural speaks, other cases do not. */
export function declinedCase(reading: CaseReading, candidate: Candidate, entity: Entity | null): Case {
	const { tokens, lexicon } = reading;
	if (candidate.kind === 'organisation' && lexicon.listed('inPrepositions').has(tokens[candidate.from - 1]?.text ?? ''))
		return speaksInPlural(tokens, candidate, lexicon) ? 'subject' : 'oblique';
	if (isOneOf(tokens, candidate.from) || isReferredTo(tokens, candidate)) return 'subject';
	return isPlace(tokens, candidate, entity) || isDeclinedMention(reading, candidate, entity) ? 'oblique' : null;
}

/** "pod Sierpcem": a capital that a preposition was read with. */
function isPlace(tokens: readonly Token[], { kind, from }: Candidate, entity: Entity | null): boolean {
	return kind === 'name' && entity?.human !== true && isOf(tokens[from], wordClass.preposition);
}

/** Most words between an institution and its verb: "у Кремлі цей візит назвали". */
const objectReach = 3;

/** Whether a verb in the plural that reports stands right before an institution's preposition, or behind it. */
function speaksInPlural(tokens: readonly Token[], { from, to }: Candidate, lexicon: Lexicon): boolean {
	if (isPluralVerb(tokens[to]?.text ?? '', lexicon)) return true;
	const start = tokens[to]?.text === ',' ? to + 1 : to;
	const behind = tokens.slice(start, start + 1 + objectReach);
	const end = behind.findIndex(({ kind, classes }) => kind !== 'word' || (classes & reportingVerb) !== 0);
	const verb = start > to && behind[end]?.text === ',' ? tokens[start + end + 1] : behind[end];
	return [verbBefore(tokens, from - 1), verb].some((one) => isPluralReport(one, lexicon));
}

/** The verb before a preposition, past whom somebody told: "ответили “Ъ” в пресс-службе", "сообщили РБК в мэрии". */
export function verbBefore(tokens: readonly Token[], preposition: number): Token | undefined {
	const told = tokens[preposition - 1];
	const isTold = told?.kind === 'quote' || (told?.kind === 'word' && (told.capital || (told.classes & pronoun) !== 0));
	return isTold ? tokens[preposition - 2] : told;
}

/** Whether a verb reports and is in the plural. */
export function isPluralReport(verb: Token | undefined, lexicon: Lexicon): boolean {
	return verb !== undefined && (verb.classes & reportingVerb) !== 0 && isPluralVerb(verb.text, lexicon);
}

/** Whether a verb is in the plural, by its ending. */
export function isPluralVerb(verb: string, { listed }: Lexicon): boolean {
	return endsWithOne(verb, listed('pluralVerb'));
}

/**
 * Whether a mention is in another case than the nominative, in a language that declines nouns and names.
 *
 * The name tells, where it is declined at all; else the role before it.
 */
function isDeclinedMention(reading: CaseReading, candidate: Candidate, entity: Entity | null): boolean {
	const { tokens, lexicon, people } = reading;
	const { kind, person, from, to, name } = candidate;
	if (kind === 'nominal' || kind === 'writing')
		return isObliqueNoun(headOf(tokens, from, to), lexicon) && !isOneOf(tokens, from);
	if (kind !== 'person' && kind !== 'name') return false;
	const base = person === null ? null : isBaseOf(person, tokens.slice(to - name.split(' ').length, to), people);
	const declined = person === null ? isDeclinedName(candidate, entity, lexicon) : base === null ? null : !base;
	return declined ?? isObliqueNoun(headOf(tokens, from, to), lexicon);
}

/** "один из участников", "jeden z ministrów": one of several is a subject. */
function isOneOf(tokens: readonly Token[], from: number): boolean {
	return (
		/^(?:из|з|із|зі|z|ze|spośród)$/u.test(tokens[from - 1]?.text ?? '') &&
		/^(?:один|одна|jeden|jedna)$/u.test(tokens[from - 2]?.text ?? '')
	);
}

/** Men's names that are declined: other forms end otherwise. */
const declinedName = /[бвгґджзклмнпрстфхцчшщйь]$|[aiyj]$|[^aeiouyąęó\P{Script=Latin}]$/u;

/** Whether the words of a known name are in the nominative; null where they are not declined. */
export function isBaseOf({ pronoun }: Person, words: readonly Token[], people: PeopleIndex): boolean | null {
	const last = words.at(-1);
	if (last === undefined) return null;
	if (!words.every(({ text }) => wordsOfNames(people.known).has(text))) return false;
	return (pronoun === 'he' && declinedName.test(last.text)) || /[ая]$/u.test(last.text) ? true : null;
}

/** What the form of a name tells; null where it tells nothing. */
function isDeclinedName({ name, gender }: Candidate, entity: Entity | null, lexicon: Lexicon): boolean | null {
	const words = name.split(' ');
	if (words.length > 1) {
		const base = lexicon.grammar.mentions.declension?.toBaseForm(name, gender ?? entity?.gender ?? null) ?? null;
		return base === null ? isObliqueWord(words) : base !== name;
	}
	const full = entity?.name.split(' ') ?? [];
	if (full.length < 2) return isObliqueWord(words);
	return !full.includes(name);
}

/** Endings no nominative of a name has. */
const obliqueWord = /(?:ому|ого|ыми|ами|ою|ові|[ęą]|owi|iem|ego|emu|ami)$/u;

/** Whether a name without a known first name is in another case; null where it does not show. */
function isObliqueWord(words: readonly string[]): true | null {
	if (words.length > 1 && words.every((word) => /(?:dzie|cie|rze|nie|wie|sze|ce|dze|ej|ku|owi)$/u.test(word)))
		return true;
	return words.some((word) => obliqueWord.test(word)) ? true : null;
}

/** The noun that heads a mention: in Slavic languages the first one. */
function headOf(tokens: readonly Token[], from: number, to: number): Token | undefined {
	return tokens.slice(from, to).find(({ classes }) => (classes & speakerNoun) !== 0);
}

/** Whether a noun for a speaker ends as the other cases do: "журналистам", "rzecznika". */
export function isObliqueNoun(token: Token | undefined, { listed }: Lexicon): boolean {
	if (token === undefined) return false;
	// The longer ending tells: "-ника" is of a man in another case, "-ка" of a woman.
	return longestOf(listed('obliqueEndings'), token.text) > longestOf(listed('baseEndings'), token.text);
}

function longestOf(endings: ReadonlySet<string>, word: string): number {
	return [...endings].reduce(
		(most, ending) => (ending.length > most && word.endsWith(ending) ? ending.length : most),
		0,
	);
}
