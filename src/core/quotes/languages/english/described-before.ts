import type { Frame, FrameParagraph, Speaker } from '../../article-frame.ts';
import { agrees, findProtagonist, isGoverned, isPerson } from '../../speakers/find-protagonist.ts';
import { lastBefore } from '../../speakers/list-candidates.ts';
import { paragraphOf } from '../../speakers/paragraph-of.ts';
import type { Asked } from '../../speakers/speaker-rules.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import { collective } from './introductions.ts';

/** How many mentions before a pronoun are looked at. */
const mostLooked = 16;

/** What introduces somebody: "a spokesman", "one of the stewards", "another"; and whose somebody is: "its director". */
const someone = /^(?:an?|one|another|some|several|two|three|four|five|many)$/u;

/** Whom a pronoun stands for where its paragraph has introduced one somebody without a name: "A spokesman denied it. “…,” he said." */
export function describedBefore(asked: Asked, pronoun: Speaker): Speaker | null {
	const { frame } = asked;
	const paragraph = paragraphOf(frame, pronoun);
	if (pronoun.kind === 'it') return bodyBefore(frame, paragraph, pronoun);
	if (pronoun.gender === null) return null;
	const named = whoIsAsked(asked, paragraph, pronoun) ?? whoTold(asked, pronoun);
	if (named !== null) return named;
	const before = lastBefore(paragraph.askable, pronoun.from, mostLooked);
	if (before.some((speaker) => isPerson(speaker) && agrees(speaker, pronoun.gender))) return null;
	const unnamed = before.filter((speaker) => isUnnamed(frame, paragraph, speaker, pronoun));
	const newest = (several: boolean) =>
		unnamed.findLast(({ from, to }) => introduces(paragraph.tokens.slice(from, to), several));
	// "One colleague put it otherwise. “…,” they said."
	const here = (pronoun.gender === 'they' ? newest(true) : undefined) ?? newest(false);
	// "He was late. “…,” he said." goes on with whom the first means.
	return here ?? (before.some((one) => isSame(one, pronoun)) ? null : introducedAbove(frame, pronoun));
}

function isSame({ kind, gender }: Speaker, pronoun: Speaker): boolean {
	return kind === 'pronoun' && gender === pronoun.gender;
}

/** How many paragraphs above somebody without a name is still meant. */
const introducedBack = 2;

/** Who was introduced last without a name above a pronoun, where nobody else named there is of its gender: "his grandmother". */
function introducedAbove({ paragraphs }: Frame, pronoun: Speaker): Speaker | null {
	const { paragraph, gender } = pronoun;
	for (const { tokens, askable } of paragraphs.slice(Math.max(0, paragraph - introducedBack), paragraph).reverse()) {
		const fitting = askable.slice(-mostLooked).filter((speaker) => agrees(speaker, gender));
		if (fitting.some((one) => isPerson(one) || isSame(one, pronoun))) return null;
		const found = fitting.findLast(({ from, gender: own }) => own !== null && isIntroduced(tokens[from]));
		if (found !== undefined) return found;
	}
	return null;
}

/** A clause at the end of a sentence that tells who told it, in signs: "Reed called Hale, his spokesman Stone said." */
const toldBy = /(?<=n[^.!?QKJ]*,)n(?=m?[VT][^.!?QKJt]*\.$)|(?<=n[^.!?QKJ]*,[VT])n(?=[^.!?QKJtvbVTC]*\.$)/u;

/** Longest sentence that is looked at, in signs. */
const longestSentence = 60;

/** Who told the sentence above at its end, where nobody was quoted in it: "The two leaders met, Reed said. “…,” he added". */
function whoTold({ frame }: Asked, { paragraph, from, gender }: Speaker): Speaker | null {
	const above = frame.paragraphs[paragraph - 1];
	const own = frame.paragraphs[paragraph];
	const here = own?.outline.signs.slice(0, own.outline.at[from]).replace(/[^.!?]*$/u, '') ?? '';
	const [place, signs] = here === '' ? [above, above?.outline.signs ?? ''] : [own, here];
	const start = Math.max(0, signs.length - longestSentence);
	const sign = start + (toldBy.exec(signs.slice(start))?.index ?? Number.NaN);
	const teller = place?.askable.findLast((one) => place.outline.at[one.from] === sign);
	return teller?.entity?.human === true && agrees(teller, gender) ? teller : null;
}

