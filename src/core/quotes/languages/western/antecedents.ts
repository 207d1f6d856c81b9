import type { Frame, Speaker } from '../../article-frame.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';
import { isGoverned, isPerson } from '../../speakers/find-protagonist.ts';
import { lastBefore } from '../../speakers/list-candidates.ts';
import { isClass } from '../../speakers/resolve-pronoun.ts';
import { type Asked, isPronoun } from '../../speakers/speaker-rules.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import { isHeld } from '../shared/holder-of.ts';
import { answererBelow, notCalled } from '../shared/other-speaker.ts';
import { compatriot, compatriotOf, isForeigner, leaderMeant } from './compatriots.ts';
import { dropsSubject } from './drops-subject.ts';
import { isInserted } from './inserted-teller.ts';
import { isDescribed } from './is-described.ts';
import { namedBehind } from './named-behind.ts';
import { pointsBack } from './points-back.ts';
import { printedRole } from './printed-role.ts';
import { resolveDescription } from './resolve-description.ts';
import { equated, whoIsSpokenOf } from './spoken-of.ts';
import { whoIsHere } from './who-may-be.ts';
import { whoeverIs } from './whoever.ts';
import { portrayedBy, ratherPortrayed } from './whom-it-portrays.ts';

/** Who a mention stands for: a description for whom it was printed with or who is spoken of, a pronoun for either. */
export function westernAntecedent(
	{ frame, all, before }: Asked,
	speaker: Speaker,
	meant: (pronoun: Speaker) => Speaker | null,
): Speaker | null {
	return (
		latterOf(frame, all, speaker) ??
		formerOf(frame, all, speaker) ??
		ownerOfWords(frame, speaker) ??
		meantBy({ frame, all, before }, speaker, meant)
	);
}

/** The same of any other mention. */
function meantBy(
	{ frame, all, before }: Asked,
	speaker: Speaker,
	meant: (pronoun: Speaker) => Speaker | null,
): Speaker | null {
	const antecedent = isPronoun(speaker) ? (namedBeside(frame, speaker) ?? meant(speaker)) : speaker;
	if (antecedent === null || (isPronoun(speaker) && antecedent.kind !== 'nominal')) return antecedent;
	const named =
		namedBehind(frame, antecedent) ??
		ratherPortrayed(frame, antecedent, describedBefore(frame, all, antecedent, before));
	const found = named ?? equated(frame, antecedent) ?? portrayedBy(frame, antecedent) ?? antecedent;
	return (isPronoun(found) ? meant(found) : null) ?? found;
}

/** "Se quejaba él, Rubén": who is named right behind a pronoun and a comma. */
function namedBeside({ paragraphs }: Frame, { paragraph, to }: Speaker): Speaker | null {
	const { tokens = [], speakers = [] } = paragraphs[paragraph] ?? {};
	if (tokens[to]?.text !== ',') return null;
	const beside = speakers.find(({ from }) => from === to + 1);
	return beside !== undefined && beside.entity !== null && /^(?:person|name)$/u.test(beside.kind) ? beside : null;
}

/** "selon les mots de Michel Bernier", "nelle parole della ministra": whose words they are. */
function ownerOfWords({ paragraphs, lexicon }: Frame, { kind, paragraph, to }: Speaker): Speaker | null {
	const { tokens = [], speakers = [] } = paragraphs[paragraph] ?? {};
	if ((kind !== 'nominal' && kind !== 'writing') || !words.test(tokens[to - 1]?.text ?? '')) return null;
	if (lexicon.signs.get(tokens[to]?.text ?? '') !== 'f') return null;
	return speakers.find(({ from, kind: sort }) => from === to + 1 && sort !== 'place' && sort !== 'it') ?? null;
}

const words = /^(?:mots?|propos|paroles?|termes|dires|palabras?|términos|parol[ae]|palavras?|termos|worten?)$/u;

const latter = /^(?:últim[oa]|derni(?:er|ère)|ultim[oa]|letztere[rs]?)$/u;

/** "O primeiro afirmou": of the two who were named last, the first. */
const former = /^(?:primeir[oa]|primer[oa]|erstere[rs]?)$/u;

function formerOf(
	{ paragraphs }: Frame,
	all: readonly Speaker[],
	{ kind, index, paragraph, from, to }: Speaker,
): Speaker | null {
	const noun = paragraphs[paragraph]?.tokens[to - 1]?.text ?? '';
	if (kind !== 'nominal' || to - from !== 2 || !former.test(noun)) return null;
	const named = all.slice(Math.max(0, index - mostLooked), index).filter(isPerson);
	const last = named.at(-1);
	return named.findLast(({ entity }) => entity !== last?.entity) ?? null;
}

/** "Este último", "ce dernier": whom the sentence before named last, whatever its case; "on" for itself. */
function latterOf({ paragraphs }: Frame, all: readonly Speaker[], speaker: Speaker): Speaker | null {
	const { kind, index, paragraph, from, to } = speaker;
	const tokens = paragraphs[paragraph]?.tokens ?? [];
	if (kind === 'it') return tokens[from]?.text === 'on' ? speaker : null;
	if (kind !== 'nominal' || !latter.test(tokens[to - 1]?.text ?? '')) return null;
	return all.slice(Math.max(0, index - mostLooked), index).findLast(isPerson) ?? null;
}

