import type { Speaker } from '../../article-frame.ts';
import type { Candidate } from '../../mentions/mention.ts';
import type { MentionRules } from '../../mentions/mention-rules.ts';
import type { Run } from '../../mentions/name-in-phrase.ts';
import { isCapitalParticle, isParticle } from '../../mentions/name-particle.ts';
import { isCounted, pastNoun } from '../../mentions/past-noun.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import type { SentenceStyle, SpeakerRules } from '../../speakers/speaker-rules.ts';
import type { Token } from '../../words/read-tokens.ts';
import { firstName, isOf, reportingVerb, wordClass } from '../../words/word-class.ts';
import { bearerOfTwo, ofTwo } from '../shared/bearer-of.ts';
import { benchesAt } from '../shared/benches.ts';
import { afterPlaces, casedNames, organisation } from '../shared/cased-names.ts';
import { nameBehindRole } from '../shared/name-behind-role.ts';
import { quotedName } from '../shared/quoted-name.ts';
import { rankSpeakers } from '../shared/rank-speakers.ts';
import { compatriotAt } from './compatriots.ts';
import { endsTail, pastTense } from './ends-tail.ts';
import { goesOnAsSubject, isGovernedName } from './governed-name.ts';
import { isNobody } from './is-nobody.ts';
import { isOthersOffice } from './is-others-office.ts';
import { isRomanceName } from './is-romance-name.ts';
import { isRomanceSomebody } from './is-somebody.ts';
import { nameBehindNoun } from './name-behind-noun.ts';
import { ownGiven } from './own-given.ts';
import { ownName } from './own-name.ts';
import { isPartyAlone, pastParties } from './parties.ts';
import { eventNoun, pastObject } from './past-object.ts';
import { isPlaceThere, pastOutlet, pastPlace } from './past-outlet.ts';
import { afterComplement, isComplement } from './role-before-name.ts';
import { opensWithName, peopleAt, streetAt } from './romance-openings.ts';
import { pluralAt } from './romance-plurals.ts';
import { isSureTeller } from './sure-teller.ts';
import { textReadIn } from './text-read-in.ts';
import { westernMentions } from './western-mentions.ts';
import { westernSpeakers } from './western-speakers.ts';
import { whoeverAt } from './whoever.ts';

/** Mentions of Romance languages: roles in small letters before a name, "of" between a role and what it is of. */
export const romanceMentions: MentionRules = {
	...westernMentions,
	wholeName: (scan, start, run) =>
		isPartyAlone(scan, run) ? null : (organisation(scan, run) ?? (isComplement(scan, start, run) ? null : undefined)),
	narrowRun: (scan, start, run, given) => pastNoun(scan, withoutRole(scan, start, run, given), isBeforeName),
	isGivenToo: ({ classes, capital, first }) => (classes & firstName) !== 0 || (classes === 0 && capital && !first),
	// "Da Lisbona Mitsotakis replica"
	isOthersFirst: (scan, at, person) =>
		!isPlaceThere(scan.tokens, at) && casedNames.isOthersFirst?.(scan, at, person) === true,
	nameBehindRole: nameBehindRole({ given: ownGiven, office: wordClass.honorific, behindNoun: nameBehindNoun }),
	mentionStart: pastObject,
	mentionAt: (scan, at) =>
		isOrdinal(scan, at)
			? null
			: (whoeverAt(scan, at) ??
				peopleAt(scan, at) ??
				pluralAt(scan, at) ??
				benchesAt(scan, at) ??
				textReadIn(scan, at) ??
				compatriotAt(scan, at)),
	placeAt: streetAt,
	isNamePart: isArticleInName,
	opensWithName,
	isNobody: (scan, candidate) => isNobody(scan, candidate) || isVerbOnly(scan, candidate),
	isOthersOffice,
	surnamesIn: ofTwo,
	bearerOf: bearerOfTwo,
};

/** "«…», accusa la capogruppo": a verb behind a quotation that is a noun elsewhere. */
function isVerbOnly({ tokens }: Scan, { from, to }: Candidate): boolean {
	const [first, next, mark] = [tokens[from], tokens[to], tokens[from - 1]];
	// "«…», a prévenu le chef de l'État": a participle behind its auxiliary.
	const helper = isOf(mark, wordClass.adverb) && !isOf(mark, wordClass.determiner) ? tokens[from - 2] : mark;
	if (to - from === 1 && isOf(helper, wordClass.have)) return true;
	if (to - from > 1 || !isOf(first, reportingVerb)) return false;
	const behind = mark?.text === ',' ? tokens[from - 2] : mark;
	return behind?.kind === 'quote' && isOf(next, wordClass.determiner);
}

/** French "Premier travail : …": what counts a noun in small letters is no premier. */
function isOrdinal({ tokens, lexicon }: Scan, at: number): boolean {
	const [word, next] = tokens.slice(at, at + 2);
	if (word?.first !== true || !/^premi(?:er|ère)s?$/u.test(word.text) || next?.kind !== 'word' || next.capital)
		return false;
	return (
		isOf({ classes: lexicon.classOf('ministre') }, wordClass.title) &&
		!/^(?:ministre|secrétaire|président)/u.test(next.text)
	);
}

