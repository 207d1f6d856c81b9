import type { Frame, Speaker } from '../../article-frame.ts';
import type { MentionRules } from '../../mentions/mention-rules.ts';
import { isPronoun, type SpeakerRules } from '../../speakers/speaker-rules.ts';
import { wordClass } from '../../words/word-class.ts';
import { caseByMark } from '../shared/case-of.ts';
import { holderBelow, holderOf } from '../shared/holder-of.ts';
import { lastAbove } from '../shared/last-above.ts';
import { markBehind } from '../shared/mark-behind.ts';
import { otherNames } from '../shared/other-names.ts';
import { portrayedBy } from '../shared/portrayed.ts';
import { verbsLast } from '../shared/verbs-last.ts';
import { chooserByParticle } from './choose-by-particle.ts';
import { spokenBefore } from './old-again.ts';
import { isMarkedSubject, isSaidToBe, type Particles } from './particles.ts';
import { rankTold } from './rank-told.ts';
import { resolverBySubject } from './resolve-by-subject.ts';

/** How far a verb is looked for where most tokens are single signs, in tokens. */
export const reachInSigns = 60;

/** Case where what marks it is a token of its own. */
export const caseByNextSign: NonNullable<MentionRules['caseOf']> = caseByMark(({ tokens, lexicon }, { to }) =>
	markBehind(tokens[to], lexicon),
);

/** Who was printed with a description, whom an article portrays by it; else the description itself. */
function describedAs(frame: Frame, all: readonly Speaker[], speaker: Speaker): Speaker {
	// "默茨的发言人": somebody else's.
	if (/[^岁歲]的$/u.test(frame.text.slice(Math.max(0, speaker.start - 2), speaker.start))) return speaker;
	const noun = speaker.name.replace(pointing, '');
	const role = frame.lexicon.fold(noun);
	const heads = [noun, ...otherNames(frame, (word) => word === role)];
	const holders = heads.map((head) => holderOf(frame, all, speaker, head));
	const holder = holders.find((one) => one !== null) ?? holderBelow(frame, all, speaker, speaker.name);
	return (
		holder ??
		introducedBehind(frame, all, speaker) ??
		agedAbove(frame, all, speaker) ??
		portrayedBy(frame, speaker) ??
		speaker
	);
}

/** Words that point at whoever was introduced: "该发言人". */
const pointing = /^[该該]/u;

/** How many mentions above a description are looked at for who was introduced by it. */
const introducedReach = 40;

/** "편집자 도민재는 … 편집자는": who was named right behind the same noun; a relative is somebody's. */
function introducedBehind({ text, lexicon }: Frame, all: readonly Speaker[], speaker: Speaker): Speaker | null {
	const { kind, entity, name } = speaker;
	const isNoun =
		(lexicon.classOf(name) & (wordClass.person | wordClass.title)) !== 0 && !lexicon.listed('kin').has(name);
	if (kind !== 'nominal' || entity !== null || !isNoun) return null;
	const isBehind = ({ start }: Speaker) =>
		text
			.slice(Math.max(0, start - longestNoun), start)
			.trimEnd()
			.endsWith(name);
	return lastAbove(
		all,
		speaker,
		introducedReach,
		(one) => one.kind === 'person' && one.entity !== null && isBehind(one),
	);
}

/** Longest noun by which somebody is introduced, with the space behind it, in UTF-16 units. */
const longestNoun = 12;

/** An age right before a description or in it: "20岁的前锋", "31세의 수문장". */
const aged = /\d\s?(?:[岁歲]的?|[세살](?:의|인)?\s?|歳の)/u;

/** Somebody new, or of whom there are several. */
const newcomer = /^(?:一[名位个個]|另|某|多|几|幾|两|兩|ある|別の|한\s|어느|어떤|다른|여러)|한\s\d|一[名位个個]\d/u;

/** How many mentions above a description are looked at for whose age it tells. */
const agedReach = 12;

/** Whom an age says more of who was named last, in the paragraph or the one above. */
function agedAbove({ text }: Frame, all: readonly Speaker[], speaker: Speaker): Speaker | null {
	const { kind, entity, start, end, paragraph } = speaker;
	const printed = text.slice(Math.max(0, start - longestAge), end);
	if (kind !== 'nominal' || entity !== null || !aged.test(printed) || newcomer.test(printed)) return null;
	return lastAbove(
		all,
		speaker,
		agedReach,
		(one) => one.kind === 'person' && one.entity !== null && paragraph - one.paragraph <= 1,
	);
}

/** Longest age before a description, with the word that counts persons, in signs. */
const longestAge = 6;

/**
 * What speakers in the languages of East Asia have alike: a role alone is who was printed with it, nothing behind a noun
 * describes it.
 *
 * @param unattributed - Found behind a quotation that is said to be nobody's.
 * @param particles - What a language with particles adds.
 */
export function eastAsianSpeakers(unattributed: RegExp, particles: Partial<Particles> = {}): SpeakerRules {
	return {
		rank: rankTold(unattributed, particles),
		antecedentOf: ({ frame, all, before }, speaker, meant) => {
			const asNamed = (one: Speaker) => (isPronoun(one) ? meant(one) : one);
			const found = asNamed(speaker);
			if (found === null) return null;
			const goingOn = spokenBefore(frame, found, before);
			return goingOn === null ? describedAs(frame, all, found) : asNamed(goingOn);
		},
		nounLast: true,
	};
}

/** Who speaks where particles mark topic and subject. */
export function speakersByParticle(particles: Particles): SpeakerRules {
	return {
		...eastAsianSpeakers(particles.unattributed, particles),
		...verbsLast,
		choose: chooserByParticle(particles),
		resolvePronoun: resolverBySubject(
			(view, speaker) => isMarkedSubject(particles, view, speaker),
			() => false,
			(view, speaker) => isSaidToBe(particles, view, speaker),
		),
	};
}
