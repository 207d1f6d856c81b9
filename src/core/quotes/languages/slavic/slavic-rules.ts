import { isComplement } from '../../mentions/is-complement.ts';
import type { MentionRules } from '../../mentions/mention-rules.ts';
import type { NameRun, Run } from '../../mentions/name-in-phrase.ts';
import { isCounted, pastNoun } from '../../mentions/past-noun.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import type { SpeakerRules } from '../../speakers/speaker-rules.ts';
import type { ClassOf } from '../../words/class-lookup.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, reportingVerb, wordClass } from '../../words/word-class.ts';
import type { WordRules } from '../../words/word-rules.ts';
import { beginsOffice } from '../shared/begins-office.ts';
import { endBesideVerb } from '../shared/beside-verb.ts';
import { byStem } from '../shared/by-stem.ts';
import { caseBy } from '../shared/case-of.ts';
import { afterPlaces, casedNames } from '../shared/cased-names.ts';
import { casedPhrases } from '../shared/cased-phrases.ts';
import { declinedNames } from '../shared/declined-names.ts';
import { isTime } from '../shared/is-time.ts';
import { givenRun, nameBehindRole } from '../shared/name-behind-role.ts';
import { opensWithText } from '../shared/opens-with-text.ts';
import { ownerlessEnd } from '../shared/ownerless.ts';
import { slavicAntecedent, slavicPronoun } from './antecedents.ts';
import type { CaseEndings } from './base-form.ts';
import { beforeAdjectives } from './before-adjectives.ts';
import { chooseByClause } from './choose-by-clause.ts';
import { declensionBy } from './declension.ts';
import { declinedCase } from './declined-case.ts';
import { isReporters } from './dialogue.ts';
import { genderOfWhose, slavicGender } from './gender-of-role.ts';
import { slavicMentionAt } from './institution.ts';
import { isOtherForm } from './is-other-form.ts';
import { isOutletBehind } from './outlet-behind.ts';
import { pastAge, pastObject } from './past-what-opens.ts';
import { rankSlavic } from './rank-slavic.ts';
import { declinedRoleAt } from './role-with-name.ts';
import { forum, namedAfter } from './role-words.ts';
import { isSomebodys } from './somebody.ts';
import { endsLikeVerb, isVerbByEnding } from './verb-by-ending.ts';
import { isPatronymic } from './words-in-place.ts';

/** "Obok stoi jego brat, Florian Szczupak": the subject may stand behind any word but a preposition. */
function isNamedBehind(before: Token | undefined): boolean {
	return !isOf(before, wordClass.preposition | wordClass.to);
}

/** What the words of Slavic languages have alike. */
export const slavicWords: WordRules = {
	beginsBehindDash: true,
	extendLookup: (known) => withoutPrefix(byStem(known, isOtherForm)),
};

/** "Экс-директор", "замначальника", "вице-спикер": a former or deputy one is one too. */
function withoutPrefix(classOf: ClassOf): ClassOf {
	return (printed) => {
		// "Премʼєр" is printed with each of three apostrophes.
		const word = printed.replaceAll('ʼ', "'");
		const found = classOf(word);
		return found === 0 && rank.test(word) ? classOf(word.replace(rank, '')) : found;
	};
}

const rank = /^(?:экс-?|екс-?|eks-?|зам|вице-|віце-)(?=\p{L}{4})/u;

/** Mentions where names and roles are printed in every case, the role's complement between it and the name. */
export function slavicMentions(endings: CaseEndings): MentionRules {
	return {
		...casedPhrases,
		...casedNames,
		breaksPhrase: (scan, at) =>
			namedAfter.test(scan.tokens[at]?.text ?? '') ||
			isOutletBehind(scan, at) ||
			casedPhrases.breaksPhrase?.(scan, at) === true,
		wholeName: (scan, start, run) =>
			newsAgency(scan, run) ?? letters(scan, run) ?? casedNames.wholeName?.(scan, start, run),
		beginsOffice,
		isPart: isComplement,
		mentionAt: slavicMentionAt,
		roleAt: declinedRoleAt,
		roleStart: beforeAdjectives,
		nameBehindRole: nameBehindRole({ given: givenRun }),
		narrowRun: (scan, _start, run) =>
			pastObject(scan, pastAge(scan, pastNoun(scan, afterPlaces(scan, run), opensSentence(scan, run)))),
		unknownEnd: endBesideVerb,
		isNobody: isTime,
		descriptionEnd: (scan, at, start, name) =>
			opensWithText(scan, at, start) ? start + 1 : ownerlessEnd(scan, at, start, name),
		mentionStart: (scan, at, _start, { from }) => (isObjectOnly(scan, at, from) ? from : at),
		opensWithName,
		appositions: {
			isNamedBehind,
			isAge: (word) => /^\d+-\p{Script=Cyrillic}|^\d+-let|\p{L}(?:летн|річн|letni)/u.test(word),
		},
		caseOf: caseBy(declinedCase),
		// The words of a role before it are like women's and men's names.
		genderFrom: (_scan, _at, { from }) => from,
		genderOfRole: slavicGender,
		genderOfName: genderOfWhose,
		declinedNames,
		declension: declensionBy(endings),
	};
}

/** "РИА Новости": a noun that is an agency's name behind another word of it. */
function newsAgency({ tokens }: Scan, { from }: Run): NameRun | undefined {
	const isAgency = isOf(tokens[from], wordClass.organisation) && /^новост[иі]$/u.test(tokens[from + 1]?.text ?? '');
	return isAgency ? { from, to: from + 2, person: null, sure: false } : undefined;
}

