import { toPageKey } from '../core/page-key.ts';
import { unshadowed } from '../page/unshadowed.ts';

/** What the detector sees of a page at a glance. */
export type Glimpse = {
	readonly address: string;
	/** Title, first headline and opening words: tell one article from the next on a page that never loads. */
	readonly face: string;
	readonly paragraphs: number;
	/** The gate's word. */
	readonly isCandidate: boolean;
};

/** UTF-16 units a paragraph must have to be an article's opening, and no date or share line. */
const openingLength = 80;

/** Looks at a page without changing it. */
export function glimpsePage(page: Document, address: string, isCandidate: boolean): Glimpse {
	return {
		address: toPageKey(address),
		face: faceOf(page),
		paragraphs: unshadowed(page).getElementsByTagName('p').length,
		isCandidate,
	};
}

/** @returns Title, first headline and opening words of the page, one a line. */
export function faceOf(page: Document): string {
	const own = unshadowed(page);
	return [own.title, own.querySelector('h1')?.textContent ?? '', openingOf(own)].join('\n');
}

function openingOf(page: Document): string {
	for (const { textContent } of page.getElementsByTagName('p')) {
		if (textContent.length >= openingLength) return textContent.slice(0, openingLength);
	}
	return '';
}
