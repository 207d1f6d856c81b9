import type { Speaker } from '../../article-frame.ts';
import { type Asked, isPronoun } from '../../speakers/speaker-rules.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import { lastAbove } from '../shared/last-above.ts';
import { otherNames } from '../shared/other-names.ts';
import { portrayedBy } from '../shared/portrayed.ts';
import { westernSpeakers } from '../western/western-speakers.ts';
import { calledBy } from './called-by.ts';
import { isAged, isBareRole, isOutlet, isVaried } from './role-form.ts';

/** How many mentions above a role are looked at, and how far above they may stand, in paragraphs. */
const reach = 40;
const paragraphsBack = 6;

/** Who a mention stands for: a form of address for whom it is printed with, a description for who was printed with it. */
export function vietnameseAntecedent(
	asked: Asked,
	speaker: Speaker,
	meant: (pronoun: Speaker) => Speaker | null,
): Speaker | null {
	const found = describedAs(asked, speaker) ?? westernSpeakers.antecedentOf?.(asked, speaker, meant) ?? null;
	if (isPronoun(speaker)) {
		const asker = askerBefore(asked, speaker);
		if (asker !== null && (found === null || found.entity === asker.entity)) return answering(asked, speaker, meant);
		return calledBy(asked.frame, asked.all, speaker, found);
	}
	return found === speaker ? (portrayedBy(asked.frame, speaker) ?? found) : found;
}

