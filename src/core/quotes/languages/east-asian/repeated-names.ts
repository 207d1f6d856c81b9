import type { Lexicon } from '../../words/lexicon.ts';
import type { Signs } from './view-paragraph.ts';

/** How often three signs must stand in an article, where a clause begins counted twice, before how many different signs. */
const leastTimes = 4;
const leastNeighbours = 2;

const han = /^\p{Script=Han}{3}$/u;

/** Last signs of nouns that names of three signs seldom end with. */
const nounEnd =
	/[业業率量性化权權费費价價款额額者局部会會厅廳院校室队隊站线線车車机機器品法案方的了是在不人国國市省县縣区區党黨军軍]$/u;

type Seen = { times: number; begins: number; readonly behind: Set<string> };

/** Three signs with a surname first that an article repeats in different places, once at least where a clause begins. */
export function repeatedNames(views: readonly Signs[]): readonly string[] {
	const seen = new Map<string, Seen>();
	for (const view of views) for (let at = 0; at < view.signs.length; at++) count(view, at, seen);
	return [...seen]
		.filter(
			([, { times, begins, behind }]) => times + begins >= leastTimes && begins > 0 && behind.size >= leastNeighbours,
		)
		.map(([name]) => name);
}

function count(view: Signs, at: number, seen: Map<string, Seen>): void {
	const { signs, lexicon } = view;
	const name = signs.slice(at, at + 3);
	const isChinese =
		lexicon.listed('surnames').has(lexicon.fold(name.charAt(0))) && han.test(name) && !nounEnd.test(name);
	if (isChinese && isUnknown(view, at, name.length)) add(seen, view, at, name);
	const long = signs.slice(at, at + longName);
	const isForeign = /^\p{Script=Han}{4}$/u.test(long) && !nounEnd.test(long) && isWrittenForeign(lexicon, long);
	if (isForeign && isUnknown(view, at, longName)) add(seen, view, at, long);
}

/** Signs of a name that is written with more signs than a Chinese one. */
const longName = 4;

/** Whether all signs but one are of foreign names. */
function isWrittenForeign({ table }: Lexicon, name: string): boolean {
	return [...name].filter((sign) => !(table.foreignSigns ?? '').includes(sign)).length <= 1;
}

/** Whether none of the signs is part of a word. */
function isUnknown({ tokens, tokenAt, start }: Signs, at: number, length: number): boolean {
	const first = tokenAt[at] ?? 0;
	const own = tokens.slice(first, first + length);
	return own[0]?.start === start + at && own.every(({ text, classes }) => text.length === 1 && classes === 0);
}

function add(seen: Map<string, Seen>, { signs }: Signs, at: number, name: string): void {
	const held = seen.get(name) ?? { times: 0, begins: 0, behind: new Set<string>() };
	held.times++;
	held.begins += Number(!/\p{Script=Han}/u.test(signs.charAt(at - 1)));
	held.behind.add(signs.charAt(at + name.length));
	seen.set(name, held);
}
