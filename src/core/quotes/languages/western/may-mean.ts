import type { Speaker } from '../../article-frame.ts';
import type { Token } from '../../words/read-tokens.ts';
import { calling } from './callings-alone.ts';
import { isBare } from './complements.ts';
import { holds } from './holds-office.ts';

/** Whether a description may be of whom the text speaks: one that opens its sentence only where its form or office shows it. */
export function mayMean(tokens: readonly Token[], description: Speaker, found: Speaker | null): boolean {
	if (!opensSentence(tokens, description)) return true;
	return isAgreed(tokens, description, found) || holds(found, tokens[description.to - 1]);
}

/** Whether a description that opens its sentence surely is of somebody named above: of known gender, with an adjective or by a calling. */
function isAgreed(tokens: readonly Token[], { to, gender }: Speaker, found: Speaker | null): boolean {
	const isTold = calling.test(tokens[to - 1]?.text ?? '');
	const known = found?.entity?.gender ?? (isTold ? gender : null);
	return found !== null && (isTold || !isBare(tokens, to)) && gender !== null && known === gender;
}

/** Whether a description opens its sentence, as somebody new does: "Le procureur avait dénoncé". */
function opensSentence(tokens: readonly Token[], { from }: Speaker): boolean {
	return tokens[from]?.first === true;
}
