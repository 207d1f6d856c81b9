import type { NameRun } from '../../mentions/name-in-phrase.ts';
import { isParticle } from '../../mentions/name-particle.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import type { Token } from '../../words/read-tokens.ts';
import { firstName, isOf, pronoun, reportingVerb, wordClass } from '../../words/word-class.ts';
import { isOfPlace } from './gender-of-role.ts';
import { namedAfter } from './role-words.ts';
import { isPatronymic } from './words-in-place.ts';

/** What no complement of a role goes over. */
export const endsComplement =
	reportingVerb | pronoun | wordClass.that | wordClass.clause | wordClass.be | wordClass.have | wordClass.adverb;

/** Whether a first name stands at a token. */
export function isFirstName({ tokens }: Pick<Scan, 'tokens'>, at: number): boolean {
	return isOf(tokens[at], firstName) && tokens[at]?.capital === true;
}

/** Whether a preposition stands at a token. */
export function isPreposition({ tokens }: Scan, at: number): boolean {
	return isOf(tokens[at], wordClass.preposition);
}

/**
 * The name that begins at a token: known, with a first name, or the last two of three capitals.
 *
 * @param governed - Whether a preposition stands before it: a single capital is then what it governs.
 */
export function nameAt(scan: Scan, at: number, governed: boolean): NameRun | null {
	const { tokens } = scan;
	if (tokens[at]?.capital !== true || namedAfter.test(tokens[at - 1]?.text ?? '')) return null;
	return knownAt(scan, at) ?? unknownAt(scan, at, governed);
}

/** Somebody known by name, but no surname of theirs behind a first name that is not. */
function knownAt(scan: Scan, at: number): NameRun | null {
	const known = scan.people.findName(scan.tokens, at, scan.lexicon);
	if (known === null || (known.length === 1 && isUnknownFirst(scan, at - 1))) return null;
	return { from: at, to: at + known.length, person: known.person, sure: true };
}

function unknownAt(scan: Scan, at: number, governed: boolean): NameRun | null {
	if (isInstitution(scan, at) || isPreposition(scan, at - 1) || isOfPlace(scan.tokens, at)) return null;
	const to = runEnd(scan.tokens, at);
	if (isFirstName(scan, at)) return { from: at, to, person: null, sure: true };
	// "rzeczniczka Komendy Wojewódzkiej Policji": an adjective in capitals, and the body that it goes with.
	const isBody = scan.tokens.slice(at, to).some((token) => isOf(token, wordClass.organisation));
	if (isBody || isOfBody(scan.tokens, at) || isNameless(scan, at, to) || (governed && to - at < 2)) return null;
	return { from: at, to, person: null, sure: true };
}

/** "председатель Комитета Народного Собрания": an adjective in the genitive behind a body's first word. */
function isOfBody(tokens: readonly Token[], at: number): boolean {
	return tokens[at - 1]?.capital === true && /(?:[ое]го|[иы]х|ої|ього|ego|ej|[iy]ch)$/u.test(tokens[at]?.text ?? '');
}

/** "Освальд" before a surname that somebody known has: a first name that no list has, by its ending and small letters. */
function isUnknownFirst({ text, tokens }: Scan, at: number): boolean {
	const token = tokens[at];
	if (token?.kind !== 'word' || token.classes !== 0 || !token.capital) return false;
	return /^\p{Lu}\p{Ll}+[бвгґджзклмнпрстфхцчшщbcdfghjklmnprstwz]$/u.test(text.slice(token.start, token.end));
}

/** Whether capitals are what somebody is head of: a name follows, or small letters do. */
function isNameless({ tokens }: Scan, at: number, to: number): boolean {
	const next = tokens[to];
	// Before a patronymic stands a first name.
	if (isPatronymic(tokens[at + 1]?.text ?? '')) return false;
	if (tokens.slice(at, to).filter(({ capital }) => capital).length > 2) return true;
	if (to - at === 2) return isOf(tokens[at + 1], firstName);
	return next?.kind === 'quote' || (next?.kind === 'word' && (next.classes & endsComplement) === 0);
}

function runEnd(tokens: readonly Token[], at: number): number {
	let to = at + 1;
	while (tokens[to]?.capital === true || (isParticle(tokens[to]) && isInName(tokens[to + 1]))) to++;
	return to;
}

function isInName(token: Token | undefined): boolean {
	return token?.capital === true || isParticle(token);
}

/** A place, an organisation, or an abbreviation in capitals. */
function isInstitution({ text, tokens, lexicon }: Scan, at: number): boolean {
	const token = tokens[at];
	if (token === undefined) return false;
	const printed = text.slice(token.start, token.end);
	const known = wordClass.place | wordClass.organisation;
	if ((token.classes & known) !== 0 || (printed.length > 1 && printed === printed.toUpperCase())) return true;
	// Latin letters among Cyrillic ones are an outlet or a firm.
	return lexicon.grammar.speakers.sentences?.latinIsForeign === true && /^[a-z]/u.test(token.text);
}
