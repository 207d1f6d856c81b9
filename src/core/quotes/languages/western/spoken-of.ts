import type { Frame, Speaker } from '../../article-frame.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';
import { agrees, findProtagonist, isGoverned, isPerson, type Place } from '../../speakers/find-protagonist.ts';
import { lastBefore } from '../../speakers/list-candidates.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf as isOfClass, wordClass } from '../../words/word-class.ts';
import { tellerAbove } from '../shared/teller-above.ts';
import { isIntroduced } from '../shared/unnamed.ts';
import { bodyBefore } from './body-before.ts';
import { isDescribed } from './is-described.ts';
import type { Reading } from './may-speak.ts';
import { isRelative } from './points-back.ts';

/** How many mentions of a paragraph are looked at. */
const mostLooked = 24;

/** How far above `findProtagonist` looks where it is not told, and how far above somebody may be who alone fits, in paragraphs. */
const usualBack = 3;
const paragraphsBack = 8;

/**
 * Finds who the text speaks of where it gives no name, as `findProtagonist`, and also by "she" that a sentence since
 * then opens with; else the only one who is known to be a man or a woman.
 *
 * @returns A mention, which may be a pronoun to be resolved in its turn.
 */
export function whoIsSpokenOf(frame: Frame, place: Place, before: Precedent | null): Speaker | null {
	const teller =
		bodyBefore(frame, place) ??
		tellerOf(frame, place, before) ??
		unnamedAbove(frame, place) ??
		describedAbove(frame, place);
	if (teller !== null) return teller;
	const found = findProtagonist(frame, place, before);
	const pronoun = place.gender === null ? openingPronoun(frame, place, before) : null;
	if (pronoun !== null && isNewer(pronoun, found)) return pronoun;
	const told = found === null ? null : (equated(frame, found) ?? found);
	return isSettled(told, place) ? told : (agreeingHere(frame, place) ?? onlyNamed(frame, place) ?? told);
}

/** Somebody without a name whom alone the paragraph above is of, which quotes nobody: "A mediodía sube el cartero." */
function unnamedAbove(frame: Frame, { paragraph, token, gender, isMeantToo }: Place): Speaker | null {
	const above = frame.paragraphs[paragraph - 1];
	if (isMeantToo === undefined || token > 1 || above === undefined || above.quotes.length > 0) return null;
	const { isSomebody = isPerson } = frame.lexicon.grammar.speakers;
	const people = above.speakers.filter(
		(one) => (isSomebody(one, frame) && !isGoverned(frame, above.tokens, one)) || isUnnamed(above.tokens, one),
	);
	const [first] = people;
	const isAlone = first !== undefined && first.entity === null && people.every(({ entity }) => entity === null);
	return isAlone && agrees(first, gender) && !isGoverned(frame, above.tokens, first) ? first : null;
}

/** "O pesquisador explica que o ministro sueco hesitou.", then "«…», aponta": who reports the whole paragraph above, by a role. */
function describedAbove(frame: Frame, { paragraph, token, gender, isMeantToo }: Place): Speaker | null {
	const above = frame.paragraphs[paragraph - 1];
	if (isMeantToo === undefined || token > 1 || above === undefined || above.quotes.length > 0) return null;
	const [first] = above.speakers;
	if (first?.kind !== 'nominal' || first.entity !== null || above.tokens[first.from]?.first !== true) return null;
	const isRole = isOfClass(above.tokens[first.to - 1], wordClass.title);
	return isRole && isOfClass(above.tokens[first.to], wordClass.say) && agrees(first, gender) ? first : null;
}

function isUnnamed(tokens: readonly Token[], speaker: Speaker): boolean {
	const { kind, entity, role, from, to } = speaker;
	if (kind !== 'nominal' || entity !== null || role === 'oblique') return false;
	// "Ihr Geselle baut jetzt Küchen": whose somebody is, is who the paragraph is of.
	if (isRelative(tokens, speaker) || isOfClass(tokens[from], wordClass.possessive)) return false;
	return ((tokens[to - 1]?.classes ?? 0) & (wordClass.title | wordClass.person)) !== 0;
}

/** Who the text speaks of where a sentence has no subject, somebody without a name too. */
export function spokenOfAt({ frame, quote: { paragraph }, before }: Reading, token: number): Speaker | null {
	return whoIsSpokenOf(frame, { paragraph, token, gender: null, isMeantToo: isDescribed }, before);
}

