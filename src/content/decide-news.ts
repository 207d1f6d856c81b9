import type { Glimpse } from './glimpse.ts';

/** What to tell the background. */
export type News = 'candidate' | 'left' | 'nothing';

/** By how much an article must have grown to be read again: half as long once more is a body that came late. */
const growthWorthReading = 1.5;

/**
 * Decides whether the page as it stands is news to the background.
 *
 * @param told - The glimpse that was last told as candidate; null when none was, or when it has been left.
 */
export function decideNews(told: Glimpse | null, now: Glimpse): News {
	if (!now.isCandidate) return told === null ? 'nothing' : 'left';
	return told === null || told.face !== now.face || hasGrown(told, now) ? 'candidate' : 'nothing';
}

function hasGrown(told: Glimpse, now: Glimpse): boolean {
	return now.paragraphs > told.paragraphs && now.paragraphs >= told.paragraphs * growthWorthReading;
}
