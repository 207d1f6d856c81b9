import type { Speaker } from '../../article-frame.ts';
import type { ParagraphView } from './view-paragraph.ts';

/** What stands before whom somebody spoke to, met or spoke of. */
const objectAfter =
	/(?:[对對向与與和同跟给給被把让讓使致请請见見访訪问問至]|针对|針對|关于|關於|邀请|邀請|会晤|會晤|面对|面對|告诉|告訴|支持|取代|要求|提到|提及|包括|成为|成為|称赞|稱讚|批评|批評|指责|指責)$/u;

/** The same before somebody of the press by name: 对“俄罗斯24”电视台记者扎鲁宾说. */
const toPress = /[对對向](?!此|于|於)[^，。：]{0,24}(?:[记記]者|主持人|主播)[^，。：说說问問称稱]{0,12}$/u;
const longestAddress = 30;

/** The same before documents and organisations. */
const placeAfter = /(?:在|于|於|通过|通過|经|經|据|據|从|從|由于)$/u;

/** Behind a source that is only passed on: "据新华社报道". */
export const relayed = /^[^，。]{0,6}(?:报道|報道|报导|報導|消息)/u;

/** Behind whose words or paper it is: "中心的公开资料称". */
const ownWords =
	/^的(?:[话話]|[^，。的]{0,2}(?:嗓子|[声聲]音|眼眶|眼圈|眼睛|眼[里神]|[脸臉]上?|[语語][气氣]|目光|嘴角|第一[句个個]?(?:[话話]|反[应應])|回答|答案|答[复覆])|[^，。的]{0,4}(?:反[应應]|[态態]度|看法|[观觀][点點]|[说說]法|想法|意[见見]|立[场場]|判[断斷]|感受|解[读讀释釋])(?=[则則却卻也并並很更就是为為较較，：:])|[^，。的]{0,4}(?:资料|資料|声明|聲明|报告|報告|通报|通報|公告|数据|數據|文件|简报|簡報|统计|統計)[^，。]{0,2}[称稱说說指表])/u;

/** Whether a mention can be the subject of a verb of saying. */
export function mayTell({ signs, start }: ParagraphView, speaker: Speaker): boolean {
	const from = speaker.start - start;
	const before = signs
		.slice(Math.max(0, from - longestInner), from)
		.replace(/\uFFFC+$/u, '')
		.slice(-3);
	const behind = signs.slice(speaker.end - start, speaker.end - start + 12);
	if (
		objectAfter.test(before) ||
		toPress.test(signs.slice(Math.max(0, from - longestAddress), speaker.end - start)) ||
		(/^[的之]/u.test(behind) && !ownWords.test(behind))
	)
		return false;
	return mayTellBeside(speaker.kind, before, behind);
}

/** The same by what stands right before and behind a mention of a kind. */
function mayTellBeside(kind: Speaker['kind'], before: string, behind: string): boolean {
	if (kind === 'place' || kind === 'it') return false;
	if (kind === 'nominal') return !behind.startsWith('、') && !before.endsWith('在');
	if (kind !== 'organisation' && kind !== 'writing') return true;
	return !placeAfter.test(before) && !relayed.test(behind);
}

/** Longest name in marks between a preposition and its noun, in signs: 对“今日俄罗斯”电视台. */
const longestInner = 16;
