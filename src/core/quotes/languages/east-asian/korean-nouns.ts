import { isOf, wordClass } from '../../words/word-class.ts';
import { type Found, plain } from './found.ts';
import { isGroup, officeOf, type Phrase, printed, span, type Words } from './korean-phrase.ts';
import { type KoreanWord, subjectParticle, topicParticle } from './korean-words.ts';

/** Whoever stands between a role and a quotation: the words that nothing is known of, else all. */
function besideQuote(view: Words, { from, head }: Phrase): Found {
	const { words } = view;
	let first = head;
	while (first > from && (words[first - 1]?.classes ?? 0) === 0) first--;
	const isFewer = first > from && (head > first || isOf(words[first - 1], wordClass.title));
	const least = isFewer ? first : from;
	return { ...plain('name', printed(view, least, head + 1 - least), 0, 0), ...span(view, from, head) };
}

/** Whether a quotation follows the particle of a subject at once: its speaker, whatever the word. */
export function isBesideQuote({ signs, scan }: Words, { to, particle, stem, classes }: KoreanWord): boolean {
	if (!subjectParticle.test(particle) || (classes & ~wordClass.place) !== 0 || scan.lexicon.listed('plain').has(stem))
		return false;
	return opensQuote({ signs }, { to, particle });
}

/** Before a quotation: nothing, or a word for when and how else it is said. */
const opening = /^\s?(?:(?:특히|또|또한|이날|다시|거듭|재차|먼저|이어|앞서|아울러|반면)\s)?\uFFFC/u;
const longestAdverb = 6;

/** Whether a quotation follows a word and its particle at once. */
function opensQuote({ signs }: Pick<Words, 'signs'>, { to, particle }: Pick<KoreanWord, 'to' | 'particle'>): boolean {
	return opening.test(signs.slice(to + particle.length, to + particle.length + longestAdverb));
}

/** Whether a particle stands behind who speaks or behind what something is written on. */
function maySpeak({ particle }: KoreanWord): boolean {
	return subjectParticle.test(particle) || particle === '에는';
}

/** "한 기자가 “": who elsewhere is only told something. */
function isAsker(view: Words, word: KoreanWord): boolean {
	return /^(?:기자|취재진|사회자|진행자)$/u.test(word.stem) && maySpeak(word) && opensQuote(view, word);
}

/** A noun for somebody or for a group that speaks: "한 외교관은", "재판부는". */
export function nounOf(view: Words, phrase: Phrase): Found | null {
	const { words, scan } = view;
	const word = words[phrase.head];
	if (word === undefined || (word.classes === 0 && !maySpeak(word))) return null;
	const place = span(view, phrase.from, phrase.head);
	const name = officeOf(view, phrase);
	const person = scan.people.findOffice(name, scan.date);
	if (isAsker(view, word) || (word.classes & wordClass.person) !== 0)
		return { ...plain('nominal', name, 0, 0), ...place, person };
	if ((word.classes & wordClass.organisation) !== 0 || isGroup(word, scan.lexicon) || isBody(view, word))
		return { ...plain('organisation', name, 0, 0), ...place, person };
	if (isWriting(view, word)) return { ...plain('writing', name, 0, 0), ...place };
	if (isBesideQuote(view, word)) return besideQuote(view, phrase);
	return isTopicOfQuote(view, phrase) ? { ...plain('organisation', bodyIn(view, phrase), 0, 0), ...place } : null;
}

/** Whether a noun for a body is a subject: "버스 노조는", "법원은". */
function isBody({ scan, words }: Words, word: KoreanWord): boolean {
	const { stem, particle } = word;
	// "시는 이날": a town that opens its sentence.
	const before = words[words.indexOf(word) - 1];
	if (/^[시도군구]$/u.test(stem) && particle === '는' && (before === undefined || before.stopped)) return true;
	return stem.length > 1 && subjectParticle.test(particle) && scan.lexicon.listed('organisationEndings').has(stem);
}

/** "반도체 장비업체 누리테크": the name behind what kind of body it is, else the whole phrase. */
function bodyIn(view: Words, { from, head }: Phrase): string {
	const kind = head > from ? (view.words[head - 1]?.stem ?? '') : '';
	return officeOf(view, { from: /(?:업체|기업|회사|제조사|그룹|은행|구단|단체)$/u.test(kind) ? head : from, head });
}

/** "창원중공업은 공시에서 “", "버스 노조는 성명을 내고 “": a topic that opens its clause, with nothing but how it says so before a quotation. */
function isTopicOfQuote({ signs, words, scan }: Words, { from, head }: Phrase): boolean {
	const word = words[head];
	if (word === undefined || !topicParticle.test(word.particle) || word.stem.length < shortestTopic) return false;
	const begins = from === 0 || words[from - 1]?.stopped === true;
	const behind = signs.slice(word.to + word.particle.length, word.to + word.particle.length + longestPlace);
	return (
		begins &&
		!scan.lexicon.listed('plain').has(word.stem) &&
		/^\s[가-힣]{1,8}(?:에서|을 통해|를 통해|에|[을를] (?:내고|내어|배포하고|올리고|발표하고))\s\uFFFC/u.test(behind)
	);
}

/** Shortest topic that is taken for a body, in syllables, and longest stretch behind it, in signs. */
const shortestTopic = 2;
const longestPlace = 16;

/** Documents by the end of their noun: "조사보고서는". */
const documentNoun =
	/(?:보고서|판결문|결정문|공소장|성명서|회의록|의견서|진술서|통지서|고소장|탄원서|답변서|안내문|공고문)$/u;

/** What somebody answers, and nothing is written in: "시기를 묻는 말에는". */
const answered = /^(?:말|질문|질의|물음|지적|비판|요구|요청|제안)$/u;

/** Behind words that stand on something: "라고 적혀 있었다", "는 문구가". */
const inscribed =
	/^\s?\uFFFC+[^.\uFFFC]{0,40}?(?:적|쓰여|씌어|써|쓰인|새겨|새긴|붙|걸|걸려|박혀|찍혀|명시|규정|기재|기록|대목|내용|조항|문구|문장|글귀|글자|글이|구절|단어)/u;

/** How far behind a noun that is looked for, in signs. */
const longestInscribed = 240;

function isInscribed({ signs }: Pick<Words, 'signs'>, { to, particle }: KoreanWord): boolean {
	return inscribed.test(signs.slice(to + particle.length, to + particle.length + longestInscribed));
}

/** "판결문은", "현수막에는 “": a document, or what something is written on. */
function isWriting(view: Words, word: KoreanWord): boolean {
	if ((word.classes & wordClass.writing) !== 0 || (subjectParticle.test(word.particle) && documentNoun.test(word.stem)))
		return true;
	if (answered.test(word.stem)) return false;
	const isSource =
		/(?:문|서|안|자료|논평|사설)$/u.test(word.stem) || (opensQuote(view, word) && isInscribed(view, word));
	return /^에(?:는|서는)?$/u.test(word.particle) && isSource;
}
