import type { Frame, Speaker } from '../../article-frame.ts';
import { agrees } from '../../speakers/find-protagonist.ts';
import { type Asked, isPronoun } from '../../speakers/speaker-rules.ts';
import { wordClass } from '../../words/word-class.ts';
import { answererBelow, notCalled } from '../shared/other-speaker.ts';
import { ofOne } from './role-words.ts';
import { whoElseIsMeant, whoIsMeant } from './who-is-meant.ts';
import { whoseRole } from './whose-role.ts';

/** Who a mention stands for: "Эксперт призвал …, как он выразился": he is the role, the role is somebody. */
export function slavicAntecedent(
	{ frame, all, before }: Asked,
	speaker: Speaker,
	meant: (pronoun: Speaker) => Speaker | null,
): Speaker | null {
	const who = isPronoun(speaker) ? meant(speaker) : apart(all, speaker);
	if (who === null) return null;
	const role = nameBehind(all, who) ?? whoseRole(frame, all, who, before);
	// "— Живой? — А куда я денусь, — отзывается хозяин": nobody answers himself.
	const isAsked = before !== null && /\?\s*$/u.test(frame.text.slice(before.quote.start, before.quote.end));
	const isSame = isAsked && role !== null && role.entity !== null && role.entity === before.speaker?.entity;
	const other = isSame && !isPronoun(speaker) && !goesOn(frame, speaker) ? answererBelow(frame, who, before) : null;
	const person = other ?? role ?? who;
	return isPronoun(speaker) ? notCalled(frame, speaker, agreeing(all, speaker, person)) : person;
}

/** Whom a pronoun means, but nobody of the other gender whom a description before it turned out to be of. */
function agreeing(all: readonly Speaker[], pronoun: Speaker, person: Speaker): Speaker {
	const isOther = person.entity?.gender != null && !agrees(person, pronoun.gender);
	return (isOther ? whoElseIsMeant(all, pronoun) : null) ?? person;
}

/** "— Прививка есть, — добавляет доктор": who adds something spoke just before. */
function goesOn({ paragraphs }: Frame, { paragraph, from }: Speaker): boolean {
	return /^(?:добав|прибав|продолж|дода|продовж|dod[ao]|kontynu)/u.test(
		paragraphs[paragraph]?.tokens[from - 1]?.text ?? '',
	);
}

/** Relatives that a name stands right behind; behind those who speak for somebody stands whom they speak for. */
const kin =
	/^(?:доч(?:ь|ка)|сын|син|жена|дружина|муж|чоловік|брат|сестра|внук|внучка|онук|онука|мама|мать|мати|отец|батько|córka|syn|żona|mąż|brat|siostra|wnuk|wnuczka|matka|ojciec)$/u;

/** "Водитель Равиль": a name that no list has, right behind a role. */
function nameBehind(
	all: readonly Speaker[],
	{ kind, entity, index, paragraph, to, name: role }: Speaker,
): Speaker | null {
	const name = all[index + 1];
	if (!(ofOne.test(role.toLowerCase()) || kin.test(role.toLowerCase()))) return null;
	const isNext = name?.paragraph === paragraph && name.from === to && name.kind === 'name' && name.role !== 'oblique';
	return kind === 'nominal' && entity === null && isNext ? name : null;
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
