import type { Role } from '../../../types.ts';
import type { Frame, Speaker } from '../../article-frame.ts';
import { isHeldOn } from '../../mentions/people-index.ts';
import { callingsOf } from '../shared/callings-of.ts';
import { stemOf } from '../shared/holder-of.ts';
import { groups, headsOfPlaces, ofOne, positions } from './role-words.ts';

/** Whether a name is printed with a role, or is known to hold an office of that name. */
export function hasRole(
	{ text, date }: Frame,
	{ start, end, entity }: Speaker,
	head: string,
	complement: string | null,
): boolean {
	const group = groups.find((words) => words.test(head));
	const bare = head.replace(former, '');
	const printed = text.slice(start, end).toLowerCase();
	if (isOfPlace(printed, head, complement)) return true;
	const isSame = (word: string) =>
		!isOtherPosition(word, head) && (word.startsWith(stemOf(bare)) || group?.test(word) === true);
	const isRole = (words: string) =>
		words.split(/\s+/u).some(isSame) && (complement === null || words.includes(complement));
	if (isRole(printed)) return true;
	const isCalledSo = bare !== head || printed.split(/\s+/u).some(isSame);
	const isThen = (role: Role) => isCalledSo || isHeldOn(role, date);
	return entity?.person?.roles.some((role) => isThen(role) && role.titles.some(isRole)) ?? false;
}

/** "Экс-директор": was printed as "бывший директор". */
const former = /^(?:экс|екс|eks)-?(?!пер|кур|пед|per)/u;

/** "Губернатор Лунёв" is "глава региона", and the other way round: who heads a region, town or ministry, whatever that is called there. */
function isOfPlace(printed: string, head: string, complement: string | null): boolean {
	const words = printed.split(/\s+/u);
	return headsOfPlaces.some(({ place, called, own }) => {
		const has = (pattern: RegExp) => words.some((word) => pattern.test(word));
		if (own.test(head)) return complement === null && has(called) && has(place);
		return called.test(head) && place.test(complement ?? '') && has(own);
	});
}

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

/** Whether a mention is printed with a role that cannot be put for this one, or of somebody known who never had it. */
export function hasOtherRole(frame: Frame, speaker: Speaker, head: string): boolean {
	const isOffice = ofOne.test(head) || groups.some((words) => words.test(head));
	if (speaker.entity?.person != null && isOffice && !hasRole(frame, speaker, head, null)) return true;
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
