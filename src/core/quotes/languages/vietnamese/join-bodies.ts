import type { Token } from '../../words/read-tokens.ts';
import { firstName, functionWord, isOf, reportingVerb, wordClass } from '../../words/word-class.ts';
import { isAddressed } from './is-addressed.ts';

/** What names of bodies begin with: the first syllable in a capital, the next word behind them in another. */
const heads =
	/^(?:bộ|sở|cục|viện|hội|ban|đoàn|trường|tòa|đài|tổng (?:cục|công ty)|ủy ban|uỷ ban|hội đồng|hiệp hội|liên đoàn|trung tâm|công ty|tập đoàn|ngân hàng|bệnh viện|học viện|đại học|viện kiểm sát|tòa án|mặt trận|đại sứ quán|lãnh sự quán|văn phòng|cơ quan|tổ chức|liên minh|phái đoàn|quân đội|lực lượng|hội chữ|phòng thương|quỹ|đảng|phủ|nghị viện|quốc hội|công an|thượng viện|hạ viện|hội nghị|không quân|hải quân|lục quân|không lực|bộ tư lệnh|bộ tổng|tham mưu|cảnh sát|tòa thánh|hội đồng)$/u;

/** Most syllables of such a beginning, and of a whole name. */
const longestHead = 3;
const longestBody = 14;

/** Joins the syllables of each body's name into one word: "Bộ Ngoại giao Trung Quốc", "Viện kiểm sát". */
export function joinBodies(tokens: readonly Token[]): readonly Token[] {
	const joined: Token[] = [];
	for (let at = 0; at < tokens.length; ) {
		const end = bodyEnd(tokens, at);
		const [first, last] = [tokens[at], tokens[end - 1]];
		if (first === undefined || last === undefined) break;
		joined.push(
			end === at + 1
				? first
				: {
						...first,
						end: last.end,
						text: tokens
							.slice(at, end)
							.map(({ text }) => text)
							.join(' '),
						classes: wordClass.organisation,
						first: false,
					},
		);
		at = end;
	}
	return joined;
}

/** Where the name of a body ends that begins at a token; the next token for none. */
function bodyEnd(tokens: readonly Token[], at: number): number {
	const head = headEnd(tokens, at);
	if (head === -1) return at + 1;
	const whose = pastUnit(tokens, at, head);
	let to = whose;
	while (to < at + longestBody && goesOn(tokens, whose, to) && !endsCountry(tokens, to)) to++;
	return to > head || head - at === longestHead ? to : at + 1;
}

/** "Bộ Ngoại giao Trung Quốc Mao Ninh": whether a country ends right before a token, behind which a name may stand. */
function endsCountry(tokens: readonly Token[], to: number): boolean {
	const [first, second] = tokens.slice(Math.max(0, to - 2), to).map(({ text }) => text);
	return (
		/^(?:nga|mỹ|anh|pháp|đức|ukraine|iran|israel|canada|ba lan)$/u.test(second ?? '') ||
		/^(?:trung quốc|hàn quốc|nhật bản|ấn độ|triều tiên|thái lan|hà lan|phần lan|ba lan|thụy điển|thụy sĩ|na uy|đan mạch|philippines|indonesia|malaysia)$/u.test(
			`${first} ${second}`,
		)
	);
}

/** "Công an huyện", "Tòa án tỉnh Hà Nam": past what kind of place a body is of. */
function pastUnit(tokens: readonly Token[], at: number, head: number): number {
	if (head - at < 2 || !/^(?:huyện|tỉnh|xã|phường|quận|thị|thành|tp)$/u.test(tokens[head]?.text ?? '')) return head;
	return /^(?:xã|phố)$/u.test(tokens[head + 1]?.text ?? '') ? head + 2 : head + 1;
}

/** The end of the longest beginning of such a name; -1 for none. */
function headEnd(tokens: readonly Token[], at: number): number {
	if (tokens[at]?.capital !== true || isSurname(tokens, at)) return -1;
	for (let length = longestHead; length > 0; length--) {
		const words = tokens.slice(at, at + length);
		if (words.slice(1).some(({ kind, capital }) => kind !== 'word' || capital)) continue;
		if (heads.test(words.map(({ text }) => text).join(' '))) return at + length;
	}
	return -1;
}

/** "bà Đoàn Minh", "Đoàn Thị Mai": what also begins bodies is a surname behind a form of address or before a middle name. */
function isSurname(tokens: readonly Token[], at: number): boolean {
	if (!isOf(tokens[at], firstName)) return false;
	// "Đoàn Khắc Việt", and "Đoàn Thanh niên".
	const isName = [tokens[at + 1], tokens[at + 2]].every((token) => token?.kind === 'word' && token.capital);
	return (
		isName ||
		isAddressed(tokens[at - 1]) ||
		(/^(?:thị|văn)$/u.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.capital === true)
	);
}

/** A syllable of Vietnamese; names from abroad have others. */
export const syllable =
	/^(?:ngh?|[ckpt]h|g[hi]|nh|tr|qu|[bcdđghklmnprstvx])?(?:(?![bcdđfghjklmnpqrstvwxz])\p{L}){1,3}(?:ch|n[gh]|[cmnpt])?$/u;

/** A syllable in a capital that begins no person's name, or the second one of a word: "Ngoại giao". */
function goesOn(tokens: readonly Token[], head: number, at: number): boolean {
	const [before, token] = [tokens[at - 1], tokens[at]];
	if (token?.kind !== 'word' || /[^\s]/u.test(gap(before, token))) return false;
	if (token.capital) return (token.classes & firstName) === 0 && (at === head || syllable.test(token.text));
	if (token.text === 'châu' && tokens[at + 1]?.capital === true) return true;
	const plain = (token.classes & (functionWord | reportingVerb)) === 0;
	return plain && at > head && before?.capital === true && (tokens[at - 2]?.capital !== true || at - 2 < head);
}

/** What stands between two tokens, where they are not side by side. */
function gap(before: Token | undefined, token: Token): string {
	return before !== undefined && token.start - before.end === 1 ? '' : '|';
}
