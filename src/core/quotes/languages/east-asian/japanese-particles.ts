import type { Speaker } from '../../article-frame.ts';
import type { Particles } from './particles.ts';
import type { ParagraphView } from './view-paragraph.ts';

/** "医師からは休むよう言われたが、": by whom the subject was told, whose words are not printed. */
const advised =
	/^から[はも][^。\uFFFC]{0,30}(?:言われ|勧められ|止められ|告げられ|求められ|促され|諭され|叱られ|反対され|頼まれ|怒られ|誘われ)[^。\uFFFC]*(?:[。]|$)/u;

/** "閣僚が出る例は少ないとして「…」": the subject of what somebody else says it for. */
const contents = /^が[^。、\uFFFC]{1,40}(?:と|だ|い|る|た)(?:として|とし)、?\uFFFC/u;

/** How far behind a mention that is read, in signs. */
const longestAdvice = 60;

function japaneseMark({ signs, start }: ParagraphView, { end, kind }: Speaker): 'topic' | 'subject' | null {
	const behind = signs.slice(end - start, end - start + 12);
	if (contents.test(signs.slice(end - start, end - start + longestAdvice))) return null;
	if (advised.test(signs.slice(end - start, end - start + longestAdvice))) return null;
	// "既視感を覚えた読者も多い": how many of a kind there are.
	if (kind !== 'person' && (behind.startsWith('、') || /^[もは](?:多[いくか]|少なくな)/u.test(behind))) return null;
	if (
		/^(?:は|も|の(?:第一声|言葉|一言|問い|答え|返事|返答|口癖|持論|コメント|弁|受け止め|感想|見方|思い|反応|説明|言い分|見立て|結論)は|としては|によると|によりますと|によれば|からは|らは|らも|たちは|たちも|達は|達も|側は|側も)/u.test(
			behind,
		)
	)
		return 'topic';
	if ((kind === 'writing' && /^に(?:[はも]|、?\uFFFC)/u.test(behind)) || /^の番(?:に|だ|が)/u.test(behind))
		return 'topic';
	// A sentence may end with whom it is about; an interview says whom it asked.
	return /^(?:が|らが|たちが|達が|では|にも?(?:話を)?(?:聞いた|聞く|インタビュー)|(?:だ|だった|である)?。|、)/u.test(
		behind,
	)
		? 'subject'
		: null;
}

