import { firstName } from '../words/word-class.ts';
import { arabicBounds, arabicName } from './arabic-name.ts';
import { hindiBounds, hindiName } from './hindi-name.ts';
import type { NameRun } from './name-in-phrase.ts';
import type { Scan } from './scan-phrase.ts';

/** Finds a person's name that no capital and no role shows, in a script that parts its words: Arabic and Hindi. */
export function spacedNameAt(scan: Scan, at: number): NameRun | null {
	const { language } = scan.lexicon;
	if (language !== 'ar' && language !== 'hi') return null;
	const run = language === 'ar' ? arabicName(scan, at) : hindiName(scan, at);
	return run === null ? null : (knownInside(scan, run) ?? run);
}

/** The name known beforehand in a run: transliterations of first names differ from outlet to outlet. */
function knownInside({ people, tokens, lexicon }: Scan, { from, to }: NameRun): NameRun | null {
	for (let at = from; at < to; at++) {
		const hit = people.findName(tokens, at, lexicon);
		if (hit !== null) return { from, to: at + hit.length, person: hit.person, sure: true };
	}
	return null;
}

/**
 * Bounds a name behind a role: words may follow it that belong to the sentence.
 *
 * @returns Null where none of the words is known to be part of a name.
 */
export function boundName(scan: Scan, from: number, to: number): Pick<NameRun, 'from' | 'to'> | null {
	const { language, surnames } = scan.lexicon;
	if (language !== 'ar' && language !== 'hi') return null;
	const words = scan.tokens.slice(from, to);
	const known = words.findIndex(({ classes, text }) => (classes & firstName) !== 0 || surnames.has(text));
	if (known === -1) return null;
	return language === 'ar' ? arabicBounds(scan, from + known) : hindiBounds(scan, from, to);
}
