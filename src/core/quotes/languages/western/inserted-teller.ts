import type { FrameParagraph, Speaker } from '../../article-frame.ts';
import { isPerson } from '../../speakers/find-protagonist.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import { between, type Reading } from './may-speak.ts';

/** Whom something is told, before the verb: "me explica el abogado". */
const clitic = /^(?:me|nos|m|mi|ci|lui|gli|le|mir|uns|ihm|ihr)$/u;

/** How far behind who is named a comma closes what is put in, in tokens. */
const asideReach = 3;

/** "Sein Mandant, erklärte Anwalt Jens Voss gestern, sei bereit, „…“", "Le texte, a dit la ministre, est « … »". */
export function insertedTeller(tokens: readonly Token[], own: readonly Speaker[]): Speaker | undefined {
	return own.find(({ from, to }) => {
		const opening =
			isOf(tokens[from - 2], wordClass.have) || clitic.test(tokens[from - 2]?.text ?? '') ? from - 3 : from - 2;
		const end = tokens.slice(to, to + asideReach).find(({ kind }) => kind !== 'word');
		return isOf(tokens[from - 1], wordClass.say) && tokens[opening]?.text === ',' && end?.text === ',';
	});
}

/** How far behind "he said" put in between commas the second one stands, in tokens: ", a-t-il confié à Fox News,". */
const pronounReach = 5;

/** "Son homologue, a-t-il confié à Fox News, est « … »", "Die Firma, sagte er am Abend, sei „…“". */
export function insertedPronoun(paragraph: FrameParagraph, from: number, to: number): Speaker | undefined {
	return between(paragraph, from, to).find((one) => isInserted(paragraph.tokens, one));
}

/** Whether a pronoun says something in a clause between commas. */
export function isInserted(tokens: readonly Token[], { kind, from }: Speaker): boolean {
	if (kind !== 'pronoun' || !isOf(tokens[from], wordClass.he | wordClass.she | wordClass.they)) return false;
	const isAsked = isOf(tokens[from - 1], wordClass.have) && isOf(tokens[from + 1], wordClass.say);
	const end = tokens.slice(from, from + pronounReach + 1).find(({ kind: sort }) => sort !== 'word');
	return (isAsked || isOf(tokens[from - 1], wordClass.say)) && tokens[from - 2]?.text === ',' && end?.text === ',';
}

/** Whom a verb of citing right before the quotation's colon has as its object: "citando poi il fondatore, Achille Prinetti: «…»". */
export function citedIn({ frame, paragraph, quote }: Reading, from: number): Speaker | undefined {
	const { tokens } = paragraph;
	if (tokens[quote.token - 1]?.text !== ':') return undefined;
	const cites = frame.lexicon.listed('cite');
	const start = Math.max(from, quote.token - citeReach);
	const verb = tokens.slice(start, quote.token).findLastIndex(({ text }) => cites.has(text) && isActive(text)) + start;
	if (verb < start) return undefined;
	return between(paragraph, verb, quote.token).find((one) => isPerson(one) && !isGovernedBy(tokens, one));
}

/** How far before a quotation such a verb stands, in tokens. */
const citeReach = 16;

/** "citando", "cite", "zitiert": no participle of who is cited by another. */
function isActive(verb: string): boolean {
	return /(?:ndo|nt|t[eaò]|zitiert|zitierte|citou|citó)$/u.test(verb);
}

function isGovernedBy(tokens: readonly Token[], { from }: Speaker): boolean {
	return isOf(tokens[from - 1], wordClass.preposition);
}
