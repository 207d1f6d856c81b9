import { joinFacts } from '../core/view/edition.ts';
import type { DifferenceCard, PageHead, QuoteCard, Section, SourceCard, View, WordingView } from '../core/view/view.ts';

/**
 * What the popup shows, as text for a person at a terminal.
 *
 * @returns Lines without a final line break.
 */
export function printView({ page, quotes, leftOut, sources, differences, events }: View): string {
	return [
		...(page === null ? [] : printHead(page)),
		...printSection(quotes, printQuote),
		...(leftOut === null ? [] : printSection(leftOut, printQuote)),
		...printSection(sources, printSource),
		...printSection(differences, printDifference),
		...printSection(events, ({ date, title, about, onThisPage }) => [
			`${date.text}  ${joinFacts([title, onThisPage])}`,
			`    ${about}`,
		]),
	].join('\n');
}

function printHead({ kicker, title, trims, grade, reasons, notes }: PageHead): readonly string[] {
	return [
		title.text,
		joinFacts(kicker),
		...trims.flatMap(({ label, sentence, about }) => [`  ${joinFacts(label)}`, `    ${sentence.join('')} (${about})`]),
		grade,
		...reasons.map((reason) => `  – ${reason}`),
		...notes,
	];
}

function printSection<Card>(
	{ heading, lead, cards, empty }: Section<Card>,
	print: (card: Card) => readonly string[],
): readonly string[] {
	const lines = cards.length === 0 ? [empty] : cards.flatMap(print);
	return ['', `## ${heading}`, ...(lead === null ? [] : [lead]), ...lines.map((line) => `  ${line}`)];
}

function printQuote({
	speaker,
	continued,
	words,
	marks,
	occasion,
	tags,
	count,
	wordings,
	possibly,
}: QuoteCard): readonly string[] {
	const about = joinFacts([...count, ...tags, occasion]);
	const [only] = wordings.length === 1 ? wordings : [];
	// "Printed by The Ledger" needs no line that says so again.
	const isSaid = only?.sources.every(({ name }) => about.includes(name)) ?? false;
	return [
		`${continued ? '  … ' : `${speaker}: `}${marks[0]}${words.text}${marks[1]}`,
		`    ${about}`,
		...(isSaid ? [] : wordings.flatMap(printWording)),
		...possibly.map((other) => `      ? ${other.speaker}: ${other.words.text}`),
	];
}

function printWording({ label, here, words, notes, evidence, sources }: WordingView): readonly string[] {
	if (words === null && sources.length === 0) return [];
	const printers = [here, ...sources.map(({ name }) => name)].filter(isTold).join(', ');
	return [
		`      ${label === '' ? '' : `${label} `}(${printers})${words === null ? '' : `: ${words.text}`}`,
		...[...notes, evidence].filter(isTold).map((line) => `        ${line}`),
	];
}

function printSource({ name, date, headline, link, credit, notes, summary }: SourceCard): readonly string[] {
	return [
		joinFacts([name, date?.text ?? null, headline?.text ?? null]),
		...[credit, ...notes, link, summary].filter(isTold).map((line) => `    ${line}`),
	];
}

function printDifference({ topic, sides, note }: DifferenceCard): readonly string[] {
	return [
		topic,
		...sides.flatMap(({ figure, here, sources, sentences }) => {
			const tellers = [...sources, ...sentences.map(({ source }) => source)];
			const printers = [here, ...tellers.map((teller) => teller?.name ?? null)].filter(isTold);
			const readIn = sentences.map(({ source, parts }) => {
				return `        ${[source?.name ?? null, parts.join('')].filter(isTold).join(': ')}`;
			});
			return [`    ${figure}: ${printers.join(', ')}`, ...readIn];
		}),
		...(note === null ? [] : [`    ${note}`]),
	];
}

function isTold(part: string | null): part is string {
	return part !== null && part !== '';
}
