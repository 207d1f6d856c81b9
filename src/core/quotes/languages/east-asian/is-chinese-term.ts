import { onceFor } from '../../../once-for.ts';
import type { Frame, FrameQuote } from '../../article-frame.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, reportingVerb, wordClass } from '../../words/word-class.ts';

/** Longest term, and longest one whose place alone shows it, in signs. */
const longestTerm = 12;
const longestAlone = 8;

/** Signs that a sentence has, and marks. */
const spoken = /[了过過着著是不没沒会會要能将將已很还還也都吗嗎呢吧我你您他她]|[，。！？；,.!?…]/u;

/** Behind what a thing is called: “白名单”制度, “塞票”风波. */
const kinds =
	/^(?:事件|疑[云雲]|一?案(?!例|件)|[风風]波|[丑醜][闻聞]|[现現]象|行[动動]|工程|[项項]目|模式|制度|[机機]制|政策|[战戰]略|[称稱][号號]|[荣榮]誉|美[誉譽]|名[单單]|[团團]伙|[骗騙]局|套路|[应應]用|[计計][划劃]|倡[议議]|[战戰]法|[产產]品|品牌|[专專][项項]|活[动動]|大[赛賽]|[节節]目|[栏欄]目|[电電]影|[乐樂][队隊]|[组組]合|[话話][题題](?!性)|[条條]款|[选選][项項]|[疗療]法|[综綜]合征|效[应應]|原[则則]|理念|[阶階]段|[时時]代|[关關][系係]|路[线線]|方案|[系系][统統]|平台|[账帳][号號戶户]|小程序|App|APP|的(?:[发發]源地|故[乡鄉]|[产產]地|代名[词詞]|象征|象徵|[称稱][号號]|美[誉譽]|雅[号號]|名[号號])|等(?:[称稱]|口[号號]|字[样樣]))/u;

/** What laws, plans and treaties end with, which Taiwan prints in 「」, and words that call one so. */
const statute =
	/^(?![這这那]|[惡恶]).{2,}(?<![惡恶合違违非守執执司修立看想說说用方做無无])(?:法|法案|草案|條例|条例|辦法|办法|細則|细则|憲章|宪章|公約|公约|協定|协定|條約|条约|計畫|計劃|计划|五法|三法|四法)$/u;
const longestStatute = 24;
const predicate = /[了過过是不沒没要我你他她，。！？,!?：]/u;

/** Behind what a gathering is called: 「…」記者會. */
const gatherings =
	/^(?:主[題题])?(?:的)?(?:[記记]者[會会]|[說说]明[會会]|公[聽听][會会]|座[談谈][會会]|[論论][壇坛]|研[討讨][會会]|[發发][布表][會会]|音[樂乐][會会]|展[覽览]|特展|[個个]展|[講讲]座|典[禮礼]|晚[會会]|[遊游]行|集[會会]|[連连]署|[專专][輯辑]|[專专][題题]|[計计][畫劃划]|[運运][動动]|大[會会]|年[會会]|峰[會会]|[獎奖])/u;

/** Before the name of something: 曾获“…”, 冒充“…”, 化名“…”. */
const callings =
	/(?:[戏戲昵暱俗][称稱](?:[为為作])?|[称稱]作|被[称稱][为為作]|曾?[获獲]|[荣榮][获獲]|[获獲]评|[评評][为為]|[当當][选選](?:[为為])?|入[选選]|授予|列[为為]|[视視][为為]|[视視]作|[当當]作|[当當]成|[变變]成|成[为為]|化身|扮演|打造|[筑築]牢|[织織]密|[跑跑]出|走出|上演|所[谓謂]的?|名[为為]|取名|化名|代[号號]|[绰綽][号號]|外[号號]|冒充|假冒|[谎謊][称稱]|自[称稱]|[须須]用|使用|采用|採用|[运運]用|利用|推行|[实實][施行]|[启啟][动動]|建立|[摆擺][脱脫]|[陷落]入|[进進]入|告[别別]|[拒][绝絕]|[缺][少乏]|[坚堅]持|防止|避免|杜[绝絕]|推[进進]|[开開]展|[实實][现現]|打好|落[实實]|搞)$/u;

