import type { FrameParagraph, Speaker } from '../../article-frame.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, pronoun, wordClass } from '../../words/word-class.ts';
import { beforeMention } from './before-mention.ts';
import { between } from './may-speak.ts';

/** What stands between a subject and its verb: "la présidence avait assuré". */
const helper = wordClass.have | wordClass.be | wordClass.adverb;

/** What sets a clause with a subject of its own against the one before. */
const against = /^(?:ma|però|mais|pero|mas|porém|aber|doch|mentre|mientras|enquanto)$/u;

/** Whether a token sets its clause against the one before, as "and" behind a comma does too, and French "tandis que". */
function isAgainst(tokens: readonly Token[], at: number): boolean {
	const [before, word] = [tokens[at - 1]?.text ?? '', tokens[at]];
	if (against.test(word?.text ?? '')) return true;
	return isOf(word, wordClass.and) ? before === ',' : word?.text === 'que' && /^(?:tandis|alors)$/u.test(before);
}

/** Most words between the verb and the quotation: "antwortet ihm darauf". */
const behindVerb = 2;

/**
 * Who "but" sets against the subject before, where the verb that leads into the quotation is theirs: "Tajani ha scritto
 * a Lavrov ma il Cremlino risponde: «…»", "… mais Alger réplique : « … »"; undefined for nobody.
 *
 * @param verb - The last verb before the quotation that reports; -1 for none.
 * @param at - The quotation.
 */
export function setAgainst(
	{ tokens, speakers }: FrameParagraph,
	from: number,
	verb: number,
	at: number,
): Speaker | undefined {
	const setIn = between({ speakers }, from, at).findLast((one) => setsIn(tokens, one, at));
	if (setIn !== undefined) return setIn;
	if (verb === -1 || !leadsIn(tokens.slice(verb + 1, at))) return undefined;
	return between({ speakers }, from, verb).findLast((one) => {
		const joint = beforeMention(tokens, one);
		const isNamed = /^(?:person|name|nominal|place|organisation|writing)$/u.test(one.kind);
		// "ma Parigi gli ha replicato"
		return isNamed && joint > from && isAgainst(tokens, joint) && isSubjectOf(tokens, one, verb, helper | pronoun);
	});
}

/** Who a comma and "and" set against the subject before: "…, et la présidence avait assuré que le projet est « prêt »". */
export function coordinated(tokens: readonly Token[], own: readonly Speaker[], verb: number): Speaker | undefined {
	return own.find((one) => {
		const joint = beforeMention(tokens, one);
		const isJoint = isOf(tokens[joint], wordClass.and) || meanwhile.test(tokens[joint]?.text ?? '');
		const isSet = isJoint && tokens[joint - 1]?.text === ',';
		return isSet && one.kind !== 'pronoun' && one.to <= verb && isSubjectOf(tokens, one, verb, helper);
	});
}

const meanwhile = /^(?:mientras|mentre|enquanto|während)$/u;

/** Whether nothing but words of some classes stands between a subject and a verb. */
function isSubjectOf(tokens: readonly Token[], { to }: Speaker, verb: number, between: number): boolean {
	return tokens.slice(to, verb).every((token) => isOf(token, between));
}

/** "interviene Rossi e lui sfuma: «…»": a pronoun behind "and" with nothing but one word, its verb, before the colon. */
function setsIn(tokens: readonly Token[], { kind, from, to }: Speaker, at: number): boolean {
	if (kind !== 'pronoun' || !isOf(tokens[from - 1], wordClass.and) || tokens[at - 1]?.text !== ':') return false;
	const [word, ...rest] = tokens.slice(to, at - 1);
	const isWord = word?.kind === 'word' && !word.capital && rest.length === 0;
	return isWord && isOf(tokens[from], wordClass.he | wordClass.she);
}

/** Whether nothing but small words and a colon or "that" is between the verb and the quotation. */
function leadsIn(way: readonly Token[]): boolean {
	const last = way.at(-1);
	const isLed = last?.text === ':' || isOf(last, wordClass.that);
	return (
		isLed && way.length <= behindVerb + 1 && way.slice(0, -1).every(({ kind, capital }) => kind === 'word' && !capital)
	);
}
