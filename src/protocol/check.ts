import { isRecord } from '../core/is-record.ts';
import type { Columns } from '../core/page-text.ts';

/** Tells whether a value of unknown shape is a `Type`. */
export type Check<Type> = (raw: unknown) => raw is Type;

/** One check for each field. */
type FieldChecks<Type> = { readonly [Field in keyof Type]-?: Check<Type[Field]> };

export const isText: Check<string> = (raw) => typeof raw === 'string';

/** A number that counts or points: neither NaN nor infinite. */
export const isMeasure: Check<number> = (raw): raw is number => Number.isFinite(raw);

export const isWhole: Check<number> = (raw): raw is number => Number.isSafeInteger(raw);

export const isFlag: Check<boolean> = (raw) => typeof raw === 'boolean';

export const isNull: Check<null> = (raw) => raw === null;

export function orNull<Type>(check: Check<Type>): Check<Type | null> {
	return (raw): raw is Type | null => raw === null || check(raw);
}

export function oneOf<Type extends string>(values: Readonly<Record<Type, true>>): Check<Type> {
	return (raw): raw is Type => typeof raw === 'string' && Object.hasOwn(values, raw);
}

/** @param most - Longer lists are refused: whoever sends them could be made by a page to fill memory. */
export function listOf<Type>(check: Check<Type>, most: number): Check<readonly Type[]> {
	return (raw): raw is readonly Type[] => Array.isArray(raw) && raw.length <= most && raw.every(check);
}

/**
 * As many values of each field, a list for each.
 *
 * @param most - Longer lists are refused.
 */
export function columnsOf<Type extends object>(fields: FieldChecks<Type>, most: number): Check<Columns<Type>> {
	const checks = Object.entries<Check<unknown>>(fields);
	const columns = checks.map(([field, check]) => [field, listOf(check, most)] as const);
	return (raw): raw is Columns<Type> => {
		if (!isRecord(raw) || !columns.every(([field, isColumn]) => isColumn(raw[field]))) return false;
		return new Set(columns.map(([field]) => lengthOf(raw[field]))).size === 1;
	};
}

function lengthOf(list: unknown): number | null {
	return Array.isArray(list) ? list.length : null;
}

/** An object with these fields; further ones are let pass and never looked at. */
export function shape<Type extends object>(fields: FieldChecks<Type>): Check<Type> {
	const checks = Object.entries<Check<unknown>>(fields);
	return (raw): raw is Type => isRecord(raw) && checks.every(([field, check]) => check(raw[field]));
}
