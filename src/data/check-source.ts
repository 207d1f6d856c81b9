import type { Occasion, Source, SourceQuote } from '../core/types.ts';
import { refuse } from './parse-field.ts';

/** Words of a summary: fewer tell too little to choose by, more are not read in a popup. */
const summaryWords = { least: 60, most: 110 };

/** Key points of a source: what fits beside a summary at a glance. */
const keyPointCount = { least: 3, most: 6 };

/** Kebab-case in ASCII: an id stands in addresses and file names. */
const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/**
 * Refuses a source that breaks a rule the fields by themselves cannot show.
 *
 * @param file - The file it was read from: named after the source's id.
 * @throws Error that names file, field and mend.
 */
export function checkSource(source: Source, file: string): void {
	checkId(source, file);
	checkLengths(source, file);
	if (source.publishedAt !== null && source.dateFrom === null) {
		refuse({ file, path: 'dateFrom' }, 'is null beside a date', 'say where the date was read off');
	}
	if (!/^[a-z]{2,3}$/u.test(source.language)) {
		refuse({ file, path: 'language' }, `is no language: "${source.language}"`, 'write a subtag such as "en"');
	}
	for (const [index, quote] of source.quotes.entries()) {
		checkOccasion(quote.occasion, file, `quotes[${index}].occasion`);
		checkOrder(quote, source.quotes[index - 1], { file, path: `quotes[${index}]`, number: index + 1 });
	}
}

function checkId({ id }: Source, file: string): void {
	if (!kebabCase.test(id)) refuse({ file, path: 'id' }, `is not kebab-case: "${id}"`, 'use a-z, 0-9 and hyphens');
	if (!file.endsWith(`/${id}.json`)) refuse({ file, path: 'id' }, `is "${id}"`, 'name the file after it');
}

function checkLengths({ summary, keyPoints }: Source, file: string): void {
	const words = summary.split(/\s+/u).length;
	if (words < summaryWords.least || words > summaryWords.most) {
		const mend = `write ${summaryWords.least} to ${summaryWords.most} in our own words`;
		refuse({ file, path: 'summary' }, `has ${words} words`, mend);
	}
	if (keyPoints.length < keyPointCount.least || keyPoints.length > keyPointCount.most) {
		const mend = `write ${keyPointCount.least} to ${keyPointCount.most}`;
		refuse({ file, path: 'keyPoints' }, `has ${keyPoints.length} points`, mend);
	}
}

function checkOccasion({ date, certainty }: Occasion, file: string, path: string): void {
	if ((date === null) !== (certainty === 'unknown')) {
		const mend = 'write "unknown" without a date, and only then';
		refuse({ file, path: `${path}.certainty` }, `is "${certainty}" beside the date ${date ?? 'null'}`, mend);
	}
}

/** Quotes are numbered in printed order; pieces of one utterance follow each other and have one speaker. */
function checkOrder(
	quote: SourceQuote,
	before: SourceQuote | undefined,
	{ file, path, number }: { readonly file: string; readonly path: string; readonly number: number },
): void {
	if (quote.id !== `q${number}`) refuse({ file, path: `${path}.id` }, `is "${quote.id}"`, `write "q${number}"`);
	const last = before?.passage ?? 0;
	if (quote.passage !== last + 1 && (quote.passage !== last || before === undefined)) {
		const mend =
			before === undefined ? 'begin with 1' : `write ${last} for the same utterance, ${last + 1} for the next`;
		refuse({ file, path: `${path}.passage` }, `is ${quote.passage}`, mend);
	}
	if (quote.passage === last && quote.speaker !== before?.speaker) {
		refuse({ file, path: `${path}.speaker` }, 'is another than in the same passage', 'begin a new passage');
	}
}
