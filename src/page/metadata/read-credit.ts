import { isAgencyCredit } from '../../core/credit/is-agency-credit.ts';
import type { Block } from '../../core/types.ts';
import { isAgencyLine } from '../body/label-words.ts';

/** What stands before the first sentence, by what agencies set around their name. */
const datelines: readonly RegExp[] = [
	// "MOSCOW, Aug. 14 (Reuters) - ", "WASHINGTON (AP) — ", "Madrid, 14 ago (EFE).- "
	/^[^!?()]{2,60}\s?\(([^()]{2,40})\)\.?\s*[-–—:]/,
	// "(ANSA) - ROMA, 14 AGO - ", "(موسكو - رويترز) - "
	/^\(([^()=]{2,40})\)\s*[-–—]/,
	// "(서울=연합뉴스) 홍길동 기자 = "
	/^[(（[【][^()（）[\]【】=＝]{1,20}[=＝]([^()（）[\]【】=＝]{2,20})[)）\]】]/,
	// "МОСКВА, 14 августа. /ТАСС/. "
	/^[^!?/]{2,40}\/([^/]{2,20})\/\.?\s/,
	// "МОСКВА, 16 авг — РИА Новости. "
	/^[^!?()—–-]{2,30}\d[^!?()—–-]{1,12}\s[-–—]\s(\p{Lu}[^.!?,]{1,24})\.\s/u,
	// "新华社莫斯科8月16日电"
	/^[(（]?([\u4e00-\u9fff]{2,5}社)[\u4e00-\u9fff\d]{1,20}[电電]/,
	// "【モスクワ共同】", "[東京 14日 ロイター]"
	/^[【[［][^】\]］]{0,20}?(共同|時事|ロイター|AFP|AP)[】\]］]/,
];
/** "… the end of the text. (AFP)", "… — Reuters". */
const closingCredit =
	/[.!?…"”»。！？」』।]\s*(?:[(（[【]([^()（）[\]【】]{2,40})[)）\]】]|[—–]\s?([^()\d:;!?]{2,40}))\s*\.?$/;
/** Characters of a paragraph in which a dateline stands. */
const longestDateline = 90;
/** Words of a remark in brackets, at most: a credit names agencies and little else. */
const mostWords = 5;

/**
 * Reads the credit line of an article: a line of its own, the end of its last paragraph, its dateline. Of several, one
 * that names an agency.
 *
 * @param lines - Credit lines printed with the article, in order.
 * @returns As printed, or null.
 */
export function readCredit(lines: readonly string[], blocks: readonly Block[]): string | null {
	const texts = blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);
	const printed = [...lines, ...creditsAtEnd(texts.at(-1) ?? ''), ...creditsAtStart(texts)];
	return printed.find(namesAgency) ?? printed[0] ?? null;
}

function namesAgency(line: string): boolean {
	return isAgencyLine(line) || isAgencyCredit(line);
}

function creditsAtEnd(last: string): string[] {
	if (isAgencyCredit(last)) return [last];
	const [, bracketed, dashed] = closingCredit.exec(last) ?? [];
	if (bracketed !== undefined && (isRemark(bracketed) || isAgencyCredit(bracketed))) return [`(${bracketed})`];
	return dashed !== undefined && isAgencyLine(dashed) ? [dashed.trim()] : [];
}

function creditsAtStart(texts: readonly string[]): string[] {
	const found = texts.slice(0, 2).map((text) => nameInDateline(text.slice(0, longestDateline)));
	return found.filter((name) => name !== '' && isShort(name) && isAgencyOrName(name)).map((name) => `(${name})`);
}

function nameInDateline(text: string): string {
	for (const dateline of datelines) {
		const name = dateline.exec(text)?.[1];
		if (name !== undefined) return name;
	}
	return '';
}

/** A time is no name; a remark in small letters is none either, but for agencies that write themselves so; scripts without capitals have none. */
function isAgencyOrName(remark: string): boolean {
	if (!/[^\d\s:.]/.test(remark)) return false;
	return remark !== remark.toLowerCase() || remark === remark.toUpperCase() || isAgencyLine(remark);
}

/** In scripts without spaces, a sentence is one word. */
function isRemark(bracketed: string): boolean {
	return isShort(bracketed) && /\p{Script=Latin}|\p{Script=Cyrillic}/u.test(bracketed);
}

function isShort(remark: string): boolean {
	return remark.split(' ').length <= mostWords;
}
