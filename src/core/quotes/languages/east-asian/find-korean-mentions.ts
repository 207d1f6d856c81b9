import type { Person } from '../../../types.ts';
import type { Candidate } from '../../mentions/mention.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import { type Found, plain, toCandidate, viewScan } from './found.ts';
import { behindRole, foreignOwner } from './korean-foreign.ts';
import { bracketedIn } from './korean-joined.ts';
import { labelIn } from './korean-label.ts';
import { leadingName, looksNamed } from './korean-names.ts';
import { isBesideQuote, nounOf } from './korean-nouns.ts';
import { closesPhrase, officeOf, type Phrase, phraseStart, printed, span, type Words } from './korean-phrase.ts';
import { bySurname, roleIn, toPerson } from './korean-roles.ts';
import { type KoreanWord, readKoreanWords, subjectParticle } from './korean-words.ts';

/** Finds who is named in a Korean paragraph: each noun phrase that ends with a role, a name, or a group that speaks. */
export function findKoreanMentions(scan: Scan): readonly Candidate[] {
	const view = viewScan(scan);
	const words: Words = { ...view, words: readKoreanWords(view.signs, scan.lexicon) };
	const named = labelIn(words);
	const labelled = named === null ? null : toCandidate(words, named, 0);
	const found: Candidate[] = labelled === null ? [] : [labelled];
	let from = labelled === null ? 0 : pastLabel(words);
	let least = labelled?.to ?? 0;
	const bracketed = bracketedIn(words);
	words.words.forEach((word, head) => {
		if (head < from || !closesPhrase(words, head) || bracketed.some((one) => isInside(word, one))) return;
		const hit = mentionOf(words, { from: phraseStart(words, head, from), head });
		const candidate = hit === null ? null : toCandidate(words, hit, least);
		if (candidate === null) return;
		found.push(candidate);
		least = candidate.to;
		from = head + 1;
	});
	const behind = bracketed.flatMap((one) => toCandidate(words, one, 0) ?? []);
	return behind.length === 0 ? found : [...found, ...behind].sort((a, b) => a.from - b.from);
}

/** Whether a word begins inside what brackets print, or right before it. */
function isInside({ from }: KoreanWord, bracket: Found): boolean {
	return from >= bracket.from - 1 && from < bracket.to;
}

/** The first word behind the label of a paragraph. */
function pastLabel({ signs, words }: Words): number {
	const end = /[:：\]]/u.exec(signs)?.index ?? 0;
	const past = words.findIndex(({ from }) => from > end);
	return past === -1 ? words.length : past;
}

/** "노조의 주장을", "주장에 대해": what somebody claims, and no captain. */
function isClaim({ words }: Words, { head }: Phrase): boolean {
	return words[head]?.stem === '주장' && /^(?:을|에|으로|이라|이라고)$/u.test(words[head]?.particle ?? '');
}

function mentionOf(view: Words, phrase: Phrase): Found | null {
	if (isClaim(view, phrase)) return null;
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
		const { person } = hit;
		const known = { kind: 'person', name: printed(view, at, hit.length), gender: person.pronoun, person } as const;
		return { ...(somebodyElse(view, { from, head }, at, person) ?? known), ...span(view, from, head) };
	}
	return null;
}

/** Who a phrase is about where a known name in it is not theirs: one of the staff, a relative. */
function somebodyElse(view: Words, phrase: Phrase, at: number, person: Person): Found | null {
	const { from, head } = phrase;
	const { words } = view;
	if (isOwnOffice(view, phrase, person)) return null;
	if (isOthers(view, at, head) || isSpokesman(view, person, head))
		return plain('nominal', officeOf(view, phrase), 0, 0);
	// "트럼프 여사".
	if (at < head && person.pronoun === 'he' && /^(?:여사|부인|영부인)$/u.test(words[head]?.stem ?? ''))
		return plain('person', relativeAt(view, { from: at, head }, person) ?? officeOf(view, { from: at, head }), 0, 0);
	const relative = at > from ? relativeAt(view, { from: at, head }, person) : null;
	return relative === null ? null : plain('person', relative, 0, 0);
}

/** "레빗 백악관 대변인": the office that the one who is named is known to hold. */
function isOwnOffice({ words }: Words, { from, head }: Phrase, { roles }: Person): boolean {
	const ends = words.slice(from, head + 1).map((_, at) => printed({ words }, from + at, head + 1 - from - at));
	return roles.some(({ titles }) => titles.some((title) => ends.includes(title)));
}

