import type { Speaker } from '../../article-frame.ts';
import { subjectParticle, topicParticle } from './korean-words.ts';
import type { Particles } from './particles.ts';
import type { ParagraphView } from './view-paragraph.ts';

/** Behind whose words come next: "김 교수의 말은 다르다", "포수 박씨의 기억.". */
export const wordsOfSubject =
	/^(?:\([^()]{1,12}\))?(?:씨|님)?의\s(?:[가-힣]{1,3}\s)?(?:말|말투|설명|얘기|이야기|기억|생각|대답|답|답변|한마디|첫마디|첫말|일성|소감|반응|회고|증언|고백|진단|분석|해석|조언|당부|입장|평가|촌평|논평|해명|주장|지적|항변|반박|표현|하소연|푸념|탄식|목소리|전언|심경|각오|포부|바람|다짐|호소|견해|의견|시각|전망|판단|결론|일침|직언|부연|외침|절규|농담|넋두리|변|눈|차례)(?:은|는|도|이|가|이다|이었다|였다|다|가 왔다)?(?=[\s.:])/u;

/** What stands between a mention and its particle: an age or pseudonym, a form of address. */
const koreanBehind = /^(?:\([^()]{1,12}\))?(?:씨|님)?([가-힣]{1,5})?/u;

function koreanMark({ signs, start }: ParagraphView, { end, kind }: Speaker): 'topic' | 'subject' | null {
	if (wordsOfSubject.test(signs.slice(end - start, end - start + 24))) return 'topic';
	if (/^(?:\([^()]{1,12}\))?(?:씨|님)?\s(?:또한|역시)[,\s]/u.test(signs.slice(end - start, end - start + 18)))
		return 'topic';
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

/** How Korean marks who does something. */
export const koreanParticles: Particles = {
	markOf: koreanMark,
	goesOn:
		/^\s*(?:그러면서(?:도)?|이어(?:서)?|또(?:한)?|아울러|덧붙여|이와 함께|특히|나아가|계속해서|끝으로|마지막으로)[,\s]*$/u,
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
		/^(?:이?라|다|냐|자)는\s(?:[가-힣]+\s)?(?:편지|문자|연락|전화|답장|목소리|고성|야유|고함|항의|외침|함성|탄성)[이가도]|^(?:,?\s?\uFFFC)*(?:\s?등의|(?:이?라|다|냐|자)?는)\s(?:[가-힣]+\s)?(?:질문|물음|질의|요구|지적|항의|제안|조언)(?:들?[을를])\s(?:잇따라\s)?(?:받|들)/u,
	cameFrom: /^(?:씨|님)?들?(?:에게서|에게|한테서?|으?로부터|에서)/u,
	sent: /^(?:씨|님)?(?:에게서|한테서|으?로부터|[이가])\s(?:온|보낸|받은|보내온|남긴|도착한|건넨)\s/u,
	cited: /^[을를]\s인용/u,
	sourced: {
		by: /^(?:씨|님)?에\s(?:따르면|의하면)/u,
		hearsay: /^(?:이?라|다)?고\s?(?:한다|전해졌다|전해진다|알려졌다)[.]/u,
		said: /^(?:이?라)?(?:고|며|면서|는)/u,
	},
	heldBy: /^들?의?\s?(?:의견|지적|요구|비판|우려|건의|제안|조언|요청|주장|목소리|항의)[을를에이]/u,
	owner: /^(?:씨|님)?의\s?$/u,
	passedOn:
		/^(?:이?라|다|냐|자)?는\s(?:발언|말|설명|입장|주장|견해|성명|논평|분석|전언|증언|답변|반응|지적|경고)[을를]\s(?:[가-힣]+\s)?(?:전했|전하|보도|인용|소개|실었|내보냈)/u,
	addressed: /^(?:씨|님)?(?:에게|한테|께|을 향해|를 향해)/u,
	governed: /^(?:씨|님)?(?:에게(?!서)|한테(?!서)|께(?!서)|[을를]\s|에\s(?:대해|대한|관해|관한))/u,
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
