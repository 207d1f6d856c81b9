import type { Candidate } from '../../mentions/mention.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import { toNominal } from '../../mentions/to-candidate.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, speakerNoun, wordClass } from '../../words/word-class.ts';

/** What stands before a noun for somebody and belongs to it: how many, which, what they were once. */
const before =
	/^(?:một|các|những|nhiều|mọi|mỗi|hai|ba|bốn|vài|mấy|số|đa số|phần lớn|không ít|cả|nữ|nam|vị|viên|cựu|nguyên|tân|cố|phó|đôi|cặp|nhóm|đám|toàn bộ|hầu hết|\d+)$/u;

/** Nouns of one syllable for somebody, alone or with what says more of them: "người", "bà", "khách". */
const alone =
	/^(?:người|ông|bà|anh|chị|cô|chú|bác|em|cụ|mẹ|má|cha|bố|ba|con|vợ|chồng|cháu|thầy|trò|khách|lính|thợ|dân|chủ|tướng|tá|vua|sếp|gã|bé|thằng|đứa|kẻ|bạn|hội|ban|tổ|đội|phía|bên|giới|lãnh|gs|pgs|ts|ths|bs|ls|hlv|nsnd|nsưt|kts|csgt|mc|ceo)$/u;

/** First syllables of nouns of two or more for somebody: "thủ tướng", "chuyên gia", "đại diện". */
const opening =
	/^(?:thủ|thứ|tổng|ngoại|đại|đặc|phát|luật|bác|giáo|nghệ|diễn|huấn|hậu|tiền|trung|thẩm|kiểm|công|quan|thị|cư|du|nạn|nhân|nông|ngư|học|sinh|phụ|thanh|thành|cộng|thân|bị|nguyên|đồng|tác|độc|khán|thính|phóng|biên|nhạc|họa|ca|đạo|kịch|kỹ|kiến|dược|điều|phi|tài|thuyền|hướng|vận|trọng|cầu|cổ|doanh|thương|môi|đầu|quản|kế|thư|trợ|cảnh|sĩ|chiến|thủy|hàng|láng|chính|lãnh|chánh|phó|trưởng|giám|cán|chuyên|nhà|nghị|hiệu|viện|cục|bí|chủ|thống|tỉnh|tư|tham|quốc|hoàng|nữ|lao|cử|tử|ứng|thí|người|bạn|chân|cây|ngôi|kiện|võ|kỳ|cua|á|thiếu|bóng|giả|binh|đoàn|đàn|đốc|sứ|tướng)$/u;

/** What no noun has in it: what somebody goes on to do. */
const verb =
	/^(?:tiếp|đang|đã|sẽ|vẫn|cũng|từng|bắt|liền|lại|phải|muốn|cần|đều|thường|vừa|mới|chưa|không|đối|trao|từ|đứng|ngồi|nhìn)$/u;

/**
 * A description without what leads up to its noun and what its sentence goes on with: "xét việc thân chủ" is "thân chủ";
 * null where no noun for somebody stands in it.
 */
export function trimNominal(scan: Scan, one: Candidate): Candidate | null {
	const { tokens } = scan;
	let from = one.from;
	while (from < one.to && !beginsNoun(tokens, from, one.to)) from++;
	if (from === one.to) return null;
	const rest = tokens.slice(from + 1, one.to).findIndex(({ text }) => verb.test(text.split(' ')[0] ?? ''));
	const to = rest === -1 ? one.to : from + 1 + rest;
	return from === one.from && to === one.to ? one : toNominal(scan, from, to);
}

/** Whether a noun for somebody begins at a token, with how many there are of them. */
function beginsNoun(tokens: readonly Token[], at: number, to: number): boolean {
	let head = at;
	while (head < to && before.test(tokens[head]?.text ?? '')) head++;
	const token = tokens[head];
	if (token === undefined || head === to) return false;
	if (token.text.includes(' ')) return isOf(token, speakerNoun | wordClass.organisation);
	return (
		alone.test(token.text) ||
		isOfTrade(tokens, head) ||
		(head + 1 < to && (opening.test(token.text) || isMinister(tokens, head)))
	);
}

/** "nhà ngoại giao", "nguồn tin": nouns whose second word is no part of the mention, and no house. */
function isOfTrade(tokens: readonly Token[], at: number): boolean {
	const [noun, next] = [tokens[at]?.text, tokens[at + 1]?.text ?? ''];
	return (noun === 'nhà' && (next.includes(' ') || trade.test(next))) || (noun === 'nguồn' && next === 'tin');
}

/** What a person is called by behind "nhà" that is one syllable of a longer word. */
const trade =
	/^(?:ngoại|khoa|nghiên|đầu|hoạt|lập|phân|quan|bình|sản|thiết|sáng|quản|thầu|báo|văn|thơ|sư|giáo|vật|sinh|sử|kinh|xã|chính|cầm|tổ|điều|cung|bán|phát|vô)$/u;

/** "bộ trưởng", and no "bộ" of anything else. */
function isMinister(tokens: readonly Token[], at: number): boolean {
	return tokens[at]?.text === 'bộ' && tokens[at + 1]?.text === 'trưởng';
}

/** First syllables of nouns for bodies and for what something is written on: "tấm băng rôn", "công ty". */
const bodyOrText =
	/^(?:tấm|bức|lá|tờ|dòng|biển|bảng|bản|cuốn|quyển|bài|tin|thư|đơn|văn|thông|nghị|kết|báo|băng|khẩu|cáo|quyết|công|đơn|cơ|bệnh|trường|trung|ngân|hãng|tập|doanh|liên|hiệp|viện|sở|bộ|cục|ủy|uỷ|tòa|đài|trang|kênh|trạm|nhóm|máy|quán|cửa|xí|hợp|quỹ|phòng|chi|mạng|tạp|nhật|hồ|chính|quân|không|hải|phe|đảng|nước|xã|huyện|tỉnh|thành|phường|quận|thôn|bản|làng)$/u;

/** Whether a subject that no list has may be one: somebody, a body, what something is written on. */
export function mayBeNoun(scan: Scan, { from, to }: Pick<Candidate, 'from' | 'to'>): boolean {
	const first = scan.tokens[from];
	return beginsNoun(scan.tokens, from, to) || bodyOrText.test(first?.text.split(' ')[0] ?? '');
}
