import type { Frame, Speaker } from '../../article-frame.ts';
import { callingsOf } from '../shared/callings-of.ts';
import { stemOf } from '../shared/holder-of.ts';
import { groups, ofOne } from './role-words.ts';

/** Whether a name is printed with a role, or is known to hold an office of that name. */
export function hasRole(
	{ text }: Frame,
	{ start, end, entity }: Speaker,
	head: string,
	complement: string | null,
): boolean {
	const group = groups.find((words) => words.test(head));
	const isSame = (word: string) => word.startsWith(stemOf(head)) || group?.test(word) === true;
	const isRole = (words: string) =>
		words.split(/\s+/u).some(isSame) && (complement === null || words.includes(complement));
	if (isRole(text.slice(start, end).toLowerCase())) return true;
	return entity?.person?.roles.some(({ titles }) => titles.some(isRole)) ?? false;
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
	if (group === undefined) return false;
	const printed = text.slice(start, end).toLowerCase().split(/\s+/u);
	return printed.some((word) => groups.some((words) => words !== group && words.test(word)));
}
