import type { Frame, Speaker } from '../../article-frame.ts';
import { isGoverned } from '../../speakers/find-protagonist.ts';
import type { Token } from '../../words/read-tokens.ts';
import { startBefore } from '../../words/sentence-bounds.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import { dropsSubject } from './drops-subject.ts';
import { isDescribed } from './is-described.ts';
import { between } from './may-speak.ts';
import { whoIsSpokenOf } from './spoken-of.ts';

/** Longest sentence that only tells what somebody does while they speak, in tokens. */
const longestGesture = 24;

/** Who does something in the last sentence of a paragraph that people do while they speak: "Elle sourit.", "Scuote la testa." */
export function moverAbove(frame: Frame, index: number): Speaker | null {
	const paragraph = frame.paragraphs[index];
	const tokens = paragraph?.tokens ?? [];
	const end = tokens.length - 1;
	if (paragraph === undefined || tokens[end]?.text !== '.') return null;
	const from = startBefore(end, Math.max(0, end - longestGesture), (at) => isStop(tokens[at]));
	const verb = tokens.slice(from, end).findIndex(({ text }) => frame.lexicon.listed('gesture').has(text)) + from;
	if (verb < from || tokens.slice(from, end).some(({ kind }) => kind === 'quote')) return null;
	const subject = between(paragraph, from, verb).find((one) => maySubject(frame, tokens, one));
	if (subject !== undefined) return subject;
	const spoken = { paragraph: index, token: from, gender: null, isMeantToo: isDescribed };
	return dropsSubject(frame) && verb - from <= 1 ? whoIsSpokenOf(frame, spoken, null) : null;
}

/** How far behind somebody the verb stands that says what they do, in tokens. */
const verbReach = 4;

/** Whether a sentence opens with a mention that does what people do while they speak. */
export function moves({ paragraphs, lexicon }: Frame, { paragraph, from, to }: Speaker): boolean {
	const { tokens = [] } = paragraphs[paragraph] ?? {};
	const behind = tokens.slice(to, to + verbReach);
	return tokens[from]?.first === true && behind.some(({ text }) => lexicon.listed('gesture').has(text));
}

function isStop(token: Token | undefined): boolean {
	return token?.kind === 'quote' || /^[.!?…;:]$/u.test(token?.text ?? '');
}

/** Whether a mention before the verb may be who moves: somebody, no question word, no object. */
function maySubject(frame: Frame, tokens: readonly Token[], mention: Speaker): boolean {
	const { kind, role, from } = mention;
	if (kind === 'it' || kind === 'place' || kind === 'writing' || role === 'oblique') return false;
	const isPersonal = isOf(tokens[from], wordClass.he | wordClass.she | wordClass.they);
	return (kind !== 'pronoun' || isPersonal) && !isGoverned(frame, tokens, mention);
}