/** Whom a role or description stands for. */
function describedBefore(
	frame: Frame,
	all: readonly Speaker[],
	speaker: Speaker,
	before: Precedent | null,
): Speaker | null {
	const role = ofCountry(frame, speaker, printedRole(frame, all, speaker));
	if (role?.paragraph === speaker.paragraph) return role;
	return (
		leaderMeant(frame, speaker) ??
		chiefOf(frame, speaker, before) ??
		compatriot(frame, speaker) ??
		ofCountry(frame, speaker, resolveDescription(frame, speaker, role, before))
	);
}

/** "Lavrov … Il suo presidente": who is known to be president where whom the text speaks of is from. */
function chiefOf(frame: Frame, description: Speaker, before: Precedent | null): Speaker | null {
	const { paragraph, from, to } = description;
	const { tokens = [] } = frame.paragraphs[paragraph] ?? {};
	const head = tokens[to - 1]?.text ?? '';
	if (!/^pr[äéae]sid/u.test(head) || !tokens.slice(from, to).some((word) => isOf(word, wordClass.possessive)))
		return null;
	const owner = whoIsSpokenOf(frame, { paragraph, token: from, gender: null }, before)?.entity ?? null;
	return owner?.person == null
		? null
		: compatriotOf(frame, description, owner.person.country, (one) => one.entity !== owner && isHeld(one, head));
}

/** Whom a description is found to mean, unless it says somebody is from elsewhere: "o embaixador russo em Lisboa". */
function ofCountry(frame: Frame, description: Speaker, found: Speaker | null): Speaker | null {
	return isForeigner(frame, description, found) ? null : found;
}

/** Whom the text speaks of where a pronoun stands. */
export function westernSubject({ frame, before }: Asked, pronoun: Speaker): Speaker | null {
	if (isClass(frame, pronoun, wordClass.relative)) return lastPerson(frame, pronoun);
	const { paragraph, gender } = pronoun;
	const whoever = whoeverIs(frame, pronoun);
	if (whoever !== null) return whoever;
	const isMeantToo = dropsSubject(frame) || isMoving(frame, pronoun) ? isPersonDescribed : isDescribed;
	const other = answererBelow(frame, pronoun, before);
	if (other !== null) return other;
	const found = whoIsSpokenOf(frame, { paragraph, token: tokenBefore(frame, pronoun), gender, isMeantToo }, before);
	const here =
		found === null || found.paragraph < paragraph
			? (namedSentenceBefore(frame, pronoun) ?? describedHere(frame, pronoun))
			: null;
	return notCalled(frame, pronoun, here ?? found);
}

/** The token before which whom a pronoun means is looked for: where it is put in between commas, the sentence's first. */
function tokenBefore({ paragraphs }: Frame, pronoun: Speaker): number {
	const { tokens = [] } = paragraphs[pronoun.paragraph] ?? {};
	if (!isInserted(tokens, pronoun)) return pronoun.from;
	const first = tokens.slice(0, pronoun.from).findLastIndex((token) => token.first);
	return Math.max(0, first);
}

/** A description of a person, and of no text: what smiles is none, nor is Italian "lei". */
function isPersonDescribed(frame: Frame, tokens: readonly Token[], speaker: Speaker): boolean {
	return speaker.kind !== 'writing' && isDescribed(frame, tokens, speaker);
}

function isMoving({ paragraphs, lexicon }: Frame, { paragraph, to }: Speaker): boolean {
	return lexicon.listed('gesture').has(paragraphs[paragraph]?.tokens[to]?.text ?? '');
}

/** "Ans Verkaufen denkt die Unternehmerin nicht. …, sagte sie": who was described last in the pronoun's paragraph, wherever the subject stands. */
function describedHere(frame: Frame, { paragraph, from, gender }: Speaker): Speaker | null {
	const { tokens = [], speakers = [] } = frame.paragraphs[paragraph] ?? {};
	if (gender !== 'he' && gender !== 'she') return null;
	const isSomebody = ({ to }: Speaker) => isOf(tokens[to - 1], wordClass.title | wordClass.person);
	return (
		lastBefore(speakers, from, mostLooked).find(
			(one) =>
				one.gender === gender &&
				one.role !== 'oblique' &&
				isSomebody(one) &&
				pointsBack(tokens, one) &&
				!isGoverned(frame, tokens, one),
		) ?? null
	);
}

/** "Was aus Bademeister Petar Kos wird, ist offen. Er …": the one person of the gender in the sentences before, whatever its case. */
function namedSentenceBefore(frame: Frame, pronoun: Speaker): Speaker | null {
	const { gender, paragraph, from } = pronoun;
	const here = gender === 'he' || gender === 'she' ? whoIsHere(frame, pronoun) : null;
	if (here?.entity?.gender !== gender || here === null || here.entity.person !== null) return null;
	const way = frame.paragraphs[paragraph]?.tokens.slice(here.to, from) ?? [];
	return way.some(({ kind, text }) => kind === 'quote' || text === '.') ? here : null;
}

/** How many mentions of a paragraph are looked at. */
const mostLooked = 24;

/** German "Der hatte kurz zuvor …": whom the sentence before named last. */
function lastPerson({ paragraphs }: Frame, pronoun: Speaker): Speaker | null {
	const own = paragraphs[pronoun.paragraph]?.speakers ?? [];
	return lastBefore(own, pronoun.from, mostLooked).find(isPerson) ?? null;
}
