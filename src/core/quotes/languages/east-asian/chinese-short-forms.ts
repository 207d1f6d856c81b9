import { onceFor } from '../../../once-for.ts';
import { isBoundary } from './chinese-phrase.ts';
import { type Found, plain, type View } from './found.ts';

/** A person whom the article names, in full or by a part of a foreign name. */
export function namedAt({ signs, scan }: View, at: number): Found | null {
	const name = byFirstSign(scan.names)
		.get(signs.charAt(at))
		?.find((one) => signs.startsWith(one, at));
	return name === undefined ? null : plain('person', wholeNames(scan.names).get(name) ?? name, at, at + name.length);
}

/** The foreign names of an article that have two parts, by each of them: 玛尔塔, 维索娃. */
const wholeNames = onceFor((names: ReadonlySet<string>): ReadonlyMap<string, string> => {
	const whole = new Map<string, string>();
	for (const name of names) {
		const parts = name.split(/[·・•‧]/u);
		if (parts.length > 1) for (const part of [parts[0] ?? '', parts.at(-1) ?? '']) whole.set(part, name);
	}
	return whole;
});

/** The Chinese names of an article by the given name of two signs. */
const byGiven = onceFor(
	(names: ReadonlySet<string>): ReadonlyMap<string, string> =>
		new Map([...names].filter((name) => /^\p{Script=Han}{3}$/u.test(name)).map((name) => [name.slice(1), name])),
);

/** "琼芳说": a given name where a clause begins and its verb follows. */
export function givenAt(view: View, at: number): Found | null {
	const { signs, scan } = view;
	const name = byGiven(scan.names).get(signs.slice(at, at + 2));
	if (name === undefined || !isBoundary(view, at)) return null;
	const isSubject = /^(?:[说說道问問答笑叹嘆喊也又还還却卻就]|的[话話])/u.test(signs.slice(at + 2, at + 4));
	return isSubject ? plain('person', name, at, at + 2) : null;
}

/** The names of an article by their first sign, longest first. */
const byFirstSign = onceFor((names: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> => {
	const groups = new Map<string, string[]>();
	for (const name of [...names, ...wholeNames(names).keys()].sort((a, b) => b.length - a.length)) {
		const group = groups.get(name.charAt(0));
		if (group === undefined) groups.set(name.charAt(0), [name]);
		else group.push(name);
	}
	return groups;
});

/** The names of an article by their surname: one, or two where several share it. */
export const bySurname = onceFor((names: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> => {
	const groups = new Map<string, string[]>();
	for (const name of names) groups.set(name.charAt(0), [...(groups.get(name.charAt(0)) ?? []), name].slice(0, 2));
	return groups;
});
