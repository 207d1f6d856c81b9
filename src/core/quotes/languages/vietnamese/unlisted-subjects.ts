import { findCandidates } from '../../mentions/find-candidates.ts';
import type { Candidate } from '../../mentions/mention.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import { toNominal } from '../../mentions/to-candidate.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, pronoun, reportingVerb, wordClass } from '../../words/word-class.ts';
import { mayBeNoun, trimNominal } from './trim-nominal.ts';

/** Longest subject, and the longest way from a quotation to the verb of its clause, in tokens. */
const longestSubject = 7;
const longestClause = 16;

/** What a subject does not begin with. */
const noSubject =
	pronoun |
	reportingVerb |
	wordClass.preposition |
	wordClass.by |
	wordClass.clause |
	wordClass.adverb |
	wordClass.and |
	wordClass.be |
	wordClass.have |
	wordClass.that;

/** What people do before they speak: a sentence that begins so has dropped its subject. */
const gesture = /^(?:nhìn|quay|vừa|rồi|đứng|ngồi|cầm|nghe|thấy|nắm|ôm|bước|nói|cười|khóc|lau|mắt|tay|được|song)$/u;

/** Who or what speaks where no list has the noun: "Hàng xóm kể", "Tấm băng rôn ghi", before a verb that reports. */
export function findVietnameseMentions(scan: Scan): readonly Candidate[] {
	const found = findCandidates(scan).flatMap((one) => nounOf(scan, one) ?? []);
	const added = new Map<number, Candidate>();
	scan.tokens.forEach(({ kind }, at) => {
		if (kind !== 'quote') return;
		for (const clause of [clauseBefore(scan.tokens, at), clauseBehind(scan.tokens, at)]) {
			const subject = cryIn(scan, clause) ?? subjectOf(scan, clause, found);
			if (subject !== null) added.set(subject.from, subject);
		}
	});
	if (added.size === 0) return found;
	const isReplaced = (one: Candidate) => [...added.values()].some(({ from, to }) => one.from < to && from < one.to);
	return [...found.filter((one) => !isReplaced(one)), ...added.values()].sort((a, b) => a.from - b.from);
}

/** A mention, trimmed where it is a description; null for one of nobody. */
function nounOf(scan: Scan, one: Candidate): Candidate | null {
	return one.kind === 'nominal' && one.person === null ? trimNominal(scan, one) : one;
}

type Clause = { readonly from: number; readonly to: number };

/** The clause that leads into a quotation. */
function clauseBefore(tokens: readonly Token[], at: number): Clause {
	const to = tokens[at - 1]?.text === ':' ? at - 1 : at;
	let from = to;
	while (from > Math.max(0, to - longestClause) && tokens[from - 1]?.kind === 'word') from--;
	return { from, to };
}

/** The clause behind the comma that ends a quotation, or the dash. */
function clauseBehind(tokens: readonly Token[], at: number): Clause {
	const isParted = /^(?:,|[–—-])$/u.test(tokens[at + 1]?.text ?? '');
	const from = isParted ? at + 2 : at + 1;
	let to = from;
	while (to < from + longestClause && tokens[to]?.kind === 'word') to++;
	return isParted ? { from, to } : { from, to: from };
}

/** The words before the verb of a clause as a subject, where they name nobody that was found. */
function subjectOf(scan: Scan, { from: begin, to }: Clause, found: readonly Candidate[]): Candidate | null {
	const { tokens, paragraph, text } = scan;
	if (isSourced(tokens, begin)) return null;
	const from = pastCite(tokens, begin, to);
	const length = lengthOf(tokens, from, to);
	const own = tokens.slice(from, from + Math.max(0, length));
	const [first] = own;
	const last = own.at(-1);
	if (first === undefined || last === undefined || own.length > longestSubject || !maySpeak(own)) return null;
	const isSomebodyNew = first.text === 'một';
	const isNamed = found.some(
		(one) =>
			one.from < from + length && from < one.to && !isPartOf(one, from) && !(isSomebodyNew && one.kind === 'pronoun'),
	);
	if (isNamed || !mayBeNoun(scan, { from, to: from + length })) return null;
	const name = text.slice(first.start, last.end);
	return {
		start: first.start,
		end: last.end,
		paragraph,
		from,
		to: from + length,
		kind: 'nominal',
		name,
		gender: null,
		person: null,
		owner: false,
	};
}

/** How many words lead up to a verb; up to a preposition where somebody new stands before a colon: "Một môi giới tại Hà Nội than:". */
function lengthOf(tokens: readonly Token[], from: number, to: number): number {
	const own = tokens.slice(from, to);
	const verb = own.findIndex(({ classes }) => (classes & reportingVerb) !== 0);
	if (verb !== -1 || own[0]?.text !== 'một' || tokens[to]?.text !== ':') return verb;
	return own.findIndex(({ classes }) => (classes & wordClass.preposition) !== 0);
}

/** How far before a clause its sentence may begin, in tokens. */
const longestOpening = 24;

/** "Theo chuyên gia Lương Quốc Bảo, thị trường phản ứng": whether the sentence says before whose words it gives. */
function isSourced(tokens: readonly Token[], from: number): boolean {
	if (tokens[from - 1]?.text !== ',') return false;
	const opening = tokens.slice(Math.max(0, from - longestOpening), from);
	const start = opening.findLastIndex(({ kind, text }) => kind === 'quote' || /^[.!?]$/u.test(text)) + 1;
	return opening[start]?.first === true && isOf(opening[start], wordClass.by);
}

/** "dẫn lời thân chủ": past the verb of whoever quotes another. */
function pastCite(tokens: readonly Token[], from: number, to: number): number {
	const cite = tokens
		.slice(from, to)
		.findIndex(({ text }, at) => text === 'dẫn' && tokens[from + at + 1]?.text === 'lời');
	return cite === -1 ? from : from + cite + 2;
}

/** "Hàng ghế dự khán có tiếng la: “": what is heard from nobody who is named. */
function cryIn(scan: Scan, { from, to }: Clause): Candidate | null {
	if (scan.tokens[to]?.text !== ':') return null;
	const heard = scan.tokens.slice(from, to).findIndex(({ text }) => text === 'tiếng') + from;
	return heard < from || to - heard !== 2 ? null : toNominal(scan, heard, to);
}

/** Whether words may be a noun: no capital but the first, no verb, nothing that opens something else. */
function maySpeak(own: readonly Token[]): boolean {
	const [first] = own;
	if (first === undefined || (first.classes & noSubject) !== 0 || gesture.test(first.text)) return false;
	if (own.length === 1 && (first.classes & wordClass.honorific) !== 0) return false;
	return own.every(
		({ capital, classes, text }, at) =>
			(at === 0 || !capital) && (classes & (wordClass.i | wordClass.clause)) === 0 && text !== 'là',
	);
}

/** Whether a mention is only a part of the noun that begins at a token: "viên" of "bình luận viên". */
function isPartOf({ kind, person, from }: Candidate, start: number): boolean {
	return person === null && from > start && (kind === 'nominal' || kind === 'writing');
}
