import type { Frame, FrameParagraph, Speaker } from '../../article-frame.ts';
import { isGoverned, isPerson } from '../../speakers/find-protagonist.ts';
import type { Token } from '../../words/read-tokens.ts';
import { functionWord, isOf, reportingVerb, wordClass } from '../../words/word-class.ts';
import { bodyOf } from './body-of.ts';
import { citedIn, insertedPronoun, insertedTeller } from './inserted-teller.ts';
import { between, maySpeak, type Reading } from './may-speak.ts';
import { textOfSentence } from './text-read-in.ts';

/**
 * Finds whom the clause that leads into a quotation gives as its source otherwise than as the subject of its verb: by
 * "who", by "according to", by an impersonal verb, by the text that it stands in.
 *
 * @param own - The mentions of the clause that may speak.
 * @param verb - The last verb of the clause that reports; -1 for none.
 */
export function clauseSource(
	reading: Reading,
	own: readonly Speaker[],
	from: number,
	verb: number,
): Speaker | undefined {
	const { paragraph, quote } = reading;
	const { tokens } = paragraph;
	return (
		antecedentOf(paragraph, from, verb, quote.token) ??
		relatedTo(reading, from) ??
		wordsOf(reading, from) ??
		citedIn(reading, from) ??
		insertedTeller(tokens, own) ??
		insertedPronoun(paragraph, from, quote.token) ??
		agentOf(paragraph, from, quote.token) ??
		sourceOf(tokens, own, verb) ??
		bodyOf(paragraph, from, quote.token, verb) ??
		textOfSentence(paragraph, from, quote.token) ??
		textAbove(paragraph, from)
	);
}

const agent = /^(?:por|pel[oa]|par|da|dal|dalla|dallo|von|vom)$/u;

/** "Descrita por um comentador como “…”": who did what a participle before the quotation says. */
function agentOf({ tokens, speakers }: FrameParagraph, from: number, to: number): Speaker | undefined {
	return between({ speakers }, from, to).findLast((one) => {
		const by = tokens[one.from - 1];
		const isNear = to - one.to <= 2 && tokens.slice(one.to, to).every(({ kind }) => kind === 'word');
		return isNear && agent.test(by?.text ?? '') && participle.test(tokens[one.from - 2]?.text ?? '');
	});
}

const participle =
	/^(?:descri(?:t[oa]s?|tt[oa])|defini(?:d[oa]|t[oa])|qualificad[oa]|calificad[oa]|décrite?s?|qualifiée?s?|bezeichnet|beschrieben|genannt|chamad[oa]|llamad[oa]|tildad[oa]|bollat[oa])$/u;

/** Whom "according to" names, or who said it to them by the same clause: "Selon son avocate, le chauffeur a dit : «…»". */
function sourceOf(tokens: readonly Token[], own: readonly Speaker[], verb: number): Speaker | undefined {
	const source = own.find((one) => one.role === 'source' || isBehindBy(tokens, one) || isBeforeBy(tokens, one));
	if (source === undefined) return undefined;
	const isTold = isOf(tokens[verb], wordClass.say | wordClass.tell);
	const teller = own.find((one) => one.from > source.to && one.from <= verb + 1 && one.entity !== source.entity);
	const isParted = (to: number) => tokens.slice(source.to, to).some(({ text }) => text === ',');
	if (isTold && teller !== undefined && (teller.from === verb + 1 || isParted(teller.from))) return teller;
	return source.role === 'source' || source.from > verb || isBeforeBy(tokens, source) ? source : undefined;
}

/** Whom a relative clause that leads into a quotation belongs to: "Bardella, qui avait souhaité que la France «…»". */
function relatedTo(reading: Reading, from: number): Speaker | undefined {
	const { frame, paragraph, quote } = reading;
	const { tokens } = paragraph;
	const to = quote.token;
	const comma = tokens.slice(from, to).findLastIndex(({ text }) => /^[,:]$/u.test(text)) + from;
	if (comma < from || tokens[comma]?.text === ':') return undefined;
	const named = between(paragraph, from, comma).at(-1);
	const isRelated = isOf(tokens[comma + 1], wordClass.relative);
	if (named === undefined) return undefined;
	if (isArticle(frame, tokens, comma + 1)) return undefined;
	// "verwies auf ein Gutachten, das dem Betrieb «…» bescheinigt": a text that the clause names nobody else for.
	const isText =
		named.kind === 'writing' &&
		!isOf(tokens[comma + 1], wordClass.that) &&
		!between(paragraph, comma + 2, to).some((one) => maySpeak(reading, one));
	if (!isText && isGoverned(frame, tokens, named) && !isOfWords(tokens, named) && !isOfThing(tokens, named, comma))
		return undefined;
	return isRelated && named.to === comma && (isText || /^(?:person|name|nominal|organisation)$/u.test(named.kind))
		? named
		: undefined;
}

/** "les plans de Hugo Lanoue, qui a jugé que «…»": who has something, and right behind the comma reports. */
function isOfThing(tokens: readonly Token[], named: Speaker, comma: number): boolean {
	const noun = tokens[named.from - 2];
	const reports = tokens.slice(comma + 2, comma + 5).some((token) => isOf(token, wordClass.say));
	return isPerson(named) && reports && noun?.kind === 'word' && !isOf(noun, wordClass.title | wordClass.person);
}

