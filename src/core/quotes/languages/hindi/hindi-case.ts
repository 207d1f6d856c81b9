import type { Candidate } from '../../mentions/mention.ts';
import type { Case, CaseReading } from '../../mentions/mention-rules.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import { markBehind } from '../shared/mark-behind.ts';

/** The case of a mention by the particle behind it. */
export function hindiCase({ tokens, lexicon }: CaseReading, { to }: Candidate): Case {
	return isSayer(tokens, to) ? 'subject' : markBehind(tokens[to], lexicon);
}

/** "शंकर का मानना है": Hindi has whose words they are in the genitive. */
function isSayer(tokens: readonly Token[], at: number): boolean {
	if (!/^(?:का|की|के)$/u.test(tokens[at]?.text ?? '') || !isOf(tokens[at + 1], wordClass.say)) return false;
	// "ट्रंप के बयान पर": about what somebody said.
	return !/^(?:में|से|पर|को|के|का|की|तक)$/u.test(tokens[at + 2]?.text ?? '');
}
