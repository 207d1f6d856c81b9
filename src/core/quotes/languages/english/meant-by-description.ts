import type { Speaker } from '../../article-frame.ts';
import { paragraphOf } from '../../speakers/paragraph-of.ts';
import type { Asked } from '../../speakers/speaker-rules.ts';
import { whoReplies, whoSpeaks } from './goes-on-speaking.ts';
import { holdersOf, namedBelow, oneOf } from './holders-of-role.ts';
import { isComplete, isRole } from './role-noun.ts';
import { standIn, varies } from './varied-name.ts';

/**
 * Finds whom English means by a description: who was introduced with its words ("the manager" where one "manager Tom Hale"
 * was named, "the official" where "a senior official" was), or, where nobody was, who was named shortly before and it only
 * varies ("the 24-year-old", "the mum of two", "the former midfielder").
 *
 * @returns Null where nobody or more than one has that role, or the description says more ("the mayor of Oxton").
 */
export function meantByDescription(asked: Asked, description: Speaker): Speaker | null {
	const { kind, entity, from, to } = description;
	const { tokens } = paragraphOf(asked.frame, description);
	if (kind !== 'nominal' || entity !== null) return null;
	if (tokens[from]?.text !== 'the') return namedBelow(asked, description, tokens);
	const isWhole = isRole(tokens[to - 1]) && isComplete(tokens, to);
	const words = tokens.slice(from + 1, to);
	const holders = isWhole ? holdersOf(asked, description, words) : [];
	if (holders.length > 0) return oneOf(holders, description);
	if (varies(tokens, from, to)) return standIn(asked, description, tokens);
	return isWhole ? (whoReplies(asked, description, tokens) ?? whoSpeaks(asked, description, tokens)) : null;
}
