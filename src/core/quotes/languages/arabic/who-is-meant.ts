import type { Frame, Speaker } from '../../article-frame.ts';
import { agrees } from '../../speakers/find-protagonist.ts';
import { type Asked, isPronoun } from '../../speakers/speaker-rules.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import { holderOf } from '../shared/holder-of.ts';
import { lastAbove } from '../shared/last-above.ts';
import { portrayedBy } from '../shared/portrayed.ts';
import { spokenOf } from './dropped-subject.ts';

/** Who a mention stands for: a role for who has it, a noun with an article that is no body's and no relative's is who was spoken of. */
export function whoIsMeant(
	asked: Asked,
	speaker: Speaker,
	meant: (pronoun: Speaker) => Speaker | null,
): Speaker | null {
	const { frame, all } = asked;
	if (isPronoun(speaker)) return meant(speaker);
	const holder = introducedWith(asked, speaker) ?? holderOf(frame, all, speaker) ?? introducedBelow(asked, speaker);
	if (holder !== null || !isAgain(asked, speaker)) return holder ?? speaker;
	return meantAgain(asked, speaker);
}

/** Who was spoken of, else whom a portrait is of. */
function meantAgain({ frame, all, before }: Asked, speaker: Speaker): Speaker | null {
	const gender = speaker.name.endsWith('ة') ? 'she' : 'he';
	const named = spokenOf(frame, speaker, before, { gender, at: speaker.from });
	const portrayed = portrayedBy(frame, speaker);
	const about = portrayed !== null && agrees(portrayed, gender) ? portrayed : speaker;
	if (named !== null && isOtherOffice(frame, speaker, named)) return speaker;
	if (isSomebodyElse(speaker, named)) return otherAbove(all, speaker, gender) ?? about;
	return named !== null && (isNear(speaker, named) || named === before?.speaker) ? named : about;
}

/** "الجناح وليد … ورأى المدرب": whose printed role is another than an office that is no other word for it. */
function isOtherOffice({ text }: Frame, { name }: Speaker, { start, end, kind }: Speaker): boolean {
	const office = /^[وف]?ال(مدرب|حكم|قاضي|محامي|مدعي|سفير)$/u.exec(name)?.[1];
	const printed = text.slice(start, end);
	return office !== undefined && kind === 'person' && /^ال\p{L}{3,}\s/u.test(printed) && !printed.includes(office);
}

/** Whether somebody was named in the same paragraph, or in the one above where the noun tells nobody apart. */
function isNear({ name, paragraph }: Speaker, named: Speaker | null): boolean {
	return named !== null && paragraph - named.paragraph <= (anybody.test(name) ? 1 : 0);
}

/** Nouns that tell nobody apart. */
const anybody = /^[وف]?ال(?:رجل|مرأة|سيدة|شاب|شابة|فتاة|فتى|عجوز|طفل|طفلة|مسن|مسنة)(?:\s|$)/u;

/** "سيدة … فترد البائعة": somebody without a name who was described by another noun. */
function isSomebodyElse({ name }: Speaker, named: Speaker | null): boolean {
	if (named === null || named.kind !== 'nominal' || named.entity !== null) return false;
	return !stemsOf(named.name).some((word) => stemsOf(name).includes(word));
}

/** "أم محمود": called by a son's name. */
function isMother(name: string): boolean {
	return name.startsWith('أم ');
}

/** Who was named last above, of that gender. */
function otherAbove(all: readonly Speaker[], noun: Speaker, gender: 'he' | 'she'): Speaker | null {
	const fits = ({ kind, entity, role, name }: Speaker) =>
		kind === 'person' && role !== 'oblique' && (isMother(name) ? 'she' : (entity?.gender ?? gender)) === gender;
	return lastAbove(all, noun, introductionReach, (one) => noun.paragraph - one.paragraph <= 1 && fits(one));
}

/** How many mentions above a role its holder is looked for. */
const introductionReach = 60;

/** "نائب الوزير": who was introduced with all words of a role, "حازم الجندي، نائب وزير المالية". */
function introducedWith({ frame, all }: Asked, asked: Speaker): Speaker | null {
	const { kind, entity } = asked;
	const name = withComplement(frame, asked);
	const words = stemsOf(name);
	const role = frame.paragraphs[asked.paragraph]?.tokens[asked.from];
	// "ممثل الحكومة": by its last word a body.
	const isRole = kind === 'nominal' || (kind === 'writing' && isOf(role, wordClass.title));
	if (!isRole || entity !== null || !/^[وف]?ال|\s/u.test(name) || isBody(frame, asked)) return null;
	const isHolder = (one: Speaker) => isIntroducedSo(one, words) || isPrintedWith(frame, one, words);
	return lastAbove(all, asked, introductionReach, isHolder);
}

/** What a role is of: a noun with an article, and no adjective. */
const complement = /^ال\p{L}{2,}(?<!ي|ية)$/u;

/** "مدرب الخليج": a role of one word with the noun it is of. */
function withComplement({ paragraphs }: Frame, { paragraph, to, name }: Speaker): string {
	if (/^[وف]?ال|\s/u.test(name)) return name;
	const [noun, owner] = paragraphs[paragraph]?.tokens.slice(to, to + 2) ?? [];
	if (noun?.kind !== 'word') return name;
	if (complement.test(noun.text)) return `${name} ${noun.text}`;
	// "مدير مستشفى الرحمة".
	const isBody = noun.classes === 0 && owner?.kind === 'word' && complement.test(owner.text);
	return isBody ? `${name} ${noun.text} ${owner.text}` : name;
}

