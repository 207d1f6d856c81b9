import type { Fact, Occasion, Source, SourceQuote } from '../core/types.ts';
import { checkSource } from './check-source.ts';
import {
	type Field,
	parseChoice,
	parseCount,
	parseDateOrNull,
	parseList,
	parseRecord,
	parseText,
	parseTextOrNull,
	refuse,
} from './parse-field.ts';

const sourceKeys = [
	'id',
	'outlet',
	'agency',
	'printedOn',
	'drawsOn',
	'headline',
	'address',
	'publishedAt',
	'dateFrom',
	'byline',
	'credit',
	'language',
	'summary',
	'keyPoints',
	'quotes',
	'events',
	'facts',
	'fingerprint',
] as const;

const quoteKeys = ['id', 'text', 'marks', 'speaker', 'speakerId', 'speakerAsPrinted', 'passage', 'occasion'] as const;

/**
 * Reads a source.
 *
 * @param value - What its JSON file holds.
 * @param file - The file's path inside the project, for errors.
 * @throws Error that names file, field and mend when the value is no source, or breaks a rule of {@link checkSource}.
 */
export function parseSource(value: unknown, file: string): Source {
	const fields = parseRecord({ file, path: '', value }, sourceKeys);
	const source: Source = {
		id: parseText(fields.id),
		outlet: parseText(fields.outlet),
		agency: parseTextOrNull(fields.agency),
		...(fields.printedOn.value === undefined ? {} : { printedOn: parseText(fields.printedOn) }),
		drawsOn: parseList(fields.drawsOn, parseText),
		headline: parseTextOrNull(fields.headline),
		address: parseAddress(fields.address),
		publishedAt: parseDateOrNull(fields.publishedAt),
		dateFrom: parseTextOrNull(fields.dateFrom),
		byline: parseTextOrNull(fields.byline),
		credit: parseTextOrNull(fields.credit),
		language: parseText(fields.language),
		summary: parseText(fields.summary),
		keyPoints: parseList(fields.keyPoints, parseText),
		quotes: parseList(fields.quotes, parseQuote),
		events: parseList(fields.events, parseText),
		facts: parseList(fields.facts, parseFact),
		fingerprint: parseList(fields.fingerprint, parseCount),
	};
	checkSource(source, file);
	return source;
}

function parseQuote(field: Field): SourceQuote {
	const fields = parseRecord(field, quoteKeys);
	return {
		id: parseText(fields.id),
		text: parseText(fields.text),
		marks: parseMarks(fields.marks),
		speaker: parseText(fields.speaker),
		speakerId: parseTextOrNull(fields.speakerId),
		speakerAsPrinted: parseText(fields.speakerAsPrinted),
		passage: parseCount(fields.passage),
		occasion: parseOccasion(fields.occasion),
	};
}

function parseMarks(field: Field): readonly [string, string] {
	const [opening, closing, ...rest] = parseList(field, parseText);
	return opening === undefined || closing === undefined || rest.length > 0
		? refuse(field, 'are not two', 'write the opening and the closing mark as printed')
		: [opening, closing];
}

function parseOccasion(field: Field): Occasion {
	const fields = parseRecord(field, ['stated', 'date', 'certainty', 'venue']);
	return {
		stated: parseTextOrNull(fields.stated),
		date: parseDateOrNull(fields.date),
		certainty: parseChoice(fields.certainty, ['stated', 'inferred', 'unknown']),
		venue: parseTextOrNull(fields.venue),
	};
}

function parseFact(field: Field): Fact {
	const fields = parseRecord(field, ['topic', 'statement']);
	return { topic: parseText(fields.topic), statement: parseText(fields.statement) };
}

function parseAddress(field: Field): string | null {
	const address = parseTextOrNull(field);
	return address === null || /^https?:\/\/\S+$/u.test(address)
		? address
		: refuse(field, `is no web address: "${address}"`, 'write it as printed, or null');
}
