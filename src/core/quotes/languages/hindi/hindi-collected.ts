import type { ReadMentions, WordsOfArticle } from '../../mentions/mention-rules.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import type { Token } from '../../words/read-tokens.ts';
import { mayBeName } from '../uncased/name-word.ts';
import { namesAgainByGiven } from '../uncased/names-again.ts';
import { isNoName } from './is-no-name.ts';

type Words = { readonly tokens: readonly Token[]; readonly lexicon: Lexicon };

/** How often an article prints a word that no list has before it is somebody's name. */
const leastTimes = 2;

/** The names of an article: those its mentions show, and words that no list has behind an age or before "जी", which it repeats. */
export function collectHindiNames(article: WordsOfArticle, read: ReadMentions): ReadonlySet<string> {
	const { paragraphs, lexicon } = article;
	const counts = countWords(paragraphs);
	const led = paragraphs.flatMap((tokens) =>
		tokens.flatMap(({ text }, at) => (isLed({ tokens, lexicon }, at) && isRepeated(counts, text) ? [text] : [])),
	);
	const given = new Set(led);
	const full = new Map<string, string>();
	for (const tokens of paragraphs)
		tokens.forEach(({ text }, at) => {
			const name = given.has(text) && !full.has(text) ? fullAt({ tokens, lexicon }, at) : null;
			if (name !== null) full.set(text, name);
		});
	const last = [...full.values()].map((name) => name.slice(name.indexOf(' ') + 1));
	return new Set([...namesAgainByGiven(article, read), ...given, ...full.values(), ...last]);
}

function countWords(paragraphs: WordsOfArticle['paragraphs']): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const tokens of paragraphs) for (const { text } of tokens) counts.set(text, (counts.get(text) ?? 0) + 1);
	return counts;
}

function isRepeated(counts: ReadonlyMap<string, number>, word: string): boolean {
	return (counts.get(word) ?? 0) >= leastTimes;
}

/** "59 साल के हरिकिशन", "हरिकिशन जी": where nobody but a person is named. */
function isLed({ tokens, lexicon }: Words, at: number): boolean {
	if (!isUnknown({ tokens, lexicon }, at)) return false;
	const [age, of] = [tokens[at - 2]?.text ?? '', tokens[at - 1]?.text ?? ''];
	const isAged =
		/^(?:साल|वर्ष|बरस)$/u.test(age) && /^(?:की|के|का)$/u.test(of) && /\d|^\p{L}/u.test(tokens[at - 3]?.text ?? '');
	return isAged || /^वर्षीया?$/u.test(of) || tokens[at + 1]?.text === 'जी';
}

/** "हरिकिशन तमता की चाल": such a word with the unknown one behind it, where the name ends. */
function fullAt({ tokens, lexicon }: Words, at: number): string | null {
	const [first, last, next] = tokens.slice(at, at + 3);
	if (first === undefined || last === undefined) return null;
	const ends = next === undefined || (!mayBeName({ lexicon }, next) && !goesWithVerb.test(next.text));
	return ends && isUnknown({ tokens, lexicon }, at + 1) ? `${first.text} ${last.text}` : null;
}

/** Shortest name, in UTF-16 units. */
const shortestName = 3;

/** Verbs that another verb stands before: "झेंप जाती है". */
const goesWithVerb = /^(?:जा|गय|गई|गए|उठ|पड़|ले|लि|दे|दि|कर)/u;

/** A word that no list has, of the form of a name. */
function isUnknown({ tokens, lexicon }: Words, at: number): boolean {
	const token = tokens[at];
	if (token === undefined || !mayBeName({ lexicon }, token) || token.text.length < shortestName) return false;
	const { listed } = lexicon;
	return !isNoName(token.text) && !listed('epithets').has(token.text) && !listed('kin').has(token.text);
}
