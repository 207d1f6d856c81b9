import type { Speaker } from '../../article-frame.ts';
import { isOf, reportingVerb } from '../../words/word-class.ts';
import { clauseReach, type Marked } from './marked.ts';
import { mentionsBefore, sentenceStart } from './place-of-quote.ts';

/** "父は翌年に亡くなった。": a relative of whoever speaks, told of in a sentence that reports nothing. */
export function isOnlyTold({ paragraph, quote }: Marked, { kind, entity, from, name }: Speaker): boolean {
	if (kind !== 'nominal' || entity !== null || !relative.test(name) || from !== quote.token + 2) return false;
	const behind = paragraph.tokens.slice(from);
	const end = behind.findIndex(({ text }) => /^[。.]$/u.test(text));
	return !behind.slice(0, end === -1 ? behind.length : end).some((token) => isOf(token, reportingVerb));
}

/** Relatives, by no name. */
const relative =
	/(?:^|た|の)(?:父|母|夫|妻|兄|弟|姉|妹|祖父|祖母|両親|息子|娘|長男|長女|次男|次女|孫|남편|아내|아버지|어머니|아들|딸|부모|형|누나|언니|오빠|동생|할머니|할아버지)$/u;

/** "첫 장에는 ‘연필’이라고 적혀 있었다.": a text whose words its own sentence has printed. */
export function isSpent(signs: string, end: number, { kind }: Speaker): boolean {
	return kind === 'writing' && /^[^.。\uFFFC]{0,12}\uFFFC/u.test(signs.slice(end, end + clauseReach));
}

/** How far above a quotation somebody is asked, in signs. */
const longestQuestion = 200;

/** "교장에게 이유를 물었더니 돌아온 대답.": whom the sentences before a quotation say was asked. */
export function questionedIn({ view, paragraph, quote, before, particles, from }: Marked): Speaker | null {
	const said = before?.quote.paragraph === quote.paragraph ? before.quote.end : -1;
	const isAsked = ({ start, end, kind }: Speaker) =>
		start > said &&
		(kind === 'person' || kind === 'nominal') &&
		from - (end - view.start) < longestQuestion &&
		particles.questioned.test(view.signs.slice(end - view.start, end - view.start + clauseReach));
	return mentionsBefore(paragraph, quote.token).findLast(isAsked) ?? null;
}

/** Who is named and told of, where only the relatives of theirs were the subject since: "息子夫婦は移った。今は一人で暮らす。". */
export function protagonist({ view, sentence }: Marked, told: readonly Speaker[], last: Speaker): Speaker | null {
	const end = last.end - view.start;
	const isBetween = end < sentenceStart(view.signs, sentence - 1);
	const isOnlyTold = relative.test(last.name) && view.signs.startsWith('が', end);
	if (last.kind !== 'nominal' || last.entity !== null || !(isBetween || isOnlyTold)) return null;
	return told.findLast(({ kind, entity }) => (kind === 'person' || kind === 'name') && entity !== null) ?? null;
}
