import type { Frame, Speaker } from '../../article-frame.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';
import { agrees, type Place } from '../../speakers/find-protagonist.ts';
import type { Token } from '../../words/read-tokens.ts';
import { callingsOf } from '../shared/callings-of.ts';
import { isOfState } from '../shared/holder-of.ts';
import { answererBelow } from '../shared/other-speaker.ts';
import { isNewSubject, unnamedMeant } from '../shared/unnamed.ts';
import { agentAbove, agentMeant } from './agent-meant.ts';
import { areAlike, isCalling, isOfCourt } from './alike-callings.ts';
import { isReply } from './answering-turn.ts';
import { agent, calling } from './callings-alone.ts';
import { isComplete, isOfSomebody } from './complements.ts';
import { electedMeant } from './elected-meant.ts';
import { hasOtherOffice, holdsThat, mayBeCalled, ownHeadOfState } from './holds-office.ts';
import { isDescribed } from './is-described.ts';
import { isNewcomer } from './is-newcomer.ts';
import { mayMean } from './may-mean.ts';
import { moves } from './mover-above.ts';
import { isFirstTold, openerOf } from './of-paragraph.ts';
import { isThis, pointsBack } from './points-back.ts';
import { printedAlike, printedBefore, printedRole } from './printed-role.ts';
import { sameOffice } from './same-office.ts';
import { whoIsSpokenOf } from './spoken-of.ts';
import { isPersonal, whoIsHere, whoMayBe } from './who-may-be.ts';

/**
 * Finds whom a definite description without a name stands for: "betonte der Schweizer", "a répliqué l’élue".
 *
 * News of these languages varies a name by a role, origin, age or party instead of repeating it.
 *
 * @param role - Who was printed with the same role before, if anybody.
 * @returns Null where the description introduces somebody, or means a body.
 */
export function resolveDescription(
	frame: Frame,
	description: Speaker,
	role: Speaker | null,
	before: Precedent | null,
): Speaker | null {
	const tokens = frame.paragraphs[description.paragraph]?.tokens ?? [];
	if (!pointsBack(tokens, description)) return role ?? sameOffice(frame, description);
	const unnamed = unnamedMeant(frame, description, before);
	if (unnamed !== null) return unnamed;
	return isOfNewcomer(frame, description) ? role : (meantByOffice(frame, description, role, before) ?? role);
}

/** Whom a description means by its office or calling, or whom the text speaks of; null where they have another. */
function meantByOffice(
	frame: Frame,
	description: Speaker,
	role: Speaker | null,
	before: Precedent | null,
): Speaker | null {
	const tokens = frame.paragraphs[description.paragraph]?.tokens ?? [];
	const head = tokens[description.to - 1];
	const named = sameOffice(frame, description) ?? namedMeant(frame, description, role, before);
	const meant = personMeant(frame, description, named, before);
	if (meant === role || isOther(frame, description, meant, before)) return null;
	const hasAnother = hasOtherOffice(frame, meant, head) && !isSame(tokens, description);
	return mayBeCalled(meant, head) && !hasAnother ? meant : null;
}

/** "Als Erste tritt eine Nachbarin vor. …, erklärt die Rentnerin": of somebody new without a name, nobody named since. */
function isOfNewcomer(frame: Frame, { paragraph, from, gender }: Speaker): boolean {
	const { tokens = [], speakers = [] } = frame.paragraphs[paragraph] ?? {};
	const above = speakers.filter((one) => one.from < from);
	const last = above.findLastIndex((one) => isNewSubject(frame, tokens, one) && agrees(one, gender));
	return last !== -1 && gender !== null && !above.some(({ entity }) => entity?.human === true);
}

/** Whom a description means, or the person it fits where it was taken for none, or for nobody whom only its calling tells. */
function personMeant(
	frame: Frame,
	description: Speaker,
	meant: Speaker | null,
	before: Precedent | null,
): Speaker | null {
	const { tokens = [] } = frame.paragraphs[description.paragraph] ?? {};
	const { text = '' } = tokens[description.to - 1] ?? {};
	const isTold = moves(frame, description) || calling.test(text) || isCalling(text);
	if (meant === null) return isTold ? whoMayBe(frame, description, before) : null;
	if (!isPersonal(frame, meant)) return whoMayBe(frame, description, before);
	return isTold ? nearer(frame, description, meant) : meant;
}

/** Who is named in the paragraph of a description, rather than somebody of another. */
function nearer(frame: Frame, description: Speaker, meant: Speaker): Speaker {
	return (meant.paragraph < description.paragraph ? whoIsHere(frame, description) : null) ?? meant;
}

/** Whether a description is not of whom was found: of somebody without a name that it does not point at, or of who just spoke where it replies. */
function isOther(frame: Frame, description: Speaker, meant: Speaker | null, before: Precedent | null): boolean {
	const { tokens = [] } = frame.paragraphs[description.paragraph] ?? {};
	if (meant?.kind === 'nominal' && meant.entity === null && !isThis(tokens[description.to])) return true;
	return meant?.entity === before?.speaker?.entity && isReply(frame, description, before);
}

