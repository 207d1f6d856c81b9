import { unshadowed } from './unshadowed.ts';

/** The documents in a page's frames; those of other sites cannot be looked into. */
export function framedPages(page: Document): readonly Document[] {
	const frames = [...unshadowed(page).querySelectorAll<HTMLIFrameElement>('iframe, frame')];
	return frames.flatMap(({ contentDocument }) => (contentDocument ? [contentDocument] : []));
}
