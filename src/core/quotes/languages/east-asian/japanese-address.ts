import { type Found, plain, type View } from './found.ts';
import { byPart } from './japanese-roles.ts';

/** "つねさん": a given name in hiragana before a form of address, of who is named in full elsewhere; null for none. */
export function givenBefore({ scan, start, signs }: View, at: number): Found | null {
	const token = scan.tokens[at];
	if (token === undefined || !/^(?:さん|ちゃん|くん)$/u.test(token.text)) return null;
	const end = token.start - start;
	const run = /[ぁ-ん]{2,4}$/u.exec(signs.slice(Math.max(0, end - longestGiven), end))?.[0] ?? '';
	for (let length = run.length; length > 1; length--) {
		const name = run.slice(-length);
		const full = byPart(scan.names).get(name);
		if (full?.endsWith(name) === true) return plain('person', full, end - length, end);
	}
	return null;
}

/** Longest given name in hiragana, in signs. */
const longestGiven = 4;
