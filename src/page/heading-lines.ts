import type { ClassedBlock } from './body/classify.ts';
import { endsSentence, lineKind } from './body/line-kind.ts';
import { isMenu, longestTitle } from './metadata/find-headline.ts';
import { parseDate } from './metadata/parse-date.ts';
import { isHeadingTag, type PageBlock } from './walk/page-block.ts';
import { toLetters } from './words.ts';

/** On a page without headings, a first line that is no sentence, over sentences: the headline, however long it is. */
export function headlineAmong(
	all: readonly PageBlock[],
	chosen: readonly ClassedBlock[],
	titles: readonly string[],
): PageBlock | null {
	const first = chosen[0];
	const isLine =
		first?.is === 'paragraph' &&
		first.block.text.length <= longestTitle &&
		(!endsSentence(first.block.text) || isTitle(first.block, titles));
	if (!isLine || all.some((block) => block.tag === 'h1' && !isMenu(block.text))) return null;
	return chosen.length > 1 ? first.block : null;
}

/** Whether a line, no main heading, is what a page states as its title, or most of its end. */
export function isTitle(block: PageBlock, titles: readonly string[]): boolean {
	const letters = toLetters(block.text);
	return (
		block.tag !== 'h1' && titles.some((title) => toLetters(title).endsWith(letters) && isMostly(title, block.text))
	);
}

/** Characters; a longer line tells something. */
const longestDateline = 80;

/** Whether a line tells the day, and little else. */
export function isDateline({ text }: PageBlock): boolean {
	return text.length <= longestDateline && !endsSentence(text) && parseDate(text, null) !== null;
}

/** Blocks right before the text among which its headline is: a label or a date may stand between. */
const nearText = 3;
/** Characters; a shorter line beside a longer one is a kicker or says what a picture shows. */
const shortestHeadline = 25;

/** The line that heads a text, of those right before it. */
export function lineBefore(all: readonly PageBlock[], start: number): PageBlock | undefined {
	const near = all.slice(Math.max(0, start - nearText), start);
	const fits = near.filter((block) => block.weight >= shortestHeadline && lineKind(block) === null);
	const line = fits.findLast((block) => isHeadingTag(block.tag)) ?? fits.at(-1) ?? all[start - 1];
	return line === undefined || isDateline(line) || isMenu(line.text) ? undefined : line;
}

/** Share of a line that is the headline from which it is the headline, with a kicker or a date. */
const mostlyHeadline = 0.6;

/** Whether a line is a headline, with a kicker or a date. */
export function isMostly(text: string, headline: string): boolean {
	const [line, title] = [toLetters(text), toLetters(headline)];
	return line.includes(title) && title.length >= line.length * mostlyHeadline;
}
