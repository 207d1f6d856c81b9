import { onceFor } from '../../once-for.ts';
import type { Candidate } from '../mentions/mention.ts';
import type { Person } from '../../types.ts';
import type { Scan } from '../mentions/scan-phrase.ts';
import { reportingVerb, wordClass } from '../words/word-class.ts';
import { type Found, plain, toCandidate, type View } from './found.ts';
import { isKoreanName, isKoreanRole, leadingName, longestOffice, looksNamed } from './korean-names.ts';
import { type KoreanWord, readKoreanWords, subjectParticle } from './korean-words.ts';
import { quoted, viewParagraph } from './view-paragraph.ts';

type Words = View & { readonly words: readonly KoreanWord[] };

/** A noun phrase: its words, the last one its head. */
type Phrase = { readonly from: number; readonly head: number };

/** Most words of a noun phrase: name, country, office, role. */
const longestPhrase = 7;

/** Finds who is named in a Korean paragraph: each noun phrase that ends with a role, a name, or a group that speaks. */
export function findKoreanMentions(scan: Scan): readonly Candidate[] {
	const view = viewParagraph(scan.text, scan.tokens);
	const words: Words = { ...view, scan, words: readKoreanWords(view.signs, scan.lexicon) };
	const found: Candidate[] = [];
	let from = 0;
	let least = 0;
	words.words.forEach((_, head) => {
		if (!closesPhrase(words, head)) return;
		const hit = mentionOf(words, { from: phraseStart(words, head, from), head });
		const candidate = hit === null ? null : toCandidate(words, hit, least);
		if (candidate === null) return;
		found.push(candidate);
		least = candidate.to;
		from = head + 1;
	});
	return found;
}

/** Whether a noun phrase ends with a word: a particle or mark follows it. */
function closesPhrase(view: Words, head: number): boolean {
	const { words } = view;
	const word = words[head];
	if (word === undefined || view.signs.charAt(word.from - 1) === quoted) return false;
	return (
		(word.particle !== '' && word.particle !== '인') || word.stopped || word.addressed || head === words.length - 1
	);
}

/** Where the phrase begins that ends with a word. */
function phraseStart({ words }: Words, head: number, least: number): number {
	let from = head;
	while (from > least && head - from < longestPhrase && mayPrecede(words[from - 1], words[from])) from--;
	return from;
}

/** Words that are no part of a noun phrase. */
const outside =
	reportingVerb | wordClass.adverb | wordClass.preposition | wordClass.by | wordClass.and | wordClass.clause;

/** Whether a word goes on in the next: no particle, no mark; "한은 총재" has what looks like one. */
function mayPrecede(word: KoreanWord | undefined, next: KoreanWord | undefined): boolean {
	if (word === undefined || word.stopped || word.addressed) return false;
	if (/^(?:전|현)$/u.test(word.stem)) return word.particle === '';
	if (
		(word.classes & outside) !== 0 ||
		/(?:던|했|된|하는|있는|없는|다고|다며|인용해|불린)$/u.test(word.stem + word.particle)
	)
		return false;
	if (word.particle === '') return true;
	return (
		word.stem.length === 1 &&
		/^[은이가의도]$/u.test(word.particle) &&
		next !== undefined &&
		isKoreanRole(next) &&
		next.stem.length < 4
	);
}

function mentionOf(view: Words, phrase: Phrase): Found | null {
	return (
		knownIn(view, phrase) ??
		pronounAt(view, phrase) ??
		roleIn(view, phrase) ??
		nameAt(view, phrase) ??
		nounOf(view, phrase)
	);
}

/** A person known beforehand. */
function knownIn(view: Words, { from, head }: Phrase): Found | null {
	const { scan, tokenAt, words } = view;
	for (let at = from; at <= head; at++) {
		const token = tokenAt[words[at]?.from ?? 0] ?? 0;
		const hit = scan.people.findName(scan.tokens, token, scan.lexicon);
		if (hit === null) continue;
		const place = span(view, from, head);
		if (isOthers(view, at, head) || isSpokesman(view, hit.person, head))
			return { ...plain('nominal', officeOf(view, { from, head }), 0, 0), ...place };
		const { person } = hit;
		return { ...place, kind: 'person', name: printed(view, at, hit.length), gender: person.pronoun, person };
	}
	return null;
}

/** "스타머 영국 총리실 대변인": a spokesman of the one who is named, where that is none. */
function isSpokesman({ words }: Words, { roles }: Person, head: number): boolean {
	if (!/대변인/u.test(words[head]?.stem ?? '')) return false;
	return !roles.some(({ titles }) => titles.some((title) => /대변인|spokes|press secretary/u.test(title)));
}