/**
 * "Wygrał Stanimir Dokow", "Хірург Наум Осавул": a verb that opens the sentence, or of three words the first, unless
 * another is a patronymic.
 */
function opensSentence(
	{ tokens, lexicon }: Scan,
	{ from, to }: Run,
): (first: Token, before: Token | undefined) => boolean {
	const rest = tokens.slice(from + 1, to);
	const isWhole = rest.some(({ text }) => text.length < shortestWord || isPatronymic(text));
	const isNone = ({ text, first }: Token) =>
		first && (endsLikeVerb(text, lexicon) || (!isWhole && text.length >= shortestWord));
	return (first, before) => isCounted(first, before) || isNone(first);
}

/** "Выносит приговор Луиза Карова": nothing but a text between a verb and a name, which it is no role of. */
function isObjectOnly({ tokens }: Scan, at: number, from: number): boolean {
	const way = tokens.slice(at, from);
	return (
		way.length === 1 &&
		way.every((token) => isOf(token, wordClass.writing) && !isOf(token, wordClass.title | wordClass.person))
	);
}

/** Words of Chinese names are shorter, in UTF-16 units. */
const shortestWord = 4;

/** "Wyroku SN sędzia Nowak": two to five capitals that nobody known is called by are a body, whatever stands before. */
function letters({ text, tokens, people, lexicon }: Scan, { from, to }: Run): NameRun | undefined {
	const printed = to - from === 1 ? text.slice(tokens[from]?.start ?? 0, tokens[from]?.end ?? 0) : '';
	if (!/^\p{Lu}{2,5}$/u.test(printed) || people.findName(tokens, from, lexicon) !== null) return undefined;
	return { from, to, person: null, sure: false };
}

/** Where any noun may begin a sentence: an organisation, or before a verb that reports what is never printed low. */
function opensWithName({ tokens, lowerCase }: Scan, at: number): boolean {
	const { text = '', classes = 0 } = tokens[at] ?? {};
	if ((classes & wordClass.organisation) !== 0) return true;
	if (classes === 0 && (adverb.test(text) || matter.test(text))) return false;
	if (lowerCase.has(text)) return false;
	if (isOf(tokens[at + 1], reportingVerb | wordClass.have)) return true;
	return (
		classes === 0 && ownSurname.test(text) && (tokens[at + 1]?.text === ',' || goesOn.test(tokens[at + 1]?.text ?? ''))
	);
}

/** "Hołownicki sam pytany o wypowiedź", "Лещинський у ефірі": endings of surnames, and what no noun stands before that an adjective goes with. */
const ownSurname = /.{3}(?:[сц]ь?кий|[сц]ь?ка|енко|чук|[cs]ki|[cs]ka|wicz)$/u;
const goesOn = /^(?:sam|sama|w|we|na|z|ze|też|również|także|сам|сама|в|у|на|з|із|с|также|также|також|теж|тоже)$/u;

/** "Jednocześnie stwierdził", "Дополнительно сообщили": endings of adverbs that no name is likely to have before a verb that reports. */
const adverb = /(?:[цчщжш]но|[нв]но|тельно|льно|енно|[нр]ie|[zs]em|чески|чно|dto|gle|ejnie)$/u;

/** "Ситуацию прокомментировали": endings of nouns for what is spoken of, in the case of an object. */
const matter = /(?:[цсзфгн]и[юя]|[цсзфгн]і[юя]|ость|ість|ение|ание|ення|ання|ство|щину|cję|sję|zję|ność|enie|anie)$/u;

/** Longest description of whose a text is, in tokens. */
const longestIssuer = 4;

/** "В заяві місії | за підсумками візиту": a preposition behind a text and whose it is. */
function isBehindText(tokens: readonly Token[], at: number): boolean {
	if (!isOf(tokens[at], wordClass.preposition)) return false;
	return tokens.slice(Math.max(0, at - longestIssuer), at).some(({ classes }) => (classes & wordClass.writing) !== 0);
}

/** "авторы осторожно отмечают", "matka przez pół roku nie pozwalała": how and for how long somebody does something. */
function isOfDeed(tokens: readonly Token[], at: number): boolean {
	const { text = '', classes = 0 } = tokens[at] ?? {};
	if (
		/^(?:между|тем|тим|tymczasem|natomiast|przez|через|протягом|впродовж|упродовж|podczas|przed|po|после|після|об?|про|o)$/u.test(
			text,
		)
	)
		return true;
	if (/^(?:в|во|у|на|w|na)$/u.test(text) && forum.test(tokens[at + 1]?.text ?? '')) return true;
	if (/^(?:відповідь|ответ|odpowiedzi)$/u.test(tokens[at + 1]?.text ?? '')) return true;
	return classes === 0 && /(?:[нктвл]о|[nrzwl]ie|rze)$/u.test(text) && isOf(tokens[at + 1], reportingVerb);
}

/** Who speaks where nouns and names are declined: the nominative of the clause. */
export const slavicSpeakers: SpeakerRules = {
	choose: chooseByClause,
	rank: rankSlavic,
	isReporters: (frame, quote) => isReporters(frame, quote) || isSomebodys(frame, quote),
	antecedentOf: slavicAntecedent,
	resolvePronoun: slavicPronoun,
	describesTexts: true,
	endsTail: (tokens, at, lexicon) =>
		isVerbByEnding(tokens[at]?.text ?? '', lexicon) || isBehindText(tokens, at) || isOfDeed(tokens, at),
};
