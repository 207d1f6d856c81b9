import type { Frame, Speaker } from '../../article-frame.ts';
import { areOneEntity } from '../../speakers/are-one-entity.ts';
import { agrees, isHeld, isNamed, isPrinted, isRoleAlone } from '../shared/holder-of.ts';

/** How many mentions and paragraphs above a role that was printed with a name is still told by. */
const printedReach = 60;
const printedBack = 8;

/** Who was printed with the role that stands alone, or alone of its paragraph is known to hold it; null for nobody. */
export function printedRole(frame: Frame, all: readonly Speaker[], role: Speaker): Speaker | null {
	const tokens = frame.paragraphs[role.paragraph]?.tokens ?? [];
	if (!isRoleAlone(tokens, role, frame)) return null;
	const head = tokens[role.to - 1]?.text ?? '';
	const named = all
		.slice(Math.max(0, role.index - printedReach), role.index)
		.filter(
			(speaker) =>
				(isNamed(speaker) || (speaker.kind === 'nominal' && speaker.entity !== null)) &&
				role.paragraph - speaker.paragraph <= printedBack &&
				agrees(speaker, role),
		)
		.reverse();
	const printed = named.find((speaker) => isPrinted(frame, speaker, head));
	if (printed !== undefined || head.length < shortestOffice) return printed ?? null;
	const holders = named.filter((speaker) => speaker.paragraph === role.paragraph && isHeld(speaker, head));
	return areOneEntity(holders) ? (holders[0] ?? null) : null;
}

/** Shortest title by which somebody known is told, in UTF-16 units: "chef" is in too many. */
const shortestOffice = 7;
