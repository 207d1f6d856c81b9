import { stemOfName } from '../languages/slavic/stem-of-name.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/read-tokens.ts';
import { firstName, functionWord, reportingVerb, speakerNoun, wordClass } from '../words/word-class.ts';
import { hasSuffix } from './arabic-name.ts';
import { isBehindName } from './behind-name.ts';
import { isCapitalParticle, isParticle, joinsName } from './name-particle.ts';
import type { PeopleIndex } from './people-index.ts';

/** One paragraph's tokens and what is known about the article around them. */
export type Scan = {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly paragraph: number;
	readonly lexicon: Lexicon;
	readonly people: PeopleIndex;
	/** ISO date; for offices that changed hands. */
	readonly date: string | null;
	/** Words the article also prints in lower case: no names. */
	readonly lowerCase: ReadonlySet<string>;
	/** Names found so far, last words in lower case. */
	readonly surnames: ReadonlySet<string>;
	/** Full names that the article introduces, in languages that are read for them first. */
	readonly names: ReadonlySet<string>;
};

/** Longest noun phrase that is read, in tokens. */
const longestPhrase = 12;

/** The first word after articles and possessives. */
export function skipDeterminers(scan: Scan, at: number): number {
	let index = at;
	while (((scan.tokens[index]?.classes ?? 0) & (wordClass.determiner | wordClass.possessive)) !== 0 && index < at + 3)
		index++;
	return index;
}

/** The end of the run of words that can stand in one noun phrase with each other. */
export function phraseEnd(scan: Scan, start: number): number {
	let end = start;
	while (end < start + longestPhrase && !isBroken(scan, start, end) && continues(scan, start, end)) end++;
	while (end > start && (scan.tokens[end - 1]?.clitic || isParticle(scan.tokens[end - 1]))) end--;
	return end;
}

/** Whether a word cannot go on with the phrase before it. */
function isBroken(scan: Scan, start: number, at: number): boolean {
	return (
		at > start &&
		scan.lexicon.language !== 'en' &&
		(isNextName(scan, at) || isBehindName(scan, at) || isBehindCase(scan, at))
	);
}

/** Turkish "Merz'e Trump": behind a case another phrase begins. */
function isBehindCase({ tokens, lexicon }: Scan, at: number): boolean {
	return lexicon.language === 'tr' && tokens[at - 1]?.clitic === true;
}

/** Whether another person's name begins right behind a name that is known: "сказав Зеленський Трампу". */
function isNextName({ people, tokens, lexicon }: Scan, at: number): boolean {
	if (tokens[at]?.capital !== true) return false;
	const before = people.findName(tokens, at - 1, lexicon);
	if (before === null || before.length !== 1) return false;
	const next = people.findName(tokens, at, lexicon);
	return next !== null && next.person !== before.person;
}

function continues(scan: Scan, start: number, at: number): boolean {
	const token = scan.tokens[at];
	if (token === undefined || token.kind !== 'word') return false;
	if (token.clitic || isAddress(scan, at, token)) return true;
	const joins = joinsName(scan, at, token);
	if (joins !== null) return at > start && joins;
	if (token.capital && !token.first) return isNamePart(scan, at, token) || joinsOrganisation(scan, at);
	return isKnown(scan, at) || continuesPlain(scan, start, at, token);
}

function isNamePart(scan: Scan, at: number, token: Token): boolean {
	if (isCapitalParticle(scan, at, token) || isBehindFirstName(scan, at, token)) return true;
	return !isPlainCapital(token) && !isMonth(scan, at, token);
}

/** "Theresa May", "George Will": a modal verb or month with a capital right behind an English first name is a surname. */
function isBehindFirstName({ tokens, lexicon }: Scan, at: number, { classes }: Token): boolean {
	const before = tokens[at - 1];
	if (lexicon.language !== 'en' || (classes & (wordClass.adverb | wordClass.month)) === 0) return false;
	return before?.capital === true && (before.classes & firstName) !== 0;
}

/** "in December": a month, and no woman of that name. */
function isMonth(scan: Scan, at: number, { classes }: Token): boolean {
	const before = scan.tokens[at - 1]?.classes ?? 0;
	return (classes & wordClass.month) !== 0 && (before & wordClass.preposition) !== 0;
}

function isKnown({ people, tokens, lexicon }: Scan, at: number): boolean {
	return people.findName(tokens, at, lexicon) !== null;
}