/** Whom with a name a definite description stands for. */
function namedMeant(
	frame: Frame,
	description: Speaker,
	role: Speaker | null,
	before: Precedent | null,
): Speaker | null {
	const { to } = description;
	const tokens = frame.paragraphs[description.paragraph]?.tokens ?? [];
	const place = placeOf(description, tokens[to]);
	const head = tokens[to - 1];
	const told = whoIsSpokenOf(frame, { ...place, back: 0 }, before);
	const spoken = holderInstead(frame, description, role, told);
	if (isNew(frame, tokens, description) && !isCalling(head?.text ?? ''))
		return holderOrElected(frame, description, spoken, before) ?? role;
	if (agent.test(head?.text ?? ''))
		return agentMeant(frame, spoken, head) ?? role ?? agentAbove(frame, place, head, before);
	const meant = role ?? ownHeadOfState(frame, description) ?? answererBelow(frame, description, before);
	return spoken ?? meant ?? printedAlike(frame, description) ?? meantBefore(frame, description, place, before);
}

/** Of an office of a court whoever was called so, where the paragraph is of somebody else: "Il legale non l'ha presa bene". */
function holderInstead(
	frame: Frame,
	description: Speaker,
	role: Speaker | null,
	spoken: Speaker | null,
): Speaker | null {
	const { tokens = [] } = frame.paragraphs[description.paragraph] ?? {};
	const { text = '' } = tokens[description.to - 1] ?? {};
	const own = spoken?.entity == null ? [] : callingsOf(frame, spoken);
	if (!isOfCourt(text) || own.length === 0 || own.some((one) => one === text || areAlike(one, text))) return spoken;
	return role ?? printedAlike(frame, description) ?? spoken;
}

/** Whom a description means that the paragraph names nobody for: nobody above where it is of somebody else without a name. */
function meantBefore(frame: Frame, description: Speaker, place: Place, before: Precedent | null): Speaker | null {
	const tokens = frame.paragraphs[description.paragraph]?.tokens ?? [];
	const isTold = calling.test(tokens[description.to - 1]?.text ?? '');
	const opener = isTold ? null : openerOf(frame, description);
	if (opener !== null) {
		const all = frame.paragraphs.flatMap(({ speakers }) => speakers);
		return printedRole(frame, all, opener) ?? printedBefore(frame, opener);
	}
	return isNewcomer(tokens, description) ? null : meantAbove(frame, description, place, before);
}

/** Where a description stands; "este" behind it means whoever was spoken of, without a name too. */
function placeOf({ paragraph, from, gender }: Speaker, behind: Token | undefined): Place {
	return { paragraph, token: from, gender, isMeantToo: isThis(behind) ? isDescribed : undefined };
}

/** Whether a description with what it is of introduces somebody: "raconte le neveu du défunt". */
function isNew(frame: Frame, tokens: readonly Token[], description: Speaker): boolean {
	const behind = tokens.slice(description.to, description.to + 4);
	const head = tokens[description.to - 1]?.text ?? '';
	return isOfSomebody(frame, head, behind) && !isOfState(behind) && !isSame(tokens, description);
}

/** "ce retraité des postes", "l’ancien chef de la mission": who was just spoken of, whatever they are of. */
function isSame(tokens: readonly Token[], { from, to }: Speaker): boolean {
	return tokens
		.slice(from, to)
		.some(({ text }) =>
			/^(?:ce|cet|cette|est[ea]|es[ea]|ess[ea]|quest[oa]|diese[rs]?|ancien|ancienne|ex|ex-.+|frühere[rn]?|antigu[oa]|antig[oa]|ehemalige[rn]?)$/u.test(
				text,
			),
		);
}

/** Furthest word behind a role that says of what it is, in tokens. */
const complementReach = 4;

/** Who is spoken of where they are known for the office, else who was elected where the description says. */
function holderOrElected(
	frame: Frame,
	description: Speaker,
	spoken: Speaker | null,
	before: Precedent | null,
): Speaker | null {
	const { paragraph, to } = description;
	const office = frame.paragraphs[paragraph]?.tokens.slice(to - 1, to + complementReach) ?? [];
	return holdsThat(spoken, office) || (calling.test(office[0]?.text ?? '') && isFirstTold(frame, description, spoken))
		? spoken
		: electedMeant(frame, description, spoken, before);
}

/** Whom a description that says nothing of whose it is means of those above. */
function meantAbove(frame: Frame, description: Speaker, place: Place, before: Precedent | null): Speaker | null {
	const { paragraph, to } = description;
	const tokens = frame.paragraphs[paragraph]?.tokens ?? [];
	if (!isSame(tokens, description) && !isComplete(frame, tokens.slice(to, to + 4))) return null;
	const found = whoIsSpokenOf(frame, place, before);
	return mayMean(tokens, description, found) ? found : null;
}
