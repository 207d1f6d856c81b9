import { firstCue } from '../../speakers/find-cue.ts';
import type { SpeakerRules } from '../../speakers/speaker-rules.ts';
import type { Token } from '../../words/read-tokens.ts';
import { reportingVerb } from '../../words/word-class.ts';

/** Languages with the verb last: it stands behind what was said. */
export const verbsLast: Pick<SpeakerRules, 'verbFollows' | 'cueBehind'> = { verbFollows, cueBehind };

/** Most words between a quotation and the verb behind it: "diye konuştu", "と記者団に述べた". */
const verbReach = 5;

function verbFollows(tokens: readonly Token[], index: number): boolean {
	if (tokens[index]?.kind !== 'quote') return false;
	for (const { kind, text, classes } of tokens.slice(index + 1, index + 1 + verbReach)) {
		if (kind === 'quote' || /^[.。,،、]$/u.test(text)) return false;
		if ((classes & reportingVerb) !== 0) return true;
	}
	return false;
}

/** How far behind a quotation its verb is looked for, in tokens. */
const cueReach = 6;

function cueBehind(tokens: readonly Token[], at: number): number {
	const last = pastPieces(tokens, at);
	return firstCue(tokens, last + 1, last + cueReach);
}

/** Most pieces that hang on one verb. */
const mostPieces = 8;

/** The last of the quotations that Korean joins by "-며" before the verb they share. */
function pastPieces(tokens: readonly Token[], first: number): number {
	let at = first;
	while (
		at < first + 2 * mostPieces &&
		/(?:며|면서도?)$/u.test(tokens[at + 1]?.text ?? '') &&
		tokens[at + 2]?.kind === 'quote'
	)
		at += 2;
	return at;
}
