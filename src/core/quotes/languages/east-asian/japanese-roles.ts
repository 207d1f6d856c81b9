import { onceFor } from '../../../once-for.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import { wordClass } from '../../words/word-class.ts';

/** The one full name of the article that a surname or a given name begins or ends: 三浦勇作, later 三浦さん, 勇作さん. */
export function fullName(names: ReadonlySet<string>, name: string): string {
	return name.length > longestPart && !names.has(name) ? name : (byPart(names).get(name) ?? name);
}

/** Longest surname, and longest last part of a foreign name, in signs. */
const longestPart = 12;

/** The full names of an article by surname, and where none has such a surname by given name. */
export const byPart = onceFor((names: ReadonlySet<string>): ReadonlyMap<string, string> => {
	const bySurname = indexBy(names, surnamesOf);
	return new Map([...indexBy(names, givenNamesOf), ...bySurname]);
});

/** The first name that has each part. */
function indexBy(
	names: ReadonlySet<string>,
	partsOf: (name: string) => readonly string[],
): ReadonlyMap<string, string> {
	const parts = new Map<string, string>();
	for (const name of names)
		for (const part of partsOf(name)) if (part.length < name.length && !parts.has(part)) parts.set(part, name);
	return parts;
}

/** What a name may begin with; a foreign one's surname stands last. */
function surnamesOf(name: string): readonly string[] {
	const foreign = name.split('・');
	return foreign.length > 1 ? [foreign.at(-1) ?? ''] : [1, 2, 3].map((length) => name.slice(0, length));
}

/** What it may end with, of two signs at least: one sign ends many names. */
function givenNamesOf(name: string): readonly string[] {
	const foreign = name.split('・');
	return foreign.length > 1 ? foreign.slice(0, 1) : [2, 3].map((length) => name.slice(-length));
}

/** Roles that one person of the article alone is introduced with: 山上徹也被告, later 被告. */
const heldRoles = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, string>>();

export function rolesOf({ text, names, lexicon }: Scan): ReadonlyMap<string, string> {
	const known = heldRoles.get(names);
	if (known !== undefined) return known;
	const roles = readRoles(text, names, lexicon);
	heldRoles.set(names, roles);
	return roles;
}

/** Longest role behind a name, and how many names are looked for, in signs. */
const longestTitle = 6;
const mostNames = 60;

function readRoles(
	text: string,
	names: ReadonlySet<string>,
	{ classOf }: Scan['lexicon'],
): ReadonlyMap<string, string> {
	const roles = new Map<string, string>();
	for (const name of [...names].slice(0, mostNames)) {
		const end = text.indexOf(name) + name.length;
		for (let length = longestTitle; length > 1; length--) {
			const role = text.slice(end, end + length);
			if ((classOf(role) & wordClass.title) === 0) continue;
			roles.set(role, roles.has(role) ? '' : name);
			break;
		}
	}
	return new Map([...roles].filter(([role, name]) => name !== '' && !/^(?:さん|氏|選手|大統領)$/u.test(role)));
}
