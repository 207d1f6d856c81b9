import type { Speaker } from '../../article-frame.ts';
import { type Asked, isPronoun } from '../../speakers/speaker-rules.ts';
import { wordClass } from '../../words/word-class.ts';
import { resolveRole } from '../shared/resolve-role.ts';
import { spokenOf } from './dropped-subject.ts';

/** Who a mention stands for: a role for who has it, a noun with an article that is no body's and no relative's is who was spoken of. */
export function whoIsMeant(
	asked: Asked,
	speaker: Speaker,
	meant: (pronoun: Speaker) => Speaker | null,
): Speaker | null {
	const { frame, all, before } = asked;
	if (isPronoun(speaker)) return meant(speaker);
	const holder = resolveRole(frame, all, speaker);
	if (holder !== null || !isAgain(asked, speaker)) return holder ?? speaker;
	const gender = speaker.name.endsWith('ة') ? 'she' : 'he';
	const named = spokenOf(frame, speaker, before, { gender, at: speaker.from });
	return named?.paragraph === speaker.paragraph || named === before?.speaker ? named : speaker;
}

/** Relatives are somebody else. */
const kin = /^ال(?:أب|أم|ابن|ابنة|زوج|زوجة|والد|والدة|أخ|أخت|جد|جدة|عم|خال)$/u;

const person = wordClass.person | wordClass.title;

/** "الشاب", "الكاتبة": a feminine noun that is in no list may be a body. */
function isAgain({ frame }: Asked, { kind, entity, paragraph, from, name }: Speaker): boolean {
	const token = frame.paragraphs[paragraph]?.tokens[from];
	if (kind !== 'nominal' || entity !== null || token === undefined || !/^ال\S+(?: ال\S+ية?)?$/u.test(name))
		return false;
	const { text, classes } = token;
	const isBody = text.endsWith('ة') && (classes & person) === 0;
	return !kin.test(text) && !isBody && (classes & (wordClass.organisation | wordClass.writing)) === 0;
}
