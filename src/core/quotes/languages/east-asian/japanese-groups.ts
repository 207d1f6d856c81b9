import type { Candidate } from '../../mentions/mention.ts';
import { endsWithOne } from '../../words/ends-with-one.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import { type Found, plain, type View } from './found.ts';
import { byPart } from './japanese-roles.ts';

/** A group or any noun that the particle of a subject makes one, or from where a cry comes: "博進堂は「", "弁護側は". */
export function groupAt(view: View, at: number, least: number): Found | null {
	const { scan, start, signs } = view;
	const token = scan.tokens[at];
	const to = (token?.end ?? 0) - start;
	const isHeard = isHeardFrom(signs, to);
	const end = pastShort(signs, to);
	if (token === undefined || !(isHeard || isMarked(signs, end))) return null;
	const name = nounAt(view, token, least, to);
	if (name === '') return null;
	const from = to - name.length;
	const full = byPart(scan.names).get(name) ?? (scan.names.has(name) ? name : undefined);
	if (full !== undefined) return plain('person', full, from, to);
	if (isHeard) return plain('nominal', name, from, to);
	// "論文自身も": the noun before it.
	const own = name.replace(/(?<=..)(?:自身|自体)$/u, '');
	return asGroup(view, token.classes | scan.lexicon.classOf(own), {
		name: own,
		from,
		end: own === name ? end : from + own.length,
	});
}

/** Behind what a body is called for short: "国際原子力機関（ＩＡＥＡ）は". */
function pastShort(signs: string, to: number): number {
	return to + (/^[（(][\p{Lu}\p{Ll}]{2,10}[）)](?=[はが])/u.exec(signs.slice(to, to + longestShort))?.[0].length ?? 0);
}

/** Longest short form in brackets, in signs. */
const longestShort = 12;

/** The noun that a token ends: "張り紙" too, which has hiragana in it and stands in the table; empty for none. */
function nounAt({ scan, start, signs }: View, token: Token, least: number, to: number): string {
	const noun = nounBefore(signs, (scan.tokens[least]?.start ?? start) - start, to);
	return noun === '' && isOf(token, wordClass.writing) ? token.text : noun;
}

/** Ranks and positions that stand before names, as wrestlers and players have them. */
const rank =
	/^(?:横綱|大関|関脇|小結|前頭|十両|幕下|[FＦMＭDＤ][WＷFＦ]|[GＧ][KＫ]|[SＳ][BＢ]|[CＣ][BＢ])(?=(?:[\p{Script=Han}ノヶ]{2,4}|[\p{Script=Katakana}ー・]{2,16})$)/u;

/** "関脇琴嵐は": the name behind a rank, where no other noun ends there. */
function behindRank({ scan }: View, noun: string): string | null {
	const name = noun.replace(rank, '');
	return name === noun || scan.lexicon.classOf(name) !== 0 || scan.lexicon.listed('plain').has(name) ? null : name;
}

type Group = { readonly name: string; readonly from: number; readonly end: number };

function asGroup(view: View, classes: number, { name, from, end }: Group): Found | null {
	const named = behindRank(view, name);
	if (named !== null) return plain('person', named, from, end);
	const kind = kindOfGroup(view, classes, name, end);
	return kind === null ? null : plain(kind, name, from, end);
}

/** "和平案の中身は「…」と話した": nouns for what is spoken of, which say nothing themselves. */
const topic =
	/(?:中身|内容|詳細|時期|日程|理由|動機|原因|背景|見通し|影響|対応|対策|割譲|決定|撤退|停戦|要求|交渉|会談|協議|制裁|攻撃|侵攻|導入|廃止|延期|中止|増税|減税|利上げ|値上げ|結果|状況|情勢|現状|問題|課題|関係|姿勢|政策|事故|事件|被害|役割|存在|支援|参加|復帰|勝利|敗戦|優勝|進出|移転|再開|開催|実施|実現|成立|採用|費用|狙い|是非|可否|有無|今後|去就|進退|手応え|心境|感触)$/u;

/** Longest noun, in signs. */
const longestNoun = 16;

/** The noun that ends at a sign; empty for none, and for what is only spoken of. */
function nounBefore(signs: string, floor: number, to: number): string {
	const before = signs.slice(Math.max(floor, to - longestNoun), to);
	const noun =
		(/[\p{Script=Han}\p{Script=Katakana}\p{Lu}\p{Ll}ー・々]{2,16}$/u.exec(before) ??
			/(?<=^|[。、\s\uFFFC])[署県市町村区都府国省庁党社]$/u.exec(before))?.[0] ?? '';
	return topic.test(noun) ? '' : noun.replace(when, '');
}

