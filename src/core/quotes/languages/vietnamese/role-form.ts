import type { Speaker } from '../../article-frame.ts';
import type { Token } from '../../words/read-tokens.ts';
import { functionWord, isOf, reportingVerb, wordClass } from '../../words/word-class.ts';

/** "Thủ tướng nói": syllables of a role, and nothing behind that says whose. */
export function isBareRole(tokens: readonly Token[], { from, to }: Speaker): boolean {
	const next = tokens[to];
	if (to - from === 1 && isCompound(tokens[from]) && next?.capital === false && /^\p{Ll}/u.test(next.text)) return true;
	if (!tokens.slice(from, to).every(({ classes }) => (classes & wordClass.title) !== 0)) return false;
	return (
		next?.kind !== 'word' || (next.classes & (functionWord | reportingVerb)) !== 0 || endsBehindQuote(tokens, from, to)
	);
}

/** "bị cáo im lặng": a role of several syllables, behind which a verb stands. */
function isCompound(role: Token | undefined): boolean {
	return isOf(role, wordClass.title) && role?.text.includes(' ') === true;
}

/** Most syllables of a verb. */
const longestVerb = 2;

/** "“…”, Thủ tướng đề xuất.": small letters between a role behind a quotation and the end of its clause are a verb. */
function endsBehindQuote(tokens: readonly Token[], from: number, to: number): boolean {
	if (tokens[from - 1]?.text !== ',' || tokens[from - 2]?.kind !== 'quote') return false;
	const end = tokens.slice(to, to + longestVerb + 1).findIndex(({ kind, capital }) => kind !== 'word' || capital);
	return end > 0 && tokens[to + end]?.capital === false;
}

/** "nhà cầm quân 75 tuổi", "tiền đạo sinh năm 1991": who was named before, in other words. */
export function isAged(tokens: readonly Token[], { from, to }: Speaker): boolean {
	if (isOf(tokens[from], wordClass.determiner)) return false;
	const behind = tokens.slice(to, to + 5).map(({ text }) => text);
	if (isFrom(tokens, to)) return true;
	return /^(?:[^.,:]+ )?(?:\d+ tuổi|sinh năm)/u.test(behind.join(' '));
}

/** "chiến lược gia Hàn Quốc nói": a role with a country behind it, and nothing else. */
function isFrom(tokens: readonly Token[], at: number): boolean {
	const length = tokens.slice(at, at + 3).findIndex(({ classes }) => (classes & wordClass.place) === 0);
	const next = tokens[at + length];
	return (
		length > 0 &&
		(next?.kind !== 'word' ||
			/^(?:tỏ|bày|thẳng|thở|tự|lên|trấn|hé|dành|đưa)$/u.test(next.text) ||
			(next.classes & (reportingVerb | functionWord)) !== 0)
	);
}

/** "nữ nhạc trưởng", "vị giám đốc": another word for who was named. */
export function isVaried(tokens: readonly Token[], { from }: Speaker): boolean {
	return [tokens[from - 1], tokens[from]].some((token) => /^(?:nữ|nam|vị)$/u.test(token?.text ?? ''));
}

/** "tờ Wall Street Journal", "với Reuters". */
export function isOutlet(before: Token | undefined): boolean {
	if (before === undefined) return false;
	return /^(?:tờ|báo|hãng|kênh|đài)$/u.test(before.text) || (before.classes & wordClass.preposition) !== 0;
}