/** How Japanese marks who does something. */
export const japaneseParticles: Particles = {
	markOf: japaneseMark,
	goesOn: /^\s*(?:さらに|また|その上で|そのうえで|加えて|続けて|そして|最後に)、?$/u,
	also: 'も',
	attached: /^(?:[ぁ-ん]|、(?!\uFFFC))/u,
	reportedTwice:
		/^と(?:述べ|語っ|話し|発言し|言っ|伝え|強調し|表明し|約束し|主張し|答え|応じ)[^。\uFFFC]{0,12}と(?:伝え|報じ|明らか|説明|主張)|^と[^、。\uFFFC]{1,16}た(?:こと|件|直後|際|問題)[にをはがも、]/u,
	complement: /^(?:だ|だった|である)?。/u,
	announces: /^の(?:言葉|答え|返事|返答|口癖|持論|コメント)は/u,
	joinsIn: /^(?:さん|氏)?も(?=[^\uFFFC。]{1,24}。[^\uFFFC。]{0,20}\uFFFC)/u,
	turns:
		/^と(?!の)[^、。\uFFFC]{0,14}(?:尋ねる|たずねる|聞く|問う|問いかける|問いただす|ただす|声をかける|声を掛ける|呼びかける|水を向ける|促す|迫る|質問する|切り出す|言う|告げる|伝える|話す|誘う|からかう|励ます|叱る|頼む)と(?:、|(?=\uFFFC))/u,
	asked:
		/(?:との|という)(?:問い|質問)|問われ|聞かれ|尋ねられ|について(?:は)?聞か|(?:述べ|語っ|話し|言っ|発言し|表明し|主張し)たこと(?:について|に対し)/u,
	clauseEnd:
		/(?:(?<!に対|に関|を通じ?|を巡|をめぐ|を受|とし|につい|によっ|とし?)[しりいちきみびえけげせてねべめれ]|たが|だが|ものの|一方|るが|う)[、]|か(?:という|との|と)[^、。]{0,10}(?:質問|問い)に(?:は|対して?)?、/u,
	wasTold:
		/^と[^。\uFFFC]{0,8}(?:説明を受け|問われ|聞かれ|尋ねられ|問い詰められ|迫られ|諭され|言われ|聞かさ|告げられ|伝えられ|忠告され|励まされ|声を[かか掛]けられ|叱られ|教えられ|教わ|連絡を受け|電話を受け|たしなめられ|一喝され|頼まれ|誘われ|背中を押され)/u,
	toldBy: /^(?:から|に)/u,
	cameIn:
		/^と(?:の|いう)?(?:[^、。\uFFFC]{2,8}から)?[^。\uFFFC]{0,8}(?:手紙|メール|連絡|電話|返事|回答|要望|苦情|声|批判|指摘|意見|不満|懸念|疑問|注文|反論|異論|やじ|ヤジ|野次|怒号|歓声|悲鳴|どよめき|罵声)[がも]|^と(?:の|いう|する)[^、。\uFFFC]{2,12}からの[^、。\uFFFC]{1,8}[をにがも]/u,
	cameFrom: /^(?:さん|氏|側)?からは?も?/u,
	sent: /^(?:さん|氏)?から(?:の|届|来|送|もら|受け取|託|寄せ|贈)/u,
	sourced: null,
	heldBy: null,
	owner: /^(?:さん|氏)?の、?$/u,
	passedOn:
		/^と(?:の|いう|する)(?:発言|言葉|話|見解|談話|コメント|認識|考え|主張|説明|声明|証言|回答|答弁|見方|指摘|反論|批判|訴え)を(?:[^。、\uFFFC]{0,6})(?:伝え|報じ|紹介|引用|掲載|流し|取り上げ|配信)/u,
	cited: /^(?:[のを](?:発言|話|言葉|談話)?[をと]?引用|の話として)/u,
	addressed: /^(?:さん|氏)?(?:に|へ)/u,
	governed:
		/^(?:さん|氏)?[はが][^、。\uFFFC「」]{1,30}か(?:という|との)[^、。「」]{0,10}(?:質問|問い)に|^(?:さん|氏)?(?:[（(][^）)]{1,10}[）)])?(?:＝当時[^＝]{1,8}＝)?(?:自身|本人|側)?(?:に(?:は|も|つい|対|関|向|、|「|と|[\p{Script=Han}])|について|を|への?|と(?=\p{Script=Han})|の(?!話|言葉|声|弁|談|指摘|見方|説明|主張|証言|発言|質問|問い|コメント)[\p{Script=Han}\p{Script=Katakana}])/u,
	wordOf:
		/^の[^、。]{0,5}声が(?:響|飛|弾|返)|^からは?も?、?[^、。\uFFFC]{0,12}声[がも](?:漏れ|上が|あが|聞か|聞こ|出|相次|寄せ)|^の(?:言葉|弁|談|指摘|見方|説明|主張|証言|話)だ/u,
	questionOf: /^の(?:質問|問い|問いかけ)に/u,
	questioned:
		/^(?:さん|氏|教授|博士|医師)?に(?:も)?[^。\uFFFC]{0,24}?(?:尋ね|たずね|聞い|聞く|問う|問い|質問|ただし|ただす|水を向け|ぶつけ)/u,
	unattributed:
		/^(?:など)?と(?:の|いう|いった)[^。、\uFFFC]{0,8}?(?:コメント|声|意見|反応|投稿|批判|感想|書き込み|指摘|不満|疑問|見方|懸念)[がも][^。\uFFFC]{0,8}(?:並|上が|あが|相次|寄せ|出[てたる]|広が|あふれ|聞か|飛び|飛ん|多[いか]|続い|根強|絶えな)/u,
	sentence: /^[。]?[^\uFFFC。]*/u,
	saidSo: /^[^。]{0,24}(?:そう|こう|と)(?:話|語|言|述|振り返|明か|訴)/u,
	interview: /(?:氏|教授|さん|博士|社長|監督|助教|[^\s、。]{2})に(?:話を)?(?:聞いた|聞く|インタビュー)/u,
	question: /^[―—─–-]/u,
};
