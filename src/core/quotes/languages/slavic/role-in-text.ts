import type { Speaker } from '../../article-frame.ts';
import type { Token } from '../../words/read-tokens.ts';
import { endFrom, startBefore } from '../../words/sentence-bounds.ts';
import { functionWord, isOf, reportingVerb, wordClass } from '../../words/word-class.ts';
import { referenceBefore } from './referred-to.ts';
import { forum, genitive, indefinite, instrumental, ofState, participle, party } from './role-words.ts';

/** The noun that heads a description. */
export function headOf(tokens: readonly Token[], { from, to }: Speaker): Token | undefined {
	const own = tokens.slice(from, to);
	return (
		own.find(({ classes }) => (classes & (wordClass.title | wordClass.person)) !== 0) ??
		own.findLast(({ classes, text }) => classes === 0 && personal.test(text))
	);
}

/** Endings of nouns for people that no list has. */
const personal = /(?:[чк]иня|[нщч]иц[ая]|[іи]стк?а?|[еа]нка|[ая]рка|[нтщч]ик|[ео]лог|тель|арь|[оне]кар|онар)$/u;

/** "Сама писательница": whoever was spoken of, whatever follows. */
export function isSelf(tokens: readonly Token[], { from, to }: Speaker): boolean {
	return tokens.slice(Math.max(0, from - 1), to).some(({ text }) => /^(?:сам|сама|sam|sama)$/u.test(text));
}

/** "Były dowódca GROM": another description of who was just named. */
export function isFormer(tokens: readonly Token[], { from, to }: Speaker): boolean {
	return tokens
		.slice(Math.max(0, from - 1), to)
		.some(({ text }) => /^(?:бывш|колишн|był[yaą]$|экс-|екс(?!пер|кур|пед))/u.test(text));
}

/** "Источник в администрации": where somebody is. */
const placed = /^(?:в|во|у|w|we)$/u;

/** "В ответ", "у свою чергу": how somebody goes on, not where they are. */
const inAnswer = /^(?:відповідь|ответ|odpowiedzi|свою)$/u;

/** "Женщина с букетом", not "с улыбкой": what somebody has with them. */
function isWith(tokens: readonly Token[], at: number): boolean {
	return /^(?:с|со|з|із|зі|z|ze)$/u.test(tokens[at]?.text ?? '') && !mood.test(tokens[at + 1]?.text ?? '');
}

const mood =
	/^(?:улыб|усме|усмі|посмі|груст|гореч|гірк|слез|сльоз|сожал|жал|бол[ьюе]|ирон|ірон|гордост|гордіст|раздраж|трево|триво|надежд|наді|труд|сум|uśmie|dumą|żal|smut|iron|przek|trud)/u;

/** Whether an adjective or complement says who it is, so that it is somebody new. */
export function isDescribed(tokens: readonly Token[], { from, to }: Speaker, head: Token): boolean {
	const at = tokens.indexOf(head);
	// "Собеседник «Вечерней газеты» в мэрии".
	const behind = tokens[at + 1]?.kind === 'quote' ? at + 2 : at + 1;
	const isPlaced =
		placed.test(tokens[behind]?.text ?? '') &&
		!isOf(tokens[behind + 1], wordClass.day | wordClass.month) &&
		!inAnswer.test(tokens[behind + 1]?.text ?? '') &&
		!forum.test(tokens[behind + 1]?.text ?? '');
	if (isPlaced || isWith(tokens, behind) || isFromThere(tokens[from - 1])) return true;
	return (at > from && !tokens.slice(from, at).every(tellsNothing)) || complementOf(tokens, head, { to }) !== null;
}

/** "Сам 52-річний чоловік": an age or "himself" says of nobody who it is. */
function tellsNothing({ text, classes }: Token): boolean {
	return isOf({ classes }, wordClass.determiner) || /^(?:\d+-?)?(?:сам|сама|sam|sama|річн|летн|letni)/u.test(text);
}

/** "Європейського дипломата": an adjective of a place before a role. */
function isFromThere(before: Token | undefined): boolean {
	return before?.capital === false && (before.classes & wordClass.place) !== 0;
}

/** "один из …", "его представитель", "юрист, сотрудничающий с": somebody new. */
export function isIndefinite(tokens: readonly Token[], { from, to }: Speaker): boolean {
	if (isOwned(tokens, { from, to })) return true;
	if (
		tokens[to]?.text === ',' &&
		participle.test(tokens[to + 1]?.text ?? '') &&
		!party.test(tokens[to - 1]?.text ?? '')
	)
		return true;
	if (referenceBefore(tokens, from) !== -1) return true;
	return tokens.slice(Math.max(0, from - 3), to).some(({ text }) => indefinite.test(text));
}

