import type { Frame, FrameParagraph, Speaker } from '../article-frame.ts';
import type { Token } from '../words/read-tokens.ts';
import { isOf, wordClass } from '../words/word-class.ts';
import type { Precedent } from './describe-quote.ts';
import { lastBefore } from './list-candidates.ts';

/** How many mentions of a paragraph are looked at, so that a hostile one takes no longer than its length. */
const mostLooked = 24;

/** Mentions further apart than this are of two sentences, in tokens. */
const longestSentence = 60;

/** How many paragraphs above somebody may have been named who is still spoken of. */
const paragraphsBack = 3;

/** Where somebody is spoken of without a name. */
export type Place = {
	readonly paragraph: number;
	/** Index of the token there; mentions before it are looked at. */
	readonly token: number;
	readonly gender: Speaker['gender'];
	/** How many paragraphs above are looked at. */
	readonly back?: number;
	/** Who may be meant beside persons by name; who spoke last then needs no name either. */
	readonly isMeantToo?: ((frame: Frame, tokens: readonly Token[], speaker: Speaker) => boolean) | undefined;
};

/**
 * Finds who the text speaks of where it gives no name: the subject of the last sentence that names somebody as its
 * subject, or who spoke after it.
 *
 * After the centering of Grosz, Joshi and Weinstein 1995: a subject is likelier to be gone on with than any object.
 *
 * @param before - The quotation before the place, whose speaker is often meant.
 */
export function findProtagonist(frame: Frame, place: Place, before: Precedent | null): Speaker | null {
	const { paragraph, gender, back = paragraphsBack } = place;
	const own = latestSubject(frame, place);
	const said = before?.quote.paragraph === paragraph ? spokenBy(before, gender) : null;
	const spoke = said?.kind === 'nominal' && said.entity === null && place.isMeantToo === undefined ? null : said;
	if (spoke !== null && before !== null && (own === null || own.from < before.quote.token)) return spoke;
	if (own !== null) return own;
	for (let above = paragraph - 1; above >= Math.max(0, paragraph - back); above--) {
		const found = protagonistOf(frame, above, gender, before);
		if (found !== null) return found;
	}
	return null;
}

/** Who a paragraph leaves the reader with: who spoke last in it, else its first subject. */
function protagonistOf(
	frame: Frame,
	index: number,
	gender: Speaker['gender'],
	before: Precedent | null,
): Speaker | null {
	const spoke = before?.quote.paragraph === index ? spokenBy(before, gender) : null;
	if (spoke !== null) return spoke;
	const paragraph = frame.paragraphs[index];
	return (
		paragraph?.speakers.slice(0, mostLooked).find((speaker) => isSubject(frame, paragraph, speaker, gender)) ?? null
	);
}

function spokenBy({ speaker }: Precedent, gender: Speaker['gender']): Speaker | null {
	if (speaker === null || (speaker.entity !== null && !isPerson(speaker))) return null;
	return agrees(speaker, gender) ? speaker : null;
}

/** The first subject of the last sentence before a token that has one. */
function latestSubject(frame: Frame, { paragraph: index, token, gender, isMeantToo }: Place): Speaker | null {
	const paragraph = frame.paragraphs[index];
	if (paragraph === undefined) return null;
	let found: Speaker | null = null;
	for (const speaker of lastBefore(paragraph.speakers, token, mostLooked)) {
		const fits =
			isSubject(frame, paragraph, speaker, gender) ||
			(isMeantToo?.(frame, paragraph.tokens, speaker) === true && agrees(speaker, gender));
		if (!fits) continue;
		if (found !== null && hasStop(paragraph.tokens, speaker.to, found.from)) break;
		found = speaker;
	}
	return found;
}

function hasStop(tokens: readonly Token[], from: number, to: number): boolean {
	return to - from > longestSentence || tokens.slice(from, to).some(({ text }) => /^[.!?…;]$/u.test(text));
}

function isSubject(frame: Frame, { tokens }: FrameParagraph, speaker: Speaker, gender: Speaker['gender']): boolean {
	const { isSomebody = isPerson } = frame.lexicon.grammar.speakers;
	if (!isSomebody(speaker, frame)) return false;
	if (speaker.role === 'oblique' || speaker.owner || !agrees(speaker, gender)) return false;
	return !isGoverned(frame, tokens, speaker);
}

/** Whether a mention stands behind a preposition; "for" that opens a sentence says whose view it gives. */
export function isGoverned({ lexicon }: Frame, tokens: readonly Token[], mention: Speaker): boolean {
	const before = governorOf(tokens, mention.from);
	if (before === undefined || mention.role === 'source' || isOf(before, wordClass.by)) return false;
	const byRule = lexicon.grammar.speakers.governs?.(before, mention, tokens);
	if (byRule !== undefined) return byRule;
	if (!isOf(before, wordClass.preposition | wordClass.to)) return false;
	return !(before.first && (lexicon.signs.get(before.text) === 'u' || isOf(before, wordClass.clause)));
}

/** The word before a mention; "according to" is its first word. */
function governorOf(tokens: readonly Token[], from: number): Token | undefined {
	const [first, last] = [tokens[from - 2], tokens[from - 1]];
	const isBoth = isOf(first, wordClass.by) && isOf(last, wordClass.to);
	return isBoth ? first : last;
}

/** Somebody named, and surely or by two words a person. */
export function isPerson({ entity, kind }: Speaker): boolean {
	if (entity === null || kind === 'place' || kind === 'organisation' || kind === 'writing') return false;
	return entity.human || kind === 'person' || /\s/u.test(entity.name);
}

/** Whether somebody may be of a gender: of the one that is asked for, or of none that is known. */
export function agrees({ entity, gender }: Speaker, wanted: Speaker['gender']): boolean {
	const own = entity?.gender ?? gender;
	return wanted === null || wanted === 'they' || own === null || own === wanted;
}
