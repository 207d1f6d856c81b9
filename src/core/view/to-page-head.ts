import type { NoteKey } from '../reading-notes.ts';
import type { OriginLink, Reason, Report } from '../types.ts';
import { type Edition, fill, fillPlural, formatNumber, joinNames } from './edition.ts';
import { toAgo, toDateText } from './to-date-text.ts';
import { toHeadlineTrims } from './to-headline-trims.ts';
import { toOutletName } from './to-outlet-name.ts';
import type { Printers } from './to-source-line.ts';
import type { PageHead } from './view.ts';

/** A value that is a whole day, and no other text with digits. */
const isoDay = /^\d{4}-\d{2}-\d{2}$/u;

/** What the open page is: outlet, kind and date; how far it is coverage and why; what limits the reading. */
export function toPageHead(report: Report, printers: Printers, edition: Edition): PageHead {
	const { messages } = edition;
	const { article, detection } = report;
	return {
		kicker: toKicker(article, edition),
		title: { text: article.title === '' ? messages.head.noTitle : article.title, language: article.language },
		trims: toHeadlineTrims(report, printers, edition),
		grade: messages.grade[detection.grade],
		reasons: [
			...detection.reasons.map((reason) => toReasonText(reason, edition)),
			...toReadingNotes(article, edition)
				.filter(({ aside }) => aside)
				.map(({ text }) => text),
			...toLeftAside(article, edition),
		],
		notes: toNotes(report, printers, edition),
		readAt: fill(messages.head.readAt, { ago: toAgo(report.savedAt, edition) }),
	};
}

function toKicker(article: Report['article'], edition: Edition): readonly string[] {
	const { head, pageKind } = edition.messages;
	const date = toDateText(article.publishedAt, edition);
	const updated = toDateText(article.updatedAt, edition);
	return [
		toOutletName(article, edition),
		pageKind[article.kind],
		date?.text ?? head.noDate,
		updated === null || updated.iso === date?.iso ? '' : fill(head.updated, { date: updated.text }),
	].filter((part) => part !== '');
}

/**
 * A reason as a sentence. One that this version knows no sentence for is named by its key and values: a
 * reader sees that there is a reason, and a test finds that its sentence is missing.
 */
export function toReasonText({ key, values }: Reason, edition: Edition): string {
	const { reasons } = edition.messages;
	if (!isReasonKey(key, reasons)) return [key.replaceAll(/[-_.]/gu, ' '), ...values].join(' ');
	return fillValues(reasons[key], values, edition);
}

/** A sentence with its `{0}`, `{1}` filled in, numbers and days as the reader writes them. */
function fillValues(sentence: string, values: Reason['values'], edition: Edition): string {
	return fill(sentence, Object.fromEntries(values.map((value, i) => [i, toValueText(value, edition)])));
}

function toValueText(value: string | number, edition: Edition): string {
	if (typeof value === 'number') return formatNumber(value, edition);
	return (isoDay.test(value) ? toDateText(value, edition)?.text : null) ?? value;
}

/** Reports are stored: one may come from a version that gave other reasons. */
function isReasonKey(key: string, reasons: Edition['messages']['reasons']): key is keyof typeof reasons {
	return Object.hasOwn(reasons, key);
}

function toNotes(report: Report, printers: Printers, edition: Edition): readonly string[] {
	const { head } = edition.messages;
	const { article } = report;
	const read = toReadingNotes(article, edition).filter(({ aside }) => !aside);
	return [
		...read.map(({ text }) => text),
		article.cutOff ? head.cutOff : '',
		toWireNote(report, printers, edition),
	].filter((note) => note !== '');
}

/** Contradictions that many pages have and few readers ask for: they stand with the reasons. */
const asides: ReadonlySet<string> = new Set(['titles-differ', 'authors-differ'] satisfies NoteKey[]);

/** How the page was read, as sentences; without notes that this version knows no sentence for. */
function toReadingNotes({ notes = [] }: Report['article'], edition: Edition) {
	return notes.flatMap(({ key, values }) => {
		const sentence = Object.entries(edition.messages.notes).find(([name]) => name === key)?.[1];
		if (sentence === undefined) return [];
		return [{ aside: asides.has(key), text: fillValues(sentence, values, edition) }];
	});
}

/** What else stands on the page and was not read as this article. */
function toLeftAside({ related }: Report['article'], edition: Edition): readonly string[] {
	return related.length === 0 ? [] : [fillPlural(edition.messages.head.leftAside, related.length, edition)];
}

/** Whose text it is and who else prints it: "AFP text, also printed by The Ledger". */
function toWireNote(report: Report, printers: Printers, edition: Edition): string {
	const { head } = edition.messages;
	const { agency, credit, outlet } = report.article;
	const names = joinNames(toCopies(report, printers), edition);
	const isWire = agency !== null && agency !== outlet;
	if (isWire) return fill(names === '' ? head.wire : head.wireAlso, { agency, names });
	if (names !== '') return fill(head.sameText, { names });
	return credit === null ? '' : fill(head.credit, { credit });
}

/** A text that draws on another is not that text. */
const copies: ReadonlySet<OriginLink['kind']> = new Set(['copy', 'edited copy', 'same agency story']);

function toCopies(report: Report, printers: Printers): readonly string[] {
	const others = report.sameOrigin
		.filter(({ kind }) => copies.has(kind))
		.flatMap(({ a, b }) => [a, b])
		.filter((id) => id !== report.address);
	return [...new Set(others.map((id) => printers.get(id)?.outlet ?? id))];
}
