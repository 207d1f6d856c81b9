import type { Report } from '../core/types.ts';
import type { Badge } from '../platform/action.ts';

/** The icon of a page nothing is known of. */
export const restingBadge: Badge = { text: '', isLit: false, title: 'Crossquote' };

/** How many of the page's quotes other sources print too. */
export function countShared(report: Pick<Report, 'quotes'>): number {
	return report.quotes.filter(({ sourceCount }) => sourceCount > 0).length;
}

/** What the icon tells of a page: it lights up on coverage alone, and counts what the popup can compare. */
export function toBadge(report: Pick<Report, 'quotes' | 'detection'>): Badge {
	const shared = countShared(report);
	const isLit = report.detection.grade === 'about';
	const coverage = isLit ? 'coverage of Trump and Putin' : 'this page';
	const quotes = shared === 1 ? '1 quote' : `${shared} quotes`;
	return {
		text: shared === 0 ? '' : String(shared),
		isLit,
		title: shared === 0 ? `Crossquote: ${coverage}` : `Crossquote: ${quotes} of this page also printed elsewhere`,
	};
}

/** The icon of a page whose report could not be made or kept. */
export function toFailureBadge(message: string): Badge {
	return { text: '!', isLit: false, title: `Crossquote: ${message}` };
}
