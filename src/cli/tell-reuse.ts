import { compareTexts, type TextComparison } from '../core/origin/compare-texts.ts';
import { linkDocuments } from '../core/origin/link-documents.ts';
import type { OriginDocument } from '../core/origin/origin-document.ts';
import type { OriginLink } from '../core/types.ts';

/** What two articles share, word by word, and what that makes of them; null where it ties them to no common text. */
export type Reuse = TextComparison & { readonly kind: OriginLink['kind'] | null };

/** Whether one of two articles is made from the other, by their texts alone. */
export function tellReuse(a: string, b: string): Reuse {
	const [link] = linkDocuments(toDocument('a', a), toDocument('b', b));
	return { kind: link?.kind ?? null, ...compareTexts(a, b) };
}

/** An article of which nothing but the text is known. */
function toDocument(id: string, text: string): OriginDocument {
	const unknown = { agency: null, drawsOn: [], byline: null, credit: null, publishedAt: null, fingerprint: [] };
	return { ...unknown, id, outlet: id, text };
}