/** Whether nobody else is looked for: who is found stands in the paragraph, or is known to be of the gender that is asked for. */
function isSettled(found: Speaker | null, { paragraph, gender, back = usualBack }: Place): boolean {
	if (back < usualBack) return true;
	return found !== null && (found.paragraph === paragraph || isOf(found, gender));
}

/** Whether somebody is known to be of a gender, or none is asked for. */
function isOf({ entity, gender }: Speaker, wanted: Place['gender']): boolean {
	return wanted === null || (entity?.gender ?? gender) === wanted;
}

/** Who told the sentence above, where nobody spoke since. */
function tellerOf(frame: Frame, place: Place, before: Precedent | null): Speaker | null {
	if (place.gender !== null && place.isMeantToo === undefined) return null;
	const teller = tellerAbove(frame, place, (one, tokens) => isPerson(one) || isIntroduced(tokens, one));
	const isLast = before === null || before.speaker === null || (teller !== null && isNewer(teller, before.speaker));
	return teller !== null && isLast && agrees(teller, place.gender) ? teller : null;
}

/** Somebody of the gender that is asked for, named or described in the paragraph itself: "la mère de la joueuse … a-t-elle dit". */
function agreeingHere(frame: Frame, { paragraph, token, gender }: Place): Speaker | null {
	const { speakers = [], tokens = [] } = frame.paragraphs[paragraph] ?? {};
	if (gender === null) return null;
	const fits = (speaker: Speaker) =>
		/^(?:person|name|nominal)$/u.test(speaker.kind) && speaker.role !== 'oblique' && isOf(speaker, gender);
	return (
		lastBefore(speakers, token, mostLooked).find((speaker) => fits(speaker) && !isGoverned(frame, tokens, speaker)) ??
		null
	);
}

/** The last "he" or "she" that opens a sentence since the last quotation: "Ela mandou emoldurar. “…”". */
function openingPronoun({ paragraphs }: Frame, { paragraph, token }: Place, before: Precedent | null): Speaker | null {
	const { speakers = [], tokens = [] } = paragraphs[paragraph] ?? {};
	const from = before?.quote.paragraph === paragraph ? before.quote.token : -1;
	const isOpening = (speaker: Speaker) =>
		speaker.kind === 'pronoun' &&
		speaker.from > from &&
		tokens[speaker.from]?.first === true &&
		speaker.gender !== null;
	return lastBefore(speakers, token, mostLooked).find(isOpening) ?? null;
}

function isNewer(pronoun: Speaker, found: Speaker | null): boolean {
	return found === null || found.paragraph < pronoun.paragraph || found.index < pronoun.index;
}

/** Whom a sentence says that a description is: "Ce chef opérateur, c’est Goran Petrović", "El médico se llama Óscar". */
export function equated({ paragraphs }: Frame, description: Speaker): Speaker | null {
	const { kind, entity, paragraph, to } = description;
	if (kind !== 'nominal' || entity !== null) return null;
	const { speakers = [], tokens = [] } = paragraphs[paragraph] ?? {};
	const named = speakers.find(
		(speaker) => speaker.from >= to && speaker.from - to <= equationReach && isPerson(speaker),
	);
	if (named === undefined) return null;
	const way = tokens.slice(to, named.from);
	if (tokens[named.from - 1]?.text === ':' && isIntroduced(tokens, description)) return named;
	return way.some(isBe) && !way.some(({ text }) => text === '.') ? named : null;
}

/** Longest way from a description to the name it is said to be of, in tokens. */
const equationReach = 8;

function isBe({ classes, text }: Token): boolean {
	return (classes & wordClass.be) !== 0 || /^(?:llama|chiama|appelle|s'appelle|heißt|chama)$/u.test(text);
}

/** The one person named so far who has the gender that is asked for. */
function onlyNamed({ paragraphs }: Frame, { paragraph, token, gender }: Place): Speaker | null {
	const above = paragraphs.slice(Math.max(0, paragraph - paragraphsBack), paragraph + 1);
	const named = above
		.flatMap(({ speakers }, at) => speakers.filter(({ from }) => at < above.length - 1 || from < token))
		.slice(-mostLooked)
		.filter((one) => isPerson(one) && isOf(one, gender) && (one.role !== 'oblique' || one.entity?.human === true));
	const [first] = named;
	return first !== undefined && named.every(({ entity }) => entity === first.entity) ? first : null;
}
