import type { Speaker } from '../../article-frame.ts';
import { subjectParticle, topicParticle } from './korean-words.ts';
import type { ParagraphView } from './view-paragraph.ts';

/** How a language with the verb last marks who does something, and what its verbs say of whose words are printed. */
export type Particles = {
	/** Whether the particle behind a mention marks a topic, a subject, or neither. */
	readonly markOf: (view: ParagraphView, speaker: Speaker) => 'topic' | 'subject' | null;
	/** The particle that says "too". */
	readonly also: string;
	/** Found where a particle or verb hangs on a quotation. */
	readonly attached: RegExp;
	/** Behind a quotation that one says another said: "말했다고 전했다". */
	readonly reportedTwice: RegExp;
	/** Behind whom the subject of a sentence is said to be: "지휘자는 … 표은성씨다." */
	readonly complement: RegExp;
	/** Behind whose words come next, none of those before: "포수 박씨의 기억." */
	readonly announces: RegExp;
	/** Between a mention and a quotation, that somebody else asked about it. */
	readonly asked: RegExp;
	/** Behind whoever joins in, when somebody else has spoken: "이씨도 거들었다". */
	readonly joinsIn: RegExp;
	/** Behind a quotation that its speaker asks or urges, and somebody else answers. */
	readonly turns: RegExp;
	/** In what stands between two topics: a clause ends, and the second one begins another. */
	readonly clauseEnd: RegExp;
	/** Behind a quotation that its subject was told by somebody else, and behind whom. */
	readonly wasTold: RegExp;
	readonly toldBy: RegExp;
	/** Behind a quotation that it was heard or came by letter, and behind whom it came from. */
	readonly cameIn: RegExp;
	readonly cameFrom: RegExp;
	/** Behind who sent a text that follows: "娘から届いたメール". */
	readonly sent: RegExp;
	/** Behind whom another quotes: "한 당국자를 인용해". */
	readonly cited: RegExp;
	/** Behind whom somebody addresses. */
	readonly addressed: RegExp;
	/** Behind whose word it is: "김 교수의 설명이다". */
	readonly wordOf: RegExp;
	/** The same behind who asked the question that a quotation is. */
	readonly questionOf: RegExp;
	/** Behind whom the text says was asked: "氏に尋ねると", "교장에게 이유를 물었더니". */
	readonly questioned: RegExp;
	/** Behind what is said to be heard or read of nobody: "といった声が相次いだ". */
	readonly unattributed: RegExp;
	/** What a sentence ends with, and the sentence behind a quotation up to there. */
	readonly sentence: RegExp;
	/** Behind a quotation, who "said so". */
	readonly saidSo: RegExp;
	/** In a paragraph or behind whom it says that an interview follows. */
	readonly interview: RegExp;
	/** A line that only asks, in interviews. */
	readonly question: RegExp;
};

/** Behind whose words come next: "김 교수의 말은 다르다", "포수 박씨의 기억.". */
export const wordsOfSubject =
	/^(?:\([^()]{1,12}\))?(?:씨|님)?의\s(?:[가-힣]{1,3}\s)?(?:말|말투|설명|얘기|이야기|기억|생각|대답|답|답변|한마디|첫마디|첫말|일성|소감|반응|회고|증언|고백|진단|분석|해석|조언|당부|입장|평가|촌평|논평|해명|주장|지적|항변|반박|표현|하소연|푸념|탄식|목소리|전언|심경|각오|포부|바람|다짐|호소|견해|의견|시각|전망|판단|결론|일침|직언|부연|외침|절규|농담|넋두리|변|눈|차례)(?:은|는|도|이|가|이다|이었다|였다|다|가 왔다)?(?=[\s.:])/u;

/** What stands between a mention and its particle: an age or pseudonym, a form of address. */
const koreanBehind = /^(?:\([^()]{1,12}\))?(?:씨|님)?([가-힣]{1,5})?/u;

function koreanMark({ signs, start }: ParagraphView, { end, kind }: Speaker): 'topic' | 'subject' | null {
	if (wordsOfSubject.test(signs.slice(end - start, end - start + 24))) return 'topic';
	const particle = koreanBehind.exec(signs.slice(end - start, end - start + 20))?.[1] ?? '';
	if (kind === 'writing') return /^에(?:는|서는)$/u.test(particle) || topicParticle.test(particle) ? 'topic' : null;
	if (topicParticle.test(particle)) return 'topic';
	if (madeBy.test(signs.slice(end - start, end - start + 16))) return null;
	return isSubjectMark(particle, kind) ? 'subject' : null;
}

