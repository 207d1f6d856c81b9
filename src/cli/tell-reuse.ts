import { compareTexts, type TextComparison } from '../core/origin/compare-texts.ts';
import { tellKind } from '../core/origin/link-documents.ts';
import type { OriginLink } from '../core/types.ts';

/** What two articles share, word by word, and what that makes of them; null where it ties them to no common text. */
export type Reuse = TextComparison & { readonly kind: OriginLink['kind'] | null };

/** Whether one of two articles is made from the other, by their texts alone. */
export function tellReuse(a: string, b: string): Reuse {
	const comparison = compareTexts(a, b);
	return { kind: tellKind(comparison), ...comparison };
}
