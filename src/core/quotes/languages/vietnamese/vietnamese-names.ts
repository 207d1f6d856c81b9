import type { Token } from '../../words/read-tokens.ts';
import { firstName, functionWord, isOf, reportingVerb, wordClass } from '../../words/word-class.ts';
import { isAddressed } from './is-addressed.ts';
import { syllable } from './join-bodies.ts';
import type { Compounds } from './join-words.ts';

/** Surnames of nearly all Vietnamese. */
const surnames: ReadonlySet<string> = new Set(
	'nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý trịnh đinh lâm đoàn mai tô hà cao châu tạ thái lương lưu phùng vương đào kiều quách tống chu mạc trương triệu nghiêm thạch tăng cấn hàn lục ninh doãn thân khổng viên đàm đậu hứa giang'.split(
		' ',
	),
);

/** Places that begin with the same syllable. */
const places =
	/^(?:hà (?:nội|lan|tĩnh|nam|giang)|thái (?:lan|bình|nguyên)|lâm đồng|hàn (?:quốc|mạc)|ninh (?:bình|thuận|kiều)|giang (?:tô|nam)|châu (?:âu|á|phi|úc|đốc)|cao bằng|hồ chí|hoàng sa|lý sơn|dương kinh)$/u;

/** Most syllables of a name. */
const longestName = 5;

/** Marks the syllables of Vietnamese names as names, whatever words they are elsewhere: "ông Nguyễn Thành Trung". */
export function markVietnameseNames(tokens: readonly Token[], compounds: Compounds): readonly Token[] {
	const marked = [...tokens];
	for (let at = 0; at < marked.length; at++) {
		const end = nameEnd(marked, at);
		if (end > at && !isNamedPlace(marked, at, end)) markName(marked, at, end);
		else markPlaceOrRole(marked, at);
		const known = end > at ? at : knownPlaceEnd(marked, at, compounds);
		for (let index = at; index < known; index++) mark(marked, index, wordClass.place);
		at = Math.max(at, end - 1, known - 1);
	}
	return marked;
}

/** Behind a place of several syllables that the table has: "Đà Nẵng"; the token itself for none. */
function knownPlaceEnd(tokens: readonly Token[], at: number, compounds: Compounds): number {
	const own = tokens.slice(at, Math.min(capitalsEnd(tokens, at), at + longestPlace));
	for (let length = own.length; length > 1; length--) {
		const name = own.slice(0, length);
		const isPlace = compounds.get(name.map(({ text }) => text).join(' ')) === wordClass.place;
		if (isPlace && name.every(({ capital }) => capital)) return at + length;
	}
	return at;
}

function markName(marked: Token[], from: number, to: number): void {
	for (let at = from; at < to; at++) mark(marked, at, at === from ? firstName : 0);
}

function isNamedPlace(marked: readonly Token[], from: number, to: number): boolean {
	return to - from < longestPlace && isPlace(marked, from);
}

/** Names of more syllables behind a word for a place are of who is something there: "chủ tịch tỉnh Võ Trọng Hải". */
const longestPlace = 3;

/** "xã Bình Châu", "nhà báo", "Bộ trưởng". */
function markPlaceOrRole(marked: Token[], at: number): void {
	if (isPlace(marked, at)) markPlace(marked, at);
	if (isOfPeople(marked, at)) mark(marked, at, wordClass.place);
	const [text, next] = [marked[at]?.text, marked[at + 1]];
	if ((text === 'nhà' && next?.capital === false) || (text === 'bộ' && next?.text === 'trưởng'))
		mark(marked, at, wordClass.title);
	// "điều tra", "điều hành": "điều" is "that" only by itself.
	if (text === 'điều' && next?.kind === 'word' && next.classes === 0 && !next.capital) mark(marked, at, 0);
}

/** Marks the capitals of a place; of a longer run behind "người" only the country: "người Hàn Quốc Choi Dong-min". */
function markPlace(marked: Token[], at: number): void {
	const end = capitalsEnd(marked, at);
	const isCountry = end - at > longestCountry && marked[at - 1]?.text === 'người';
	for (let index = at; index < end; index++) {
		const isPast = index >= at + longestCountry || !syllable.test(marked[index]?.text ?? '');
		if (!isCountry || !isPast) mark(marked, index, wordClass.place);
	}
}

/** Most syllables of a country in our own spelling. */
const longestCountry = 2;

