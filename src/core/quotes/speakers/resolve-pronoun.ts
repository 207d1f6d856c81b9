import type { Frame, Speaker } from '../article-frame.ts';
import type { Precedent } from './describe-option.ts';

/** How many named mentions before a pronoun are looked at. */
const reach = 14;

/**
 * Finds who a pronoun stands for: somebody of its gender named before it, most likely as a subject not far away.
 *
 * @param all - Every mention of the article, in order.
 * @param before - The quotation before, whose speaker is often meant.
 * @returns A mention by name; null where nobody fits.
 */
export function resolvePronoun(
	frame: Frame,
	all: readonly Speaker[],
	pronoun: Speaker,
	before: Precedent | null,
): Speaker | null {
	let best: Speaker | null = null;
	let most = 0;
	let seen = 0;
	for (let at = pronoun.index - 1; at >= 0 && seen < reach; at--) {
		const speaker = all[at];
		if (speaker === undefined || speaker.entity === null) continue;
		seen++;
		const value = likelihood(frame, speaker, pronoun, before);
		if (value <= most) continue;
		most = value;
		best = speaker;
	}
	return best;
}

/** Hand-set: how likely a mention is meant; 0 where it cannot be. */
function likelihood(frame: Frame, speaker: Speaker, pronoun: Speaker, before: Precedent | null): number {
	const { entity } = speaker;
	if (entity === null || !fits(speaker, pronoun)) return 0;
	const distance = 2.5 * (pronoun.paragraph - speaker.paragraph);
	const carried = before?.speaker?.entity === entity ? 2 : 0;
	const known = (entity.gender === null ? -2 : 0) + (entity.human ? 1 : -1);
	return 10 - distance + standing(frame, speaker) + carried + known;
}

/** How much a mention stands where a subject does. */
function standing(frame: Frame, speaker: Speaker): number {
	const { signs, at } = frame.paragraphs[speaker.paragraph]?.outline ?? { signs: '', at: [] };
	const start = at[speaker.from] ?? 0;
	const previous = start === 0 ? '.' : signs.charAt(start - 1);
	const subject = /[.QKJ,&W?!t]/u.test(previous) ? 2 : 0;
	const verb = /[VTCEbvm]/u.test(signs.charAt(at[speaker.to] ?? 0)) ? 1.5 : 0;
	const object = speaker.owner || /[P2fyhaueT']/u.test(previous) ? 2 : 0;
	return subject + verb - object;
}

function fits({ entity, kind }: Speaker, pronoun: Speaker): boolean {
	if (entity === null || kind === 'organisation' || kind === 'place') return false;
	return pronoun.gender === null || entity.gender === null || entity.gender === pronoun.gender;
}