/** Behind who made, sent or keeps what the sentence goes on to tell of: "졸업생이 준 쪽지". */
const madeBy =
	/^[이가]\s(?:준|쓴|낸|산|판|만든|보낸|남긴|건넨|그린|지은|부른|찍은|키운|기른|심은|받은|가져온|들려준|선물한|추천한|제출한|작성한|운영하는|이끄는|다니는|사는|일하는|진행하는|맡은|설계한|연출한|집필한|제작한)\s(?!말|얘기|이야기|소식)[가-힣]/u;

/** Whether a particle marks a subject; "-에서" does behind a body, else it says where. */
function isSubjectMark(particle: string, kind: Speaker['kind']): boolean {
	if (kind === 'name' && particle === '에서') return false;
	return subjectParticle.test(particle) || /^(?:이다|다|였다|이었다)$/u.test(particle);
}

/** "医師からは休むよう言われたが、": by whom the subject was told, whose words are not printed. */
const advised =
	/^から[はも][^。\uFFFC]{0,30}(?:言われ|勧められ|止められ|告げられ|求められ|促され|諭され|叱られ|反対され|頼まれ|怒られ|誘われ)[^。\uFFFC]*(?:[。]|$)/u;

/** How far behind a mention that is read, in signs. */
const longestAdvice = 60;

function japaneseMark({ signs, start }: ParagraphView, { end, kind }: Speaker): 'topic' | 'subject' | null {
	const behind = signs.slice(end - start, end - start + 12);
	if (advised.test(signs.slice(end - start, end - start + longestAdvice))) return null;
	// "既視感を覚えた読者も多い": how many of a kind there are.
	if (kind !== 'person' && (behind.startsWith('、') || /^[もは](?:多[いくか]|少なくな)/u.test(behind))) return null;
	if (
		/^(?:は|も|の(?:第一声|言葉|一言|問い|答え|返事|返答|口癖|持論|コメント|弁|受け止め|感想|見方|思い|反応|説明|言い分|見立て|結論)は|としては|によると|によれば|からは|らは|らも|側は|側も)/u.test(
			behind,
		)
	)
		return 'topic';
	if ((kind === 'writing' && /^に(?:[はも]|、?\uFFFC)/u.test(behind)) || /^の番(?:に|だ|が)/u.test(behind))
		return 'topic';
	// A sentence may end with whom it is about; an interview says whom it asked.
	return /^(?:が|らが|では|にも?(?:話を)?(?:聞いた|聞く|インタビュー)|(?:だ|だった|である)?。|、)/u.test(behind)
		? 'subject'
		: null;
}

