import type { Frame, Speaker } from '../../article-frame.ts';
import { areOneEntity } from '../../speakers/are-one-entity.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';

/** Words for somebody old, by which whoever has just spoken is told of again. */
const old = /^(?:老人家?|老汉|老漢|老太太|老爷子|老爺子|老奶奶|老大爷|お年寄り|老人|노인|어르신)$/u;

/** "闵德旺站了起来。“…”老人摆摆手": who spoke before in the same paragraph, or is the only one it names, in other words; null for nobody. */
export function spokenBefore(
	{ text, paragraphs }: Frame,
	{ kind, entity, name, paragraph, start }: Speaker,
	before: Precedent | null,
): Speaker | null {
	const isNew = /[位名个個の한]$/u.test(text.slice(Math.max(0, start - 1), start));
	if (kind !== 'nominal' || entity !== null || isNew || !old.test(name)) return null;
	const spoke = before?.quote.paragraph === paragraph ? before.speaker : null;
	if (spoke?.kind === 'person' || spoke?.kind === 'pronoun') return spoke;
	return onlyNamed(paragraphs[paragraph]?.speakers ?? [], start);
}

/** The only one who is named before a place. */
function onlyNamed(speakers: readonly Speaker[], start: number): Speaker | null {
	const named = speakers.filter((one) => one.kind === 'person' && one.start < start);
	return areOneEntity(named) ? (named[0] ?? null) : null;
}
