import type { Messages, Plural } from './messages/messages.ts';

/** The language, formats and moment a surface is written for. */
export type Edition = {
	readonly messages: Messages;
	/** BCP 47: the reader's own, where it is of the messages' language ("en-GB"); formats dates and numbers. */
	readonly locale: string;
	/** Milliseconds since 1970. */
	readonly now: number;
};

/** Letters that run from right to left would pull the words around them along. */
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** A sentence with its `{name}` placeholders filled in; one that is not given stays as it is. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
	return sentence.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => isolate(String(values[name] ?? whole), sentence));
}

/**
 * Text set apart by Unicode's isolating marks where it, or what it stands in, runs from right to left.
 *
 * Source: https://www.unicode.org/reports/tr9/
 */
function isolate(text: string, around: string): string {
	return rightToLeft.test(text + around) ? `\u2068${text}\u2069` : text;
}

/** The sentence for a number, in the plural form the language asks for. */
export function fillPlural(forms: Plural, n: number, edition: Edition): string {
	return fill(chooseForm(forms, n, edition), { n: formatNumber(n, edition) });
}

function chooseForm(forms: Plural, n: number, { messages }: Edition): string {
	return forms[new Intl.PluralRules(messages.language).select(n)] ?? forms.other;
}

/** A number in the reader's own digits, with no more than two behind the point. */
export function formatNumber(n: number, { locale }: Edition): string {
	return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(n);
}

/** "4 of 12 words". */
export function toShareText(part: number, all: number, edition: Edition): string {
	const share = chooseForm(edition.messages.wording.share, all, edition);
	return fill(share, { part: formatNumber(part, edition), all: formatNumber(all, edition) });
}

/** "A, B and C" as the language joins it. */
export function joinNames(names: readonly string[], edition: Edition): string {
	return new Intl.ListFormat(edition.locale, { type: 'conjunction' }).format(
		names.map((name) => isolate(name, edition.messages.name)),
	);
}

/** Parts of one line, the empty ones left out: "AFP · 15 Aug 2025". */
export function joinFacts(facts: readonly (string | null)[]): string {
	const told = facts.flatMap((fact) => (fact === null || fact === '' ? [] : [fact]));
	const line = told.join('');
	return told.map((fact) => isolate(fact, line)).join(' · ');
}
