import { isCountName } from '../difference/count-name.ts';
import { isEventName } from '../difference/event-name.ts';
import type { Difference, FoundDifference } from '../types.ts';
import { type Edition, fill } from './edition.ts';
import type { Messages } from './messages/messages.ts';
import { toDateText } from './to-date-text.ts';
import { type Printers, toSourceLines } from './to-source-line.ts';
import type { DifferenceCard } from './view.ts';

/**
 * What sources tell differently, each figure beside who prints it.
 *
 * @param page - The open page's address, whose side is named so; null without a page.
 */
export function toDifferenceCard(
	difference: Difference,
	page: string | null,
	printers: Printers,
	edition: Edition,
): DifferenceCard {
	const { id, topic, sides, note, found } = difference;
	const { messages } = edition;
	return {
		id,
		topic: found === undefined ? topic : toTopic(found, edition),
		tag: found === undefined ? null : messages.difference.found,
		sides: sides.map((side) => toSide(side, page, printers, edition)),
		note: found === undefined ? note : toNote(found, edition),
		isOwnWords: found === undefined,
	};
}

type Side = Difference['sides'][number];
type SideView = DifferenceCard['sides'][number];

function toSide(side: Side, page: string | null, printers: Printers, edition: Edition): SideView {
	const { figure, sourceIds, date, readIn = [] } = side;
	const { messages } = edition;
	const isHere = page !== null && sourceIds.includes(page);
	const isVerbatim = isHere || sourceIds.every((id) => printers.get(id)?.kept === true);
	// Where several tell it so, each has its sentence below its name; the page's stands first, below "This page".
	const isNamed = (id: string) => id !== page && sourceIds.length > 1;
	const named = new Set(readIn.map(({ sourceId }) => sourceId).filter(isNamed));
	return {
		// Of a page that was read it stands here letter by letter; of the bundle's it is told in our words.
		figure: withDate(isVerbatim ? messages.marks.join(figure) : figure, date, edition),
		here: isHere ? messages.wording.here : null,
		hereDate: isHere ? toDateText(printers.get(page)?.publishedAt ?? null, edition) : null,
		sources: toSourceLines(
			sourceIds.filter((id) => id !== page && !named.has(id)),
			printers,
			edition,
		),
		sentences: readIn
			.toSorted((a, b) => Number(b.sourceId === page) - Number(a.sourceId === page))
			.map(({ sourceId, text }) => ({
				source: named.has(sourceId) ? (toSourceLines([sourceId], printers, edition)[0] ?? null) : null,
				parts: splitAt(text, figure),
				language: printers.get(sourceId)?.language ?? null,
			})),
	};
}

/** A sentence before, at and after the first words that are the figure; all of it before where they are not in it. */
function splitAt(sentence: string, figure: string): readonly [string, string, string] {
	const start = sentence.indexOf(figure);
	if (start < 0) return [sentence, '', ''];
	const end = start + figure.length;
	return [sentence.slice(0, start), sentence.slice(start, end), sentence.slice(end)];
}

/** "on Friday" is another day in each source. */
function withDate(figure: string, date: string | undefined, edition: Edition): string {
	const day = toDateText(date ?? null, edition);
	return day === null ? figure : `${figure} (${day.text})`;
}

function toTopic({ kind, about }: FoundDifference, { messages: { difference } }: Edition): string {
	if (kind === 'count') return isCountName(about) ? difference.counts[about] : difference.count;
	if (kind === 'date') return isEventName(about) ? difference.dates[about] : about;
	if (kind === 'since') return toSinceTopic(about, difference);
	if (kind === 'duration') return about === 'call' ? difference.durationCall : difference.durationMeeting;
	return fill(difference[kind], { name: about });
}

function toSinceTopic(about: string, topics: Messages['difference']): string {
	if (about === 'visit') return topics.sinceVisit;
	return about === 'call' ? topics.sinceCall : topics.sinceMeeting;
}

function toNote({ kind, about }: FoundDifference, { messages: { difference } }: Edition): string | null {
	if (kind === 'title') return fill(difference.titleNote, { name: about });
	return kind === 'since' ? difference.sinceNote : null;
}