/** "Khi người dẫn chương trình hỏi: “…”, ông đáp": who asked just before a pronoun in its sentence; null for nobody. */
function askerBefore({ frame, before }: Asked, { paragraph, start }: Speaker): Speaker | null {
	if (before === null || before.quote.paragraph !== paragraph || start < before.quote.end) return null;
	const { quote, speaker } = before;
	const isAsked =
		/\?["”]?$/u.test(frame.text.slice(quote.start, quote.end)) && speaker !== null && speaker.start < quote.start;
	return isAsked && start - quote.end <= longestJoint ? speaker : null;
}

/** Most that stands between a question and who answers it in the same sentence, in UTF-16 units. */
const longestJoint = 4;

/** Who spoke before whoever asked, else who is named before. */
function answering(
	{ all, before }: Asked,
	pronoun: Speaker,
	meant: (pronoun: Speaker) => Speaker | null,
): Speaker | null {
	const other = before?.other ?? null;
	if (other !== null) return isPronoun(other) ? meant(other) : other;
	const isOther = (one: Speaker) =>
		one.kind === 'person' && pronoun.paragraph - one.paragraph <= 1 && one.entity !== before?.speaker?.entity;
	return lastAbove(all, pronoun, reach, isOther);
}

/** Whom a role of several syllables was printed with, or an age tells of. */
function describedAs(asked: Asked, speaker: Speaker): Speaker | null {
	const isRole = speaker.kind === 'nominal' && speaker.entity === null;
	const pointedAt = isRole ? (pointedAtBy(asked, speaker) ?? toldOfHere(asked, speaker)) : null;
	if (pointedAt !== null) return pointedAt;
	const behind = isRole || speaker.kind === 'organisation' ? namedBehind(asked, speaker) : null;
	return behind ?? (isRole ? namedAbove(asked, speaker) : null);
}

/** Nouns for whoever has just been told of: "người này", "quan chức này". */
const pointedAt =
	/^(?:người|vị|(?:nữ |nam |vị |cựu )?(?:quan chức|nhà (?:lãnh đạo|ngoại giao|báo|phân tích|kinh tế|khoa học|nghiên cứu|văn|thơ|quản lý)|chuyên gia|chính trị gia|học giả|tướng|đại sứ|bộ trưởng|ngoại trưởng|thủ tướng|tổng thống|nghị sĩ|luật sư|phát ngôn viên|người phát ngôn|giáo sư|tiến sĩ|giám đốc|lãnh đạo|nguồn tin|doanh nhân|tỷ phú|cầu thủ|nhân chứng|thị trưởng|thống đốc|nhân vật))(?:\s(?:này|đó|ấy|trên))?$/iu;

/** "một quan chức giấu tên … người này nói": who with or without a name was told of last in the paragraph. */
function pointedAtBy({ frame, all }: Asked, speaker: Speaker): Speaker | null {
	const { paragraph, to, name } = speaker;
	const next = frame.paragraphs[paragraph]?.tokens[to]?.text ?? '';
	if (!/\s(?:này|đó|ấy|trên|kể trên|nói trên)$/u.test(`${name} ${next}`) || !pointedAt.test(name)) return null;
	const introduced = introducedSo(all, speaker);
	if (introduced !== null) return introduced;
	const isSomebody = (one: Speaker) =>
		one.paragraph === paragraph && one.role !== 'oblique' && (one.kind === 'nominal' || one.kind === 'person');
	return lastAbove(all, speaker, reach, isSomebody);
}

/** "Một quan chức Mỹ nói ông Witkoff sẽ tới. Quan chức này": who without a name was introduced by the same noun; null for nobody. */
function introducedSo(all: readonly Speaker[], speaker: Speaker): Speaker | null {
	const noun = speaker.name.toLowerCase().replace(/\s(?:này|đó|ấy|trên)$/u, '');
	if (!noun.includes(' ')) return null;
	const isSame = (one: Speaker) =>
		one.kind === 'nominal' &&
		one.entity === null &&
		speaker.paragraph - one.paragraph <= 1 &&
		/^(?:một|\d+)\s/u.test(one.name.toLowerCase()) &&
		one.name.toLowerCase().includes(noun);
	return lastAbove(all, speaker, reach, isSame);
}

/** Descriptions of whoever has just been told of by name: at court, and "the woman". */
const anybody =
	/^(?:bị cáo|bị hại|nghi phạm|nạn nhân|người (?:phụ nữ|đàn bà|đàn ông|mẹ|cha|vợ|chồng|thợ)|cụ (?:bà|ông)|chàng trai|cô gái)$/iu;

/** Of those, whom only a woman is called by, and a man. */
const woman = /phụ nữ|đàn bà|mẹ|vợ|bà|cô gái/iu;
const man = /đàn ông|cha|chồng|cụ ông|chàng trai/iu;

/** "Phúc cúi đầu. “…”, bị cáo nói": whom the paragraph named last in other words; null for nobody. */
function toldOfHere({ frame, all }: Asked, speaker: Speaker): Speaker | null {
	const { paragraph, name, from } = speaker;
	const tokens = frame.paragraphs[paragraph]?.tokens ?? [];
	if (!anybody.test(name) || isOf(tokens[from - 1], wordClass.determiner)) return null;
	const mayBe = (one: Speaker) =>
		one.paragraph === paragraph &&
		one.entity !== null &&
		(one.kind === 'person' || one.entity.human) &&
		!hasOtherRole(frame, one) &&
		!(woman.test(name) && one.entity.gender === 'he') &&
		!(man.test(name) && (one.entity.gender === 'she' || /\sThị\s/u.test(one.entity.name)));
	return lastAbove(all, speaker, reach, mayBe);
}

/** Most words between a role and who it is: "Đại diện Hội Nông dân tỉnh là ông …". */
const longestComplement = 6;

/** Most words of whose relative somebody is: "Con trai bà, anh Tín, nói". */
const longestOwner = 1;

/** "Đại diện VKSND là bà Tăng Kim Phụng": who the sentence says the holder of a role is. */
function namedBehind({ frame, all }: Asked, speaker: Speaker): Speaker | null {
	const tokens = frame.paragraphs[speaker.paragraph]?.tokens ?? [];
	const between = tokens.slice(speaker.to, speaker.to + longestComplement);
	const is = between.findIndex(({ text, kind }) => text === 'là' || kind !== 'word');
	const isNamed = between[is]?.text === 'là' || (is <= longestOwner && /^(?:,|[–—-])$/u.test(between[is]?.text ?? ''));
	if (is === -1 || !isNamed) return null;
	const from = speaker.to + is + 1;
	const isPerson = (one: Speaker) => one.kind === 'person' && one.paragraph === speaker.paragraph && one.from === from;
	return all.slice(speaker.index + 1, speaker.index + 1 + longestComplement).find(isPerson) ?? null;
}

/** Who was printed with a role, or who was named last where an age says that it is somebody known. */
function namedAbove({ frame, all }: Asked, speaker: Speaker): Speaker | null {
	const tokens = frame.paragraphs[speaker.paragraph]?.tokens ?? [];
	const named = all
		.slice(Math.max(0, speaker.index - reach), speaker.index)
		.filter(
			({ kind, entity, paragraph }) =>
				kind === 'person' && entity !== null && speaker.paragraph - paragraph <= paragraphsBack,
		);
	const role = speaker.name.toLowerCase();
	if (isBareRole(tokens, speaker))
		return named.findLast(({ start, end }) => frame.text.slice(start, end).toLowerCase().includes(role)) ?? null;
	const described = isVaried(tokens, speaker) ? describedAbove(all, speaker) : null;
	if (described !== null) return described;
	if (!isAged(tokens, speaker) && !isVaried(tokens, speaker)) return null;
	const near = named.filter(
		({ paragraph, from }) =>
			speaker.paragraph - paragraph <= 1 && !isOutlet(frame.paragraphs[paragraph]?.tokens[from - 1]),
	);
	const head = tokens[speaker.from]?.text ?? '';
	const heads = [head, ...otherNames(frame, (word) => role.startsWith(word))];
	const isHolder = ({ start, end }: Speaker) => heads.some((one) => roleBefore(frame, start, end).includes(one));
	const holder = named.findLast(isHolder);
	return holder ?? near.findLast((one) => !hasOtherRole(frame, one)) ?? near.at(-1) ?? null;
}

/** How much before a name is read for its role, in UTF-16 units. */
const longestRole = 16;

/** A name with what stands before it, in small letters. */
function roleBefore({ text }: Asked['frame'], start: number, end: number): string {
	return text.slice(Math.max(0, start - longestRole), end).toLowerCase();
}

/** "thủ môn Lê Hoàng Nam": whether a role stands right before a name. */
function hasOtherRole({ paragraphs }: Asked['frame'], { paragraph, from }: Speaker): boolean {
	const tokens = paragraphs[paragraph]?.tokens ?? [];
	return [tokens[from - 1], tokens[from]].some(
		(token) => isOf(token, wordClass.title) && !isOf(token, wordClass.honorific),
	);
}

/** "Đại diện viện kiểm sát đề nghị …, vị đại diện nói": who has no name and was described by the same noun. */
function describedAbove(all: readonly Speaker[], { index, paragraph, name }: Speaker): Speaker | null {
	const noun = name.toLowerCase().replace(/^vị\s/u, '');
	const isSame = (one: Speaker) =>
		one.kind === 'nominal' &&
		one.entity === null &&
		one.paragraph === paragraph &&
		one.name.toLowerCase().startsWith(noun);
	return all.slice(Math.max(0, index - reach), index).find(isSame) ?? null;
}