/** "Його речниця". */
export function isOwned(tokens: readonly Token[], { from, to }: Pick<Speaker, 'from' | 'to'>): boolean {
	return tokens.slice(from, to).some(({ classes }) => (classes & wordClass.possessive) !== 0);
}

/** The word behind a role that says of what, as a stem, behind an adjective the state or its department: "глава культурного ведомства"; null for none. */
export function complementOf(tokens: readonly Token[], head: Token, { to }: Pick<Speaker, 'to'>): string | null {
	const at = tokens.indexOf(head) + 1;
	const next = tokens[Math.max(at, 0)];
	if (next === undefined || next.kind === 'punctuation') return null;
	if (next.kind === 'quote') return at < to ? '«' : null;
	if (ofSomeone.test(next.text)) return next.text;
	if (!mayComplete(tokens, at, next)) return null;
	return stemFrom(next, tokens[at + 1]);
}

/** The stem of what a role is of, behind an adjective that of the state or its department. */
function stemFrom(next: Token, behind: Token | undefined): string {
	const { text } = !next.capital && behind !== undefined && ofState.test(behind.text) ? behind : next;
	return text.length > 4 ? text.slice(0, -2) : text;
}

function mayComplete(tokens: readonly Token[], at: number, { classes, capital }: Token): boolean {
	if ((classes & (functionWord | reportingVerb | wordClass.day)) !== 0 || isCitedBy(tokens, at)) return false;
	return capital || isNoun(tokens, at);
}

/** "приводит слова тренера Чемпионат": a capital that is the outlet which cites him. */
function isCitedBy(tokens: readonly Token[], at: number): boolean {
	return (
		tokens[at]?.capital === true &&
		tokens.slice(Math.max(0, at - citingReach), at).some(({ text }) => citing.test(text))
	);
}

/** Verbs of outlets that pass on what somebody said, and how far before whom they cite they stand. */
const citing = /^(?:цитиру|приводит|переда[её]т|цитує|наводить|передає|cytuje)/u;
const citingReach = 4;

/** A verb that a noun's ending would not tell: "розписується". */
const reflexive = /(?:ть|т|в|ла|ло|ли|л)с[яь]$/u;

/** "Лауреатка прийшла з собакою": a woman's past tense of coming, standing or a gesture, which no noun ends like. */
const moved = /(?:шла|хала|сіла|стала|могла|нула|szła|siadła|stała|nęła)$/u;

/** "Minister spraw zagranicznych", "министр внутренних дел": genitives of several that the endings of others do not tell. */
const severalAffairs = /^(?:spraw|справ)$|(?:[иіы]х|[iy]ch)$/u;

/** "Мама одного из пациентов": whose relative somebody is who has no name either. */
const ofSomeone = /^(?:одно(?:го|й|му|ї)|однієї|jedne(?:go|j))$/u;

/** Whether a word in small letters behind a role is a noun that it is of. */
function isNoun(tokens: readonly Token[], at: number): boolean {
	const [word = '', next] = [tokens[at]?.text, tokens[at + 1]];
	if (reflexive.test(word) || moved.test(word)) return false;
	const isGoverned = instrumental.test(word) && next?.kind === 'word' && next.classes === 0;
	return isGoverned || severalAffairs.test(word) || (genitive.test(word) && !isOnlyVerb(tokens, at));
}

/** The past tense, and Latin letters: in Cyrillic a noun behind a role is told by its ending. */
const pastVerb = /[łl](?:[aioy]|em|am)?$|uj[eą]$/u;

/** Whether a clause has no verb but the word behind its subject: "leśniczy mruży oczy", but "kapitan drużyny przyznał". */
function isOnlyVerb(tokens: readonly Token[], at: number): boolean {
	if (!/^[a-ząćęłńóśźż]+$/u.test(tokens[at]?.text ?? '') || tokens[at + 1]?.kind !== 'word') return false;
	const isMark = (index: number) => tokens[index]?.kind !== 'word';
	const [from, end] = [startBefore(at, 0, isMark), endFrom(at + 1, tokens.length, isMark)];
	const clause = [...tokens.slice(from, at), ...tokens.slice(at + 1, end)];
	const verb = reportingVerb | wordClass.have | wordClass.be;
	return !clause.some(({ text, classes }) => (classes & verb) !== 0 || (classes === 0 && pastVerb.test(text)));
}
