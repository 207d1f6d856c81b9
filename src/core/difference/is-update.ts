import { isLater } from '../is-later.ts';
import type { Claim, SourceClaims } from '../types.ts';
import type { CountName } from './count-name.ts';

/** What goes up as news of an event comes in: a later, higher toll is an update and no contradiction. */
const growing: ReadonlySet<string> = new Set<CountName>(['killed', 'injured']);
/** What goes up and down: the missing are found, or missed only then. */
const changing: ReadonlySet<string> = new Set<CountName>(['missing']);

/** A claim with the source that makes it. */
export type Stated = { readonly claim: Claim; readonly source: SourceClaims };

/** Whether the number may have become the other one between the two articles. */
export function isUpdate(a: Stated, b: Stated): boolean {
	const { about } = a.claim;
	const isBLater = isLater(b.source.publishedAt, a.source.publishedAt);
	if (!isBLater && !isLater(a.source.publishedAt, b.source.publishedAt)) return false;
	const [earlier, later] = isBLater ? [a.claim, b.claim] : [b.claim, a.claim];
	return changing.has(about) || (growing.has(about) && later.low > earlier.low);
}

/** Whether a number is one of its day, which must stand beside it where the days are not the same. */
export function isOfItsDay({ about }: Claim): boolean {
	return growing.has(about) || changing.has(about);
}
