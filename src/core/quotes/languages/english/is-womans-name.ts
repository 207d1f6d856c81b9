import type { NameRules } from '../../mentions/name-rules.ts';
import type { Token } from '../../words/read-tokens.ts';

/** Men's first names that end so. */
const mens =
	/^(?:abdulla|aditya|akira|dima|ezra|ikenna|ilya|juma|kenta|kostya|krishna|kwabena|luca|misha|moussa|musa|mustafa|mykola|mykyta|nikita|nikola|obinna|raja|sasha|shota|vanya)$/u;

/** Whether a capital that no list has is a woman's first name where a surname stands behind it: "Ivanka", "Svitlana". */
export function isWomansName({ text, classes, capital }: Token): boolean {
	return capital && classes === 0 && text.endsWith('a') && !mens.test(text);
}

/** The gender that the ending of a first name tells where no list has it; null for a name of one word, which may be a surname. */
export const genderOfName: NonNullable<NameRules['genderOfName']> = ([first, ...rest]) =>
	first !== undefined && rest.length > 0 && isWomansName(first) ? 'she' : null;
