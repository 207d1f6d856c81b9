import type { Frame, Speaker } from '../../article-frame.ts';
import { callingsOf } from '../shared/callings-of.ts';
import { stemOf } from '../shared/holder-of.ts';
import { groups, ofOne, positions } from './role-words.ts';

/** Whether a name is printed with a role, or is known to hold an office of that name. */
export function hasRole(
	{ text }: Frame,
	{ start, end, entity }: Speaker,
	head: string,
	complement: string | null,
): boolean {
	const group = groups.find((words) => words.test(head));
	const bare = head.replace(former, '');
	const isSame = (word: string) =>
		!isOtherPosition(word, head) && (word.startsWith(stemOf(bare)) || group?.test(word) === true);
	const isRole = (words: string) =>
		words.split(/\s+/u).some(isSame) && (complement === null || words.includes(complement));
	if (isRole(text.slice(start, end).toLowerCase())) return true;
	return entity?.person?.roles.some(({ titles }) => titles.some(isRole)) ?? false;
}

/** "Экс-директор": was printed as "бывший директор". */
const former = /^(?:экс|екс|eks)-?/u;

/** "Воротар" and "форвард": whether a word is for another position in a team. */
function isOtherPosition(word: string, head: string): boolean {
	const own = positions.find((position) => position.test(head));
	return own !== undefined && !own.test(word) && positions.some((position) => position.test(word));
}

/** Whether the word for a role is printed with a name. */
export function isPrinted({ text }: Frame, { start, end }: Speaker, head: string): boolean {
	const words = text.slice(start, end).toLowerCase().split(/\s+/u);
	return words.some((word) => word.startsWith(stemOf(head)));
}

/** Whether a mention is printed with a role that cannot be put for this one. */
export function hasOtherRole(frame: Frame, speaker: Speaker, head: string): boolean {
	if (ofOne.test(head) && speaker.entity !== null) {
		const own = callingsOf(frame, speaker);
		const group = groups.find((words) => words.test(head));
		if (own.length > 0 && !own.some((one) => one.startsWith(stemOf(head)) || group?.test(one) === true)) return true;
	}
	return hasOtherOf(frame, speaker, head);
}

function hasOtherOf({ text }: Frame, { start, end }: Speaker, head: string): boolean {
	const group = groups.find((words) => words.test(head));
	const printed = text.slice(start, end).toLowerCase().split(/\s+/u);
	if (printed.some((word) => isOtherPosition(word, head))) return true;
	if (group === undefined) return false;
	return printed.some((word) => groups.some((words) => words !== group && words.test(word)));
}
