import type { Frame, Speaker } from '../../article-frame.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';

/** Who is elected somewhere: "la députée des Yvelines", "il senatore di Lecco". */
const elected =
	/^(?:députée?|sénat(?:eur|rice)|élue?|maire|eurodéputée?|deputat[oa]|senat(?:ore|rice)|sindac[oa]|parlamentare|diputad[oa]|senadora?|alcalde(?:sa)?|deputad[oa]|prefeit[oa])$/u;

/** Who spoke last in the paragraph, of whom where they were elected is told: no office they are known for is another. */
export function electedMeant(
	frame: Frame,
	{ paragraph, from, to, gender }: Speaker,
	before: Precedent | null,
): Speaker | null {
	const { tokens = [] } = frame.paragraphs[paragraph] ?? {};
	const spoke = before?.quote.paragraph === paragraph ? before.speaker : null;
	if (spoke === null || !elected.test(tokens[to - 1]?.text ?? '') || tokens[to + 1]?.capital !== true) return null;
	if (tokens[from]?.first === true || spoke.entity === null || spoke.entity.person !== null) return null;
	const known = spoke.entity.gender ?? spoke.gender;
	return known === null || gender === null || known === gender ? spoke : null;
}
