import type { Story } from '../core/types.ts';

/**
 * Tells cheaply whether a page may be coverage of a story; most pages end here. Never changes the document.
 *
 * @returns False only when reading the page could not find both leaders in its article.
 */
export function isCandidate(page: Document, story: Story): boolean {
	const text = (page.querySelector('article, main')?.textContent ?? '').toLowerCase();
	return story.leaders.every(({ forms }) => forms.some((form) => text.includes(form)));
}