/** Longest clause before the pronoun it belongs to, in tokens. */
const longestClause = 30;

/** Who answers in "Asked whether Reed would come, he said": nobody named in such a clause; null where there is none. */
function whoIsAsked({ frame, before }: Asked, { tokens }: FrameParagraph, pronoun: Speaker): Speaker | null {
	const { paragraph, from, gender } = pronoun;
	if (tokens[from - 1]?.text !== ',') return null;
	const token = tokens.slice(0, from).findLastIndex(({ first }) => first);
	if (token < from - longestClause || !/^(?:asked|pressed|questioned|told)$/u.test(tokens[token]?.text ?? ''))
		return null;
	const found = findProtagonist(frame, { paragraph, token, gender }, before);
	return found !== null && isPerson(found) ? found : null;
}

/** Whether a description is of somebody who was not named, and no object. */
function isUnnamed(frame: Frame, { tokens, askable }: FrameParagraph, speaker: Speaker, pronoun: Speaker): boolean {
	const { kind, entity, from, to } = speaker;
	if (kind !== 'nominal' || entity !== null || !agrees(speaker, pronoun.gender) || isGoverned(frame, tokens, speaker))
		return false;
	return !askable.some((other) => other.from > from && other.to < to);
}

/** "a man", "his grandmother". */
function isIntroduced(first: Token | undefined): boolean {
	return someone.test(first?.text ?? '') || isOf(first, wordClass.possessive);
}

/** Whether words introduce one person, or several. */
function introduces(words: readonly Token[], several: boolean): boolean {
	const { text = '', classes = 0 } = words.at(-1) ?? {};
	if (!several && ((classes & wordClass.writing) !== 0 || collective.test(text))) return false;
	const isNew =
		(several && words[0]?.text === 'the') ||
		(words[0]?.first === true && isOf(words[0], wordClass.possessive)) ||
		someone.test(words[0]?.text ?? '') ||
		words.some(({ clitic }) => clitic);
	return isNew && isMany(words) === several;
}

/** Whether a description is of several. */
function isMany(words: readonly Token[]): boolean {
	if (/^(?:one|another|an?)$/u.test(words[0]?.text ?? '')) return false;
	return /(?:[^s]s|men|people)$/u.test(words.at(-1)?.text ?? '');
}

/** The organisation or text that "it" is: of the latest sentence that has one, the first; before "reads" the last text. */
function bodyBefore(frame: Frame, { tokens, askable }: FrameParagraph, { from, to }: Speaker): Speaker | null {
	const before = lastBefore(askable, from, mostLooked);
	const text = textBefore(frame, before, tokens[to]);
	if (text !== undefined) return text;
	let found: Speaker | null = null;
	for (const speaker of before) {
		if (!isBody(tokens, speaker) || isGoverned(frame, tokens, speaker)) continue;
		if (found !== null && tokens.slice(speaker.to, found.from).some(({ text }) => /^[.!?]$/u.test(text))) break;
		found = speaker;
	}
	return found;
}

/** What leads from whoever wrote a text to it, and on from them: "Reed had sent him a letter", "a text that Reed sent". */
const sends = /^ (?:h\w+ )?(?:sent|wr[io]tt?en?|left|posted|texted|emailed)\b/u;

/** The last text before "it reads", or who sent it if its sentence tells. */
function textBefore({ text }: Frame, before: readonly Speaker[], verb: Token | undefined): Speaker | undefined {
	if (!/^(?:reads?|contain(?:s|ed))$/u.test(verb?.text ?? '')) return undefined;
	const at = before.findIndex(({ kind }) => kind === 'writing');
	const { start, end } = before[at] ?? {};
	const next = before[at - 1];
	const isFrom =
		next !== undefined && (/^ (?:from|by) $/u.test(text.slice(end, next.start)) || sends.test(text.slice(next.end)));
	return isFrom
		? next
		: (before.slice(at + 1, at + 3).find((one) => sends.test(text.slice(one.end, start))) ?? before[at]);
}

/** Whether a mention is of what speaks and is nobody: a name that is no person's, or a noun for an organisation or text. */
function isBody(tokens: readonly Token[], { kind, entity, to }: Speaker): boolean {
	if (kind === 'organisation' || kind === 'writing') return true;
	if (kind === 'nominal') return isOf(tokens[to - 1], wordClass.writing);
	return kind === 'name' && entity !== null && !entity.human && !/\s/u.test(entity.name);
}
