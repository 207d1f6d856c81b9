import type { SpanRules } from '../../spans/span-rules.ts';

/** How much behind a stretch is read for the particle that quotes it, in UTF-16 units. */
const longestParticle = 8;

/**
 * Takes for speech, whatever it begins with, what a particle quotes and has signs of its own language: 「Ｇ７と連携する」と,
 * “G7과 연대하겠다”고.
 *
 * @param particle - Found at once behind what is quoted.
 * @param spoken - Found in what is no bare name.
 */
export function leastByParticle(particle: RegExp, spoken: RegExp): NonNullable<SpanRules['leastSpeech']> {
	return ({ text }, { start, end, marks }) => {
		const behind = end + marks[1].length;
		const isQuoted = particle.test(text.slice(behind, behind + longestParticle)) && spoken.test(text.slice(start, end));
		return isQuoted ? Number.NEGATIVE_INFINITY : null;
	};
}
