import { functionWord, isOf, reportingVerb } from '../../words/word-class.ts';
import { shortWords } from '../shared/is-announced.ts';
import { ends, isReported, type Stretch } from '../shared/is-reported.ts';

/** Most words of what a noun is called, in marks: "liên minh “tự nguyện”". */
const longestName = 5;

/** What only a sentence has, or what begins the object of a verb: “một đề nghị nghiêm túc”. */
const predicate =
	/^(?:một|mọi|các|những|ít|mỗi|từng|nhiều|hai|ba|bốn|toàn|sự|cuộc|điều|việc)\s|(?:^|\s)(?:không|chưa|đã|đang|sẽ|phải|rất|quá|là|được|bị|có|cần|nên|vẫn|đều|thật|lắm|tôi|chúng|ta|mình|ông|bà|anh|chị|em|\d+)(?=\s|$)/iu;

/** How far before a stretch a verb of saying makes it speech, in tokens. */
const verbReach = 6;

/** Whether a stretch in small letters says what the noun before it is: "hợp đồng “giữ chỗ” với khách hàng". */
export function isLowName(stretch: Stretch): boolean {
	const { paragraph, quote, words } = stretch;
	const { tokens } = paragraph;
	const count = words.split(/\s+/u).length;
	if (count <= shortWords && !isReported(stretch)) return true;
	const [noun, next] = [tokens[quote.token - 1], tokens[quote.token + 1]];
	if (count > longestName || predicate.test(words) || noun?.kind !== 'word' || isOf(noun, functionWord)) return false;
	const goesOn = next?.kind === 'word' && !ends(next);
	return (
		goesOn && !tokens.slice(Math.max(0, quote.token - verbReach), quote.token).some((word) => isOf(word, reportingVerb))
	);
}
