import type { Frame, FrameParagraph, Speaker } from '../../article-frame.ts';
import { isGoverned, isPerson } from '../../speakers/find-protagonist.ts';
import { lastBefore } from '../../speakers/list-candidates.ts';
import type { Asked } from '../../speakers/speaker-rules.ts';
import type { Token } from '../../words/read-tokens.ts';
import { wordClass } from '../../words/word-class.ts';

/** How many mentions before a pronoun are looked at. */
const mostLooked = 16;

/** What introduces somebody: "a spokesman", "one of the stewards", "another"; and whose somebody is: "its director". */
const someone = /^(?:an?|one|another|some|several|two|three|four|five|six|many|most)$/u;

/** Nouns for several that are one. */
export const collective =
	/^(?:group|team|panel|crew|crowd|audience|family|couple|duo|pair|jury|board|staff|police|party|union)$/u;

/** Whom a pronoun stands for where its paragraph has introduced one somebody without a name: "A spokesman denied it. “…,” he said." */
export function describedBefore({ frame }: Asked, pronoun: Speaker): Speaker | null {
	const paragraph = frame.paragraphs[pronoun.paragraph];
	if (paragraph === undefined) return null;
	if (pronoun.kind === 'it') return bodyBefore(frame, paragraph, pronoun);
	if (pronoun.gender === null) return null;
	const before = lastBefore(paragraph.askable, pronoun.from, mostLooked);
	if (before.some((speaker) => isPerson(speaker) && agrees(speaker, pronoun))) return null;
	const described = before.filter((speaker) => isSomebodyNew(frame, paragraph, speaker, pronoun));
	return described.at(-1) ?? null;
}

function agrees({ entity, gender }: Speaker, pronoun: Speaker): boolean {
	const own = entity?.gender ?? gender;
	return own === null || pronoun.gender === 'they' || own === pronoun.gender;
}

/** Whether a description is of one person who was not named, or of several for "they", and no object. */
function isSomebodyNew(frame: Frame, { tokens, askable }: FrameParagraph, speaker: Speaker, pronoun: Speaker): boolean {
	const { kind, entity, from, to } = speaker;
	if (kind !== 'nominal' || entity !== null || !agrees(speaker, pronoun) || isGoverned(frame, tokens, speaker))
		return false;
	if (askable.some((other) => other.from > from && other.to < to)) return false;
	return introduces(tokens.slice(from, to), pronoun.gender === 'they');
}

/** Whether words introduce one person, or several. */
function introduces(words: readonly Token[], several: boolean): boolean {
	const { text = '', classes = 0 } = words.at(-1) ?? {};
	if (!several && ((classes & wordClass.writing) !== 0 || collective.test(text))) return false;
	const isNew = someone.test(words[0]?.text ?? '') || words.some(({ clitic }) => clitic);
	return isNew && isMany(words) === several;
}

/** Whether a description is of several. */
function isMany(words: readonly Token[]): boolean {
	if (/^(?:one|another|an?)$/u.test(words[0]?.text ?? '')) return false;
	return /(?:[^s]s|men|people)$/u.test(words.at(-1)?.text ?? '');
}

/** The organisation or text that "it" is: of the latest sentence that has one, the first. */
function bodyBefore(frame: Frame, { tokens, askable }: FrameParagraph, { from }: Speaker): Speaker | null {
	let found: Speaker | null = null;
	for (const speaker of lastBefore(askable, from, mostLooked)) {
		if (!isBody(tokens, speaker) || isGoverned(frame, tokens, speaker)) continue;
		if (found !== null && tokens.slice(speaker.to, found.from).some(({ text }) => /^[.!?]$/u.test(text))) break;
		found = speaker;
	}
	return found;
}

/** Whether a mention is of what speaks and is nobody: a name that is no person's, or a noun for an organisation or text. */
function isBody(tokens: readonly Token[], { kind, entity, to }: Speaker): boolean {
	if (kind === 'organisation' || kind === 'writing') return true;
	if (kind === 'nominal') return ((tokens[to - 1]?.classes ?? 0) & wordClass.writing) !== 0;
	return kind === 'name' && entity !== null && !entity.human && !/\s/u.test(entity.name);
}
