import type { Person, Span } from '../../../types.ts';
import type { Frame, FrameQuote } from '../../article-frame.ts';
import type { Language } from '../../language.ts';
import { type ClassOf, wordsOf } from '../../words/class-lookup.ts';
import type { LanguageTable } from '../../words/language-table.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { byStem } from '../shared/by-stem.ts';
import { caseByMark } from '../shared/case-of.ts';
import { compoundRoles } from '../shared/compound-roles.ts';
import { declinedNames } from '../shared/declined-names.ts';
import { insertions } from '../shared/insertions.ts';
import type { Stretch } from '../shared/is-reported.ts';
import { pairedInOrder, type TurnedMarks } from '../shared/paired-in-order.ts';
import { quotedName } from '../shared/quoted-name.ts';
import { readSpeech } from '../shared/read-speech.ts';
import { wordsOfNames } from '../shared/words-of-names.ts';
import { cutRun } from './cut-run.ts';
import { speakersByParticle } from './east-asian-rules.ts';
import { findKoreanMentions } from './find-korean-mentions.ts';
import table from './ko.json' with { type: 'json' };
import { koreanCase } from './korean-case.ts';
import { collectForeignNames } from './korean-foreign-names.ts';
import { collectKoreanNames } from './korean-names.ts';
import { koreanParticles } from './korean-particles.ts';
import { leastByParticle } from './least-by-particle.ts';
import { partsOfName } from './parts-of-name.ts';

const least = leastByParticle(/^(?:이?라)?(?:고(?!\s(?:불|부르|이름|적|쓴|쓰|새))|며|면서)/u, /[가-힣]\s[가-힣]/u);

const read = readSpeech(insertions({}));

/** Marks that some pages print as the sign for inches, or all turned one way: ″…″, “…“. */
const primes: TurnedMarks = { marks: /[″“”]/gu, closing: /[″“”]/u, opensBehind: /(?:^|[\s(])$/u };

/** Korean: particles on the word mark who speaks, the verb comes last. */
export const korean: Language = {
	key: 'ko',
	script: /\p{Script=Hangul}/u,
	letters: null,
	table,
	grammar: {
		words: { cut: cutAddress, knownNames: namesLikeParticles, extendLookup: rolesWithParticles },
		mentions: {
			findMentions: findKoreanMentions,
			declinedNames,
			collectNames: (article) => withForeign(collectKoreanNames(article), collectForeignNames(article)),
			partsOfName,
			caseOf: caseByMark(koreanCase),
		},
		spans: {
			readSpeech: (text, paragraph, lexicon) =>
				read(text, { ...paragraph, spans: pairedInOrder(text, paragraph, primes) }, lexicon),
			isNoSpeech: quotedName({
				isSaid: (stretch) => isHeadline(stretch) || isKoreanSaid(stretch),
				isSaidInOther: ({ frame, quote }) => saidSo.test(textBehind(frame, quote, longestVerb)),
				isNameBeside: isKoreanTerm,
			}),
			leastSpeech: (frame, quote) =>
				saidSo.test(textBehind(frame, quote, longestVerb)) && /^[‘']/u.test(quote.marks[0])
					? Number.NEGATIVE_INFINITY
					: least(frame, quote),
		},
		speakers: speakersByParticle(koreanParticles),
		occasions: {},
	},
};

/** The names of an article, but for Korean ones of two syllables that end a foreign one: "토미 피곳". */
function withForeign(names: ReadonlySet<string>, foreign: readonly string[]): ReadonlySet<string> {
	const parts = new Set(foreign.map((name) => name.slice(name.lastIndexOf(' ') + 1)));
	return new Set([...[...names].filter((name) => name.length > 2 || !parts.has(name)), ...foreign]);
}

/** Takes a compound for a role, with or without a particle behind it. */
function rolesWithParticles(known: ReadonlyMap<string, number>, table: LanguageTable): ClassOf {
	return compoundRoles(byStem(known), table, ['', ...wordsOf(table.endings)]);
}

/** Words of names that end like a particle, 김정은, and of two syllables, which one behind makes look like such a name: 배넌은. */
function namesLikeParticles(people: readonly Person[]): readonly string[] {
	return [...wordsOfNames(people)].filter((word) => /^[가-힣]+[은는이가도의을를과와로만인]$|^[가-힣]{2}$/u.test(word));
}

/** "‘정권교체’라는 결실": behind what is only called so, and the longest stretch that is, in signs. */
const calledSo =
	/^(?:이?라)는\s(?:결실|이름|별명|애칭|구호|슬로건|제목|주제|별칭|명칭|단어|목표|꿈|기치|이미지|프레임|타이틀|수식어|꼬리표)/u;
const longestTerm = 14;

function isKoreanTerm(frame: Frame, quote: FrameQuote): boolean {
	return quote.end - quote.start <= longestTerm && calledSo.test(textBehind(frame, quote, longestTerm));
}

const isKoreanSaid = ({ frame, quote, words }: Stretch): boolean =>
	sentence.test(words) || saidSo.test(textBehind(frame, quote, longestVerb));

/** "대표단도 “생산적인 회담…진전”", "한 대표 “책임 통감”…여당 “사퇴해야 마땅”": a headline's words, in double marks behind who says them. */
function isHeadline({ paragraph: { tokens }, quote: { token, marks }, words }: Stretch): boolean {
	const last = tokens.at(-1);
	const isLast = token === tokens.length - 1 || (dots.test(tokens[token + 1]?.text ?? '') && last?.text !== '.');
	const lead = token - 1 - tokens.slice(0, token).findLastIndex(({ text }) => dots.test(text));
	return /^[“"]/u.test(marks[0]) && lead > 0 && lead < longestHeadline && isLast && words.includes(' ');
}

/** What parts the two halves of a headline. */
const dots = /^(?:…|⋯|\.{2,3})$/u;

/** Most words before the quotation of a headline. */
const longestHeadline = 8;

/** "‘시대착오적’이라고 비판했다", "‘불량배’에 빗대며": behind a few words of somebody's in single marks, and how far that is read, in signs. */
const saidSo =
	/^(?:(?:이?라)?(?:고|며|면서)\s?(?:[가-힣]{1,8}\s){0,2}?(?:[가-힣]{1,6}을\s|[가-힣]{1,6}를\s)?(?:말|밝|비판|지적|비난|주장|규정|평가|표현|혹평|성토|공격|강조|공언|반박|경고|우려|호소|비꼬|조롱|묘사|몰아|맹비난|직격|일갈|질타|꼬집|치켜|극찬|했)|에\s(?:비유|빗대))/u;
const longestVerb = 40;

function textBehind({ text }: Frame, { end, marks }: FrameQuote, length: number): string {
	const behind = end + marks[1].length;
	return text.slice(behind, behind + length);
}

/** Several words that end as sentences do: "군청 이전은 없다". */
const sentence = /\s\S*(?:다|요|까|죠|냐)[.!?]*$/u;

/** A name with its form of address and particle. */
const address = /^([가-힣]{2,4})씨(?:는|가|도|의|를|에게|와|측은)?$/u;

/** "이수진씨는": the name of who is addressed. */
function cutAddress(run: string, lexicon: Lexicon): readonly Span[] | null {
	const name = address.exec(run)?.[1]?.length;
	return name === undefined
		? cutRun(run, lexicon)
		: [
				{ start: 0, end: name },
				{ start: name, end: run.length },
			];
}
