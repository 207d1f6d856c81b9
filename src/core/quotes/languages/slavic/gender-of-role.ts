import type { Gender } from '../../mentions/mention.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import type { Token } from '../../words/read-tokens.ts';
import { functionWord, isOf, reportingVerb, wordClass } from '../../words/word-class.ts';
import { isObliqueNoun } from './declined-case.ts';

const role = wordClass.title | wordClass.person;

const womanRole =
	/(?:(?<=radn)ej|[rnlst]ce|к[аиіуе]|кою|кой|иц[аыуеяю]|ицей|ицею|щая|щей|ини?[яюеі]|czk[aiąę]|[rnl]k[aiąę]|yni[ąę]?)$/u;

/** "Мастера Евстолии Дерягиной": a surname in a case that only women's have, behind a role in any gender. */
const womansSurname = /(?:(?:[оеё]в|[иы]н)(?:ой|ою|ої)|[сц]ь?к(?:ой|ою|ую|ої)|(?:ow|[sc]k)(?:ej|iej|ą))$/u;

/** "Начальник Київської ОВА", "глава Курской области": an adjective of the place that a body or region has, no surname. */
export function isOfPlace(tokens: readonly Token[], at: number): boolean {
	const [word, next] = [tokens[at], tokens[at + 1]];
	if (word?.capital !== true || !ofPlace.test(word.text) || next?.kind !== 'word') return false;
	return next.capital ? acronym.test(next.text) : !isOf(next, reportingVerb | functionWord) && region.test(next.text);
}

const ofPlace = /[сц]ь?к(?:ой|ої|ую|у|ій|ого|ому|ий|а|ая|е|ое)$/u;

/** Administrations that are known by their letters, and what an adjective of a place goes with in small ones. */
const acronym = /^(?:ова|ода|рда|мва|рва|кмва|отг|тг)$/u;
const region =
	/^(?:облас|край|края|краю|район|округ|громад|рад[иіуа]$|гор|міськ|місь|сільс|сел|област|обл|держ|військ|мэри|мер|адмін|админ|респ|губ|дум|митроп|єпарх|епарх|міста|город|прокурат|поліці|полици|філарм|филарм|лікар|больни|опер|академ|школ|гімназ|гимн|універ|универ|бібліот|библиот|друкар|фабрик|АЕС|аес|аэс|тэц|тец|гес|гэс)/u;

/** Longest name that is looked at, in tokens. */
const longestName = 3;

/** An adjective before a man's role: "Сільський голова". */
const manly = /(?:ський|ский|ній|ний|ный|wy|ny|ski)$/u;

/** "Слова Пантюхина", "слова Пантюхиной": whose words they are stands in the genitive, which tells the gender of a surname. */
export function genderOfWhose(words: readonly Token[], [, before]: readonly (Token | undefined)[]): Gender | null {
	const [surname] = words;
	if (words.length > 1 || surname === undefined || !whose.test(before?.text ?? '')) return null;
	if (/(?:[оеёє]в|[иыії]н|[сц]ь?к)(?:ой|ої)$/u.test(surname.text)) return 'she';
	return /(?:(?:[оеєё]в|[иыії]н|енк)а|[сц]ь?кого)$/u.test(surname.text) ? 'he' : null;
}

const whose = /^(?:слов|слова|словам|слів|мнени[июея]|думк[аиуою]+|заявлени[еяю]|заяв[аиу]|цитат[аыуиою]+)$/u;

/** A role in another case than the nominative tells a man by its ending; in the nominative women have men's roles too. */
export function slavicGender(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): Gender | null {
	const head = tokens.slice(from, to).find(({ classes }) => (classes & role) !== 0);
	if (head === undefined) return null;
	const isWoman = tokens
		.slice(to, to + longestName)
		.some(({ capital, text }, at) => capital && womansSurname.test(text) && !isOfPlace(tokens, to + at));
	if (isWoman) return 'she';
	if (isObliqueNoun(head, lexicon) && /(?:а|у|ом|ем|ові|ого|ому|a|owi|em)$/u.test(head.text)) return 'he';
	if (manly.test(tokens[tokens.indexOf(head) - 1]?.text ?? '') && !isObliqueNoun(head, lexicon)) return 'he';
	return womanRole.test(head.text) && !/(?:ник|чик)[аи]$/u.test(head.text) ? 'she' : null;
}
