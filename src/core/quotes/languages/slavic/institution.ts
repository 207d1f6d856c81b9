import type { Candidate } from '../../mentions/mention.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import { toCandidate } from '../../mentions/to-candidate.ts';
import { wordClass } from '../../words/word-class.ts';
import { announcesName } from '../shared/announcing-words.ts';
import { isPluralVerb } from './declined-case.ts';

/** Most tokens between the preposition and the verb: "В пресс-службе областной прокуратуры Медузе сообщили". */
const reach = 9;

/** The mention before any phrase: an institution behind its preposition; nobody in "Роман «Шестой отряд»", a noun that is also a first name. */
export function slavicMentionAt(scan: Scan, at: number): Candidate | null | undefined {
	const { tokens, lexicon } = scan;
	const token = tokens[at];
	if (token !== undefined && tokens[at + 1]?.kind === 'quote' && announcesName(lexicon, [token])) return null;
	const institution = institutionAt(scan, at - 1);
	return institution === null ? undefined : toInstitution(scan, institution);
}

/** Where in a text an institution's name stands. */
type InstitutionRun = { readonly from: number; readonly to: number };

/**
 * Finds the institution that speaks in "В Минздраве сообщили": a place, and a verb in the plural without a subject.
 *
 * @param at - The preposition.
 */
function institutionAt(scan: Scan, at: number): InstitutionRun | null {
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

/** An institution in the words of the article, its name in marks included. */
function toInstitution(scan: Scan, { from, to }: InstitutionRun): Candidate {
	const last = scan.tokens[to - 1];
	const end = (last?.end ?? 0) + (last?.kind === 'quote' ? 1 : 0);
	const name = scan.text.slice(scan.tokens[from]?.start ?? 0, end);
	return toCandidate(scan, from, to, { kind: 'organisation', name, gender: null, person: null, owner: false });
}
