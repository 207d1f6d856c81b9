import type { Candidate } from '../../mentions/mention.ts';
import { functionWord, isOf, reportingVerb, wordClass } from '../../words/word-class.ts';
import { type Found, plain, toCandidate, type View } from './found.ts';
import { sentenceStart } from './place-of-quote.ts';
import { quoted } from './view-paragraph.ts';

/** Most quotations of a paragraph whose sentences are read, so that a hostile one takes no longer than its length. */
const mostQuotes = 60;

/** Longest subject, in signs: what is longer holds a clause. */
const longestSubject = 14;
const shortestSubject = 2;

/** What shows where words are written, behind what they are written on. */
const inscribed = /[写寫刻印贴貼挂掛题題绣繡][着著有道明]/u;

/** Behind what something is written on: 石碑上刻着. */
const placed = /[上里裡内內中]$/u;

/** Signs that a subject has none of: who is meant by "he", what was done. */
const noSubject =
	/^[我你您他她它这這那其]$|^(?:面[对對]|[针針][对對]|[对對]于|[对對]於|[关關]于|[关關]於)|^(?:我们|我們|他们|他們|她们|她們|记者|記者|双方|雙方|各方)$|[了着著过過是]|.是.|[丨｜|]|.[會会將将想]$|^就[在此连連算是要像]$|有(?!人$)|的$|.(?:时|時|后|後|之际|之際|期间|期間|当天|當天|之前|之后)$|(?:[回点點摇搖低抬扭仰][头頭]|[转轉起侧側]身|[伸挥揮摆擺招拍]手|[开開张張随隨]口)$/u;

/** Who or what speaks where no list has the noun: 解说员高喊, 石碑上刻着, 涉事企业回应称. */
export function findUnlistedSubjects(view: View, found: readonly Candidate[]): readonly Candidate[] {
	const added = new Map<number, Candidate>();
	for (const { from, to } of clausesAtQuotes(view.signs)) {
		const subject = subjectIn(view, from, to, found);
		const candidate = subject === null ? null : toCandidate(view, subject, 0);
		if (candidate !== null) added.set(candidate.from, candidate);
	}
	return added.size === 0 ? found : [...found, ...added.values()].sort((a, b) => a.from - b.from);
}

type Stretch = { readonly from: number; readonly to: number };

/** The clauses of the sentences that lead into quotations, and those right behind one. */
function clausesAtQuotes(signs: string): readonly Stretch[] {
	const quotes = [...signs.matchAll(/\uFFFC+/gu)].slice(0, mostQuotes);
	return quotes.flatMap(({ index, 0: { length } }) => {
		const behind = /^[^，。！？；：:\s\uFFFC]{2,30}/u.exec(signs.slice(index + length, index + length + 31));
		const start = index + length;
		return [
			...clausesOf(signs, sentenceStart(signs, index), index),
			...(behind === null ? [] : [{ from: start, to: start + behind[0].length }]),
		];
	});
}

function clausesOf(signs: string, from: number, to: number): readonly Stretch[] {
	return [...signs.slice(from, to).matchAll(/[^，,；：:\s\uFFFC]+/gu)].map(({ index, 0: { length } }) => ({
		from: from + index,
		to: from + index + length,
	}));
}

/** The subject of a clause that reports, where nobody is found before its verb. */
function subjectIn(view: View, from: number, to: number, found: readonly Candidate[]): Found | null {
	const { signs, start } = view;
	const owner = /^[他她]的/u.exec(signs.slice(from, to))?.[0].length ?? 0;
	const first = from + owner;
	const verb = verbIn(view, first, to);
	const begin = sentenceStart(signs, first);
	const apart = heardIn(signs, from, to) ?? textIn(view, from, to);
	if (apart !== null) return apart;
	const isNamed = found.some(
		(one) => one.start - start < verb && one.end - start > begin && (owner === 0 || one.start - start !== from),
	);
	if (verb === -1 || isNamed) return null;
	return asSubject(view, trim(view, { from: first, to: verb }), inscribed.test(signs.slice(verb, verb + 2)));
}

/** "旁听席上有人", "现场有家属": what says that somebody is there. */
const thereIs = /^.+?(?=有人$)|^.*?有(?=.{1,5}[者员員众眾友民属屬长長]$)/u;

/** Where a cry comes from: 台下传来一阵鼓噪：“…”. */
const cry =
	/(?:传来|傳來|传出|傳出|响起|響起|爆出|爆发出|爆發出|发出|發出)(?:了)?(?:[一几幾][阵陣片声聲句])?(?:[^，。的]{0,6}的)?([^，。的]{1,4})$/u;

/** What is heard before a colon, whoever has the floor. */
function heardIn(signs: string, from: number, to: number): Found | null {
	if (!/[：:]/u.test(signs.charAt(to))) return null;
	const heard = cry.exec(signs.slice(from, to))?.[1];
	return heard === undefined ? null : plain('nominal', heard, to - heard.length, to);
}

