import type { StatedDate } from '../../../text/resolve-date.ts';
import type { Token } from '../../words/read-tokens.ts';

/** "last month", "this year". */
export function periodAt(tokens: readonly Token[], at: number, published: string): StatedDate | null {
	const before = tokens[at]?.text;
	const unit = tokens[at + 1]?.text;
	if ((before !== 'last' && before !== 'this') || (unit !== 'month' && unit !== 'year')) return null;
	const back = before === 'last' ? 1 : 0;
	const span = { certainty: 'inferred', from: at, to: at + 2 } as const;
	const year = Number.parseInt(published, 10);
	if (unit === 'year') return { date: String(year - back), ...span };
	const month = Number.parseInt(published.slice(5, 7), 10) - back;
	return { date: month === 0 ? `${year - 1}-12` : `${year}-${String(month).padStart(2, '0')}`, ...span };
}
