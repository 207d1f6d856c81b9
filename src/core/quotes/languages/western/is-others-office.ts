import type { Scan } from '../../mentions/scan-phrase.ts';

/** Adjectives of states in the masculine, which no verb in the present ends like. */
const adjective = /(?:ino|[aâ]no|eno|aco|sso|eco|és|ain|ien|ais|ois)$/u;

/** Whether an adjective behind an office and a name behind it tell a namesake's: "il vicepremier ucraino Oleksij Kuleba". */
export function isOthersOffice({ tokens }: Scan, at: number): boolean {
	const [word, name] = [tokens[at], tokens[at + 1]];
	if (word?.kind !== 'word' || word.capital || word.classes !== 0) return false;
	return adjective.test(word.text) && name?.kind === 'word' && name.capital;
}
