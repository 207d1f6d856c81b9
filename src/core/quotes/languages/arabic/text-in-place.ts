import type { Candidate } from '../../mentions/mention.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import { toNominal } from '../../mentions/to-candidate.ts';
import { wordClass } from '../../words/word-class.ts';

/** Most words between a text and what is read in it: an adjective. */
const adjectives = 1;

/** A text in which a quotation is read, whatever its noun: "لافتة كُتب عليها: «…»", "إعلان جاء فيه: «…»". */
export function arabicTextAt({ tokens, ...scan }: Scan, at: number): Candidate | undefined {
	const noun = tokens[at];
	if (noun?.kind !== 'word' || (noun.classes & ~wordClass.writing) !== 0) return undefined;
	for (let verb = at + 1; verb <= at + 1 + adjectives; verb++) {
		const [read, there, colon, quote] = tokens.slice(verb, verb + 4);
		const isRead = /^(?:كتب|كتبت|جاء|ورد|خط|نقش)$/u.test(read?.text.replaceAll(/[\u064B-\u0652]/gu, '') ?? '');
		if (
			isRead &&
			/^(?:علي|في)(?:ه|ها)$/u.test(there?.text ?? '') &&
			(colon?.kind === 'quote' || quote?.kind === 'quote')
		)
			return { ...toNominal({ tokens, ...scan }, at, at + 1), kind: 'writing' };
	}
	return undefined;
}
