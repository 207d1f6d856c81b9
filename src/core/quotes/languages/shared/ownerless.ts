import type { NameRun } from '../../mentions/name-in-phrase.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import { isOf, wordClass } from '../../words/word-class.ts';

/** Where a role ends that stands with no name but where somebody works: "представитель МИД России", "quan chức châu Âu"; -1 for a name. */
export function ownerlessEnd({ tokens }: Scan, _at: number, start: number, name: NameRun): number {
	if (name.person !== null) return -1;
	const known = wordClass.place | wordClass.organisation;
	if (!tokens.slice(name.from, name.to).every((word) => isOf(word, known))) return -1;
	const role = tokens.slice(start, name.from).findLastIndex((word) => isOf(word, wordClass.title | wordClass.person));
	return role === -1 ? -1 : start + role + 1;
}