/** "미셸 오바마 여사": who has a known surname, and an unknown first name and a role that are not of that person. */
function relativeAt({ words, scan }: Words, { from, head }: Phrase, { roles }: Person): string | null {
	const [first, last, role] = [words[from - 1], words[from], words[head]];
	if (first === undefined || last === undefined || role === undefined || head === from) return null;
	const isFirst =
		first.classes === 0 && first.particle === '' && !first.stopped && !scan.lexicon.listed('plain').has(first.stem);
	const isOwn = roles.some(({ titles }) => titles.some((title) => title.includes(role.stem)));
	return isFirst && !isOwn && /^(?:여사|부인)$/u.test(role.stem) ? `${first.stem} ${last.stem}` : null;
}

/** "스타머 영국 총리실 대변인": a spokesman of the one who is named, where that is none. */
function isSpokesman({ words }: Words, { roles }: Person, head: number): boolean {
	if (!/대변인/u.test(words[head]?.stem ?? '')) return false;
	return !roles.some(({ titles }) => titles.some((title) => /대변인|spokes|press secretary/u.test(title)));
}

/** "트럼프 행정부 관계자": somebody of the one who is named. */
function isOthers({ words }: Words, at: number, head: number): boolean {
	if (words[head]?.stem === '측') return true;
	const staff = wordClass.person | wordClass.writing | wordClass.organisation;
	return (
		words
			.slice(at + 1, head + 1)
			.some(({ classes, stem }) => (classes & staff) !== 0 || /(?:측|행정부|캠프|정부)$/u.test(stem)) &&
		isOf(words[head], wordClass.person)
	);
}

const pronoun = /^(?:그|그녀|그들|이들|본인|당사자)$/u;

function pronounAt(view: Words, { head }: Phrase): Found | null {
	const word = view.words[head];
	if (word === undefined || !pronoun.test(word.stem) || !subjectParticle.test(word.particle)) return null;
	// Papers say "그" of women too.
	const gender = word.stem === '그녀' ? 'she' : /들$/u.test(word.stem) ? 'they' : null;
	return { ...plain('pronoun', word.stem, word.from, word.to), gender };
}

/** A name by itself: "문태현은", also behind a role: "주장 김영권은". */
function nameAt(view: Words, phrase: Phrase): Found | null {
	const { words, scan } = view;
	const { from, head } = phrase;
	const word = words[head];
	if (word === undefined) return null;
	if (!subjectParticle.test(word.particle)) return ownerAt(view, phrase, word);
	const leads = leadingName(words, from, head, scan.lexicon);
	if (leads !== null) return { ...toPerson(scan, leads), ...span(view, from, head) };
	// "골목 끝에서": a place.
	const behind = word.particle.startsWith('에서') ? null : (behindSurname(view, phrase) ?? behindRole(view, phrase));
	if (behind !== null) return { ...plain('person', behind, 0, 0), ...span(view, from, head) };
	return isNamedAlone(view, word, head) ? plain('person', word.stem, word.from, word.to) : null;
}

/** A name that is no subject: one of the article, or whose words come next. */
function ownerAt(view: Words, phrase: Phrase, word: KoreanWord): Found | null {
	const foreign = foreignOwner(view, phrase);
	if (foreign !== null) return { ...plain('person', foreign, 0, 0), ...span(view, phrase.from, phrase.head) };
	return view.scan.names.has(word.stem) ? plain('person', word.stem, word.from, word.to) : null;
}

/** Whether a subject is a name of the article, or looks like one where a clause or quotation begins. */
function isNamedAlone(view: Words, word: KoreanWord, head: number): boolean {
	const { words, scan } = view;
	if (scan.names.has(word.stem)) return true;
	if (word.particle.startsWith('에서')) return false;
	return (isBegin(words, head) || isBesideQuote(view, word)) && looksNamed(word, scan.lexicon);
}

/** "최 피디는": a surname that one person of the article has, before a role that no list has. */
function behindSurname({ words, scan }: Words, { from, head }: Phrase): string | null {
	const first = words[from];
	if (
		head !== from + 1 ||
		first?.stem.length !== 1 ||
		first.particle !== '' ||
		/^[이한전현그저두세네]$/u.test(first.stem)
	)
		return null;
	const full = bySurname(scan.names).get(first.stem) ?? [];
	return full.length === 1 ? (full[0] ?? null) : null;
}

/** Whether a clause begins with a word. */
function isBegin(words: readonly KoreanWord[], at: number): boolean {
	return at === 0 || words[at - 1]?.stopped === true;
}
