import type { Frame, FrameQuote, Speaker } from '../../article-frame.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';
import { rankSpeakers } from '../shared/rank-speakers.ts';

/** How many mentions of a paragraph are looked at. */
const mostLooked = 24;

/** Who says an Arabic quotation: the likeliest, but for somebody behind a preposition where grammar names a subject. */
export function rankArabic(
	frame: Frame,
	quote: FrameQuote,
	before: Precedent | null,
	verdict: Speaker | null,
): Speaker | null {
	const likeliest = rankSpeakers(frame, quote, before, verdict);
	// "داعية السكان إلى «…»": who is called upon.
	if (verdict === null && likeliest?.kind === 'nominal' && likeliest.role === 'oblique') return null;
	if (verdict === null || verdict.role === 'oblique' || !isSomeone(verdict)) return likeliest;
	if (likeliest !== null) return likeliest.role === 'oblique' ? verdict : likeliest;
	return isAlone(frame, quote, verdict) ? verdict : null;
}

function isSomeone({ kind }: Speaker): boolean {
	return kind === 'person' || kind === 'nominal';
}

/** Whether everybody else whom a paragraph names stands behind a preposition. */
function isAlone({ paragraphs }: Frame, { paragraph }: FrameQuote, { entity, name }: Speaker): boolean {
	const here = paragraphs[paragraph]?.speakers.slice(0, mostLooked) ?? [];
	const isOther = (one: Speaker) => (entity === null ? one.name !== name : one.entity !== entity);
	return here.filter((one) => isSomeone(one) && isOther(one)).every(({ role }) => role === 'oblique');
}
