import type { FrameParagraph, Speaker } from '../../article-frame.ts';
import { isPerson } from '../../speakers/find-protagonist.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import { between } from './may-speak.ts';

/** What an impersonal verb quotes from: "In einem Brief an den Kreistag heißt es", "Dall’Ufficio scolastico fanno sapere". */
export function bodyOf(
	{ tokens, speakers }: FrameParagraph,
	from: number,
	to: number,
	verb: number,
): Speaker | undefined {
	const own = between({ speakers }, from, to);
	if (verb === -1) return undefined;
	if (isFrom(tokens, from, verb, own)) return speakingFrom(tokens, own, from, verb);
	if (!isImpersonal(tokens, verb)) return undefined;
	return own.find(({ kind }) => /^(?:writing|organisation|nominal)$/u.test(kind));
}

/** The body of such a clause, or of the whole sentence. */
function speakingFrom(
	tokens: readonly Token[],
	own: readonly Speaker[],
	from: number,
	verb: number,
): Speaker | undefined {
	const bodies = own.filter(({ kind }) => /^(?:writing|organisation|nominal|name)$/u.test(kind));
	const stop = clauseStart(tokens, from, verb);
	return bodies.find((one) => one.from >= stop && one.from < verb) ?? bodies[0];
}

function clauseStart(tokens: readonly Token[], from: number, verb: number): number {
	return tokens.slice(from, verb).findLastIndex(({ kind }) => kind !== 'word') + from + 1;
}

/** Whether a clause tells where several speak from: "Dalla questura fanno sapere", "Desde la embajada aseguran". */
function isFrom(tokens: readonly Token[], from: number, verb: number, own: readonly Speaker[]): boolean {
	const stop = clauseStart(tokens, from, verb);
	const opening = tokens.slice(stop, verb).find(({ text }) => text === 'desde') ?? tokens[from];
	if (!/^(?:dal|dall|dalla|dallo|dai|dagli|dalle|desde)$/u.test(opening?.text ?? '')) return false;
	const isPlural = tokens.slice(verb - 1, verb + 1).some(({ text }) => /[aeo]n(?:no)?$/u.test(text));
	return isPlural && !own.some((one) => one.from >= stop && one.from < verb && isPerson(one));
}

/** Portuguese "lê-se": nobody reads; "queixa-se": somebody complains. */
function isReflexive(verb: string): boolean {
	return (
		verb.endsWith('-se') &&
		!/^(?:queix|lament|defend|ri|congratul|lembr|record|justific|pergunt|emocion|indign|insurg|interrog|desculp|gab|mostr|manifest|confess|penitenci|esqueiv)\p{L}*-se$/u.test(
			verb,
		)
	);
}

/** "heißt es", "si legge", "lê-se", "fait-on savoir". */
function isImpersonal(tokens: readonly Token[], verb: number): boolean {
	// Italian "se" and Spanish "si" are "if".
	const around = [tokens[verb - 1], tokens[verb + 1]].filter((word) => !isOf(word, wordClass.clause));
	return around.some((word) => /^(?:es|si|se|on)$/u.test(word?.text ?? '')) || isReflexive(tokens[verb]?.text ?? '');
}