/** "وزير الإسكان أمام النواب: «…»": who is introduced with the role of a headline and what it is of. */
function introducedBelow({ frame, all }: Asked, { kind, entity, paragraph, to, name, index }: Speaker): Speaker | null {
	const complement = frame.paragraphs[paragraph]?.tokens[to]?.text ?? '';
	if (kind !== 'nominal' || entity !== null || paragraph > 0 || !complement.startsWith('ال')) return null;
	const words = stemsOf(`${name} ${complement}`);
	const below = all.slice(index + 1, index + 1 + introductionReach);
	return below.find((one) => isPrintedWith(frame, one, words)) ?? null;
}

function isPrintedWith(frame: Frame, one: Speaker, words: readonly string[]): boolean {
	if (one.entity?.human !== true) return false;
	// "ابن شقيق المطربة": whose relative somebody is.
	if (one.kind === 'nominal' && !words.includes(stemsOf(one.name)[0] ?? '')) return false;
	const printed = new Set(stemsOf(printedWith(frame, one)));
	// "المدير الفني": what a coach is called on first mention.
	if (printed.has('مدير') && printed.has('فني')) printed.add('مدرب');
	if (printed.has('متحدث') || printed.has('ناطق')) for (const role of ['ممثل', 'ناطق', 'متحدث']) printed.add(role);
	return words.every((word) => printed.has(word));
}

/** "مسؤول أوروبي … وأضاف المسؤول": who has no name and was introduced by the same noun. */
function isIntroducedSo({ kind, entity, name }: Speaker, words: readonly string[]): boolean {
	if (kind !== 'nominal' || entity !== null || /^[وفب]?ال/u.test(name)) return false;
	const [noun = '', ...adjectives] = stemsOf(name);
	// "محلل سياسي … المحلل السياسي".
	return (
		noun.replace(/(?<=\p{L}{3})ا$/u, '') === words[0] && words.slice(1).every((word, at) => word === adjectives[at])
	);
}

/** Most words behind a mention that its role may go on with. */
const longestComplement = 3;

/** Most words of a role between commas: "المدير الفني لفريق نادي الوحدة". */
const longestApposition = 6;

/** A mention with the words behind it, up to a mark. */
function printedWith({ text, paragraphs }: Frame, { paragraph, start, end, to }: Speaker): string {
	const tokens = paragraphs[paragraph]?.tokens ?? [];
	// "سامر الحداد، مدرب نادي الوحدة": a role behind a comma.
	const isApposition = tokens[to]?.text === '،' && isOf(tokens[to + 1], wordClass.title);
	const from = isApposition ? to + 1 : to;
	const behind = tokens.slice(from, from + (isApposition ? longestApposition : longestComplement));
	const mark = behind.findIndex(({ kind }) => kind !== 'word');
	return text.slice(start, (mark === -1 ? behind : behind.slice(0, mark)).at(-1)?.end ?? end);
}

/** Words without their articles and conjunctions. */
function stemsOf(words: string): readonly string[] {
	return words.split(/\s+/u).map((word) => word.replace(/^(?:[وفبك]?ال|لل)/u, ''));
}

/** Relatives are somebody else, and so are the other sides of a trial, bodies, and heads whose title says who they are: "البابا". */
const kin =
	/^ال(?:بنك|مصرف|نادي|مكتب|مركز|معهد|ديوان|جهاز|صندوق|فريق|مجلس|حزب|اتحاد|بابا|ملك|ملكة|سلطان|أمير|أميرة|بطريرك|كاردينال|إمبراطور|مدعي|مدعية|قاضي|قاضية|محامي|محامية|أب|أم|ابن|ابنة|زوج|زوجة|والد|والدة|أخ|أخت|جد|جدة|عم|خال)$/u;

const person = wordClass.person | wordClass.title;

/** "الشركة": a feminine noun that is in no list may be a body. */
function isBody({ paragraphs }: Frame, { paragraph, from }: Speaker): boolean {
	const token = paragraphs[paragraph]?.tokens[from];
	return token?.text.endsWith('ة') === true && !isOf(token, person);
}

/** Nouns for several people: "السكان", "المواطنون". */
const several = /^ال(?:سكان|أهالي|ناس|طلاب|عمال|نواب|ضحايا|سكّان|\p{L}{3,}(?:ون|ات))$/u;

/** "الشاب", "الكاتبة". */
function isAgain({ frame }: Asked, speaker: Speaker): boolean {
	const { kind, entity, paragraph, from, name } = speaker;
	const token = frame.paragraphs[paragraph]?.tokens[from];
	if (
		kind !== 'nominal' ||
		entity !== null ||
		token === undefined ||
		!/^ال\S+(?: ال(?:\S+ية?|بالغة?|مسنة?|عجوز))?$/u.test(name)
	)
		return false;
	const { text, classes } = token;
	if (several.test(text)) return false;
	// "المرأة البالغة من العمر 63 عاما"
	if (anybody.test(name)) return true;
	return !kin.test(text) && !isBody(frame, speaker) && (classes & (wordClass.organisation | wordClass.writing)) === 0;
}
