import type { Speaker } from '../../article-frame.ts';
import { paragraphOf } from '../../speakers/paragraph-of.ts';
import type { SpeakerRules } from '../../speakers/speaker-rules.ts';
import { rankSpeakers } from '../shared/rank-speakers.ts';
import { askerOf } from './turkish-questions.ts';

/** Behind whom something is about: "yıldız oyuncu için ise", "Bakan hakkında". */
const about = /^(?:için|hakkında|konusunda|üzerine)$/u;

/** Who says a Turkish quotation: the likeliest, but for whom it is about where grammar names somebody else. */
export const rankTurkish: NonNullable<SpeakerRules['rank']> = (frame, quote, before, verdict) => {
	const asker = askerOf(frame, quote);
	if (asker !== null) return asker;
	const likeliest = rankSpeakers(frame, quote, before, verdict);
	if (likeliest === null || verdict === null || likeliest === verdict) return likeliest;
	const isAbout = (one: Speaker) => about.test(paragraphOf(frame, one).tokens[one.to]?.text ?? '');
	return isAbout(likeliest) && !isAbout(verdict) ? verdict : likeliest;
};
