import type { Candidate } from '../../mentions/mention.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import { toCandidate, toNominal } from '../../mentions/to-candidate.ts';
import type { Token } from '../../words/read-tokens.ts';
import { functionWord, isOf, pronoun, reportingVerb, wordClass } from '../../words/word-class.ts';
import { announcesName } from '../shared/announcing-words.ts';
import { benchesAt } from '../shared/benches.ts';
import { knownByWholeName } from '../shared/known-name.ts';
import { bodyInPlace } from './body-in-place.ts';
import { isPluralReport, isPluralVerb, verbBefore } from './declined-case.ts';
import { isOfPlace } from './gender-of-role.ts';
import { isNounPrintedLow } from './noun-printed-low.ts';
import { namedAfter } from './role-words.ts';
import { isDocument, isPassive } from './verb-form.ts';

/** Most tokens between the preposition and the verb: "В пресс-службе областной прокуратуры Медузе сообщили". */
const reach = 9;

/** The mention before any phrase: an institution behind its preposition; nobody in "Роман «Шестой отряд»", a noun that is also a first name. */
export function slavicMentionAt(scan: Scan, at: number): Candidate | null | undefined {
	const { tokens, lexicon } = scan;
	const token = tokens[at];
	if (namedAfter.test(tokens[at - 1]?.text ?? '') || isNounPrintedLow(scan, at) || isRegion(scan, at)) return null;
	const written = knownByWholeName(scan, at) ?? anotherAt(scan, at) ?? writtenAt(scan, at) ?? benchesAt(scan, at);
	if (written !== undefined) return written;
	const isTold = isPluralReport(verbBefore(tokens, at - 1), lexicon);
	const institution = isTold ? institutionBehind(scan, at - 1) : institutionAt(scan, at - 1);
	const body = institution === null ? bodyInPlace(scan, at) : toInstitution(scan, institution);
	if (body !== undefined) return body;
	return token !== undefined && tokens[at + 1]?.kind === 'quote' && announcesName(lexicon, [token]) ? null : undefined;
}

/** "(Волинська область)": a place, and nobody. */
function isRegion({ tokens }: Scan, at: number): boolean {
	if (!isOfPlace(tokens, at) || tokens[at + 1]?.capital === true) return false;
	return /^(?:облас|обл$|район|края|край$|краю|громад)/u.test(tokens[at + 1]?.text ?? '');
}

/** "Inny dodaje": somebody else of those who were told of. */
function anotherAt(scan: Scan, at: number): Candidate | undefined {
	const [word, verb] = scan.tokens.slice(at, at + 2);
	const isAnother = word?.first === true && another.test(word.text) && isOf(verb, reportingVerb);
	return isAnother ? toNominal(scan, at, at + 1) : undefined;
}

const another = /^(?:inn[yai]|kolejn[yai]|drug[ia]|друг(?:ой|ая|ие)|інш(?:ий|а|і))$/u;

/** A text that is read or said to hold what is quoted; undefined for none. */
function writtenAt(scan: Scan, at: number): Candidate | undefined {
	// "В отчёте Центробанка": the report is no role of whose it is.
	const isReport = isDocument(scan.tokens[at]) && scan.tokens[at + 1]?.capital === true;
	if (isReport || isReadIn(scan, at)) return toNominal(scan, at, at + 1);
	return isText(scan, at) ? { ...toNominal(scan, at, at + 1), kind: 'writing' } : undefined;
}

/** "Зазначено в заяві місії": a text behind the verb of what is read there, which is no role of whose it is. */
function isReadIn({ tokens, lexicon }: Scan, at: number): boolean {
	const [verb, preposition, text] = tokens.slice(Math.max(0, at - 2), at + 1);
	const classes = text?.classes ?? 0;
	if ((classes & wordClass.writing) === 0 || (classes & wordClass.organisation) !== 0) return false;
	return isPassive(verb) && lexicon.listed('inPrepositions').has(preposition?.text ?? '');
}

/** Most words of whom a text is, between it and its verb. */
const issuerReach = 4;

/** "В письме прихожан сказано", "На плакате написано": what is read there, whatever its noun. */
function isText({ tokens, lexicon }: Scan, at: number): boolean {
	const [before, noun] = [tokens[at - 1], tokens[at]];
	if (before?.first !== true || !lexicon.listed('inPrepositions').has(before.text)) return false;
	if (noun?.kind !== 'word' || noun.capital || noun.classes !== 0) return false;
	const way = tokens.slice(at + 1, at + 2 + issuerReach);
	const verb = way.findIndex(({ kind, classes }) => kind !== 'word' || (classes & reportingVerb) !== 0);
	return way[verb]?.kind === 'word' && isPassive(way[verb]);
}

