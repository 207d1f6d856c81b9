import { isCountName } from '../difference/count-name.ts';
import { isEventName } from '../difference/event-name.ts';
import type { Difference, FoundDifference } from '../types.ts';
import { type Edition, fill } from './edition.ts';
import type { Messages } from './messages/messages.ts';
import { toDateText } from './to-date-text.ts';
import { type Printers, toSourceLines, toSourceName } from './to-source-line.ts';
import type { DifferenceCard, SentenceView } from './view.ts';

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
	const isHere = (sourceIds: readonly string[]) => page !== null && sourceIds.includes(page);
	const isVerbatim = (sourceIds: readonly string[]) =>
		isHere(sourceIds) || sourceIds.every((id) => printers.get(id)?.kept === true);
	return {
		id,
		topic: found === undefined ? topic : toTopic(found, edition),
		tag: found === undefined ? null : messages.difference.found,
		sides: sides.map(({ figure, sourceIds, date, readIn = [] }) => ({
			// Of a page that was read it stands here letter by letter; of the bundle's it is told in our words.
			figure: withDate(isVerbatim(sourceIds) ? messages.marks.join(figure) : figure, date, edition),
			here: isHere(sourceIds) ? messages.wording.here : null,
			hereDate: isHere(sourceIds) ? toDateText(printers.get(page ?? '')?.publishedAt ?? null, edition) : null,
			sources: toSourceLines(
				sourceIds.filter((sourceId) => sourceId !== page),
				printers,
				edition,
			),
			sentences: readIn.map(({ sourceId, text }) => toSentence(sourceId, text, readIn.length > 1, printers)),
		})),
		note: found === undefined ? note : toNote(found, edition),
		isOwnWords: found === undefined,
	};
}

/** Of several sources each sentence says whose it is. */
function toSentence(sourceId: string, text: string, isNamed: boolean, printers: Printers): SentenceView {
	const source = printers.get(sourceId);
	const name = source === undefined ? sourceId : toSourceName(source);
	return { source: isNamed ? name : null, words: { text, language: source?.language ?? null } };
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
