import type { Frame, Speaker } from '../../article-frame.ts';
import { areOneEntity } from '../../speakers/are-one-entity.ts';
import { findProtagonist, isPerson } from '../../speakers/find-protagonist.ts';
import { paragraphOf } from '../../speakers/paragraph-of.ts';
import { reportOf, strength } from '../../speakers/report-of.ts';
import type { Asked } from '../../speakers/speaker-rules.ts';
import type { Token } from '../../words/read-tokens.ts';
import { wordClass } from '../../words/word-class.ts';
import { introductionOf } from './introductions.ts';
import { anybody, isOneOfMany } from './role-noun.ts';

/** Verbs of those who go on speaking. */
const goesOn = /\b(?:add(?:ed|s)|continue[ds]|conclude[ds]|went on|goes on)\b/u;

/** Who replies to who was quoted last: "“Why?” asked Reed. “It was late,” the witness replied." */
export function whoReplies({ before }: Asked, description: Speaker, tokens: readonly Token[]): Speaker | null {
	const other = before?.other ?? null;
	return other?.entity?.human === true && /repl|answer/u.test(verbsBeside(description, tokens)) ? other : null;
}

function verbsBeside({ from, to }: Speaker, tokens: readonly Token[]): string {
	return `${tokens[from - 1]?.text} ${tokens[to]?.text}`;
}

/**
 * Who goes on speaking under a description that nobody was introduced with: "“Yes,” the barrister added", or who speaks in
 * its paragraph, or the one above without another role. Whom the table of people knows is named by an office or not at all.
 */
export function whoSpeaks({ frame, before }: Asked, description: Speaker, tokens: readonly Token[]): Speaker | null {
	const { paragraph, from, to, gender } = description;
	const noun = tokens[to - 1];
	const isOn = goesOn.test(verbsBeside(description, tokens));
	if (!isOn && !isOneOfMany(frame, noun)) return null;
	const found = findProtagonist(frame, { paragraph, token: from, gender, back: 1 }, before);
	if (found === null || !isPerson(found)) return null;
	const spoke = before?.speaker?.entity === found.entity;
	if (isOn) return spoke ? found : null;
	const isHere = found.paragraph === paragraph;
	const alone = !anybody.test(noun?.text ?? '') && isAlone(frame, found);
	return isLikely(frame, found, { spoke, isHere, alone }) ? found : null;
}

/** Whether a person whom no table knows speaks in a paragraph, or spoke above it under no role. */
function isLikely(
	frame: Frame,
	found: Speaker,
	{ spoke, isHere, alone }: { readonly spoke: boolean; readonly isHere: boolean; readonly alone: boolean },
): boolean {
	if (found.entity?.person !== null) return false;
	if (isHere && (spoke || speaks(frame, found))) return true;
	return (spoke || (isHere && alone)) && !hasRole(frame, found);
}

/** Whether somebody opens a sentence of a paragraph that names nobody else. */
function isAlone(frame: Frame, found: Speaker): boolean {
	const { tokens, speakers } = paragraphOf(frame, found);
	return tokens[found.from]?.first === true && areOneEntity(speakers.filter(isPerson));
}

function speaks(frame: Frame, speaker: Speaker): boolean {
	const { outline } = paragraphOf(frame, speaker);
	const isSource = outline.signs.slice(0, outline.at[speaker.from]).endsWith('B2');
	return isSource || reportOf(outline, speaker).strength !== strength.none;
}

/** Whether somebody was introduced with a role. */
function hasRole(frame: Frame, speaker: Speaker): boolean {
	const role = wordClass.title | wordClass.person;
	return [...introductionOf(frame, speaker)].some((word) => (frame.lexicon.classOf(word) & role) !== 0);
}
