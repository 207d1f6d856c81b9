import type { Speaker } from '../../article-frame.ts';
import type { Token } from '../../words/read-tokens.ts';
import { functionWord, isOf, wordClass } from '../../words/word-class.ts';
import { between, maySpeak, type Reading } from './may-speak.ts';
import type { Sentence } from './sentence-around.ts';

/** Furthest word behind its verb that a subject stands, in tokens. */
const subjectReach = 4;

/**
 * Who said a whole clause that a quotation is part of: "Los dos «tienen prisa» por firmar, juzgó la ministra", or what a
 * colon leads into: "Madrid contesta a Lima: «No hay prisa», dijo el portavoz".
 *
 * @returns Null where a verb before the quotation reports, or nobody stands behind one.
 */
export function tellerBehind(reading: Reading, { from, to, before, behind }: Sentence): Speaker | null {
	const { frame, paragraph, quote } = reading;
	const { tokens } = paragraph;
	// German verbs stand last: the comma behind a quotation opens another clause.
	if (!before || !behind || frame.lexicon.listed('common').size > 0) return null;
	const isLed = tokens[quote.token - 1]?.text === ':';
	if (!isLed && tokens.slice(from, quote.token).some((token) => isOf(token, reports))) return null;
	const commas = tokens.flatMap(({ text }, at) => (at > quote.token && at < to && text === ',' ? [at] : []));
	const openings = isLed ? commas.filter((at) => at === quote.token + 1) : commas;
	return openings.map((comma) => subjectOfVerb(reading, comma + 1, to)).find((one) => one !== null) ?? null;
}

const reports = wordClass.say | wordClass.tell | wordClass.call | wordClass.by;

/** The subject right behind the verb that opens a clause: "a jugé mardi Jeanne Aubin". */
function subjectOfVerb(reading: Reading, from: number, to: number): Speaker | null {
	const { tokens } = reading.paragraph;
	const verb = tokens.slice(from, Math.min(to, from + 3)).findIndex((token) => isOf(token, wordClass.say)) + from;
	if (verb < from || !tokens.slice(from, verb).every(isHelper)) return null;
	return (
		between(reading.paragraph, verb + 1, Math.min(to, verb + 1 + subjectReach)).find(
			(one) => isSomebody(tokens, one) && maySpeak(reading, one) && tokens.slice(verb + 1, one.from).every(isSmall),
		) ?? null
	);
}

/** A name, or whoever has an office or calling: "répète une nouvelle fois" has no subject. */
function isSomebody(tokens: readonly Token[], { kind, entity, to }: Speaker): boolean {
	if (kind === 'nominal') return entity !== null || isOf(tokens[to - 1], wordClass.title | wordClass.person);
	return /^(?:person|name|organisation)$/u.test(kind);
}

function isHelper(token: Token): boolean {
	return isOf(token, wordClass.have | wordClass.be | wordClass.adverb);
}

function isSmall({ classes }: Token): boolean {
	return (classes & (functionWord | wordClass.day)) !== 0 && (classes & (wordClass.that | wordClass.relative)) === 0;
}
