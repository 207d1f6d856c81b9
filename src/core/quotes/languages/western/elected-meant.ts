import type { Frame, Speaker } from '../../article-frame.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';
import { agrees } from '../../speakers/find-protagonist.ts';

/** Who is elected somewhere: "la députée des Yvelines", "il senatore di Lecco". */
const elected =
	/^(?:députée?|sénat(?:eur|rice)|élue?|maire|eurodéputée?|deputat[oa]|senat(?:ore|rice)|sindac[oa]|parlamentare|diputad[oa]|senadora?|alcalde(?:sa)?|deputad[oa]|prefeit[oa])$/u;

/** Who is elected, by a word that somebody new is seldom introduced by: "L’élue du Gard poursuit". */
const isOne = /^(?:élue?|parlementaire|parlamentare|parlamentari[oa]?|edil)$/u;

/** Furthest word behind who is elected that says where, in tokens: "l’élu de la Somme". */
const placeReach = 3;

/**
 * Who spoke last in the paragraph or whom it is of, of whom where they were elected is told: no office they are known
 * for is another.
 */
export function electedMeant(
	frame: Frame,
	{ paragraph, from, to, gender }: Speaker,
	spoken: Speaker | null,
	before: Precedent | null,
): Speaker | null {
	const { tokens = [] } = frame.paragraphs[paragraph] ?? {};
	const spoke = before?.quote.paragraph === paragraph ? before.speaker : spoken;
	const isOfPlace = tokens.slice(to + 1, to + placeReach).some(({ capital }) => capital);
	if (spoke === null || !elected.test(tokens[to - 1]?.text ?? '') || !isOfPlace) return null;
	if (
		(tokens[from]?.first === true && !isOne.test(tokens[to - 1]?.text ?? '')) ||
		spoke.entity === null ||
		spoke.entity.person !== null
	)
		return null;
	return agrees(spoke, gender) ? spoke : null;
}
