import type { WordsOfArticle } from '../../mentions/mention-rules.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import type { Token } from '../../words/read-tokens.ts';
import { wordClass } from '../../words/word-class.ts';
import {
	besideDot,
	isOfPlace,
	type NameWithRole,
	nameInRun,
	spacedName,
	withoutReading,
} from './japanese-compounds.ts';
import { lengthen } from './japanese-given.ts';
import { namesInPrint } from './names-in-print.ts';
import { type Signs, viewSigns } from './view-paragraph.ts';

const nounClasses = wordClass.title | wordClass.place | wordClass.organisation | wordClass.person | wordClass.writing;

/** Forms of address that stand behind names only. */
const address = /^(?:さん|氏|君|ちゃん|様|容疑者|被告|選手|投手|捕手|監督|女史|夫人)$/u;

/** Of these, what no noun goes on behind. */
const form = /^(?:さん|氏|君|ちゃん|様|容疑者)$/u;

/** Longest name, in signs; a foreign one is as long as its katakana. */
const longestName = 7;

/** Shortest name before a role that groups and posts have too: "代表", "会長". */
const shortestFull = 3;

/** A given name in hiragana behind a surname: 高野あかね. */
const hiraganaName =
	/(?:^|[^\p{Script=Han}々])([\p{Script=Han}々ヶケ]{1,3}[ぁ-ん]{1,3}[らしこりきかみねおえすつやよろさちなとまのいくほひよゆぶ][子美代江恵乃]?)$/u;

/** The same before a form of address, whatever it ends with: 城ケ崎みちるさん. */
const addressedName = /(?:^|[^\p{Script=Han}々])([\p{Script=Han}々ヶケ]{1,4}(?![のはがをにとでへ])[ぁ-ん]{2,4})$/u;

/** Verbs and small words that such a name is none of. */
const hiraganaWord =
	/(?:から|など|まで|という|として|による|おける|である|こと|もと|ほか|ため|とき|ような|らしき|した|する|[かがさざたなばまやらわ]れ[たる]|られ[たる]|って|った|んだ|いた|えた)$/u;

const katakana = /^[\p{Script=Katakana}ー・]+$/u;
const nameSign = /^[\p{Script=Han}\p{Script=Katakana}ー々ヶ・]+$/u;

/** Full names of a Japanese article: the signs before a role or form of address that no list has. */
export function collectJapaneseNames({ text, paragraphs, lexicon }: WordsOfArticle): ReadonlySet<string> {
	const names = new Set<string>();
	const surnames = new Set<string>();
	for (const tokens of paragraphs) {
		const view = viewSigns(text, tokens, lexicon);
		tokens.forEach((_, at) => {
			const found = nameBefore(view, at);
			if (found !== null) (isFull(found.name) ? names : surnames).add(found.name);
		});
	}
	for (const name of namesInPrint(text, lexicon)) names.add(name);
	for (const surname of [...surnames].slice(0, mostSurnames)) {
		const full = isFullIn(names, surname) ? null : lengthen(text, surname, lexicon);
		if (full !== null) names.add(full);
	}
	return names;
}

function isFull(name: string): boolean {
	return name.length >= shortestFull || katakana.test(name);
}

function isFullIn(names: ReadonlySet<string>, surname: string): boolean {
	return [...names].some((name) => name.startsWith(surname));
}

/** How many surnames without a full name are looked for in the text, which takes its length each. */
const mostSurnames = 24;

/** Whether a token is a role or form of address that ends its noun: none inside "大統領府". */
export function isRoleEnd({ tokens, signs, start }: Signs, at: number): boolean {
	const token = tokens[at];
	if (token === undefined || (token.classes & wordClass.title) === 0) return false;
	const next = tokens[at + 1];
	if (next?.start === token.end && (next.classes & (wordClass.title | wordClass.person)) !== 0) return false;
	return !/[\p{Script=Han}\p{Script=Katakana}々]/u.test(signs.charAt(token.end - start)) || form.test(token.text);
}

/** "鮮魚店主の米倉武志さん": a trade, what it deals in before, and whose it is behind. */
function isTrade(tokens: readonly Token[], at: number): boolean {
	return (
		/^(?:店主|店員|店長|農家|漁師|職人|会社員|作家|業者|職員)$/u.test(tokens[at]?.text ?? '') &&
		tokens[at + 1]?.text === 'の'
	);
}

/** The name before the role that a token ends; null where the role stands by itself. */
export function nameBefore(view: Signs, at: number): NameWithRole | null {
	if (!isRoleEnd(view, at) || isTrade(view.tokens, at)) return null;
	const office = firstOf(view.tokens, at, (token) => isKnownNoun(view, view.tokens[token]));
	const role = withoutReading(view, office);
	const first = firstOf(view.tokens, role, (token) => isNamePart(view, token));
	const ofPlace = isOfPlace(view.tokens[at]) ? spacedName(view, first, at) : null;
	return spacedName(view, office, at) ?? ofPlace ?? besideRole(view, { first, role, at });
}

