import type { Frame, Speaker } from '../../article-frame.ts';
import type { SpeakerRules } from '../../speakers/speaker-rules.ts';
import { isToldOf, portrayedIn } from '../shared/portrayed.ts';
import { rankSpeakers } from '../shared/rank-speakers.ts';
import { type Place, placeOf } from './place-of-quote.ts';

/** How much behind a quotation is read for what it is called, in signs. */
const longestCalling = 60;

/**
 * Ranks who speaks, but for what is said to be heard or read of nobody: 「…」といった声が相次いだ, where the sentence names
 * nobody from whom it comes.
 *
 * @param unattributed - Found behind such a quotation, others in marks beside it left out.
 */
export function rankTold(unattributed: RegExp): NonNullable<SpeakerRules['rank']> {
	return (frame, quote, before, verdict) => {
		const place = placeOf(frame, quote, null);
		if (place !== null && unattributed.test(behindAll(place)) && !isInSentence(place, verdict?.start ?? -1))
			return null;
		const likeliest = rankSpeakers(frame, quote, before, verdict);
		return isToldByPortrayed(frame, likeliest, verdict) ? verdict : likeliest;
	};
}

/** Whether a relative is the likeliest where grammar names whom the article portrays, who tells of them. */
function isToldByPortrayed(frame: Frame, likeliest: Speaker | null, verdict: Speaker | null): boolean {
	const { speaker } = portrayedIn(frame);
	if (likeliest === null || verdict === null || speaker === null) return false;
	return verdict.entity === speaker.entity && likeliest.entity === null && isToldOf(frame, likeliest);
}

/** What stands behind a quotation and the ones right behind it. */
function behindAll({ view, to }: Place): string {
	const rest = view.signs.slice(to);
	const others = /^(?:[、や,\s]?\uFFFC+)+/u.exec(rest)?.[0].length ?? 0;
	return rest.slice(others, others + longestCalling);
}

/** Whether a place is in the sentence of a quotation, or behind it. */
function isInSentence({ view, sentence }: Place, start: number): boolean {
	return start >= view.start + sentence;
}
