import type { MentionRules } from '../../mentions/mention-rules.ts';
import { isPronoun, type SpeakerRules } from '../../speakers/speaker-rules.ts';
import { caseByMark } from '../shared/case-of.ts';
import { holderBelow, holderOf } from '../shared/holder-of.ts';
import { markBehind } from '../shared/mark-behind.ts';
import { portrayedBy } from '../shared/portrayed.ts';
import { rankSpeakers } from '../shared/rank-speakers.ts';
import { verbsLast } from '../shared/verbs-last.ts';
import { chooserByParticle } from './choose-by-particle.ts';
import { isMarkedSubject, isSaidToBe, type Particles } from './particles.ts';
import { resolverBySubject } from './resolve-by-subject.ts';

/** How far a verb is looked for where most tokens are single signs, in tokens. */
export const reachInSigns = 60;

/** Case where what marks it is a token of its own. */
export const caseByNextSign: NonNullable<MentionRules['caseOf']> = caseByMark(({ tokens, lexicon }, { to }) =>
	markBehind(tokens[to], lexicon),
);

/** What speakers in the languages of East Asia have alike: a role alone is who was printed with it, nothing behind a noun describes it. */
export const eastAsianSpeakers: SpeakerRules = {
	rank: rankSpeakers,
	antecedentOf: ({ frame, all }, speaker, meant) =>
		isPronoun(speaker)
			? meant(speaker)
			: // "默茨的发言人": somebody else's.
				frame.text.charAt(speaker.start - 1) === '的'
				? speaker
				: (holderOf(frame, all, speaker, speaker.name) ??
					holderBelow(frame, all, speaker, speaker.name) ??
					portrayedBy(frame, speaker) ??
					speaker),
	nounLast: true,
};

/** Who speaks where particles mark topic and subject. */
export function speakersByParticle(particles: Particles): SpeakerRules {
	return {
		...eastAsianSpeakers,
		...verbsLast,
		choose: chooserByParticle(particles),
		resolvePronoun: resolverBySubject(
			(view, speaker) => isMarkedSubject(particles, view, speaker),
			() => false,
			(view, speaker) => isSaidToBe(particles, view, speaker),
		),
	};
}