/** The words of a name, without the particle of the last one. */
function printed({ words }: Words, at: number, length: number): string {
	const parts = words.slice(at, at + length);
	return parts.map(({ stem, particle }, place) => (place < parts.length - 1 ? stem + particle : stem)).join(' ');
}

/** "트럼프 행정부 관계자": somebody of the one who is named. */
function isOthers({ words }: Words, at: number, head: number): boolean {
	const staff = wordClass.person | wordClass.writing | wordClass.organisation;
	return (
		words
			.slice(at + 1, head + 1)
			.some(({ classes, stem }) => (classes & staff) !== 0 || /(?:측|행정부|캠프|정부)$/u.test(stem)) &&
		((words[head]?.classes ?? 0) & wordClass.person) !== 0
	);
}

function span({ words }: Words, from: number, head: number): Pick<Found, 'from' | 'to'> {
	return { from: words[from]?.from ?? 0, to: words[head]?.to ?? 0 };
}

const pronoun = /^(?:그|그녀|그들)$/u;

function pronounAt(view: Words, { head }: Phrase): Found | null {
	const word = view.words[head];
	if (word === undefined || !pronoun.test(word.stem) || !subjectParticle.test(word.particle)) return null;
	const gender = word.stem === '그녀' ? 'she' : word.stem === '그' ? 'he' : 'they';
	return { ...plain('pronoun', word.stem, word.from, word.to), gender };
}

/** A role with the name before it: beside it, or where the phrase begins. */
function roleIn(view: Words, phrase: Phrase): Found | null {
	const { words, scan } = view;
	const { from, head } = phrase;
	const last = words[head];
	if (last === undefined || !(isKoreanRole(last) || last.addressed)) return null;
	const place = span(view, from, head);
	const name = last.addressed ? last.stem : (besideRole(view, phrase) ?? foreignIn(view, phrase));
	if (name !== null) return { ...toPerson(scan, fullName(view, name, last)), ...place };
	if (last.particle.startsWith('에')) return null;
	const office = officeOf(view, phrase);
	return { ...plain('nominal', office, 0, 0), ...place, person: scan.people.findOffice(office, scan.date) };
}

/** A person by full name, also one who is known beforehand. */
function toPerson(scan: Scan, name: string): Found {
	const token = {
		start: 0,
		end: 0,
		kind: 'word',
		text: name,
		classes: 0,
		capital: false,
		first: false,
		clitic: false,
		quote: -1,
	} as const;
	const person = scan.people.findName([token], 0, scan.lexicon)?.person ?? null;
	return { ...plain('person', name, 0, 0), person, gender: person?.pronoun ?? null };
}

/** The Korean name of a phrase: before the role, else its first word. */
function besideRole({ words, scan }: Words, { from, head }: Phrase): string | null {
	const beside = words[head - 1];
	if (head > from && beside !== undefined && isShortName(beside, scan)) return beside.stem;
	for (const word of words.slice(Math.max(from, head - longestOffice), head).reverse())
		if (scan.names.has(word.stem)) return word.stem;
	return null;
}

/** A name, or a surname alone: "강 대변인". */
function isShortName({ stem, classes, particle, addressed }: KoreanWord, { names, lexicon }: Scan): boolean {
	if (names.has(stem)) return true;
	if (stem.length === 1)
		return lexicon.surnames.has(stem) && (particle === '' || stem.length === 1) && bySurname(names).has(stem);
	return stem.length === 3 && particle === '' && isKoreanName({ stem, classes, addressed }, lexicon);
}

/** The words before a role that nothing is known of, where they are several: "태미 브루스 대변인". */
function foreignIn({ words, scan }: Words, { from, head }: Phrase): string | null {
	const isKnown = (word: KoreanWord | undefined) =>
		word === undefined || word.classes !== 0 || scan.lexicon.plain.has(word.stem) || isGroup(word, scan);
	let at = from;
	while (at < head && (isKnown(words[at]) || isKnown(words[at + 1]) || at + 1 === head)) at++;
	let to = at;
	while (to < head && !isKnown(words[to])) to++;
	const parts = words.slice(at, to).map(({ stem, particle }) => stem + particle);
	return parts.length < 2 || parts.length > longestForeign ? null : parts.join(' ');
}

/** Most words of a foreign name. */
const longestForeign = 3;