/** Before words that are said at once. */
const saidAtOnce = /[：:]$/u;

/** How much beside a stretch is read, in signs. */
const reach = 8;

/** Whether a short stretch is what something is called, by what stands beside it: no words of anybody. */
export function isChineseTerm(frame: Frame, quote: FrameQuote): boolean {
	const { text } = frame;
	const words = text.slice(quote.start, quote.end);
	const from = quote.start - quote.marks[0].length;
	const to = quote.end + quote.marks[1].length;
	const before = text.slice(Math.max(0, from - reach), from);
	const behind = text.slice(to, to + reach);
	if (saidAtOnce.test(before)) return false;
	if (gatherings.test(behind) || isStatute(words)) return true;
	if (words.length > longestTerm || spoken.test(words)) return false;
	if (isCalledPerson(words, frame.lexicon) || kinds.test(behind) || callings.test(before)) return true;
	return isAlone(frame, quote, before, text.slice(to, to + 1));
}

/** Whether its place alone shows a term: behind "of", or printed again in marks. */
function isAlone(frame: Frame, quote: FrameQuote, before: string, behind: string): boolean {
	const words = frame.text.slice(quote.start, quote.end);
	if (words.length > longestAlone || isReportedHere(frame, quote)) return false;
	return isAttribute(before, behind) || (timesIn(frame).get(words) ?? 0) > 1;
}

/** "縣議會正副議長推選辦法". */
function isStatute(words: string): boolean {
	return words.length <= longestStatute && !predicate.test(words) && statute.test(words);
}

/** "张经理": a surname and what somebody is. */
function isCalledPerson(words: string, { classOf, fold, listed }: Lexicon): boolean {
	const isCalled = (classOf(words.slice(1)) & (wordClass.title | wordClass.person)) !== 0;
	return words.length > 2 && words.length < 5 && isCalled && listed('surnames').has(fold(words.charAt(0)));
}

/** "通向境外的“桥梁”。": what a clause ends with behind "of". */
function isAttribute(before: string, behind: string): boolean {
	return /[的之]$/u.test(before) && /^[，。；、！？）)\s的]?$/u.test(behind);
}

/** Whether a verb of saying stands in the clause of a stretch, ends a clause before it, 表示，这是…的“…”, or follows at once. */
function isReportedHere({ paragraphs }: Frame, quote: FrameQuote): boolean {
	const tokens = paragraphs[quote.paragraph]?.tokens ?? [];
	const ahead = tokens.slice(Math.max(0, quote.token - sentenceReach), quote.token);
	const sentence = ahead.slice(ahead.findLastIndex(({ text }) => /^[。！？!?；]$/u.test(text)) + 1);
	const clause = sentence.findLastIndex(({ kind, text }) => kind !== 'word' && text !== '、');
	const isVerb = (token: Token | undefined) => isOf(token, reportingVerb) && !isOf(token, wordClass.preposition);
	return (
		sentence.some((token, at) => isVerb(token) && (at > clause || /^[，,：:]$/u.test(sentence[at + 1]?.text ?? ''))) ||
		tokens.slice(quote.token + 1, quote.token + 3).some(isVerb)
	);
}

/** How far a sentence is read, in tokens. */
const sentenceReach = 60;

/** How often an article prints each short stretch in marks. */
const timesIn = onceFor((frame: Frame): ReadonlyMap<string, number> => {
	const times = new Map<string, number>();
	for (const { start, end } of frame.quotes)
		if (end - start <= longestAlone) {
			const words = frame.text.slice(start, end);
			times.set(words, (times.get(words) ?? 0) + 1);
		}
	return times;
});