/** A role in small letters after a name begins another phrase, but in English: "Trump campaign officials". */
function isNewPhrase(scan: Scan, start: number, at: number, token: Token): boolean {
	const { tokens, lexicon } = scan;
	const before = tokens[at - 1];
	if (at === start || lexicon.language === 'en' || lexicon.title !== null || token.capital) return false;
	if (at - 1 === start && before?.classes === 0 && (token.classes & wordClass.organisation) !== 0) return false;
	// A Turkish capital right before a noun goes with it: "Yunan bakan", "Kathimerini gazetesi", "CHP lideri".
	if (lexicon.language === 'tr' && isAlone(scan, start, at)) return false;
	return before?.capital === true && (before.classes & speakerNoun) === 0;
}

/** Whether a capital is no end of a longer name: it opens its phrase, or is a place or organisation. */
function isAlone({ tokens }: Scan, start: number, at: number): boolean {
	const known = wordClass.organisation | wordClass.place;
	return at - 1 === start || ((tokens[at - 1]?.classes ?? 0) & known) !== 0;
}

/** A word that nothing is known about yet: a capital that begins a sentence, or small letters. */
function continuesPlain(scan: Scan, start: number, at: number, token: Token): boolean {
	if ((token.classes & speakerNoun) !== 0)
		return (token.classes & functionWord) === 0 && !isNewPhrase(scan, start, at, token);
	if (token.capital) return isSentenceName(scan, at, token);
	if (scan.lexicon.title !== null) return continuesUncased(scan, start, at, token);
	return joinsOrganisation(scan, at) || continuesLow(scan, start, at, token);
}

/** A form of address before a name, also where it is a pronoun by itself: Vietnamese "ông Trump". */
function isAddress(scan: Scan, at: number, { classes }: Token): boolean {
	return (classes & wordClass.honorific) !== 0 && scan.tokens[at + 1]?.capital === true;
}

/** Whether a plain word in small letters can stand here: before a noun for a speaker, not after one. */
function continuesLow(scan: Scan, start: number, at: number, token: Token): boolean {
	if ((token.classes & (functionWord | reportingVerb)) !== 0) return false;
	const before = scan.tokens[at - 1];
	const open =
		at === start && before !== undefined && (before.classes & (wordClass.determiner | wordClass.possessive)) !== 0;
	if (open) return true;
	if (at > start && before !== undefined && !before.capital && !before.clitic)
		return (before.classes & speakerNoun) === 0 ? at - start < 5 : qualifies(scan, at);
	if (at > start && (scan.lexicon.language !== 'en' || /(?:ed|es)$/u.test(token.text))) return false;
	return nounFollows(scan, at);
}

/** Whether a word after a role stands before the name: "le président russe Vladimir Putin"; hardly ever in English. */
function qualifies(scan: Scan, at: number): boolean {
	if (scan.lexicon.language !== 'en') return scan.tokens[at + 1]?.capital === true;
	const next = scan.tokens[at + 1];
	// "law enforcement official": a noun for a text may stand before a noun for a person.
	return (
		((scan.tokens[at - 1]?.classes ?? 0) & wordClass.writing) !== 0 && ((next?.classes ?? 0) & wordClass.person) !== 0
	);
}

/** Japanese particles and numbers are in no name. */
const unnamed = /^[\p{Script=Hiragana}\d]/u;

/** Longest name that no capital shows, in tokens: signs where words are not parted. */
const longestUncased = 4;

/** The same of a foreign name with a dot: "史蒂夫·哈德森". */
const longestForeign = 12;

/** In a script without capitals: words without a class are the name where a role stands before or after them. */
function continuesUncased(scan: Scan, start: number, at: number, token: Token): boolean {
	if ((token.classes & (wordClass.place | wordClass.organisation)) !== 0)
		return at > start || roleFollows(scan, at + 1);
	if (!isPlainWord(scan, token)) return isSignOfPlace(token) && at > start;
	const reach = /[·・]/u.test(scan.text.slice(scan.tokens[start]?.end ?? 0, token.end + 1))
		? longestForeign
		: longestUncased;
	const role = lastIndex(scan, Math.max(start, at - reach), at, ({ classes }) => (classes & ~firstName) !== 0);
	return role !== -1 && role >= start && isRole(scan, role);
}

/** Whether a word may be part of a name, as far as its class, script and ending tell. */
function isPlainWord({ lexicon }: Scan, { classes, text }: Token): boolean {
	if ((classes & ~firstName) !== 0 || unnamed.test(text)) return false;
	return lexicon.language !== 'ar' || !hasSuffix(text);
}

/** In Hindi a noun for a person goes before the name too: "निवासी कमला देवी". */
function isRole({ tokens, lexicon }: Scan, at: number): boolean {
	const token = tokens[at];
	return isOffice(token) || (lexicon.language === 'hi' && ((token?.classes ?? 0) & wordClass.person) !== 0);
}

