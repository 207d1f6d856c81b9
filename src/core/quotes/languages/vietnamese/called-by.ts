import type { Frame, Speaker } from '../../article-frame.ts';
import { elsePortrayed, portrayedIn } from '../shared/portrayed.ts';

/** How many mentions above a form of address are looked at. */
const reach = 80;

/** Forms of address that go on as pronouns, the one that papers print before a name. */
const address = /^(?:ông|bà|anh|chị|cô|chú|bác|em|cụ|cậu|thầy)$/u;

/** The same before a name: "bà Ngô Thị Thu", "cụ ông". */
const addressBefore = /(?<!\p{L})(ông|bà|anh|chị|cô|chú|bác|em|cụ|cậu|thầy)\s$/iu;

/**
 * Whom a form of address alone means: nobody whom the article calls by another one, and where it calls one by that, them.
 *
 * @param found - Whom it would stand for by its gender and place.
 */
export function calledBy(
	frame: Frame,
	all: readonly Speaker[],
	pronoun: Speaker,
	found: Speaker | null,
): Speaker | null {
	const word = pronoun.name.toLowerCase();
	if (!address.test(word)) return found;
	const named = all
		.slice(Math.max(0, pronoun.index - reach), pronoun.index)
		.filter(({ kind, entity }) => kind === 'person' && entity !== null)
		.map((one) => ({ one, by: addressOf(frame, one) }));
	const called = named.filter(({ by }) => by === word).map(({ one }) => one);
	const { speaker: portrayed } = portrayedIn(frame);
	const isPortrayed = called.some(({ entity }) => entity === portrayed?.entity);
	const own = named.filter(({ one, by }) => one.entity === found?.entity && by !== null);
	if (found?.kind === 'person' && own.some(({ by }) => by === word)) return found;
	if (found != null && found.entity !== null && own.length === 0 && !isOfGender(found, word))
		return ofGender(frame, pronoun, word);
	if (found?.kind === 'person' && own.length === 0 && mayBeCalled(found, pronoun, isPortrayed)) return found;
	if (isPortrayed) return portrayed;
	const free = named.filter(
		({ one }) => !named.some(({ one: other, by }) => by !== null && other.entity === one.entity),
	);
	const other = own.length > 0 ? free.findLast(({ one }) => isOfGender(one, word))?.one : undefined;
	return called.at(-1) ?? other ?? elsePortrayed(frame, found);
}

/** Who of its gender is named last before a form of address in the same paragraph; null for nobody. */
function ofGender({ paragraphs }: Frame, { paragraph, from }: Speaker, word: string): Speaker | null {
	const named = paragraphs[paragraph]?.speakers.filter((one) => one.kind === 'person' && one.from < from) ?? [];
	return named.findLast((one) => isOfGender(one, word)) ?? null;
}

/** Whether somebody whom nothing is put before is told of right here, or known to be a man or a woman. */
function mayBeCalled({ paragraph, entity }: Speaker, pronoun: Speaker, isPortrait: boolean): boolean {
	return paragraph === pronoun.paragraph || (entity?.gender != null && !isPortrait);
}

/** Whether somebody whom nothing is put before may be called so: "Thị" is of women. */
function isOfGender({ entity }: Speaker, word: string): boolean {
	const isWoman = entity?.gender === 'she' || /\sThị\s/u.test(entity?.name ?? '');
	const isMan = entity?.gender === 'he' || /\sVăn\s/u.test(entity?.name ?? '');
	return /^(?:bà|chị|cô)$/u.test(word) ? !isMan : !isWoman;
}

/** The form of address that a name is printed with; null for none. */
function addressOf({ text }: Frame, { start, end }: Speaker): string | null {
	const own = /^(\p{L}+)\s/u.exec(text.slice(start, end))?.[1]?.toLowerCase() ?? '';
	if (address.test(own)) return own;
	return addressBefore.exec(text.slice(Math.max(0, start - longestAddress), start))?.[1]?.toLowerCase() ?? null;
}

/** Longest form of address with the sign before it, in UTF-16 units. */
const longestAddress = 6;
