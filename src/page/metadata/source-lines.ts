import { isAgencyCredit } from '../../core/credit/is-agency-credit.ts';
import type { PageBlock } from '../walk/page-block.ts';
import { isOfPicture } from './is-of-picture.ts';
import { parseDate } from './parse-date.ts';

/** What stands before the name of who wrote a text first; the first group names pictures' sources, too. */
const source =
	/(?:^|[\s\d|])((?:(Quellen?|Sources?|Fuentes?|Fonti?|Fonte|Źródło|Bron|Kilde|Källa|Forrás)|Источник|Джерело|Kaynak|来源|來源|来自|출처|المصدر|Nguồn)\s?[:：]\s?)([^|·•:：]{2,40})/u;

/** Behind the name: another label, or the size of letters. */
const another = /\s(?:\S{1,12}\s?[:：]|作者|记者|責任編輯|责任编辑|字号|字體).*$/u;

/** Lines before and after the text that are looked at, and characters of each. */
const before = 6;
const after = 4;
const longest = 160;

/**
 * Lines beside the text that give an agency as its source, as printed: "来源：新华社" under the headline, "Источник: ТАСС"
 * below the text, in boxes of their own.
 *
 * @param own - The article's blocks.
 */
export function sourceLines(all: readonly PageBlock[], own: ReadonlySet<PageBlock>): readonly string[] {
	const first = all.findIndex((block) => own.has(block));
	if (first < 0) return [];
	const last = all.findLastIndex((block) => own.has(block));
	// A line under the standfirst stands before the text, too.
	const above = all.slice(Math.max(0, first - before), first + after).filter((block) => !own.has(block));
	const below = all.slice(last + 1, last + 1 + after);
	return [...above.flatMap((block) => sourceIn(block, true)), ...below.flatMap((block) => sourceIn(block, false))];
}

/** An agency that a line under the headline begins with, where a day follows: "EFE | Moscú | 12/11/2025". */
function agencyOfLine(line: string): readonly string[] {
	const [name = '', ...rest] = line.split(/\s[|•·]\s/);
	return rest.length > 0 && isAgencyCredit(name) && parseDate(rest.join(' '), null) !== null ? [name] : [];
}

function sourceIn(block: PageBlock, isAbove: boolean): readonly string[] {
	if (block.text.length > longest || isOfPicture(block)) return [];
	const found = source.exec(block.text);
	if (found === null) return isAbove ? agencyOfLine(block.text) : [];
	const [, label = '', ofPictures, rest = ''] = found;
	// Under a headline the picture's source stands in a line of its own, the text's beside the day.
	if (isAbove && ofPictures !== undefined && parseDate(block.text, null) === null) return [];
	const name = `${rest} `
		.replace(another, '')
		.replace(/\s\d.*$/u, '')
		.trim();
	return isAgencyCredit(name) ? [label + name] : [];
}
