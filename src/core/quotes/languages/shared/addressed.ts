import type { Frame, FrameQuote, Speaker } from '../../article-frame.ts';
import { isPerson } from '../../speakers/find-protagonist.ts';

/** How much of a quotation is read at each end for whom it addresses, in UTF-16 units. */
const edge = 80;

/** Shortest part of a name that is looked for, in UTF-16 units, and how much of its end may be another case. */
const shortestPart = 4;
const longestEnding = 2;

/** A word between commas or at an edge of what is said, alone or behind a form of address: "Hilário?", "Panie Feliksie, klucze!". */
const addressing = /(?:^|[,¿¡!?.…]\s*)(?:\p{L}+\.?\s)?(\p{Lu}[\p{L}’'-]+)(?:\s\p{Lu}[\p{L}’'-]+)?\s?(?=[,!?.…]|$)/gu;

/** Whether a quotation addresses somebody by name or as the judge: whoever that is does not say it. */
export function isAddressed(frame: Frame, quote: FrameQuote, speaker: Speaker): boolean {
	return isCalled(addresseesOf(frame, quote), speaker) || (isToJudge(frame, quote) && isJudge(frame, speaker));
}

/** How courts are addressed: "Madame la présidente", "Señoría", "Ваша честь". */
const toJudge =
	/(?<!\p{L})(?:m(?:adame|onsieur) l[ae] (?:juge|présidente?)|herr (?:richter|vorsitzender)|frau (?:richterin|vorsitzende)|señoría|signora? (?:giudice|presidente)|vostro onore|senhora? (?:juíza|juiz|doutora? juíza?)|meritíssim[oa]|wysoki sądzie|ваша честь|високий суде)(?!\p{L})/iu;

/** Who presides over a court. */
export const judge =
	/(?<!\p{L})(?:juge|magistrate?|présidente?|richter(?:in)?|vorsitzende|juez|jueza|magistrad[oa]|giudice|presidente|juíza|juiz|sędzia|przewodnicząc[ay]|судья|председательствующ|суддя|головуюч)/iu;

function isToJudge({ text }: Frame, { start, end }: FrameQuote): boolean {
	return toJudge.test(text.slice(start, Math.min(end, start + 2 * edge)));
}

/** Whether somebody is printed as a judge, beside their name or instead of it. */
function isJudge({ text, paragraphs }: Frame, { paragraph, start, end, entity }: Speaker): boolean {
	if (judge.test(text.slice(start, end))) return true;
	return (
		entity !== null &&
		paragraphs
			.slice(Math.max(0, paragraph - paragraphsBack), paragraph + 1)
			.some(({ speakers }) =>
				speakers
					.slice(0, mostLooked)
					.some((one) => one.entity === entity && judge.test(text.slice(one.start, one.end))),
			)
	);
}

/** The names by which a quotation addresses somebody, in small letters. */
export function addresseesOf({ text }: Frame, { start, end }: FrameQuote): readonly string[] {
	const said =
		end - start <= 2 * edge
			? text.slice(start, end)
			: `${text.slice(start, start + edge)} … ${text.slice(end - edge, end)}`;
	return [...said.matchAll(addressing)].map(([, name = '']) => name.toLowerCase());
}

/** Whether somebody is called by one of those names. */
export function isCalled(addressees: readonly string[], { entity }: Speaker): boolean {
	if (addressees.length === 0 || entity === null) return false;
	const parts = entity.name
		.toLowerCase()
		.split(/\s+/u)
		.filter((part) => part.length >= shortestPart);
	return addressees.some((name) =>
		parts.some((part) => name.startsWith(part.slice(0, Math.max(shortestPart, part.length - longestEnding)))),
	);
}

/** Whom of those named in its paragraph or the ones above a quotation addresses by name, or the judge; null for nobody. */
export function addresseeOf(frame: Frame, quote: FrameQuote): Speaker | null {
	const called = addresseesOf(frame, quote);
	const isJudges = isToJudge(frame, quote);
	if (called.length === 0 && !isJudges) return null;
	return (
		frame.paragraphs
			.slice(Math.max(0, quote.paragraph - paragraphsBack), quote.paragraph + 1)
			.flatMap(({ speakers }) => speakers.slice(0, mostLooked))
			.findLast((one) => (isPerson(one) && isCalled(called, one)) || (isJudges && isJudge(frame, one))) ?? null
	);
}

/** How far above somebody may be named who is addressed, in paragraphs, and how many mentions of each are looked at. */
const paragraphsBack = 6;
const mostLooked = 24;
