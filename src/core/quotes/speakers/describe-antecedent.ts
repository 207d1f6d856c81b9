import type { Frame, Speaker } from '../article-frame.ts';
import type { Precedent } from './describe-option.ts';

/** How many named mentions before a pronoun are looked at. */
const reach = 16;

/** A name that a pronoun may stand for, and how many other people were named after it. */
export type Antecedent = { readonly speaker: Speaker; readonly rank: number };

/**
 * Lists the names before a pronoun that agree with it, nearest first.
 *
 * @param all - Every mention of the article, in order.
 */
export function listAntecedents(all: readonly Speaker[], pronoun: Speaker): readonly Antecedent[] {
	const found: Antecedent[] = [];
	const seen = new Set<unknown>();
	for (let at = pronoun.index - 1, looked = 0; at >= 0 && looked < reach; at--) {
		const speaker = all[at];
		if (speaker === undefined || speaker.entity === null) continue;
		looked++;
		if (!agrees(speaker, pronoun)) continue;
		found.push({ speaker, rank: seen.size });
		seen.add(speaker.entity);
	}
	return found;
}

function agrees({ entity, kind }: Speaker, pronoun: Speaker): boolean {
	if (entity === null || kind === 'place') return false;
	if (pronoun.gender === 'they' || pronoun.kind === 'it') return true;
	if (kind === 'organisation' && !entity.human) return false;
	return pronoun.gender === null || entity.gender === null || entity.gender === pronoun.gender;
}

/** Describes a name as what a pronoun stands for: distance, standing in its sentence, who spoke before. */
export function describeAntecedent(
	frame: Frame,
	{ speaker, rank }: Antecedent,
	pronoun: Speaker,
	before: Precedent | null,
): readonly string[] {
	const { entity } = speaker;
	const { signs, at } = frame.paragraphs[speaker.paragraph]?.outline ?? { signs: '', at: [] };
	const start = at[speaker.from] ?? 0;
	const end = at[speaker.to] ?? 0;
	const previous = start === 0 ? '^' : signs.charAt(start - 1);
	const next = signs.charAt(end);
	const distance = Math.min(4, pronoun.paragraph - speaker.paragraph);
	const between = signs.slice(end, distance === 0 ? at[pronoun.from] : undefined);
	const stops = Math.min(3, between.match(/[.!?Q]/gu)?.length ?? 0);
	const carried = carriedFrom(speaker, pronoun, before);
	const sure = sureness(speaker);
	const near = Math.min(3, rank);
	const often = Math.min(4, Math.floor(Math.log2(1 + (entity?.count ?? 0))));
	return [
		`a${distance}|${stops}`,
		`b${near}`,
		`c${previous}${next}`,
		`d${previous}${distance}`,
		`e${carried}`,
		`f${carried}${near}${distance}`,
		`g${sure}${pronoun.kind}`,
		`h${often}${near}`,
		`i${speaker.owner ? "'" : ''}${next}${distance === 0 ? 's' : 'd'}`,
		`j${placeOf(frame, pronoun)}|${distance}|${stops}|${near}`,
		`k${previous}|${near}`,
		`l${pronoun.gender ?? ''}${sure}`,
	];
}

/** Whether its gender is known, and whether it is surely a person. */
function sureness({ entity }: Speaker): string {
	return `${entity?.gender === null ? 'u' : 'k'}${entity?.human === true ? 'h' : ''}`;
}

/** Whether the name is who said the quotation before, and how many paragraphs above. */
function carriedFrom({ entity }: Speaker, pronoun: Speaker, before: Precedent | null): string {
	if (before === null || before.speaker?.entity !== entity) return 'x';
	return `c${Math.min(2, pronoun.paragraph - before.quote.paragraph)}`;
}

/** How a pronoun stands to the quotations of its paragraph: its first sign, and whether one opens the paragraph. */
function placeOf({ paragraphs }: Frame, pronoun: Speaker): string {
	const { signs, at } = paragraphs[pronoun.paragraph]?.outline ?? { signs: '', at: [] };
	const start = at[pronoun.from] ?? 0;
	return `${/[QKJ]/u.test(signs.charAt(0)) ? 'q' : ''}${start === 0 ? '^' : signs.charAt(start - 1)}`;
}
