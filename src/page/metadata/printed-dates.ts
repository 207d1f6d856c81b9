import { endsSentence } from '../body/line-kind.ts';
import type { PageBlock } from '../walk/page-block.ts';
import { toLetters } from '../words.ts';
import { isOfPicture } from './is-of-picture.ts';
import { parseDate } from './parse-date.ts';
import { hasDigit } from './plain-digits.ts';

/** The days a page prints around its headline, by what it calls them. ISO 8601 as exact as printed, or null. */
export type PrintedDates = {
	/** Called the publication, or called nothing. */
	readonly published: string | null;
	/** Called an update. */
	readonly updated: string | null;
};

type Role = 'published' | 'plain' | 'updated';
type Printed = { readonly role: Role; readonly date: string };

/** What pages print before or behind the day they published; "|" between phrases. */
const publishedWords =
	'published|first published|posted|veröffentlicht|erstellt|publié|pubblicato|publicado|publicada|opublikowano|publicerad|publisert|gepubliceerd|опубликовано|опубліковано|yayınlanma|oluşturulma|giriş|公開|公開日|掲載|发布|發布|発行|입력|등록|نشر|تاريخ النشر|प्रकाशित|đăng|dipublikasikan';
/** And the day of the last change. */
const updatedWords =
	'updated|last updated|update|last modified|modified|edited|aktualisiert|zuletzt aktualisiert|stand|mis à jour|mise à jour|modifié|aggiornato|modificato|ultimo aggiornamento|actualizado|actualizada|última actualización|atualizado|atualizada|aktualizacja|uppdaterad|oppdatert|opdateret|bijgewerkt|päivitetty|обновлено|обновлён|изменено|оновлено|güncelleme|güncellendi|son güncelleme|更新|更新日|수정|تحديث|آخر تحديث|अपडेट|अद्यतन|cập nhật|diperbarui';

const roleOf: ReadonlyMap<string, Role> = new Map([
	...publishedWords.split('|').map((word) => [word, 'published'] as const),
	...updatedWords.split('|').map((word) => [word, 'updated'] as const),
]);
/** Longest first, so that "last updated" is not left with its "last". */
const labels = [...roleOf.keys()].sort((a, b) => b.length - a.length);

/** Characters; a longer block tells of other days. */
const longestDateline = 160;
/** Characters from which a whole sentence with a day in it is the article's own. */
const shortestSentence = 60;
/** A field of the record that a text was saved from, before its first paragraph. */
const labelledDate = /^date:? (\d{4}-\d{2}-\d{2})(?!\d)/i;

/**
 * Reads the days a page prints around its headline: a day called the publication before one that is called nothing,
 * after the headline before those above it, where the paper prints today's.
 *
 * @param head - Blocks around headline and beginning of the text, in order.
 * @param language - Of the page, for names of months and the order of numbers.
 */
export function readPrintedDates(head: readonly PageBlock[], language: string | null): PrintedDates {
	const headline = head.findLastIndex(({ tag }) => tag === 'h1');
	const under = datesIn(head.slice(headline + 1), language);
	const above = datesIn(head.slice(0, Math.max(0, headline)), language).reverse();
	const found = [...under, ...above];
	const first = (role: Role) => found.find((one) => one.role === role)?.date ?? null;
	return { published: first('published') ?? first('plain'), updated: first('updated') };
}

function datesIn(head: readonly PageBlock[], language: string | null): Printed[] {
	const dates: Printed[] = [];
	// A label may stand in a box of its own before the day.
	let before = '';
	for (const block of head) {
		const line = isOfPicture(block) ? '' : toDateline(block.text);
		const found = hasDigit(line) ? datesOf(line, lastRole(before), language) : [];
		dates.push(...found);
		before = found.length === 0 ? line : '';
	}
	return dates;
}

function toDateline(text: string): string {
	const isOther = text.length > longestDateline || (text.length > shortestSentence && endsSentence(text));
	return isOther ? (labelledDate.exec(text)?.[1] ?? '') : text;
}

/** The role that the last label of a line gives. */
function lastRole(line: string): Role {
	// Every second part is a label; the last stands before the rest of the line.
	return roleOf.get(splitAtLabels(line).at(-2)?.toLowerCase() ?? '') ?? 'plain';
}

/**
 * The parts of a line between labels, and every second one a label.
 *
 * Looked up by hand: a pattern of all labels with letters of any script around takes longer to compile than a page to read.
 */
function splitAtLabels(line: string): readonly string[] {
	const small = line.toLowerCase();
	const held = labels.filter((label) => small.includes(label));
	const parts: string[] = [];
	let from = 0;
	for (let at = 0; held.length > 0 && at < small.length; at++) {
		const label = held.find((one) => small.startsWith(one, at) && isWordAt(small, at, at + one.length));
		if (label === undefined) continue;
		parts.push(line.slice(from, at), line.slice(at, at + label.length));
		from = at + label.length;
		at = from - 1;
	}
	return [...parts, line.slice(from)];
}

/** Whether no word goes on before a place, nor one of a script with capitals after it. */
function isWordAt(small: string, start: number, end: number): boolean {
	const before = toLetters(small.slice(Math.max(0, start - 1), start));
	const after = small.charAt(end);
	return (before === '' || isDigit(before)) && after.toUpperCase() === after;
}

function isDigit(sign: string): boolean {
	return sign >= '0' && sign <= '9';
}

/** The dates of a line, each called what stands before it, or behind it where nothing stands before. */
function datesOf(line: string, before: Role, language: string | null): readonly Printed[] {
	const dates: Printed[] = [];
	let role = before;
	for (const part of splitAtLabels(line)) {
		const named = roleOf.get(part.toLowerCase());
		const date = named === undefined ? parseDate(part, language) : null;
		if (named !== undefined) role = named;
		else if (date !== null) dates.push({ role, date });
	}
	const [only] = dates;
	return dates.length === 1 && only?.role === 'plain' ? [{ ...only, role }] : dates;
}