/** A run of tokens before a role, where the role begins, and its last token. */
type BesideRole = { readonly first: number; readonly role: number; readonly at: number };

/** The name right before a role. */
function besideRole(view: Signs, { first, role, at }: BesideRole): NameWithRole | null {
	const { tokens, start } = view;
	const to = (tokens[at]?.end ?? 0) - start;
	const end = (tokens[role]?.start ?? 0) - start;
	if (first === role) return withHiragana(view, end, to);
	const from = (tokens[first]?.start ?? 0) - start;
	// "とし子": one sign behind hiragana ends a given name.
	const isAfterHiragana = end - from === 1 && /[ぁ-ん]/u.test(view.signs.charAt(from - 1));
	const whole = isAfterHiragana ? withHiragana(view, end, to) : null;
	return whole ?? toName(view, { from, end, to, last: tokens[at]?.text ?? '' });
}

/** The first of the tokens before one that all go with it. */
function firstOf(tokens: readonly Token[], at: number, goesWith: (token: number) => boolean): number {
	let first = at;
	while (isJoined(tokens, first) && goesWith(first - 1)) first--;
	return first;
}

/** Whether a token stands right behind the one before it, but for the dot in a foreign name. */
function isJoined(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	const token = tokens[at];
	return before?.kind === 'word' && token !== undefined && token.start - before.end <= 1;
}

/** A word that goes with a role; of one sign a country's alone, behind a foreign name: 仏 in "マクロン仏大統領". */
function isKnownNoun({ lexicon, signs, start }: Signs, token: Token | undefined): boolean {
	if (token === undefined) return false;
	if (token.text.length === 1)
		return /[\p{Script=Katakana}ー]/u.test(signs.charAt(token.start - start - 1)) && countries.test(token.text);
	return (token.classes & nounClasses) !== 0 || lexicon.listed('plain').has(token.text);
}

/** Countries that one sign stands for. */
const countries = /[米露英仏独伊加豪中韓印波土蘭西]/u;

function isNamePart(view: Signs, at: number): boolean {
	const { tokens, signs, start } = view;
	const token = tokens[at];
	if (token === undefined || !nameSign.test(token.text)) return false;
	const gap = (tokens[at + 1]?.start ?? 0) - token.end;
	if (gap > 0 && !/[・＝]/u.test(signs.charAt(token.end - start))) return false;
	return token.text.length === 1 || (token.classes === 0 && !view.lexicon.listed('plain').has(token.text));
}

/** "政治学者アンドレイ・ソロキン": a foreign name of two parts behind a noun. */
const foreignBehind = /(?<=^\p{Script=Han}{2,})[\p{Script=Katakana}ー]{2,}(?:[・＝][\p{Script=Katakana}ー]+)+$/u;

/** The foreign name that a run begins with, else the run. */
function foreignFirst(run: string): string {
	const foreign = /^[\p{Script=Katakana}ー・＝]{2,}/u.exec(run)?.[0];
	return foreign !== undefined && run.length - foreign.length > 1 ? foreign : run;
}

/** Whether a name is longer than one sign, or a surname of one. */
function mayStandAlone(name: string, last: string, { listed }: Lexicon): boolean {
	return !/^\p{Script=Han}$/u.test(name) || mayBeAlone.test(last) || listed('surnames').has(name);
}

/** Behind what name of one sign ever stands; "様" ends nouns too: "模様". */
const mayBeAlone = /^(?:さん|氏|君|ちゃん|容疑者|被告)$/u;

type Run = { readonly from: number; readonly end: number; readonly to: number; readonly last: string };

function toName({ signs, lexicon }: Signs, { from, end, to, last }: Run): NameWithRole | null {
	const printed = besideDot(signs.slice(from, end).replace(/[・＝]$/u, ''));
	const long = nameInLongRun(printed, lexicon);
	const run = long ?? printed;
	const behindNoun = foreignBehind.exec(run)?.[0];
	const name = behindNoun ?? foreignFirst(run);
	if (!mayStandAlone(name, last, lexicon)) return null;
	if ((!katakana.test(name) && name.length > longestName) || /[\d０-９]/u.test(signs.charAt(from - 1))) return null;
	if (name.length < 2 && (!address.test(last) || lexicon.listed('plain').has(name) || lexicon.classOf(name) !== 0))
		return null;
	return { name, from: end - (behindNoun ?? long ?? signs.slice(from, end)).length, to };
}

/** The name in a run too long for one. */
function nameInLongRun(run: string, lexicon: Lexicon): string | null {
	return run.length > longestName ? nameInRun(run, lexicon) : null;
}

function withHiragana({ signs }: Signs, end: number, to: number): NameWithRole | null {
	const isAddressed = /^(?:さん|ちゃん|くん|氏|容疑者|被告)/u.test(signs.slice(end, to));
	const before = signs.slice(Math.max(0, end - longestName - 1), end);
	const name = (hiraganaName.exec(before) ?? (isAddressed ? addressedName.exec(before) : null))?.[1];
	return name === undefined || hiraganaWord.test(name) ? null : { name, from: end - name.length, to };
}
