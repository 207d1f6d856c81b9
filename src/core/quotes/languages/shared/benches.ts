import type { FrameParagraph, Speaker } from '../../article-frame.ts';
import type { Candidate } from '../../mentions/mention.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import { toNominal } from '../../mentions/to-candidate.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, reportingVerb, wordClass } from '../../words/word-class.ts';

/** How far behind a quotation the benches stand that it comes from, in tokens. */
const reach = 8;

/** Where something comes from, in the languages that have such a list: not to whom it is said. */
const from =
	/^(?:depuis|sur|dans|des|du|de|dai|dal|dall|dalla|dagli|dalle|desde|del|entre|da|das|do|dos|na|no|nas|nos|aus|von|vom|auf|im|z|ze|из|с|со|із|зі|від|з|на)$/u;

/** What names a subject, so that the benches are only where they stand. */
const subject = wordClass.title | wordClass.person | wordClass.he | wordClass.she;

/** Where several call out what is quoted, as who says it: "gridano dai banchi dell'opposizione", "крикнули с мест". */
export function benchesAt(scan: Scan, at: number): Candidate | undefined {
	const { tokens, lexicon } = scan;
	const noun = tokens[at];
	if (noun?.kind !== 'word' || noun.first || !lexicon.listed('benches').has(noun.text)) return undefined;
	const before = tokens.slice(Math.max(0, at - reach), at);
	const quote = before.findLastIndex(({ kind }) => kind === 'quote');
	const way = before.slice(quote + 1);
	const where = way.findLastIndex(({ text }) => from.test(text));
	if (quote === -1 || where < 1 || way.some(({ capital, text }) => capital || text === '.')) return undefined;
	return isVerbOnly(way.slice(0, where)) ? toNominal(scan, at, at + 1) : undefined;
}

/** Whether nothing but a verb stands there, and nobody who is its subject: not "grida una voce". */
function isVerbOnly(way: readonly Token[]): boolean {
	if (way.some((token) => isOf(token, subject | wordClass.determiner))) return false;
	return (
		way.filter(({ kind, classes }) => kind === 'word' && (classes === 0 || (classes & reportingVerb) !== 0)).length < 2
	);
}

/** The benches that a clause behind a quotation says it comes from; undefined for none. */
export function benchesIn(
	{ speakers, tokens }: Pick<FrameParagraph, 'speakers' | 'tokens'>,
	{ from, to }: { readonly from: number; readonly to: number },
	lexicon: Lexicon,
): Speaker | undefined {
	return speakers.find(
		(one) =>
			one.kind === 'nominal' &&
			one.from >= from &&
			one.to <= to &&
			lexicon.listed('benches').has(tokens[one.from]?.text ?? ''),
	);
}
