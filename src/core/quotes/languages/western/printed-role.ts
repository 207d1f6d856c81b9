import type { Frame, Speaker } from '../../article-frame.ts';
import { areOneEntity } from '../../speakers/are-one-entity.ts';
import { agrees, isHeld, isNamed, isPrinted, isRoleAlone } from '../shared/holder-of.ts';
import { areAlike } from './alike-callings.ts';

/** How many mentions and paragraphs above a role that was printed with a name is still told by. */
const printedReach = 60;
const printedBack = 8;

/** Who was printed with the role that stands alone, or alone of its paragraph is known to hold it; null for nobody. */
export function printedRole(frame: Frame, all: readonly Speaker[], role: Speaker): Speaker | null {
	const named = namedAbove(frame, all, role);
	if (named.length === 0) return null;
	const { tokens = [] } = frame.paragraphs[role.paragraph] ?? {};
	const head = tokens[role.to - 1]?.text ?? '';
	const printed = named.find((speaker) => isPrinted(frame, speaker, head) && !isFormer(frame, speaker, head));
	if (printed?.paragraph === role.paragraph || head.length < shortestOffice) return printed ?? null;
	// "les mots d'Emmanuel Macron. « … », avait déclaré le président": rather than who was printed so far above.
	const holders = named.filter((speaker) => speaker.paragraph === role.paragraph && isHeld(speaker, head));
	return (areOneEntity(holders) ? holders[0] : undefined) ?? printed ?? null;
}

/** "o ex-deputado Rui Sá": who held the office once, where others hold it. */
function isFormer({ text }: Frame, { start, end }: Speaker, head: string): boolean {
	return new RegExp(`(?:^|\\s)ex-?\\s?${head.replace(/\P{L}/gu, '.')}`, 'iu').test(text.slice(start, end));
}

/** Who was printed with another word for the role that stands alone: "le portier" of a "gardien"; null for nobody. */
export function printedAlike(frame: Frame, role: Speaker): Speaker | null {
	const all = near(frame, role);
	const head = wordsOf(frame, role).at(-1) ?? '';
	const isAlike = (speaker: Speaker) => wordsOf(frame, speaker).some((word) => areAlike(word, head));
	return namedAbove(frame, all, role).find(isAlike) ?? null;
}

/** Who was printed with a role that an adjective goes with: "La sénatrice centriste"; null for nobody. */
export function printedBefore(frame: Frame, role: Speaker): Speaker | null {
	const all = near(frame, role);
	const head = wordsOf(frame, role).at(-1) ?? '';
	return fitting(all, role).find((speaker) => isPrinted(frame, speaker, head)) ?? null;
}

/** Those named above a role that stands alone, and who agree with it, the nearest first. */
function namedAbove(frame: Frame, all: readonly Speaker[], role: Speaker): readonly Speaker[] {
	const { tokens = [] } = frame.paragraphs[role.paragraph] ?? {};
	return isRoleAlone(tokens, role, frame) ? fitting(all, role) : [];
}

function fitting(all: readonly Speaker[], role: Speaker): readonly Speaker[] {
	return all
		.slice(...reach(all, role))
		.filter(
			(speaker) =>
				(isNamed(speaker) || (speaker.kind === 'nominal' && speaker.entity !== null)) &&
				role.paragraph - speaker.paragraph <= printedBack &&
				agrees(speaker, role),
		)
		.reverse();
}

/** The mentions of the paragraphs that a role is told by. */
function near({ paragraphs }: Frame, { paragraph }: Speaker): readonly Speaker[] {
	return paragraphs.slice(Math.max(0, paragraph - printedBack), paragraph + 1).flatMap(({ speakers }) => speakers);
}

/** The mentions up to a role that are looked at, where those listed begin with a later one than the article's first. */
function reach(all: readonly Speaker[], { index }: Speaker): [number, number] {
	const to = index - (all[0]?.index ?? 0);
	return [Math.max(0, to - printedReach), Math.max(0, to)];
}

/** The words of a mention, in small letters. */
function wordsOf({ paragraphs }: Frame, { paragraph, from, to }: Speaker): readonly string[] {
	return (paragraphs[paragraph]?.tokens ?? []).slice(from, to).map(({ text }) => text);
}

/** Shortest title by which somebody known is told, in UTF-16 units: "chef" is in too many. */
const shortestOffice = 7;
