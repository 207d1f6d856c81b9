import type { Speaker } from '../../article-frame.ts';
import { stemOf } from '../shared/holder-of.ts';
import { type AskedRole, genderOfRole } from './asked-role.ts';
import { groups, interlocutor, source } from './role-words.ts';

/** Who was quoted most so far, of those named above with the gender of a role. */
export function mostQuoted({ all, role, before, head }: AskedRole): Speaker | null {
	const wanted = genderOfRole(head.text);
	const counts = before?.spoken;
	const times = ({ entity }: Speaker) => (entity === null ? 0 : (counts?.get(entity) ?? 0));
	const fits = ({ entity }: Speaker) => wanted === null || entity?.gender === wanted || entity?.gender === null;
	const fitting = all
		.slice(Math.max(0, role.index - furthest), role.index)
		.filter((speaker) => times(speaker) > 0 && fits(speaker));
	const most = fitting.reduce((best, speaker) => Math.max(best, times(speaker)), 0);
	const first = fitting.find((speaker) => times(speaker) === most);
	return fitting.findLast(({ entity }) => entity === first?.entity) ?? null;
}

/** How many mentions above who was quoted most is looked for. */
const furthest = 200;

/** Who alone has spoken so far: an interview goes on about them. */
export function onlySpeaker({ before, head }: AskedRole): Speaker | null {
	const speaker = before?.speaker ?? null;
	const isAlone = before?.spoken.size === 1 && speaker?.entity?.human === true;
	return isAlone && !groups.some((words) => words.test(head.text)) ? speaker : null;
}

/** How many mentions above somebody without a name may have been introduced. */
const sourceReach = 12;

/** Somebody without a name who was introduced before: "Источник в правительстве говорит … рассказал собеседник издания". */
export function sourceBefore(all: readonly Speaker[], role: Speaker, head: string): Speaker | null {
	const above = all
		.slice(Math.max(0, role.index - sourceReach), role.index)
		.filter(({ kind, entity, paragraph }) => kind === 'nominal' && entity === null && role.paragraph - paragraph <= 2);
	const isAny = interlocutor.test(head);
	const same = (speaker: Speaker) =>
		speaker.name
			.toLowerCase()
			.split(/\s+/u)
			.some((word) => (isAny ? source.test(word) : word.startsWith(stemOf(head))));
	return above.findLast((speaker) => speaker.role !== 'oblique' && same(speaker)) ?? above.findLast(same) ?? null;
}
