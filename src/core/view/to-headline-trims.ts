import type { Report, TrimmedHeadline } from '../types.ts';
import { type Edition, fill, joinFacts, toShareText } from './edition.ts';
import { type Printers, toNames } from './to-source-line.ts';
import type { HeadlineTrimView } from './view.ts';

/** The fragments the headline quotes, each with its sentence; none for a report stored before they were looked for. */
export function toHeadlineTrims(report: Report, printers: Printers, edition: Edition): readonly HeadlineTrimView[] {
	return (report.trimmedHeadlines ?? []).map((trim) => toTrim(trim, report, printers, edition));
}

function toTrim(trim: TrimmedHeadline, report: Report, printers: Printers, edition: Edition): HeadlineTrimView {
	const { head, marks, quote } = edition.messages;
	const { sentence, within } = trim;
	const fragment = report.article.title.slice(trim.fragment.start, trim.fragment.end);
	const isOwn = trim.sourceId === report.address;
	return {
		label: [
			fill(head.inHeadline, { fragment: `${marks[0]}${fragment}${marks[1]}` }),
			toShareText(trim.words, trim.sentenceWords, edition),
		],
		about: joinFacts([
			trim.speaker ?? quote.unknownSpeaker,
			isOwn ? null : fill(quote.onlyIn, { names: toNames([trim.sourceId], printers).join('') }),
		]),
		sentence: [sentence.slice(0, within.start), sentence.slice(within.start, within.end), sentence.slice(within.end)],
		language: printers.get(trim.sourceId)?.language ?? null,
	};
}