/** Names of organisations by their last syllables. */
function isGroup({ stem }: KoreanWord, { lexicon }: Scan): boolean {
	return lexicon.organisationEndings.some(
		(ending) => stem.endsWith(ending) && (stem.length > ending.length || ending.length > 2),
	);
}

/** The names of an article by their surname. */
const bySurname = onceFor((names: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> => {
	const groups = new Map<string, string[]>();
	for (const name of names) groups.set(name.charAt(0), [...(groups.get(name.charAt(0)) ?? []), name]);
	return groups;
});

/** The full name that a surname stands for, where the article has one; else with its role: "김 위원장". */
function fullName({ scan, words }: Words, name: string, role: KoreanWord): string {
	if (name.length > 1) return name;
	const full = bySurname(scan.names).get(name) ?? [];
	const beside = full.find((one) => isIntroducedAs(scan.text, one, role.stem));
	return beside ?? full[0] ?? (role.addressed ? `${name}씨` : `${name} ${words.includes(role) ? role.stem : ''}`);
}

/** How far behind a name its role is looked for, in UTF-16 units. */
const introduction = 30;

/** Whether an article prints a name with a role near it, where it is printed first. */
function isIntroducedAs(text: string, name: string, role: string): boolean {
	const at = text.indexOf(name);
	return text.slice(at, at + introduction).includes(role);
}

/** The words of a phrase as printed, the particle of the last one left off. */
function officeOf({ signs, words }: Words, { from, head }: Phrase): string {
	return signs.slice(words[from]?.from ?? 0, words[head]?.to ?? 0);
}

/** A name by itself: "문태현은", also behind a role: "주장 김영권은". */
function nameAt(view: Words, { from, head }: Phrase): Found | null {
	const { words, scan } = view;
	const word = words[head];
	if (word === undefined) return null;
	const leads = subjectParticle.test(word.particle) ? leadingName(words, from, head, scan.lexicon) : null;
	if (leads !== null) return { ...toPerson(scan, leads), ...span(view, from, head) };
	const named =
		scan.names.has(word.stem) ||
		((isBegin(words, head) || isBesideQuote(view, word)) &&
			subjectParticle.test(word.particle) &&
			looksNamed(word, scan.lexicon));
	return named ? plain('person', word.stem, word.from, word.to) : null;
}

/** Whether a clause begins with a word. */
function isBegin(words: readonly KoreanWord[], at: number): boolean {
	return at === 0 || words[at - 1]?.stopped === true;
}

/** Whoever stands between a role and a quotation: the words that nothing is known of, else all. */
function besideQuote(view: Words, { from, head }: Phrase): Found {
	const { words } = view;
	let first = head;
	while (first > from && (words[first - 1]?.classes ?? 0) === 0) first--;
	const isFewer = first > from && head > first;
	const least = isFewer ? first : from;
	return { ...plain('name', printed(view, least, head + 1 - least), 0, 0), ...span(view, from, head) };
}

/** Whether a quotation follows the particle of a subject at once: its speaker, whatever the word. */
function isBesideQuote({ signs, scan }: Words, { to, particle, stem, classes }: KoreanWord): boolean {
	if (!subjectParticle.test(particle) || (classes & ~wordClass.place) !== 0 || scan.lexicon.plain.has(stem)) return false;
	return /^\s?\uFFFC/u.test(signs.slice(to + particle.length, to + particle.length + 2));
}

/** A noun for somebody or for a group that speaks: "한 외교관은", "재판부는". */
function nounOf(view: Words, phrase: Phrase): Found | null {
	const { words, scan } = view;
	const word = words[phrase.head];
	if (word === undefined || !(subjectParticle.test(word.particle) || word.classes !== 0)) return null;
	const place = span(view, phrase.from, phrase.head);
	const name = officeOf(view, phrase);
	const person = scan.people.findOffice(name, scan.date);
	if ((word.classes & wordClass.person) !== 0) return { ...plain('nominal', name, 0, 0), ...place, person };
	if ((word.classes & wordClass.organisation) !== 0 || isGroup(word, scan))
		return { ...plain('organisation', name, 0, 0), ...place, person };
	if (
		(word.classes & wordClass.writing) !== 0 ||
		(/^에(?:는|서는)?$/u.test(word.particle) && /(?:문|서|안|자료|논평|사설)$/u.test(word.stem))
	)
		return { ...plain('writing', name, 0, 0), ...place };
	return isBesideQuote(view, word) ? besideQuote(view, phrase) : null;
}
