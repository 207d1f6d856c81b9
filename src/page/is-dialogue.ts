import type { Block } from '../core/types.ts';
import { readTurnLabel } from './turn-label.ts';

/** Turns that make a page a transcript, and their least share of its paragraphs. */
const leastTurns = 8;
const turnsShare = 0.4;
/** The same of a short talk, which has little else on its page. */
const fewTurns = 5;
const shareOfFew = 0.8;
/** Turns whose labels are a transcript's by their form: leaders who make statements speak for pages each. */
const leastMarkedTurns = 3;
/** Turns a speaker has, on average: labels of a list ("Price: …") come once each. */
const leastTurnsEach = 2;

/** Whether paragraphs are the turns of a talk: labelled with who speaks, and the same speakers again and again. */
export function isDialogue(blocks: readonly Block[]): boolean {
	const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
	const labels = paragraphs.flatMap(({ text }) => readTurnLabel(text) ?? []);
	const speakers = new Set(labels.map(({ speaker }) => speaker));
	if (speakers.size < 2 || labels.length === speakers.size) return false;
	if (labels.filter(({ isMarked }) => isMarked).length >= leastMarkedTurns) return true;
	if (labels.some(({ isPosted }) => isPosted) && labels.length >= fewTurns) return true;
	if (labels.length < speakers.size * leastTurnsEach) return false;
	const share = labels.length / paragraphs.length;
	return (labels.length >= leastTurns && share >= turnsShare) || (labels.length >= fewTurns && share >= shareOfFew);
}
