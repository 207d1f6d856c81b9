import type { Frame, Speaker } from '../article-frame.ts';
import type { Token } from '../words/read-tokens.ts';
import { reportingVerb, wordClass } from '../words/word-class.ts';
import { findProtagonist } from './find-protagonist.ts';
import { between, maySpeak, type Reading } from './may-speak.ts';

/** How far behind a quotation its verb stands, in tokens: ", a de son côté averti". */
const verbReach = 7;

/** How far behind that verb its subject stands: "sagte am Montagabend in Berlin der Minister". */
const subjectReach = 8;

/** The subject of the verb behind a quotation; who is spoken of where the language lets that verb have none. */
export function subjectBehind(reading: Reading, end: number): Speaker | null {
	const { frame, paragraph, quote, before } = reading;
	const { tokens } = paragraph;
	const verb = verbBehind(tokens, quote.token + 1, end);
	const opening = tokens.slice(quote.token + 1, end).find(({ kind }) => kind === 'word');
	if (verb === -1 || ((opening?.classes ?? 0) & wordClass.and) !== 0) return null;
	const own = between(paragraph, quote.token + 1, end).filter((speaker) => maySpeak(reading, speaker));
	const ahead = own.find(({ from }) => from < verb);
	if (ahead !== undefined) return ahead;
	const stop = clauseEnd(tokens, verb + 1, Math.min(end, verb + 1 + subjectReach), frame);
	const behind = own.find(({ from }) => from < stop);
	if (behind !== undefined) return behind;
	if (!frame.lexicon.proDrop) return null;
	return findProtagonist(
		frame,
		{ paragraph: quote.paragraph, token: quote.token, gender: null, described: true },
		before,
	);
}

/** What stands before a verb: "s'est", "se", "ha". */
const light = wordClass.have | wordClass.be | wordClass.adverb | wordClass.he | wordClass.it;

/** The verb that follows a quotation: one that reports, else a word in small letters that opens the clause. */
function verbBehind(tokens: readonly Token[], from: number, end: number): number {
	const near = tokens.slice(from, Math.min(end, from + verbReach));
	const known = near.findIndex(({ classes }) => (classes & reportingVerb) !== 0);
	if (known !== -1) return from + known;
	const first = near.findIndex(({ kind }) => kind === 'word');
	const opening = near.slice(Math.max(0, first)).findIndex(({ classes }) => (classes & light) === 0);
	const word = near[Math.max(0, first) + opening];
	const isVerb = word !== undefined && word.classes === 0 && !word.capital && /^\p{Ll}/u.test(word.text);
	return isVerb ? from + near.indexOf(word) : -1;
}

/** Where the clause of a verb ends: at "and", "that", "who"; at a comma where a verb needs no subject. */
function clauseEnd(tokens: readonly Token[], from: number, end: number, { lexicon }: Frame): number {
	const joint = wordClass.and | wordClass.clause | wordClass.that;
	for (let at = from; at < end; at++) {
		const { text = '', classes = 0 } = tokens[at] ?? {};
		if ((classes & joint) !== 0 && (classes & wordClass.title) === 0) return at;
		if (text === ',' && lexicon.proDrop) return at;
	}
	return end;
}
