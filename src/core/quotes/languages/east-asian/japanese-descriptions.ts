import { isOf, wordClass } from '../../words/word-class.ts';
import { type Found, plain, type View } from './found.ts';
import { spacedBefore } from './japanese-compounds.ts';
import { rolesOf } from './japanese-roles.ts';

/** Past an age or former name, and where somebody is at home: "さん（81）", "横綱（２５）＝双葉部屋＝". */
export function pastBracket(signs: string, at: number): number {
	return pastHome(signs, at + (/^[（(][^（）()]{1,12}[）)]/u.exec(signs.slice(at, at + 14))?.[0].length ?? 0));
}

/** Past where somebody is at home, between two strokes behind an age: "（２５）＝双葉部屋＝". */
export function pastHome(signs: string, at: number): number {
	return at + (/^＝[^＝、。\uFFFC]{1,14}＝/u.exec(signs.slice(at, at + 16))?.[0].length ?? 0);
}

/** What a description of somebody is cut off by. */
const description = /[^、。，「」\s（）()\uFFFCはがをにでともへ]{1,18}$/u;

/** "促された被告": a verb that only tells what happened to whoever has the role. */
const attribute = /^.*[ぁ-ん](?=\p{Script=Han}+$)/u;

/** "感想を聞かれた父", "運営するカフェの店長": what a verb tells of whoever is described. */
const relativeClause = /^[^の]*(?:[^あ]る|[たいうくすむぶ])(?=[\p{Script=Han}\p{Script=Katakana}])/u;

/** "保育士の女性": who is described by a role. */
function isOfPerson({ scan: { tokens } }: View, at: number): boolean {
	return tokens[at + 1]?.text === 'の' && isOf(tokens[at + 2], wordClass.person);
}

/** "夫の葬式": of whom something is told, and no words. */
function isOwner({ signs }: View, to: number): boolean {
	return /^[父母夫妻兄弟姉妹娘]の(?!言葉|口癖|一言|話|声|教え|遺言|返事|答え)/u.test(signs.slice(to - 1, to + 3));
}

/** "日銀 戸山和男 総裁": a sign of a name that a space parts from the role. */
function isOfSpaced(view: View, at: number): boolean {
	const [token, role] = view.scan.tokens.slice(at, at + 2);
	return (
		isOf(role, wordClass.title) &&
		role?.start !== token?.end &&
		spacedBefore(view, (role?.start ?? 0) - view.start) !== null
	);
}

/** "同局長": the office of whoever was introduced with it. */
function withoutSame({ scan }: View, phrase: string): string {
	const office = phrase.replace(/^同/u, '');
	return (scan.lexicon.classOf(office) & wordClass.title) === 0 ? phrase : office;
}

/** A noun for somebody, with what goes before it: "市商工課の担当者". */
export function describeAt(view: View, at: number, least: number): Found | null {
	const { scan, start, signs } = view;
	const token = scan.tokens[at];
	if (token === undefined || /^(?:さん|氏|君|様|ちゃん)$/u.test(token.text)) return null;
	if (/[\p{Script=Han}\p{Script=Katakana}]/u.test(signs.charAt(token.end - start)) || isOfSpaced(view, at)) return null;
	const to = token.end - start;
	if (isOfPerson(view, at) || isOwner(view, to)) return null;
	const floor = (scan.tokens[least]?.start ?? start) - start;
	const whole = description.exec(signs.slice(Math.max(floor, to - 18), to))?.[0].replace(/^[ぁ-ん]+/u, '') ?? '';
	const phrase = withoutSame(view, whole.replace(relativeClause, ''));
	const from = to - Math.max(phrase.length, token.text.length);
	const name = signs.slice(from, to);
	const holder = rolesOf(scan).get(name) ?? rolesOf(scan).get(name.replace(attribute, ''));
	if (holder !== undefined) return plain('person', holder, from, to);
	return { ...plain('nominal', name, from, pastBracket(signs, to)), person: scan.people.findOffice(name, scan.date) };
}
