import type { Report } from '../core/types.ts';
import { type Edition, fill, fillPlural, formatNumber } from '../core/view/edition.ts';
import type { Badge } from '../platform/action.ts';

/** The icon of a page nothing is known of. */
export const restingBadge: Badge = { text: '', isLit: false, title: 'Crossquote' };

/** How many of the page's quotes other sources print too. */
function countShared(report: Pick<Report, 'quotes'>): number {
	return report.quotes.filter(({ sourceCount }) => sourceCount > 0).length;
}

/** What the icon tells of a page: it lights up on coverage alone, and counts what the popup can compare. */
export function toBadge(report: Pick<Report, 'quotes' | 'detection'>, edition: Edition): Badge {
	const { icon } = edition.messages;
	const shared = countShared(report);
	const isLit = report.detection.grade === 'about';
	if (shared === 0) return { text: '', isLit, title: isLit ? icon.coverage : restingBadge.title };
	return { text: formatNumber(shared, edition), isLit, title: fillPlural(icon.shared, shared, edition) };
}

/** The icon of a page whose report could not be made or kept. */
export function toFailureBadge(detail: string, { messages }: Edition): Badge {
	return { text: '!', isLit: false, title: fill(messages.icon.failed, { detail }) };
}