/** Where in a text an institution's name stands. */
type InstitutionRun = { readonly from: number; readonly to: number };

/**
 * Finds the institution that speaks in "В Минздраве сообщили": a place, and a verb in the plural without a subject.
 *
 * @param at - The preposition.
 */
function institutionAt(scan: Scan, at: number): InstitutionRun | null {
	const { tokens, lexicon } = scan;
	if (!opensInstitution(scan, at)) return null;
	const found = tokens.slice(at + 1, at + reach).findIndex(endsInstitution);
	const to = at + 1 + found;
	const end = tokens[to];
	if (found < 1 || end === undefined) return null;
	if (end.kind === 'punctuation') return behindAside(scan, at + 1, to);
	return isPluralVerb(end.text, lexicon) ? { from: at + 1, to: objectStart(scan, at + 1, to) } : null;
}

function endsInstitution({ kind, classes }: Token): boolean {
	return kind === 'punctuation' || (classes & (wordClass.say | wordClass.call)) !== 0;
}

/** "В Кремле, в свою очередь, заявили": an institution, what is put between commas, and the verb. */
function behindAside({ tokens, lexicon }: Scan, from: number, comma: number): InstitutionRun | null {
	if (tokens[comma]?.text !== ',') return null;
	const aside = tokens.slice(comma + 1, comma + 1 + longestAside).findIndex(({ kind }) => kind === 'punctuation');
	return aside > 0 && isPluralReport(tokens[comma + 2 + aside], lexicon) ? { from, to: comma } : null;
}

/** Longest such aside, in tokens, its comma included. */
const longestAside = 5;

/** Where the object of the verb begins that stands behind an institution's name: "в Кремле визит назвали", "в мэрии мне объяснили". */
function objectStart({ tokens }: Scan, from: number, to: number): number {
	for (let at = from + 1; at < to; at++) {
		const token = tokens[at];
		if (isOf(token, pronoun) || token?.text === 'на') return at;
		if (tokens[at - 1]?.capital === true && token?.capital === false && baseNoun.test(token.text)) return at;
	}
	return to;
}

/** Endings that a noun behind another in the genitive has not. */
const baseNoun = /[бгґджзклнпрстфцчшщ]$|[bcdfgjklłnprstz]$/u;

/** What no name of an institution goes over. */
const ends = reportingVerb | functionWord | wordClass.day;

/** The institution behind its verb: "сообщили в областной прокуратуре", not "в эфире канала". */
function institutionBehind({ tokens, lexicon }: Scan, at: number): InstitutionRun | null {
	const opening = tokens[at];
	if (opening === undefined || !lexicon.listed('inPrepositions').has(opening.text)) return null;
	let to = at + 1;
	while (to < at + reach && tokens[to]?.kind === 'word' && !isOf(tokens[to], ends)) to++;
	const run = tokens.slice(at + 1, to);
	const head = run.findIndex((token) => !isAdjective(token));
	// "у пресслужбі" alone is of an institution that was named before.
	if (run.length === 1 && run[0]?.capital !== true) return null;
	return isInstitution(run[head]) ? { from: at + 1, to } : null;
}

function isAdjective({ capital, classes, text }: Token): boolean {
	return !capital && classes === 0 && /(?:[оеё][йм]|[иы]х|ій|ому|ej|[yi]m|[yi]ch)$/u.test(text);
}

function isInstitution(head: Token | undefined): boolean {
	if (head === undefined || (head.classes & wordClass.place) !== 0) return false;
	if ((head.classes & wordClass.organisation) !== 0 || head.text.startsWith('прес')) return true;
	return head.capital && !/^[a-z]/u.test(head.text);
}

/** Whether a preposition begins a clause, and no day or "which" stands behind it. */
function opensInstitution({ tokens, lexicon }: Scan, at: number): boolean {
	const opening = tokens[at];
	const next = tokens[at + 1];
	if (opening === undefined || next?.kind !== 'word' || !lexicon.listed('inPrepositions').has(opening.text))
		return false;
	if ((next.classes & (wordClass.day | wordClass.relative)) !== 0) return false;
	const before = tokens[at - 1];
	return opening.first || isClauseStart(before?.text) || leadsIn.test(before?.text ?? '');
}

/** Words that lead from one sentence into the next. */
const leadsIn = /^(?:натомість|водночас|часом|згодом|между|тем|временем|позже|позднее|tymczasem|później)$/u;

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
