import type { Frame, Speaker } from '../article-frame.ts';
import type { Precedent } from '../speakers/describe-quote.ts';
import { isMarkedSubject } from './choose-by-particle.ts';
import { mayTell } from './choose-chinese.ts';
import { sentenceStart, viewOf } from './place-of-quote.ts';

/** How many mentions before a pronoun are looked at. */
const reach = 24;

/**
 * Whom "他", "그는" and "彼" stand for: whoever the sentence began with, else the subject of the nearest sentence before it, else
 * who spoke last.
 *
 * @param all - Every mention of the article, in order.
 */
export function resolveBySubject(
	frame: Frame,
	all: readonly Speaker[],
	pronoun: Speaker,
	before: Precedent | null,
): Speaker | null {
	const near = all
		.slice(Math.max(0, pronoun.index - reach), pronoun.index)
		.filter((speaker) => mayBe(speaker, pronoun));
	const own = near.filter(
		(speaker) =>
			speaker.paragraph === pronoun.paragraph && isSubject(frame, speaker) && !isAsker(frame, all, speaker, pronoun),
	);
	const last = own.at(-1);
	if (last !== undefined) return firstOfSentence(frame, own, last);
	const said = before?.speaker ?? null;
	if (before !== null && said !== null && pronoun.paragraph - before.quote.paragraph <= 1 && mayBe(said, pronoun))
		return said;
	const above = near.filter((speaker) => pronoun.paragraph - speaker.paragraph === 1 && isSubject(frame, speaker));
	return above.at(-1) ?? near.at(-1) ?? null;
}

/** "主持人问他有什么愿望，他说": whose sentence has the same pronoun for somebody else before. */
function isAsker(frame: Frame, all: readonly Speaker[], speaker: Speaker, pronoun: Speaker): boolean {
	const between = all.slice(speaker.index + 1, pronoun.index);
	return (
		frame.lexicon.language === 'zh' &&
		between.some(({ kind, name }) => kind === 'pronoun' && name === pronoun.name) &&
		!/[。！？]/u.test(frame.text.slice(speaker.end, pronoun.start))
	);
}

function isSubject(frame: Frame, speaker: Speaker): boolean {
	const paragraph = frame.paragraphs[speaker.paragraph];
	if (paragraph === undefined) return false;
	const view = viewOf(frame, paragraph);
	return frame.lexicon.language === 'zh' ? mayTell(view, speaker) : isMarkedSubject(frame, view, speaker);
}

/** The subject of the sentence a mention stands in: whom it names first. */
function firstOfSentence(frame: Frame, own: readonly Speaker[], last: Speaker): Speaker {
	const paragraph = frame.paragraphs[last.paragraph];
	if (paragraph === undefined) return last;
	const view = viewOf(frame, paragraph);
	const begin = sentenceStart(view.signs, last.start - view.start);
	return own.find(({ start }) => start - view.start >= begin) ?? last;
}

function mayBe({ kind, entity, gender, name }: Speaker, pronoun: Speaker): boolean {
	if (kind !== 'person' && kind !== 'name' && kind !== 'nominal') return false;
	const is = entity?.gender ?? gender;
	if (pronoun.gender === 'he' && /(?:女士|小姐|太太|妻子?|母亲|母親|女儿|女兒|奶奶|阿姨)$/u.test(name)) return false;
	if (pronoun.gender === null) return true;
	return pronoun.gender === 'they' || is === null || is === pronoun.gender;
}