/** "trợ lý Tổng thống": whether a syllable in a capital begins an office, and no name. */
function beginsRole(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	return isOf(tokens[at], wordClass.title) && next?.capital === false && isOf(next, wordClass.title);
}

/** Whether a noun stands before a token that names no place but where somebody has an office. */
function isBehindNoun(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	if (before?.kind !== 'word' || before.capital) return false;
	if (place.test(before.text)) return isOf(tokens[at - 2], wordClass.title);
	return (before.classes & (functionWord | reportingVerb)) === 0;
}

/** "xã Bình Châu": a capital behind a word for a place. */
function isPlace(tokens: readonly Token[], at: number): boolean {
	return tokens[at]?.capital === true && tokens[at - 1]?.capital === false && place.test(tokens[at - 1]?.text ?? '');
}

const place =
	/^(?:xã|huyện|tỉnh|phố|quận|phường|thôn|đường|làng|đảo|cảng|sông|núi|chợ|ga|ở|tại|quê|xứ|miền|vùng|hồ|biển|vịnh|người|tiếng|đi|sang)$/u;

function mark(tokens: Token[], at: number, classes: number): void {
	const token = tokens[at];
	if (token !== undefined) tokens[at] = { ...token, classes };
}

/** Where a name that begins at a token ends; the token itself for none. */
function nameEnd(tokens: readonly Token[], at: number): number {
	const token = tokens[at];
	if (token?.capital !== true || token.kind !== 'word' || isOfPeople(tokens, at)) return at;
	const end = capitalsEnd(tokens, at);
	if (isUnlistedName(tokens, at, end) || isWomansName(tokens, at, end)) return end;
	if (end - at >= 2) return isSurname(token.text, tokens[at + 1]) || isNickname(tokens, at, end) ? end : at;
	return isAddressed(tokens[at - 1]) && /^\p{L}{1,6}$/u.test(token.text) && !beginsRole(tokens, at) ? end : at;
}

/** "cô gái Thái": of what people somebody is. */
function isOfPeople(tokens: readonly Token[], at: number): boolean {
	const isPeople = /^(?:thái|tày|nùng|mông|dao|mường|chăm|khmer|kinh|hoa)$/u.test(tokens[at]?.text ?? '');
	const before = tokens[at - 1]?.text ?? '';
	return (
		isPeople && /^(?:cô gái|chàng trai|gái|trai|người|tộc|dân tộc)$/u.test(before) && tokens[at + 1]?.capital !== true
	);
}

/** "Âu Thị Mai Khanh": whatever the surname, what stands behind it is of women's names alone. */
function isWomansName(tokens: readonly Token[], at: number, end: number): boolean {
	return end - at > 2 && tokens[at + 1]?.text === 'thị';
}

/** "ông Tư Đực": two syllables behind a form of address. */
function isNickname(tokens: readonly Token[], at: number, end: number): boolean {
	const isShort = end - at === 2 && tokens.slice(at, end).every(({ text }) => syllable.test(text));
	return isShort && isOf(tokens[at - 1], wordClass.honorific);
}

function isSurname(text: string, next: Token | undefined): boolean {
	return surnames.has(text) && !places.test(`${text} ${next?.text ?? ''}`);
}

/** "Bộ Ngoại giao Thổ Nhĩ Kỳ", "chợ nổi Ngã Tư Kinh": behind the name of a body, or a word for a place and its kind. */
function isOfBody(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 2];
	return before?.kind === 'word' && (before.capital ? !before.first : place.test(before.text));
}

/** "chủ tàu Mầu Phúc Lai": three syllables in capitals behind a noun are somebody, whatever the surname. */
function isUnlistedName(tokens: readonly Token[], at: number, end: number): boolean {
	if (end - at <= longestCountry || !isBehindNoun(tokens, at) || isOfBody(tokens, at)) return false;
	// "trường tiểu học Bàn Cờ Đặng Thu Hương": what a name stands behind.
	if (tokens.slice(at + 2, end - 1).some(({ text }, index) => isSurname(text, tokens[at + 3 + index]))) return false;
	return tokens.slice(at, end).every(({ text }) => syllable.test(text));
}

function capitalsEnd(tokens: readonly Token[], at: number): number {
	let end = at + 1;
	while (
		end < at + longestName &&
		tokens[end]?.capital === true &&
		tokens[end]?.start === (tokens[end - 1]?.end ?? 0) + 1
	)
		end++;
	return end;
}
