import { hostOf } from '../outlet/host-of.ts';
import type { Article } from '../types.ts';
import type { Edition } from './edition.ts';

/**
 * Who publishes a page: the outlet where it is known, else the host it was read at.
 *
 * Never what the page calls itself: any page could call itself by another's name.
 */
export function toOutletName({ outlet, address }: Pick<Article, 'outlet' | 'address'>, edition: Edition): string {
	const host = hostOf(address)?.replace(/^www\./u, '') ?? '';
	return outlet ?? (host === '' ? edition.messages.head.noOutlet : host);
}