/** "信中写道", "通知贴在墙上，上面写着": the document in which words are written. */
const inText =
	/^(?:[这這该該])?(.{1,6}?|[^在于於]{7,14}?)[中里裡上内內](?:[还還][也]?)?(?:[写寫](?:[道着著到]|$)|[称稱](?!赞|讚))/u;
const onIt = /^(?:[上里裡其][面头頭边邊中]|文[中内內末里裡])$/u;

/** How far above "on it" the document is looked for, in tokens. */
const textReach = 24;

function textIn({ signs, scan, tokenAt, start }: View, from: number, to: number): Found | null {
	const name = inText.exec(signs.slice(from, to))?.[1];
	const isOnIt = onIt.test(signs.slice(from, from + 2)) && inscribed.test(signs.slice(from, to));
	if (name === undefined && !isOnIt) return null;
	const first = tokenAt[from] ?? 0;
	const above = scan.tokens.slice(Math.max(0, first - textReach), isOnIt ? first : first + (name?.length ?? 0));
	const end = isOnIt ? from : from + (name?.length ?? 0);
	const text = above.findLast((token) => isOf(token, wordClass.writing) && (isOnIt || token.end - start === end));
	if (text === undefined) return null;
	const place = { from: text.start - start, to: text.end - start };
	return plain('writing', signs.slice(place.from, place.to), place.from, place.to);
}

/** A stretch as a subject, or as what something is written on; null where it looks like neither. */
function asSubject(
	{ signs, scan }: Pick<View, 'signs' | 'scan'>,
	{ from: start, to }: Stretch,
	isInscribed: boolean,
): Found | null {
	const end = isInscribed && placed.test(signs.slice(start, to)) ? to - 1 : to;
	const from = start + (thereIs.exec(signs.slice(start, end))?.[0].length ?? 0);
	const name = signs.slice(from, end);
	const isNoun = name.length >= shortestSubject && name.length <= longestSubject && !noSubject.test(name);
	if (!isNoun || name.includes(quoted)) return null;
	if (isInscribed) return plain('writing', name, from, end);
	return { ...plain('nominal', name, from, end), person: scan.people.findOffice(name, scan.date) };
}

/** Signs that make a noun of a verb before them: 说法, 问题, 评论员, 分析机构. */
const nounSign = /[法題题員员案客话話者机機师師]/u;

/** Where the verb of a clause stands: one that reports, or that something is written; -1 for none. */
function verbIn({ signs, scan, tokenAt, start }: View, from: number, to: number): number {
	const written = inscribed.exec(signs.slice(from, to))?.index ?? -1;
	const verb = scan.tokens
		.slice(tokenAt[from] ?? 0, tokenAt[to - 1] ?? 0)
		.concat(scan.tokens[tokenAt[to - 1] ?? 0] ?? [])
		.find(
			({ classes, end }) =>
				(classes & reportingVerb) !== 0 &&
				(classes & wordClass.preposition) === 0 &&
				!nounSign.test(signs.charAt(end - start)),
		);
	const told = verb === undefined ? -1 : verb.start - start;
	if (written === -1) return told === -1 ? behindSomebody(signs, from, to) : told;
	return told === -1 ? from + written : Math.min(told, from + written);
}

/** Nouns for somebody by their last sign. */
const somebody = /^.*[人者员員师師长長商民生户客工兵妻夫母父子女友主迷爷爺奶婆叔伯嫂姐哥弟妹童](?=.)/u;

/** Where a verb that no list has stands before a colon: behind a noun for somebody; -1 for none. */
function behindSomebody(signs: string, from: number, to: number): number {
	if (!/[：:]/u.test(signs.charAt(to))) return -1;
	const noun = somebody.exec(signs.slice(from, to))?.[0].length ?? 0;
	return noun < shortestSubject ? -1 : from + noun;
}

/** Without the small words and days at both ends; nothing where the clause begins with a preposition. */
function trim({ scan, tokenAt, start }: View, { from, to }: Stretch): Stretch {
	const whole = scan.tokens.slice(tokenAt[from] ?? 0, tokenAt[to] ?? 0);
	// "老人在电话里说": where it was said is no part of who said it.
	const place = whole.findIndex(({ text }, at) => at > 0 && /^[在于於从從]$/u.test(text));
	const own = place === -1 ? whole : whole.slice(0, place);
	const isSmall = ({ classes }: (typeof own)[number]) =>
		(classes & (wordClass.adverb | wordClass.day | wordClass.and)) !== 0;
	const first = own.find((token) => !isSmall(token));
	const last = own.findLast((token) => (token.classes & (functionWord | wordClass.day)) === 0);
	if (first === undefined || last === undefined || (first.classes & functionWord & ~wordClass.determiner) !== 0)
		return { from, to: from };
	return { from: first.start - start, to: last.end - start };
}
