import type { Frame, FrameParagraph, FrameQuote, Speaker } from '../../article-frame.ts';
import { isMarkedSubject, type Particles } from './particles.ts';
import { viewOf } from './place-of-quote.ts';
import type { ParagraphView } from './view-paragraph.ts';

/** How many paragraphs above are looked at: questions stand between the answers of an interview. */
export const mostAbove = 3;

/** Whether a quotation stands below a question, or below another answer to it. */
export function isAnswer({ text, paragraphs }: Frame, quote: FrameQuote, { question }: Particles): boolean {
	const above = paragraphs.slice(Math.max(0, quote.paragraph - mostAbove), quote.paragraph);
	return above.some(({ start }) => question.test(text.slice(start, start + 2)));
}

/** Whom an interview is with: whom the first paragraph that speaks of one, or stands above the questions, is about. */
export function findInterviewee(frame: Frame, particles: Particles): { readonly speaker: Speaker | null } {
	const { text, paragraphs } = frame;
	const told = paragraphs.find(({ start, end }) =>
		particles.interview.test(text.slice(start, Math.min(end, start + longestLine))),
	);
	const questions = paragraphs.findIndex(({ start }) => particles.question.test(text.slice(start, start + 2)));
	for (const paragraph of [...(told === undefined ? [] : [told]), ...paragraphs.slice(0, Math.max(0, questions))]) {
		const speaker = askedIn(viewOf(frame, paragraph), paragraph, particles);
		if (speaker !== null) return { speaker };
	}
	return { speaker: null };
}

/** Whom a paragraph says was asked, else is about. */
function askedIn(view: ParagraphView, { speakers }: FrameParagraph, particles: Particles): Speaker | null {
	const told = speakers
		.slice(0, mostLooked)
		.filter((one) => isMarkedSubject(particles, view, one) && one.kind === 'person');
	const asked = told.find(({ end }) =>
		/^に(?:話を)?(?:聞|イン)/u.test(view.signs.slice(end - view.start, end - view.start + 6)),
	);
	return asked ?? told[0] ?? null;
}

/** How much of a paragraph is read for who is interviewed, and how many of its mentions. */
const longestLine = 600;
const mostLooked = 24;
