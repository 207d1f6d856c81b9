import type { Scan } from '../../mentions/scan-phrase.ts';
import { wordClass } from '../../words/word-class.ts';
import { isPluralVerb } from './declined-case.ts';

/** Most tokens between the preposition and the verb: "В пресс-службе областной прокуратуры Медузе сообщили". */
const reach = 9;

/** Where in a text an institution's name stands. */
export type InstitutionRun = { readonly from: number; readonly to: number };

/**
 * Finds the institution that speaks in "В Минздраве сообщили": a place, and a verb in the plural without a subject.
 *
 * @param at - The preposition.
 */
export function institutionAt(scan: Scan, at: number): InstitutionRun | null {
	if (!opensInstitution(scan, at)) return null;
	const { tokens, lexicon } = scan;
	for (let to = at + 1; to < at + reach; to++) {
		const token = tokens[to];
		if (token === undefined || token.kind === 'punctuation') return null;
		if ((token.classes & (wordClass.say | wordClass.call)) === 0) continue;
		return to > at + 1 && isPluralVerb(token.text, lexicon) ? { from: at + 1, to } : null;
	}
	return null;
}

/** Whether a preposition begins a clause, and no day or "which" stands behind it. */
function opensInstitution({ tokens, lexicon }: Scan, at: number): boolean {
	const opening = tokens[at];
	const next = tokens[at + 1];
	if (opening === undefined || next?.kind !== 'word' || !lexicon.inPrepositions.has(opening.text)) return false;
	if ((next.classes & (wordClass.day | wordClass.relative)) !== 0) return false;
	return opening.first || isClauseStart(tokens[at - 1]?.text);
}

function isClauseStart(before: string | undefined): boolean {
	return before === undefined || /^[,.:;!?—–-]$/u.test(before);
}