/** Words for when something is that stand before a noun: "今回クレムリンが". */
const when =
	/^(?:今[回年月週後朝夜春夏秋冬]|[先昨来]年|[先来]月|[先来]週|当[時日初]|現在|最近|以前|近年|[同翌前当]日|一方|結局|実際|毎[日年朝週]|昨[日夜]|明日)(?=..)/u;

function isMarked(signs: string, to: number): boolean {
	return (
		/^(?:は|が|も|では|には|にも|によると|によりますと|としては)/u.test(signs.slice(to, to + 4)) ||
		isInscribed(signs, to)
	);
}

/** "張り紙に「…」とある": what a text says without anybody as a subject. */
function isInscribed(signs: string, to: number): boolean {
	return /^に、?\uFFFC+と(?:ある|あった|あり|書か|記さ|刻ま|つづら|綴ら|印刷|大書|貼ら)/u.test(
		signs.slice(to, to + longestFinding),
	);
}

/** Behind where a cry comes from: 野党席から「…」とやじが飛んだ. */
const heard =
	/^から[はも]?、?\uFFFC+と(?:の|いう)?[^。\uFFFC]{0,6}(?:声|やじ|ヤジ|野次|怒号|歓声|悲鳴|どよめき|罵声|拍手|批判|指摘|意見|不満|懸念|疑問|注文|反論|異論)/u;

/** The same behind the quotation: 「…」と野党席からやじが飛んだ. */
const heardBehind = /^から[^、。\uFFFC]{0,4}(?:声|やじ|ヤジ|野次|怒号|歓声|悲鳴|罵声)[がも]/u;

function isHeardFrom(signs: string, to: number): boolean {
	if (!signs.startsWith('から', to)) return false;
	if (heard.test(signs.slice(to, to + longestFinding))) return true;
	return (
		heardBehind.test(signs.slice(to, to + 10)) &&
		/\uFFFCと[^、。\uFFFC]{2,8}$/u.test(signs.slice(Math.max(0, to - 10), to))
	);
}

/** Behind a quotation, that a judgement or report finds what it says. */
const finds = /^は、?\uFFFC+と(?:述べ|指摘|断じ|認定|認め|結論|批判|主張|記|訴え|強調|位置づけ|非難|し(?:た|て))/u;

/** How far a finding may reach behind its noun, in signs. */
const longestFinding = 200;

/** What somebody answers, or where something is heard, and nothing is written in: "との質問には「", "議場には「". */
const noText = /(?:質問|問い|指摘|批判|要請|要求|取材|声|追及|求め|相手|試合|場所|大会|[室場席堂内戦])$/u;

/** What only somebody does, whatever it is about: "連覇には「…」とうなずいた". */
const bySomebody =
	/^に[はも]、?\uFFFC+と(?:、)?(?:[^。、\uFFFC]{0,8}を)?(?:うなず|頷|首を|かぶり|胸を張|笑|苦笑|ほほ笑|力を込|力強|警戒|意欲|気を引き締|表情|答え|応じ|語|話|述べ|言い切)/u;

function isNoText(signs: string, name: string, to: number): boolean {
	return noText.test(name) || bySomebody.test(signs.slice(to, to + longestFinding));
}

/** Nouns for what is found by asking, or written down. */
const isText = /(?:調査|アンケート|白書|報告書?|判決|鑑定書?|議事録|日記|遺書|手紙|メモ|看板|日誌|記録|資料|冊子)$/u;

/** Whether "in it" stands behind a text, or a finding of it: "判決は「…」と述べた". */
function isRead(signs: string, name: string, to: number): boolean {
	if (finds.test(signs.slice(to, to + longestFinding))) return true;
	return isText.test(name) && /^(?:では|によると|によりますと)/u.test(signs.slice(to, to + 6));
}

/** Behind a subject, a quotation at once, or in what it issues: "ルクオイルは声明を出し、「". */
const leadsToQuote =
	/^[はがも]、?(?:(?:[^。、\uFFFC]{0,10})(?:声明|発表文|コメント|談話|書面|文書|リリース|公式サイト|ＳＮＳ|SNS|Ｘ|X)(?:で|に|を出し|を発表し|を公表し|を出して)、?)?\uFFFC/u;
const longestLead = 28;

function kindOfGroup({ scan, signs }: View, classes: number, name: string, to: number): Candidate['kind'] | null {
	if ((classes & wordClass.organisation) !== 0) return 'organisation';
	if (/^に[はも]、?\uFFFC/u.test(signs.slice(to, to + 4)) || isInscribed(signs, to))
		return isNoText(signs, name, to) ? null : 'writing';
	if (isRead(signs, name, to)) return 'writing';
	if ((classes & wordClass.writing) !== 0 || endsWithOne(name, scan.lexicon.listed('organisationEndings')))
		return 'organisation';
	return leadsToQuote.test(signs.slice(to, to + longestLead)) && !scan.lexicon.listed('plain').has(name)
		? 'name'
		: null;
}
