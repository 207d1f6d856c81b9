import type { Scan } from '../../mentions/scan-phrase.ts';
import { isOf, wordClass } from '../../words/word-class.ts';

/** Adjectives of somebody without a name, beside those that end as "أوروبي" does. */
const adjective = /^(?:رفيع|كبير|سابق|بارز|مطلع|مقرب|شاب|مسن|مشارك|حاضر|آخر|أخرى|\p{L}{2,}ي)$/u;
const womansAdjective = /^(?:رفيعة|كبيرة|سابقة|بارزة|مطلعة|مقربة|شابة|مسنة|أخرى|\p{L}{2,}ية)$/u;

/** "وزيرة خارجية": what an office is of. */
const office = /^(?:خارجية|داخلية|مالية)$/u;

/** "مسؤول أوروبي", "مصدرا في الوزارة": a role without an article whose adjective has none: nobody by name, none follows. */
export function isUnnamed({ tokens }: Scan, at: number): boolean {
	const [role, next] = tokens.slice(at, at + 2);
	if (role === undefined || next?.kind !== 'word' || /^[وفبك]?ال|^لل/u.test(role.text)) return false;
	if (/ا$/u.test(role.text) || isOf(next, wordClass.preposition)) return true;
	return (role.text.endsWith('ة') ? womansAdjective : adjective).test(next.text) && !office.test(next.text);
}
