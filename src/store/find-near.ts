import type { IDBPDatabase } from 'idb';
import { daysBetween, millisecondsOfADay } from '../core/days-between.ts';
import type { CrossquoteDb } from './schema.ts';

/** A kept source and when it was published. */
type Dated = { readonly id: string; readonly publishedAt: string };

/** A time of the day comes after the day alone: "2025-08-15T09:00" is of the 15th. */
const endOfDay = '\uffff';

/**
 * Finds sources published around a moment, the nearest first.
 *
 * @param time - Milliseconds since 1970.
 * @param days - How many before and after it, both included.
 * @returns Ids, at most so many.
 */
export async function findNear(
	db: IDBPDatabase<CrossquoteDb>,
	{ time, days }: { readonly time: number; readonly days: number },
	most: number,
): Promise<readonly string[]> {
	const moment = new Date(time).toISOString();
	const reach = days * millisecondsOfADay;
	const found = [
		...(await take(db, IDBKeyRange.bound(toDay(time - reach), moment), 'prev', most)),
		...(await take(db, IDBKeyRange.bound(moment, toDay(time + reach) + endOfDay, true), 'next', most)),
	];
	const distance = ({ publishedAt }: Dated) => Math.abs(daysBetween(moment, publishedAt) ?? Number.POSITIVE_INFINITY);
	return found
		.sort((a, b) => distance(a) - distance(b))
		.slice(0, most)
		.map(({ id }) => id);
}

/** The sources of a range of dates from one of its ends on. */
async function take(
	db: IDBPDatabase<CrossquoteDb>,
	range: IDBKeyRange,
	direction: 'next' | 'prev',
	most: number,
): Promise<readonly Dated[]> {
	const taken: Dated[] = [];
	let cursor = await db.transaction('library').store.index('byPublishedAt').openKeyCursor(range, direction);
	while (cursor !== null && taken.length < most) {
		taken.push({ id: cursor.primaryKey, publishedAt: cursor.key });
		cursor = await cursor.continue();
	}
	return taken;
}

function toDay(time: number): string {
	return new Date(time).toISOString().slice(0, 'yyyy-mm-dd'.length);
}
