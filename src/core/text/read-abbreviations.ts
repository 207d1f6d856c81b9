import { sharedAbbreviations } from './abbreviation-lists.ts';

/** The abbreviations of a list with those of every language. */
export function readAbbreviations(own: string | undefined): ReadonlySet<string> {
	return new Set(`${sharedAbbreviations} ${own ?? ''}`.trim().split(' '));
}
