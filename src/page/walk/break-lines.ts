import { isEnding } from '../body/is-ending.ts';
import { endsSentence, lineKindOf } from '../body/line-kind.ts';
import { lineMark, shortestParagraph } from './line-mark.ts';

/** Characters; a longer line was not cut to a column's width: its end is a paragraph's. */
const widestColumn = 120;

/** The paragraphs of preformatted text: parted by empty lines where lines are cut to a width, else one a line. */
export function preformattedParagraphs(text: string): string[] {
	const lines = text.split('\n');
	const wrapped = lines.every((line) => line.length <= widestColumn) && /\n\s*\n/.test(text);
	return wrapped ? text.split(/\n\s*\n/).flatMap((part) => brokenParagraphs(part.replaceAll('\n', lineMark))) : lines;
}

/** The blocks of text with marked breaks: its lines where they stand apart, else all of it. */
export function brokenParagraphs(text: string): string[] {
	if (!text.includes(lineMark)) return [text];
	const lines = text.split(lineMark).filter((line) => line.trim() !== '');
	return standApart(lines) ? lines : [text];
}

/** Whether lines are no verse or address: a heading over its paragraph, or lines that pages set around articles. */
function standApart(lines: readonly string[]): boolean {
	const last = lines.at(-1)?.trim() ?? '';
	const before = lines.slice(0, -1);
	if (before.length === 0) return false;
	const headed = last.length >= shortestParagraph && endsSentence(last);
	if (headed && before.every((line) => line.length < last.length / 2)) return true;
	return lines.some((line) => bullet.test(line) || isEnding(line) || isSetApart(line.trim()));
}

/** By its words, a line no sentence runs through; addresses and buttons' words also stand in lists and verses. */
function isSetApart(line: string): boolean {
	const kind = lineKindOf(line);
	return kind !== null && kind !== 'address' && kind !== 'control';
}
/** Begins an entry of a list that was typed, or of a menu that lost its marks. */
const bullet = /^\s*[•·▪‣◦]\s/;
