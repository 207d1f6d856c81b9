import type { Speaker } from '../../article-frame.ts';
import { type Asked, isPronoun } from '../../speakers/speaker-rules.ts';
import { whoElseIsMeant, whoIsMeant } from './who-is-meant.ts';
import { whoseRole } from './whose-role.ts';

/** Who a mention stands for: "Эксперт призвал …, как он выразился": he is the role, the role is somebody. */
export function slavicAntecedent(
	{ frame, all, before }: Asked,
	speaker: Speaker,
	meant: (pronoun: Speaker) => Speaker | null,
): Speaker | null {
	const who = isPronoun(speaker) ? meant(speaker) : speaker;
	return who === null ? null : (whoseRole(frame, all, who, before) ?? who);
}

/** Whom a pronoun stands for: the nearest subject that agrees, else whoever was named with its gender. */
export function slavicPronoun({ frame, all, before }: Asked, pronoun: Speaker): Speaker | null {
	return whoIsMeant(frame, { ...pronoun, token: pronoun.from }, before) ?? whoElseIsMeant(all, pronoun);
}
