import type { Frame, Speaker } from '../../article-frame.ts';
import { agrees, isPerson } from '../../speakers/find-protagonist.ts';
import type { Asked } from '../../speakers/speaker-rules.ts';
import { headOf } from '../shared/holder-of.ts';
import { isOfCourt } from './alike-callings.ts';
import { westernAntecedent } from './antecedents.ts';

/** Verbs of who answers another. */
const replies =
	/^(?:kontert|entgegnet|erwidert|antwortet|widerspricht|konterte|entgegnete|erwiderte|antwortete|widersprach)$/u;

/** Who a mention stands for in German: a description of nobody who just spoke, where it answers him, nor who came later. */
export function germanAntecedent(
	asked: Asked,
	speaker: Speaker,
	meant: (pronoun: Speaker) => Speaker | null,
): Speaker | null {
	const found = westernAntecedent(asked, speaker, meant);
	if (speaker.kind === 'nominal' && (found === null || found === speaker)) return printedSo(asked, speaker) ?? found;
	if (speaker.kind !== 'nominal' || found === null || found === speaker || found.kind === 'nominal') return found;
	return answersHim(asked, speaker, found) || isKnownBefore(asked, speaker, found) ? speaker : found;
}

/** "«…», sagte Jens Voss. Die Zeugin konterte: «…»": nobody answers himself. */
function answersHim({ frame, before }: Asked, { paragraph, from, to }: Speaker, { entity }: Speaker): boolean {
	if (entity === null || before?.quote.paragraph !== paragraph || before.speaker?.entity !== entity) return false;
	const { tokens = [] } = frame.paragraphs[paragraph] ?? {};
	const way = tokens.slice(before.quote.token + 1, from);
	return way.every(({ kind }) => kind === 'punctuation') && replies.test(tokens[to]?.text ?? '');
}

/** "«…», erklärt der Verteidiger. Angeklagt ist Jens V. … Der Verteidiger": of a court, who was told of before the other came up. */
function isKnownBefore({ frame, all }: Asked, speaker: Speaker, { entity }: Speaker): boolean {
	const head = headOf(frame, speaker);
	if (!isOfCourt(head) && !/^zeugin?$/u.test(head)) return false;
	const first = all.find((one) => one.entity === entity)?.index ?? -1;
	return first < speaker.index && all.some((one) => one.index < first && isSame(frame, one, head));
}

function isSame(frame: Frame, one: Speaker, head: string): boolean {
	return one.kind === 'nominal' && one.entity === null && headOf(frame, one) === head;
}

/** How many mentions above somebody is looked for who was printed with the same words. */
const printedReach = 60;

/** "Der ukrainische Vizeminister Ohm … der ukrainische Vizeminister": who was printed with an adjective and an office; null for nobody. */
function printedSo({ frame, all }: Asked, speaker: Speaker): Speaker | null {
	const { tokens = [] } = frame.paragraphs[speaker.paragraph] ?? {};
	const words = tokens.slice(speaker.from + 1, speaker.to).map(({ text }) => text.replace(/e[nrsm]?$/u, ''));
	if (words.length < 2 || !/^d(?:er|ie)$/u.test(tokens[speaker.from]?.text ?? '')) return null;
	return (
		all
			.slice(Math.max(0, speaker.index - printedReach), speaker.index)
			.findLast((one) => isPerson(one) && isNear(one, speaker) && isPrintedWith(frame, one, words)) ?? null
	);
}

/** How many paragraphs above. */
const paragraphsBack = 5;

function isNear(one: Speaker, speaker: Speaker): boolean {
	return speaker.paragraph - one.paragraph <= paragraphsBack && agrees(one, speaker.gender);
}

/** Whether a name is printed with some words in their order, whatever their endings. */
function isPrintedWith({ paragraphs }: Frame, { paragraph, from, to }: Speaker, words: readonly string[]): boolean {
	const own = paragraphs[paragraph]?.tokens.slice(from, to).map(({ text }) => text) ?? [];
	return own.some((_, at) => words.every((word, next) => own[at + next]?.startsWith(word) === true));
}