function isSignOfPlace({ classes, text }: Token): boolean {
	return classes === wordClass.place && text.length === 1;
}

/** Whether a role follows within a name's length. */
function roleFollows(scan: Scan, from: number): boolean {
	const ahead = scan.tokens.slice(from, from + longestUncased);
	const role = ahead.findIndex(({ classes }) => (classes & wordClass.title) !== 0);
	return role !== -1 && ahead.slice(0, role).every((token) => mayPrecedeRole(scan, token));
}

/** Between a name and its role: more of the name, a place or organisation, an age in brackets. */
function mayPrecedeRole({ text }: Scan, { kind, start, classes }: Token): boolean {
	if (kind !== 'word') return kind === 'punctuation' && /[()（）]/u.test(text.charAt(start));
	return (
		!/^\p{Script=Hiragana}/u.test(text.charAt(start)) &&
		(classes & ~(wordClass.place | wordClass.organisation | wordClass.writing)) === 0
	);
}

function isOffice(token: Token | undefined): boolean {
	return ((token?.classes ?? 0) & (wordClass.title | wordClass.place | wordClass.organisation)) !== 0;
}

/** Whether a noun for a speaker follows within two words. */
function nounFollows(scan: Scan, at: number): boolean {
	const next = scan.tokens[at + 1];
	if (next === undefined || next.kind !== 'word') return false;
	if ((next.classes & speakerNoun) !== 0) return true;
	if ((next.classes & (functionWord | reportingVerb)) !== 0) return false;
	return ((scan.tokens[at + 2]?.classes ?? 0) & speakerNoun) !== 0;
}

const namePart = firstName | speakerNoun | wordClass.organisation;

/** A function word or a day, printed with a capital in a title or by chance. */
export function isPlainCapital(token: Token): boolean {
	if (token.text.length === 1 && token.end - token.start > 1) return false;
	return (token.classes & (functionWord | reportingVerb | wordClass.day)) !== 0 && (token.classes & namePart) === 0;
}

/** "of" and "and" between the words of an organisation or office: "Department of Justice". */
export function joinsOrganisation(scan: Scan, at: number): boolean {
	const token = scan.tokens[at];
	const before = scan.tokens[at - 1];
	const after = scan.tokens[at + 1];
	if (token?.text !== 'of' && token?.text !== 'for') return false;
	if (before === undefined || after?.capital !== true) return false;
	const office = wordClass.organisation | wordClass.title;
	return before.capital && (before.classes & office) !== 0;
}

/** English words that begin sentences far more often than names: "Speaking", "Specifically". */
const sentenceAdverb = /(?:ing|ly|ed)$/u;

/** What follows a subject: a verb that reports or helps, "not", "and", "of". */
const besideName =
	reportingVerb |
	wordClass.have |
	wordClass.be |
	wordClass.adverb |
	wordClass.and |
	wordClass.preposition |
	wordClass.by;

/** Whether a capital at the start of a sentence begins a name and no common word. */
function isSentenceName(scan: Scan, at: number, token: Token): boolean {
	if ((token.classes & (functionWord | reportingVerb)) !== 0 && (token.classes & firstName) === 0) return false;
	if (isKnownName(scan, token)) return true;
	if (sentenceAdverb.test(token.text)) return false;
	const next = scan.tokens[at + 1];
	if (next?.capital === true) return true;
	if (scan.lexicon.language === 'en') return !scan.lowerCase.has(token.text);
	if (scan.lexicon.clauses) return isSubjectName(scan, token, next);
	return next !== undefined && (next.kind !== 'word' || (next.classes & besideName) !== 0);
}

/** A first name, a form of address, or what the article prints with a capital elsewhere too. */
function isKnownName({ surnames }: Scan, { text, classes }: Token): boolean {
	if ((classes & (firstName | wordClass.honorific)) !== 0) return true;
	return surnames.has(text) || surnames.has(`${stemOfName(text)}*`);
}

/** Where any noun may begin a sentence: an organisation, or before a verb that reports what is never printed low. */
function isSubjectName({ lowerCase }: Scan, { text, classes }: Token, next: Token | undefined): boolean {
	if ((classes & wordClass.organisation) !== 0) return true;
	return !lowerCase.has(text) && ((next?.classes ?? 0) & (reportingVerb | wordClass.have)) !== 0;
}

/** The last token of a range that is wanted; -1 for none. */
export function lastIndex(scan: Scan, from: number, to: number, wanted: (token: Token) => boolean): number {
	for (let at = to - 1; at >= from; at--) {
		const token = scan.tokens[at];
		if (token !== undefined && wanted(token)) return at;
	}
	return -1;
}
