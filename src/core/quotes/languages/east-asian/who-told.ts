import type { Speaker } from '../../article-frame.ts';
import { clauseReach, type Marked } from './marked.ts';
import { isMarkedSubject } from './particles.ts';
import { mentionsAfter, mentionsBefore } from './place-of-quote.ts';

/** "ルビオ氏から「…」と説明を受けた": who told the subject. */
export function whoTold({ view, paragraph, quote, to, particles }: Marked, first: number): Speaker | null {
	const behind = view.signs.slice(to, to + clauseReach);
	const isHeard = particles.cameIn.test(behind);
	if (!isHeard && !particles.wasTold.test(behind)) return null;
	const source = isHeard ? particles.cameFrom : particles.toldBy;
	const isSource = ({ end }: Speaker) => source.test(view.signs.slice(end - view.start, end - view.start + 6));
	const told = mentionsBefore(paragraph, quote.token).filter(({ start }) => start - view.start >= first);
	const [next] = isHeard ? mentionsAfter(paragraph, quote.token) : [];
	return told.findLast(isSource) ?? (next !== undefined && isSource(next) ? next : null);
}

/** "Aが「…」と尋ねると、「…」": who answers a question of the same sentence that names nobody else: whoever was asked. */
export function whoAnswers(place: Marked, told: readonly Speaker[]): Speaker | null {
	const { view, paragraph, quote, before, sentence, particles } = place;
	const asker = before?.speaker ?? null;
	if (before === null || asker === null || before.quote.paragraph !== quote.paragraph) return null;
	const end = before.quote.end + before.quote.marks[1].length - view.start;
	if (told.length > 0 || end < sentence || !particles.turns.test(view.signs.slice(end, place.from))) return null;
	const others = mentionsBefore(paragraph, before.quote.token).filter(
		(one) => one.entity !== asker.entity && one.kind === 'person',
	);
	const isAddressed = ({ start, end: to }: Speaker) =>
		start - view.start >= sentence && particles.addressed.test(view.signs.slice(to - view.start, to - view.start + 6));
	return (
		others.findLast(isAddressed) ??
		others.findLast((one) => isMarkedSubject(particles, view, one)) ??
		(before.other !== null && before.other.entity !== asker.entity ? before.other : null)
	);
}

/** "娘から届いた最後のメールには「": who sent the text in which a quotation is read. */
export function senderOf({ view, paragraph, quote, sentence, particles }: Marked, text: Speaker): Speaker | null {
	if (text.kind !== 'writing' || text.paragraph !== quote.paragraph) return null;
	const isSender = ({ start, end, kind }: Speaker) =>
		start - view.start >= sentence &&
		(kind === 'person' || kind === 'nominal') &&
		particles.sent.test(view.signs.slice(end - view.start, end - view.start + clauseReach));
	return mentionsBefore(paragraph, text.from).findLast(isSender) ?? null;
}

/** "税理士から「…」と連絡を受け、「…」": who was told, whom the text spoke of before. */
export function whoWasTold(place: Marked, end: number): Speaker | null {
	const { view, before, from, sentence, particles } = place;
	if (before === null || !particles.wasTold.test(view.signs.slice(end, from))) return null;
	const isOpening = ({ start }: Speaker) => start - view.start >= sentence && start < before.quote.start;
	const told = mentionsBefore(place.paragraph, place.quote.token).filter((one) =>
		isMarkedSubject(particles, view, one),
	);
	return told.findLast(isOpening) ?? before.other;
}

/** "Aが「…」と語ったことへの受け止めを問われ、「…」": who was spoken of before, and not whom the question quotes. */
export function whoIsAsked({ view, before, from, particles }: Marked, end: number): Speaker | null {
	const other = before?.other ?? null;
	if (other === null || other.entity === before?.speaker?.entity) return null;
	return particles.asked.test(view.signs.slice(end, from)) ? other : null;
}
