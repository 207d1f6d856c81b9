import { declinesNames } from '../languages/slavic/base-form.ts';
import { type Declined, isDeclinedMention, isOneOf } from '../languages/slavic/declined-case.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/read-tokens.ts';
import { wordClass } from '../words/word-class.ts';
import type { Entity } from './link-entities.ts';
import type { Candidate } from './mention.ts';
import type { PeopleIndex } from './people-index.ts';

/** Whether a mention is marked as the subject of its sentence, as no subject (whom somebody told, met or quoted), or as whose words are printed. */
export type Case = 'subject' | 'oblique' | 'source' | null;

/** Languages whose names change their endings, so that any but the base form is no subject. */
const declined: ReadonlySet<string> = new Set(['de']);

/** Most words between "according to" and whose words they are: "по словам пресс-секретаря". */
const byReach = 4;

/** Reads the case of a mention off the particle, ending or apostrophe behind it. */
export function caseOf(reading: Declined, candidate: Candidate, entity: Entity | null): Case {
	const { tokens, lexicon, people } = reading;
	if (lexicon.language === 'en') return null;
	if (isBehindPhrase(tokens, candidate.from, lexicon)) return 'source';
	if (isBy(tokens, candidate.from, candidate.to)) return null;
	if (isOutlet(tokens, candidate, lexicon)) return 'oblique';
	if (declinesNames(lexicon.language)) return declinedCase(reading, candidate, entity);
	const marked = readMark(tokens, candidate, lexicon, people);
	return marked === 'oblique' && lexicon.cites.has(tokens[candidate.to]?.text ?? '') ? 'subject' : marked;
}

function declinedCase(reading: Declined, candidate: Candidate, entity: Entity | null): Case {
	const { tokens, lexicon } = reading;
	if (candidate.kind === 'organisation' && lexicon.inPrepositions.has(tokens[candidate.from - 1]?.text ?? ''))
		return isPlural(tokens[candidate.to]?.text ?? '', lexicon) ? 'subject' : 'oblique';
	if (isOneOf(tokens, candidate.from)) return 'subject';
	return isDeclinedMention(reading, candidate, entity) ? 'oblique' : null;
}

function isPlural(verb: string, { pluralVerb }: Lexicon): boolean {
	return pluralVerb.some((ending) => verb.endsWith(ending));
}

function readMark(tokens: readonly Token[], candidate: Candidate, lexicon: Lexicon, people: PeopleIndex): Case {
	const last = tokens[candidate.to - 1];
	if (declined.has(lexicon.language)) return byBaseForm(last, candidate, people);
	if (lexicon.language === 'ko') return byEnding(last, lexicon);
	if (lexicon.language === 'ar') return isArabicObject(tokens, candidate, lexicon) ? 'oblique' : null;
	if (lexicon.language === 'hi' && isSayer(tokens, candidate.to)) return 'subject';
	if (ownsQuote(tokens, candidate.to)) return null;
	return byNext(tokens[candidate.to], lexicon);
}

/** A name that is known in any but its base form is no subject. */
function byBaseForm(last: Token | undefined, { kind, person }: Candidate, people: PeopleIndex): Case {
	if (last === undefined || kind !== 'person' || person === null) return null;
	return people.isBaseForm(last) ? null : 'oblique';
}

/** "Hannity'nin “…” sorusunu": a Turkish genitive before a quotation is whose words it is. */
export function ownsQuote(tokens: readonly Token[], at: number): boolean {
	return /^['’]n?[ıiuü]n$/u.test(tokens[at]?.text ?? '') && tokens[at + 1]?.kind === 'quote';
}

function byNext(next: Token | undefined, { subjectMarks, obliqueMarks }: Lexicon): Case {
	if (next === undefined) return null;
	if (subjectMarks.has(next.text)) return 'subject';
	return obliqueMarks.has(next.text) ? 'oblique' : null;
}

/** "शंकर का मानना है": Hindi has whose words they are in the genitive. */
function isSayer(tokens: readonly Token[], at: number): boolean {
	return /^(?:का|की|के)$/u.test(tokens[at]?.text ?? '') && ((tokens[at + 1]?.classes ?? 0) & wordClass.say) !== 0;
}

/** Arabic prepositions before whom somebody told or met; "عن" goes before whom somebody quotes. */
const arabicTo = /^[وف]?(?:ل|ب|إلى|الى|مع|ضد|لدى|بين|نحو)$/u;

/** Whether such a preposition stands before a mention or is written together with its noun: "لوكالة رويترز". */
function isArabicObject(tokens: readonly Token[], { from, kind }: Candidate, { has }: Lexicon): boolean {
	const word = tokens[from]?.text ?? '';
	if (arabicTo.test(tokens[from - 1]?.text ?? '')) return true;
	return kind !== 'person' && /^[وف]?[لب]/u.test(word) && !has(word);
}

/** How far an outlet stands from the verb that says it quotes somebody else, in tokens. */
const citeReach = 3;

/** Whether an outlet only passes on: "цитує посадовця Reuters", or is told: "сообщил ТАСС представитель". */
function isOutlet(tokens: readonly Token[], { from, to, kind }: Candidate, { cites }: Lexicon): boolean {
	if (kind !== 'organisation' && kind !== 'writing') return false;
	const around = [...tokens.slice(Math.max(0, from - citeReach), from), ...tokens.slice(to, to + citeReach)];
	return around.some(({ text }) => cites.has(text) || cites.has(text.replace(/^[وف]/u, '')));
}

/** Longest phrase that names a source, in words: "de acuerdo con". */
const longestPhrase = 3;

function isBehindPhrase(tokens: readonly Token[], from: number, { byPhrases }: Lexicon): boolean {
	if (byPhrases.size === 0) return false;
	const words = tokens.slice(Math.max(0, from - longestPhrase), from).map(({ text }) => text);
	return words.some((_, at) => byPhrases.has(words.slice(at).join('_')));
}

function isBy(tokens: readonly Token[], from: number, to: number): boolean {
	const around = [...tokens.slice(Math.max(0, from - byReach), from), ...tokens.slice(to, to + 2)];
	return around.some(({ classes }) => (classes & wordClass.by) !== 0);
}

/** Longest Korean particle, in syllables. */
const longestParticle = 4;

function byEnding(last: Token | undefined, { subjectMarks, obliqueMarks }: Lexicon): Case {
	const text = last?.text ?? '';
	for (let length = Math.min(longestParticle, text.length - 1); length > 0; length--) {
		const ending = text.slice(-length);
		if (subjectMarks.has(ending)) return 'subject';
		if (obliqueMarks.has(ending)) return 'oblique';
	}
	return null;
}

/** An outlet between a verb and who speaks is whom they told: "сообщил ТАСС представитель компании". */
export function isTold(tokens: readonly Token[], candidate: Candidate, next: Candidate | undefined): boolean {
	if (candidate.kind !== 'organisation' || next === undefined || next.from !== candidate.to) return false;
	return ((tokens[candidate.from - 1]?.classes ?? 0) & wordClass.say) !== 0;
}
