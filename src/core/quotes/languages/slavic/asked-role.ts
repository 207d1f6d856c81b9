import type { Frame, Speaker } from '../../article-frame.ts';
import type { Gender } from '../../mentions/mention.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import { feminine } from './role-words.ts';
import { genderOf } from './verb-form.ts';

/** A role that is looked up, and what stands around it. */
export type AskedRole = {
	readonly frame: Frame;
	readonly all: readonly Speaker[];
	readonly role: Speaker;
	readonly before: Precedent | null;
	readonly head: Token;
	readonly complement: string | null;
};

/** The gender that a role tells, or the past tense of the verb beside it: "odparł oskarżony". */
export function toldGender({ frame, role, head }: AskedRole): Gender | null {
	const tokens = frame.paragraphs[role.paragraph]?.tokens ?? [];
	const self = tokens
		.slice(Math.max(0, role.from - 1), role.to)
		.find(({ text }) => /^(?:сам|сама|sam|sama)$/u.test(text));
	if (self !== undefined) return self.text.endsWith('a') || self.text.endsWith('а') ? 'she' : 'he';
	const before = wordsBefore(tokens, role.from);
	// "Посмеялся коммунальщик": a verb that no list has, right before the role.
	const verb =
		[...before, tokens[role.to]].find((token) => isOf(token, wordClass.say)) ??
		before.find(({ classes }) => classes === 0);
	return genderOfRole(head.text) ?? genderOf(verb, frame);
}

/** The words right before a role, the nearest first: "śmiał się siatkarz". */
function wordsBefore(tokens: readonly Token[], at: number): readonly Token[] {
	const before = tokens.slice(Math.max(0, at - verbReach), at);
	return before.slice(before.findLastIndex(({ kind }) => kind !== 'word') + 1).toReversed();
}

/** How far before a role its verb stands at most, in tokens: "усміхається до камери". */
const verbReach = 2;

/** The gender that the word for a role tells. */
export function genderOfRole(head: string): Gender | null {
	return feminine.test(head) ? 'she' : null;
}
