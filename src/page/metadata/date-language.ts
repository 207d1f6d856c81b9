import { linkedText, metaOf, type PageFacts } from './page-facts.ts';

/** Domains that name a country and are sold to anybody, or whose papers set the month first. */
const noCountry: ReadonlySet<string> = new Set(
	'us ph ca ai am cc co fm gg io is it la ly me sh so st to tv vc ws'.split(' '),
);

/**
 * The language a page's dates are written in, with its country where English alone does not say which of two numbers is
 * the month: by the page's root, else by what it states of itself elsewhere, else by its address.
 *
 * @param language - Primary subtag that the text was found to be in; null when unknown.
 * @returns BCP 47 tag, or null.
 */
export function dateLanguage(facts: PageFacts, address: string, language: string | null): string | null {
	const stated = facts.stated.language ?? language;
	if (stated === null || !/^en$/i.test(stated.trim())) return stated;
	const elsewhere = [metaOf(facts, ['og:locale', 'content-language']), linkedText(facts, 'inLanguage')];
	const full = elsewhere.find((tag) => tag !== null && /^en[-_][a-z]{2}$/i.test(tag));
	return full?.replace('_', '-') ?? withCountry(stated, address);
}

function withCountry(language: string, address: string): string {
	const country = /^https?:\/\/[^/:]+\.([a-z]{2})(?:[/:]|$)/.exec(address)?.[1];
	return country === undefined || noCountry.has(country) ? language : `${language}-${country}`;
}
