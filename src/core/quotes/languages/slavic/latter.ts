import type { Speaker } from '../../article-frame.ts';
import type { Token } from '../../words/read-tokens.ts';
import type { ClauseReader, Stretch } from './clause-reader.ts';

/** "тот", "tamten": who was named last, in the nominative. */
const latter = /^(?:тот|та|той|tamten|tamta)$/u;

/** Whether a word stands for whom the text named last, and not as its subject. */
export function isLatter(token: Token | undefined): boolean {
	return latter.test(token?.text ?? '');
}

/** The person a stretch names last; null for none. */
export function namedLast(reader: ClauseReader, stretch: Stretch): Speaker | null {
	const isPerson = ({ kind, gender }: Speaker) => kind === 'person' || (kind === 'name' && gender !== null);
	return reader.mentions(stretch).findLast(isPerson) ?? null;
}