/** "Salvatore Lo Presti", "Chiara D’Agostino": a small word with a capital between two others. */
function isArticleInName(scan: Scan, at: number): boolean {
	if (isCapitalParticle(scan, at)) return true;
	const [before, word, next] = [scan.tokens[at - 1], scan.tokens[at], scan.tokens[at + 1]];
	// "Pippo Lo Verso": whatever the surname is besides.
	if (
		word?.capital === true &&
		before?.capital === true &&
		articleInName.test(before.text) &&
		scan.tokens[at - 2]?.capital === true
	)
		return true;
	// "il procuratore Lo Voi"
	const isBehindRole = isOf(before, wordClass.title) && word?.capital === true;
	return (before?.capital === true || isBehindRole) && next?.capital === true && articleInName.test(word?.text ?? '');
}

const articleInName = /^(?:l[aio]|d|dell|dei|degli|delle|dall)$/u;

/** "Resposta de Cornélia Rios": what somebody says is none of the name. */
function pastSpeech({ tokens }: Scan, { from, to }: Run): Run {
	return isParticle(tokens[from + 1]) && speech.test(tokens[from]?.text ?? '') ? { from: from + 2, to } : { from, to };
}

const speech =
	/^(?:resposta|respuesta|réponse|risposta|palavras?|palabras?|parol[ae]s?|mots?|declara(?:ção|ción)|déclaration|coment[aá]rio|commentaire|commento|conclusão|conclusión|conclusion|opinião|opinión|avis)$/u;

/** "Morreu Augusta Patrício": a verb that opens the sentence, or a number. */
function isBeforeName(first: Token, before: Token | undefined): boolean {
	return (first.first && pastTense.test(first.text)) || isCounted(first, before);
}

/** A run of capitals without what somebody is something of, and where. */
export function withoutRole(scan: Scan, start: number, run: Run, given: number): Run {
	if (isBodyOfKind(scan.tokens.slice(run.from, run.to))) return run;
	const past = pastPlace(scan, pastOutlet(scan, pastParties(scan, run), given), given);
	if (past.from > run.from) return withoutRole(scan, start, past, given);
	// "la segretaria della Cisl Sala", "il leader di Confindustria Riva": a body's own name before a surname.
	if (
		run.to > run.from + 1 &&
		isOf(scan.tokens[run.from - 1], wordClass.preposition) &&
		ownName.test(scan.tokens[run.from]?.text ?? '')
	)
		return withoutRole(scan, start, { from: run.from + 1, to: run.to }, given);
	return afterPlaces(scan, afterComplement(scan, start, pastSpeech(scan, run), given), { startsOrganisation: true });
}

/** "Grupo Parlamentario Popular", "Conselho Municipal de Saúde": a body with an adjective, and no first name behind it. */
function isBodyOfKind([body, kind, ...rest]: readonly Token[]): boolean {
	return (
		isOf(body, wordClass.organisation) &&
		/(?:al|ar(?:io|ia)?|ari[oa]|[ts]iv[oa]|ic[oa])$/u.test(kind?.text ?? '') &&
		![kind, ...rest].some((word) => isOf(word, firstName))
	);
}

/** "du lycée Voltaire": a name that tells which, behind a preposition and a noun. */
function isNameOfThing({ kind, entity, name, from }: Speaker, tokens: readonly Token[]): boolean {
	const noun = tokens[from - 1];
	if (
		kind !== 'name' ||
		entity?.human === true ||
		/\s/u.test(name) ||
		noun?.kind !== 'word' ||
		noun.capital ||
		noun.classes !== 0 ||
		eventNoun.test(noun.text)
	)
		return false;
	const before = isOf(tokens[from - 2], wordClass.preposition) ? from - 2 : from - 3;
	return (
		isOf(tokens[before], wordClass.preposition) && (before === from - 2 || isOf(tokens[from - 2], wordClass.determiner))
	);
}

/** Whether a stretch in quotation marks is a name: in small letters too, and behind a comma. */
export const isRomanceNoSpeech = quotedName({ commaBefore: true, isLowName: isRomanceName });

/**
 * Who speaks: a capital inside a sentence is a name, subjects stand behind the verb too.
 *
 * @param own - What the language's sentences have beside.
 */
export function romanceSpeakers(own: SentenceStyle): SpeakerRules {
	return {
		...westernSpeakers,
		endsTail,
		rank: (frame, quote, before, verdict) =>
			verdict !== null && isSureTeller(frame, quote, before, verdict)
				? verdict
				: rankSpeakers(frame, quote, before, verdict),
		isSomebody: isRomanceSomebody,
		governs: (before, mention, tokens) => {
			if (before.first && before.text === 'a' && own.placesByA !== undefined) return own.placesByA;
			if (isGovernedName(tokens, mention)) return true;
			if (goesOnAsSubject(tokens, mention)) return false;
			return isNameOfThing(mention, tokens) ? true : westernSpeakers.governs?.(before, mention, tokens);
		},
		sentences: { ownerBehind: true, inverts: true, ...own },
	};
}