export const japaneseParticles: Particles = {
	markOf: japaneseMark,
	also: 'も',
	attached: /^(?:[ぁ-ん]|、(?!\uFFFC))/u,
	reportedTwice:
		/^と(?:述べ|語っ|話し|発言し|言っ|伝え|強調し|表明し|約束し|主張し|答え|応じ)[^。\uFFFC]{0,12}と(?:伝え|報じ|明らか|説明|主張)/u,
	complement: /^(?:だ|だった|である)?。/u,
	announces: /^の(?:言葉|答え|返事|返答|口癖|持論|コメント)は/u,
	joinsIn: /^(?:さん|氏)?も(?=[^\uFFFC。]{1,24}。[^\uFFFC。]{0,20}\uFFFC)/u,
	turns:
		/^と(?!の)[^、。\uFFFC]{0,14}(?:尋ねる|たずねる|聞く|問う|問いかける|問いただす|ただす|声をかける|声を掛ける|呼びかける|水を向ける|促す|迫る|質問する|切り出す|言う|告げる|伝える|話す|誘う|からかう|励ます|叱る|頼む)と、/u,
	asked:
		/(?:との|という)(?:問い|質問)|問われ|聞かれ|尋ねられ|について(?:は)?聞か|(?:述べ|語っ|話し|言っ|発言し|表明し|主張し)たこと(?:について|に対し)/u,
	clauseEnd:
		/(?:(?<!に対|に関|を通じ?|を巡|をめぐ|を受|とし|につい|によっ|とし?)[しりいちきみびえけげせてねべめれ]|たが|だが|ものの|一方|るが|う)[、]/u,
	wasTold:
		/^と[^。\uFFFC]{0,8}(?:説明を受け|問われ|聞かれ|尋ねられ|問い詰められ|迫られ|諭され|言われ|聞かさ|告げられ|伝えられ|忠告され|励まされ|声を[かか掛]けられ|叱られ|教えられ|教わ|連絡を受け|電話を受け|たしなめられ|一喝され|頼まれ|誘われ|背中を押され)/u,
	toldBy: /^(?:から|に)/u,
	cameIn:
		/^と(?:の|いう)?(?:[^、。\uFFFC]{2,8}から)?[^。\uFFFC]{0,8}(?:手紙|メール|連絡|電話|返事|回答|要望|苦情|声|やじ|ヤジ|野次|怒号|歓声|悲鳴|どよめき|罵声)[がも]/u,
	cameFrom: /^(?:さん|氏|側)?から/u,
	sent: /^(?:さん|氏)?から(?:の|届|来|送|もら|受け取|託|寄せ|贈)/u,
	cited: /^(?:[のを](?:発言|話|言葉|談話)?[をと]?引用|の話として)/u,
	addressed: /^(?:さん|氏)?(?:に|へ)/u,
	wordOf: /^の[^、。]{0,5}声が(?:響|飛|弾|返)|^の(?:言葉|弁|談|指摘|見方|説明|主張|証言|話)だ/u,
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

export const koreanParticles: Particles = {
	markOf: koreanMark,
	also: '도',
	attached: /^[가-힣]/u,
	reportedTwice: /^[^.\uFFFC]{0,40}(?:했|밝혔|썼|적었|답했|물었|내렸)(?:다고|다며)\s/u,
	complement: /^(?:\([^()]{1,12}\))?(?:씨|님)?(?:이?다|였다|이었다)\./u,
	announces: wordsOfSubject,
	joinsIn: /^(?:씨|님)?도\s[^\uFFFC.]{1,24}\.\s?\uFFFC/u,
	turns: /^(?:이?라|다|냐|자)?고\s(?:[가-힣]+\s){0,2}[가-힣]+(?:자|으니|물으니)[,\s]/u,
	asked:
		/(?:느냐|는지|냐)는\s?(?:질문|물음)|묻자|질문에|(?:라고|다고) (?:한|말한|밝힌|주장한|언급한) (?:데|것에) 대해/u,
	clauseEnd: /(?:고|며|지만|으나|는데|면서|자|반면|데 이어)[,，]|[.]/u,
	wasTold: /^(?:이?라)?는\s(?:말|얘기|이야기|답|설명|대답|통보)(?:을|를)\s(?:들|받|전해)/u,
	toldBy: /^(?:에게서?|으?로부터|한테서?|측으로부터)/u,
	cameIn:
		/^(?:이?라|다|냐|자)는\s(?:[가-힣]+\s)?(?:편지|문자|연락|전화|답장|목소리|고성|야유|고함|항의|외침|함성|탄성)[이가도]/u,
	cameFrom: /^(?:씨|님)?(?:에게서|한테서|으?로부터|에서)/u,
	sent: /^(?:씨|님)?(?:에게서|한테서|으?로부터|[이가])\s(?:온|보낸|받은|보내온|남긴|도착한|건넨)\s/u,
	cited: /^[을를]\s인용/u,
	addressed: /^(?:씨|님)?(?:에게|한테|께|을 향해|를 향해)/u,
	wordOf: /^의\s(?:말|설명|지적|얘기|이야기|주장|전언|평가|반응|입장|생각|판단|시각|진단|전망|해석|회상|고백)/u,
	questionOf: /^의\s(?:질문|물음|질의)에/u,
	questioned:
		/^(?:\([^()]{1,12}\))?(?:씨|님)?(?:에게|한테|께)[^.\uFFFC]{0,40}?(?:물었|물으|물어|묻자|질문하|질문했|문의하|문의했)/u,
	unattributed:
		/^(?:이?라|다|냐|자|단)?는\s(?:[가-힣]+\s){0,3}?(?:평|댓글|반응|목소리|지적|비판|우려|글|의견|불만|전망|관측|조롱|응원|탄식|시선|말)(?:들)?(?:이|가|도)\s(?:[가-힣]+\s){0,2}?(?:나오|나온|나왔|올라|달렸|달리|달린|이어|쏟아|적지 않|많|있|제기|터져|들려|들린|들렸|돌|퍼)/u,
	sentence: /^[^\uFFFC]*?(?:[.!?]\s|[.!?]?$|(?=\uFFFC))/u,
	saidSo: /^[^.]{0,40}(?:이렇게|이같이|그렇게|이처럼)\s?(?:말|설명|답|토로|회상|덧붙)/u,
	interview: /인터뷰(?:에서|를|했)|일문일답|을 만났|를 만났|에게 들|에게 물|에게서 들/u,
	question: /^(?:[―—─–-]|Q[.:\s]|▷|▶)/u,
};

/** Whether a mention is marked as a topic or subject. */
export function isMarkedSubject({ markOf }: Particles, view: ParagraphView, speaker: Speaker): boolean {
	return speaker.kind !== 'place' && markOf(view, speaker) !== null;
}

/** Whether a mention is who the subject of its sentence is said to be. */
export function isSaidToBe(
	{ complement }: Particles,
	{ signs, start }: ParagraphView,
	{ kind, end }: Speaker,
): boolean {
	return kind === 'person' && complement.test(signs.slice(end - start, end - start + longestComplement));
}

/** Longest ending of such a sentence behind the name, an age among it, in signs. */
const longestComplement = 20;
