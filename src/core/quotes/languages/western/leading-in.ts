import type { Speaker } from '../../article-frame.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, reportingVerb, wordClass } from '../../words/word-class.ts';
import { isBehindBy } from './clause-source.ts';

/** Of the subjects before a verb the first of the last clause: what a relative clause names is passed over. */
export function leadingIn(tokens: readonly Token[], own: readonly Speaker[], verb: number): Speaker | null {
	let found: Speaker | null = null;
	for (const speaker of own) {
		if (
			found === null ||
			isBeside(tokens, found, speaker) ||
			isSourceBefore(tokens, found) ||
			opensClause(tokens, found.to, speaker.from, verb) ||
			isSubordinate(tokens, found, speaker)
		)
			found = speaker;
	}
	return found;
}

/** "Theo Reuters, Bộ Ngoại giao gọi …": whoever a comma parts from the clause only passes on. */
function isSourceBefore(tokens: readonly Token[], { from, to }: Speaker): boolean {
	return tokens[to]?.text === ',' && tokens[from - 1]?.first === true && isBehindBy(tokens, { from });
}

/** Whether a pronoun stands in a phrase that a comma ends before the subject: "Đứng cạnh ông, Thủ tướng Starmer nói". */
function isBeside(tokens: readonly Token[], { kind, to, entity }: Speaker, next: Speaker): boolean {
	// "Phó Thủ tướng, Bộ trưởng Ngoại giao Bùi Thanh Sơn": of two roles the second has the name.
	const isRole = kind === 'nominal' && entity === null && next.kind === 'person';
	return (kind === 'pronoun' || isRole) && tokens[to]?.text === ',' && next.from === to + 1;
}

/** Whether one stands in a clause that a comma ends before the other: "Khi một độc giả hỏi …, ông Hiệp trả lời". */
function isSubordinate(tokens: readonly Token[], { from, to }: Speaker, next: Speaker): boolean {
	const opened = tokens.slice(Math.max(0, from - 2), from).some(({ classes }) => (classes & wordClass.clause) !== 0);
	return opened && tokens[next.from - 1]?.text === ',' && tokens.slice(to, next.from).some(isVerbOrUnknown);
}

/** Whether a new main clause begins between two mentions: ", mientras que", ", aber". */
function opensClause(tokens: readonly Token[], from: number, to: number, verb: number): boolean {
	const way = tokens.slice(from, to);
	// "Lerín se enfadó cuando Soto falló: «…»": where nobody reports, who the sentence is of speaks.
	if (verb === -1 && way.some(({ text }) => when.test(text))) return false;
	const related = way.findIndex(
		({ classes }, at) => (classes & wordClass.relative) !== 0 && !isOf(way[at - 1], reportingVerb),
	);
	if (related !== -1 && !isOf(way[related - 1], wordClass.clause)) return false;
	return way.some(
		({ text, classes }, at) =>
			(classes & (wordClass.clause | wordClass.and)) !== 0 &&
			(text.length > 3 || (way.slice(0, at).some((one) => one.text === ',') && way.slice(0, at).some(isVerbOrUnknown))),
	);
}

/** Words for when and why. */
const when = /^(?:cuando|quando|lorsqu?e?|quand|porque|perché|parce|puisqu?e?)$/u;

/** A verb, or a word in small letters that no list has: "Quando um jornalista quis saber quais, o presidente …". */
function isVerbOrUnknown({ kind, classes, capital }: Token): boolean {
	const verb = reportingVerb | wordClass.have | wordClass.be;
	return kind === 'word' && ((classes & verb) !== 0 || (classes === 0 && !capital));
}
