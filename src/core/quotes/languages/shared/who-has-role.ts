import type { Frame, Speaker } from '../../article-frame.ts';
import { type Asked, isPronoun } from '../../speakers/speaker-rules.ts';
import { wordClass } from '../../words/word-class.ts';
import { resolveRole } from './resolve-role.ts';

/** Who a mention stands for: a pronoun and a role for whom was named before, a name for itself. */
export function whoHasRole(
	{ frame, all }: Asked,
	speaker: Speaker,
	meant: (pronoun: Speaker) => Speaker | null,
): Speaker | null {
	if (isPronoun(speaker)) return meant(speaker);
	return resolveRole(frame, all, speaker) ?? (isStandIn(frame, speaker) ? meant(speaker) : null) ?? speaker;
}

/** Definite articles of languages whose news varies a name by a role: "der CDU-Politiker", "le chef de l'État". */
const definite = /^(?:der|die|le|la|el|il|lo|o|a)\s/iu;

/** A role with a definite article that names no office: who was named before, in another word. */
function isStandIn({ lexicon }: Frame, { kind, entity, name }: Speaker): boolean {
	if (kind !== 'nominal' || entity !== null || !definite.test(name)) return false;
	const head = name.toLowerCase().split(/\s+/u).at(-1) ?? '';
	return (lexicon.classOf(head) & wordClass.title) !== 0;
}
