import type { Speaker } from '../../article-frame.ts';
import { type Asked, isPronoun } from '../../speakers/speaker-rules.ts';
import { wordClass } from '../../words/word-class.ts';
import { whoElseIsMeant, whoIsMeant } from './who-is-meant.ts';
import { whoseRole } from './whose-role.ts';

/** Who a mention stands for: "Эксперт призвал …, как он выразился": he is the role, the role is somebody. */
export function slavicAntecedent(
	{ frame, all, before }: Asked,
	speaker: Speaker,
	meant: (pronoun: Speaker) => Speaker | null,
): Speaker | null {
	const who = isPronoun(speaker) ? meant(speaker) : apart(all, speaker);
	return who === null ? null : (whoseRole(frame, all, who, before) ?? who);
}

/** "На вопрос, приедет ли Зеленский, представитель Кремля ответил": a subject is no apposition of who is none. */
function apart(all: readonly Speaker[], speaker: Speaker): Speaker {
	const named = all[speaker.index - 1];
	const isOther = named?.role === 'oblique' && named.entity === speaker.entity && speaker.role !== 'oblique';
	return speaker.kind === 'nominal' && speaker.entity !== null && isOther
		? { ...speaker, entity: null, person: null }
		: speaker;
}

/** Whom a pronoun stands for: the nearest subject that agrees, else whoever was named with its gender. */
export function slavicPronoun({ frame, all, before }: Asked, pronoun: Speaker): Speaker | null {
	const own = relatedTo({ frame, all, before }, pronoun);
	return own ?? whoIsMeant(frame, { ...pronoun, token: pronoun.from }, before) ?? whoElseIsMeant(all, pronoun);
}

/** Most tokens between a name and "którego" that belongs to it: ", według". */
const relativeReach = 3;

/** Whom a relative pronoun belongs to: the mention just before it. */
function relatedTo({ frame, all }: Asked, { index, paragraph, from }: Speaker): Speaker | null {
	const before = all[index - 1];
	const classes = frame.paragraphs[paragraph]?.tokens[from]?.classes ?? 0;
	if ((classes & wordClass.relative) === 0 || before?.paragraph !== paragraph) return null;
	return before.kind === 'person' && from - before.to <= relativeReach ? before : null;
}