/** What somebody said, whom the clause behind it goes on with: "les propos de Jordan Bardella, qui avait souhaité". */
const words =
	/^(?:propos|mots?|paroles|déclarations?|sortie|critiques?|palabras|declaraciones|críticas|parole|dichiarazioni|critiche|palavras|declarações|críticas|worten?|äußerungen?|aussagen?|kritik|chroniques?|crónica|columna|columnas|tribune|editorial|éditorial|entretien|entrevista|intervista|tuits?|tweets?)$/u;

function isOfWords(tokens: readonly Token[], named: Speaker): boolean {
	return isPerson(named) && words.test(tokens[named.from - 2]?.text ?? '');
}

/** "Elle raconte ces mots de Régis Vaubrun, au petit matin : « … »": whose words lead into a quotation. */
function wordsOf({ paragraph, quote }: Reading, from: number): Speaker | undefined {
	const { tokens } = paragraph;
	const led = between(paragraph, from, quote.token).findLast(
		(one) => isOfWords(tokens, one) && isLedBy(tokens, one.to),
	);
	if (led !== undefined || tokens[quote.token - 1]?.text !== ':') return led;
	return between(paragraph, from, quote.token).findLast(
		(one) =>
			isOfWords(tokens, one) && quote.token - one.to <= wordsReach && !isTaken(tokens.slice(one.to, quote.token - 1)),
	);
}

/** "les propos du président selon lesquels il serait « … »", "las palabras del mediador acerca de que": what leads on to what was said. */
function isLedBy(tokens: readonly Token[], at: number): boolean {
	const near = tokens.slice(at, at + ledReach);
	return near.some(
		(word, place) =>
			(isOf(word, wordClass.by) && isOf(near[place + 1], wordClass.relative)) ||
			(/^(?:acerca|sobre)$/u.test(word.text) && near.slice(place + 1, place + 3).some(({ text }) => text === 'que')) ||
			(/^lesquels|lesquelles|cui|cuales|quais$/u.test(near[place + 1]?.text ?? '') && isOf(word, wordClass.by)),
	);
}

/** How far behind whose words they are such words stand, in tokens: "le parole del ministro tedesco secondo cui". */
const ledReach = 5;

/** "La capogruppo, riprendendo le parole di Ravasio, ha detto: «…»": whether who takes up the words reports behind them. */
function isTaken(way: readonly Token[]): boolean {
	return way[0]?.text === ',' && way.some((token) => isOf(token, wordClass.say | wordClass.tell));
}

/** How far behind whose words they are the quotation stands, in tokens. */
const wordsReach = 9;

/** German "der Rückgang": no relative pronoun, but the article of a noun. */
function isArticle({ text }: Frame, tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	return isOf(tokens[at], wordClass.determiner) && /^\p{Lu}/u.test(text.charAt(next?.start ?? 0));
}

/** Whom "who" right before the verb belongs to: "Colleoni, l'ex contabile che accusa i Manenti di …: «…»". */
function antecedentOf(
	{ tokens, speakers }: FrameParagraph,
	from: number,
	verb: number,
	to: number,
): Speaker | undefined {
	const who = [verb - 1, verb - 2].find((at) => isOf(tokens[at], wordClass.relative)) ?? -1;
	const noun = tokens[who - 1];
	if (who <= from || noun?.kind !== 'word' || (noun.classes & (functionWord | reportingVerb)) !== 0) return undefined;
	if (tokens.slice(verb, to).some(({ text }) => text === ',')) return undefined;
	const own = between({ speakers }, from, who);
	const comma = tokens.slice(from, who).findLastIndex(({ text }) => text === ',') + from;
	return (
		own.find((one) => one.to === who && one.kind !== 'place') ?? own.find((one) => one.to === comma && isPerson(one))
	);
}

/** German "Ruml zufolge": "according to" behind whose words they are. */
function isBeforeBy(tokens: readonly Token[], { to }: Pick<Speaker, 'to'>): boolean {
	return tokens[to]?.text === 'zufolge';
}

export function isBehindBy(tokens: readonly Token[], { from }: Pick<Speaker, 'from'>): boolean {
	// "según reza un cartel"
	if (isOf(tokens[from - 1], wordClass.say) && isOf(tokens[from - 2], wordClass.by)) return true;
	return tokens.slice(Math.max(0, from - 2), from).some(({ classes }) => (classes & wordClass.by) !== 0);
}

/** "Darin ist von «…» die Rede": the text that the sentence before speaks of. */
function textAbove({ tokens, speakers }: FrameParagraph, from: number): Speaker | undefined {
	if (!/^(?:darin|hierin|nel[ae])$/u.test(tokens[from]?.text ?? '')) return undefined;
	return between({ speakers }, Math.max(0, from - textReach), from).findLast(({ kind }) => kind === 'writing');
}

/** How far above a text may be named that "therein" means, in tokens. */
const textReach = 30;
