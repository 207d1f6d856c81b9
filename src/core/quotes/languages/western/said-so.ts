import type { Speaker } from '../../article-frame.ts';
import { isPerson } from '../../speakers/find-protagonist.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, reportingVerb, wordClass } from '../../words/word-class.ts';
import { between, maySpeak, type Reading } from './may-speak.ts';

/** How sentences open that say who said the one before: "So beschreibt es", "C’est ce que dit", "Así lo afirma", "È quanto". */
const so = /^(?:so|das|c|c['’]est|así|lo|l|così|ecco|è|é|foi|assim)$/u;

/** Most words between that opening and the verb, and between the verb and who says it. */
const wayToVerb = 4;
const wayToSubject = 3;

/**
 * Finds who is said to have said a quotation that its own sentence gives to nobody, by the sentence behind it: "Das sei am
 * Ende „eine Frage des Geldes“. So formuliert es Erol Tanner."
 *
 * @returns Null where no such sentence follows.
 */
export function saidSo(reading: Reading, from: number): Speaker | null {
	const { paragraph, quote } = reading;
	const { tokens } = paragraph;
	const stop = quote.token + 1;
	const opening = tokens[stop + 1];
	if (tokens[stop]?.text !== '.' || opening?.first !== true || !so.test(opening.text)) return null;
	if (tokens.slice(from, quote.token).some((token) => isOf(token, reportingVerb))) return null;
	const near = tokens.slice(stop + 2, stop + 2 + wayToVerb);
	const verb = near.findIndex((word, at) => isVerb(word) || isUnknownVerb(word, near[at + 1])) + stop + 2;
	if (verb < stop + 2 || near.slice(0, verb - stop - 2).some(({ kind }) => kind !== 'word')) return null;
	const subject = between(paragraph, verb + 1, verb + 1 + wayToSubject).find(
		(one) => isPerson(one) || maySpeak(reading, one),
	);
	const isNext = tokens.slice(verb + 1, subject?.from).every(({ kind, capital }) => kind === 'word' && !capital);
	return subject !== undefined && isNext && subject.kind !== 'pronoun' ? subject : null;
}

/** "So formuliert es": a word that no list has, with its object. */
function isUnknownVerb({ classes, capital, kind }: Token, next: Token | undefined): boolean {
	return kind === 'word' && classes === 0 && !capital && next?.text === 'es';
}

function isVerb(token: Token): boolean {
	const isHelper = isOf(token, wordClass.be | wordClass.have | wordClass.adverb | wordClass.that | wordClass.relative);
	return isOf(token, reportingVerb) && !isHelper;
}
