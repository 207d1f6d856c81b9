import type { NameRun } from '../../mentions/name-in-phrase.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import { isOf, wordClass } from '../../words/word-class.ts';

/** Endings of French nouns for people of a country, region or town. */
const french = /(?:ais|ois|ien|éen|ain|and|ard|ol|ave|usse|uisse|elge|urc|que)e?(?:ne|s)?$|[tcç]onne$/u;

/** Whether a capital with an article is where somebody is from: "a reconnu le Scandinave", "l’Argentin". */
export function isDemonym({ tokens }: Scan, at: number, { from, to, person }: NameRun): boolean {
	const article = tokens[at];
	const between = tokens.slice(at + 1, from).every(({ text }) => /^(?:ancien|jeune|ex)$/u.test(text));
	if (person !== null || to - from !== 1 || from === at || !between) return false;
	return isOf(article, wordClass.determiner) && french.test(tokens[from]?.text ?? '') && tokens[from]?.classes === 0;
}
