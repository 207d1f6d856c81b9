import type { Frame, Speaker } from '../../article-frame.ts';
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
