import type { Statement } from '../types.ts';

/**
 * Gives statements of an article without a date the latest day it states for any of its quotations: it was printed
 * then or soon after.
 *
 * @returns The statements in the same order; those with a date, or whose article states no day, as they are.
 */
export function inferDates(statements: readonly Statement[]): readonly Statement[] {
	const latest = new Map<string, string>();
	for (const { sourceId, date, occasion } of statements) {
		const day = occasion?.date ?? '';
		if (date !== null || !/^\d{4}-\d{2}-\d{2}/u.test(day)) continue;
		if (day > (latest.get(sourceId) ?? '')) latest.set(sourceId, day);
	}
	return statements.map((statement) => {
		const day = latest.get(statement.sourceId);
		return statement.date === null && day !== undefined ? { ...statement, date: day } : statement;
	});
}
