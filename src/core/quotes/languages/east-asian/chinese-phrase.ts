import type { Token } from '../../words/read-tokens.ts';
import { functionWord, reportingVerb, wordClass } from '../../words/word-class.ts';
import { kindOf, type PhraseEnd } from './chinese-heads.ts';
import { type Found, plain, type View } from './found.ts';
import { han } from './han.ts';
import { isChineseNoun } from './is-chinese-noun.ts';

/** Longest description, in signs. */
const longestDescription = 24;

/** Whether a phrase may begin at a sign: a mark, a quotation or a small word is before it. */
export function isBoundary({ signs, tokenAt, scan, start }: View, at: number): boolean {
	if (!han.test(signs.charAt(at - 1))) return true;
	const before = scan.tokens[(tokenAt[at] ?? 0) - 1];
	if (before?.end !== start + at) return false;
	return /[的了]$/u.test(before.text) || (before.classes & (functionWord | reportingVerb | wordClass.day)) !== 0;
}

/** What has as its object what it stands before: 面对媒体追问, 走出法院. */
const verbBefore = /^(?:[走步踏][出进進入]|[离離][开開]|抵[达達]|面[对對]|[针針][对對]|[对對][于於]|[关關][于於])/u;

type IsNamed = (view: View, at: number) => boolean;

/** A description or an organisation that begins where a phrase can, up to where a person is named. */
export function phraseAt(view: View, at: number, isNamed: IsNamed): Found | null {
	if (
		!han.test(view.signs.charAt(at)) ||
		/^(?:的|(?<![^\d])[岁歲]的?)/u.test(view.signs.slice(at, at + 2)) ||
		verbBefore.test(view.signs.slice(at, at + 2)) ||
		!isBoundary(view, at)
	)
		return null;
	const end = askerEnd(view, at) ?? phraseEnd(view, at, isNamed);
	if (end === null) return null;
	const name = view.signs.slice(at, end.to);
	if (!mayBeNamed(view, at, end)) return null;
	const person = view.scan.people.findOffice(name, view.scan.date);
	// "这位" stands for somebody who was just named.
	if (end.kind === 'nominal' && /^[这這][位名]/u.test(name)) return plain('pronoun', name, at, end.to);
	return { ...plain(end.kind, name, at, end.to), person };
}

/** Whether a phrase is a noun; the last sign of a newspaper's title names no body: "《观察报》的社论". */
function mayBeNamed({ signs, scan, tokenAt }: View, at: number, { to, kind }: PhraseEnd): boolean {
	if (to - at === 1 && kind !== 'nominal') return false;
	return isChineseNoun(signs.slice(at, to), scan.tokens[tokenAt[at] ?? 0]?.text ?? '');
}

const leads = /^(?:[一两兩二三多数數几幾]|这|這|那|该|該|某|上述|有关|有關|相关|相關|另|其|当事|當事)/u;

/** "记者问：": the reporter, who elsewhere is only whom somebody tells. */
function askerEnd({ signs }: View, at: number): PhraseEnd | null {
	const asker = /^(?:本[报報刊台])?[记記]者(?=[又再]?[追反提]?[问問]道?[：:，。])/u.exec(signs.slice(at, at + 12))?.[0];
	return asker === undefined ? null : { to: at + asker.length, kind: 'nominal' };
}

/** The end of the noun that begins at a sign; null where none is for somebody. */
function phraseEnd(view: View, at: number, isNamed: IsNamed): PhraseEnd | null {
	const { signs, scan, tokenAt, start } = view;
	let led = leads.test(signs.slice(at, at + 2));
	let found: PhraseEnd | null = null;
	for (const token of phraseTokens(scan.tokens, tokenAt[at] ?? 0)) {
		const from = token.start - start;
		led ||= leads.test(token.text);
		// The role before a name belongs to it.
		if (isNamed(view, from)) return found?.to === from ? null : found;
		if (stops(view, token, led, found)) return found;
		found = endAt(view, at, token, led) ?? found;
	}
	return found;
}

/** The phrase that a word ends; null where it ends none. */
function endAt(view: View, at: number, token: Token, led: boolean): PhraseEnd | null {
	const to = token.end - view.start;
	const kind = to - at > longestDescription ? null : kindOf(view, at, { to, token, led });
	return kind === null ? null : { to, kind };
}

/** The words from a token on, up to a mark, a quotation or a space. */
function phraseTokens(tokens: readonly Token[], first: number): readonly Token[] {
	const ahead = tokens.slice(first, first + longestDescription);
	const end = ahead.findIndex(({ kind, start }, at) => kind !== 'word' || (at > 0 && start !== ahead[at - 1]?.end));
	return end === -1 ? ahead : ahead.slice(0, end);
}

const noun = wordClass.title | wordClass.person | wordClass.organisation | wordClass.place | wordClass.writing;

/** Whether a word ends the noun phrase: a verb or a small word, but inside "一名不愿透露姓名的官员". */
function stops({ scan }: View, { classes, text }: Token, led: boolean, found: PhraseEnd | null): boolean {
	if (found !== null && (classes & wordClass.preposition) !== 0) return true;
	const { fold, listed } = scan.lexicon;
	if ((classes & noun) !== 0 || listed('organisationEndings').has(fold(text))) return false;
	if ((classes & reportingVerb) !== 0) return !led || !/^(?:透露|表示|介绍|介紹)$/u.test(text);
	return !led && (classes & (functionWord & ~wordClass.determiner)) !== 0;
}
