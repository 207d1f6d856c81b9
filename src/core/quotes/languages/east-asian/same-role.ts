import type { Speaker } from '../../article-frame.ts';
import type { Asked } from '../../speakers/speaker-rules.ts';

/** How many mentions before a pronoun are looked at. */
const reach = 24;

/** "同被告は": who by name was printed last with that role; null for another pronoun. */
export function sameRoleAbove({ frame, all }: Asked, { index, name }: Speaker): Speaker | null {
	const role = /^同(?!氏|日|月|年)(\p{Script=Han}+)$/u.exec(name)?.[1];
	if (role === undefined) return null;
	const isHolder = ({ kind, start, end }: Speaker) =>
		kind === 'person' && frame.text.slice(start, end + longestRoleBehind).includes(role);
	return all.slice(Math.max(0, index - reach), index).findLast(isHolder) ?? null;
}

/** How far behind a name its role is looked for, in signs. */
const longestRoleBehind = 6;
