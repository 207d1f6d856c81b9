import { turkishAbbreviations } from '../../../text/abbreviation-lists.ts';
import type { Frame, FrameQuote } from '../../article-frame.ts';
import type { Language } from '../../language.ts';
import { isComplement } from '../../mentions/is-complement.ts';
import type { Run } from '../../mentions/name-in-phrase.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import { firstName, isOf, reportingVerb, wordClass } from '../../words/word-class.ts';
import { latinTable } from '../latin-table.ts';
import { bearerOfGiven } from '../shared/bearer-of.ts';
import { beginsOffice } from '../shared/begins-office.ts';
import { byStem } from '../shared/by-stem.ts';
import { caseByMark } from '../shared/case-of.ts';
import { casedNames } from '../shared/cased-names.ts';
import { beginsAnew, casedPhrases, isBehindName, isNextName } from '../shared/cased-phrases.ts';
import { dashSpeech } from '../shared/dash-speech.ts';
import { dialogueTurn } from '../shared/dialogue-turn.ts';
import { insertions } from '../shared/insertions.ts';
import type { Stretch } from '../shared/is-reported.ts';
import { isTime } from '../shared/is-time.ts';
import { knownByWholeName } from '../shared/known-name.ts';
import { givenRun, nameBehindRole } from '../shared/name-behind-role.ts';
import { ownerlessEnd } from '../shared/ownerless.ts';
import { quotedName } from '../shared/quoted-name.ts';
import { readSpeech } from '../shared/read-speech.ts';
import { verbsLast } from '../shared/verbs-last.ts';
import { isSurname } from '../western/role-before-name.ts';
import { namesOfOffices } from './office-names.ts';
import { rankTurkish } from './rank-turkish.ts';
import { textAt, turkishSubjectEnd, turkishUnknownEnd } from './subject-in-place.ts';
import table from './tr.json' with { type: 'json' };
import { isDemonym, turkishCase } from './turkish-case.ts';
import { turkishSpeakers } from './turkish-clause.ts';
import { splitTurkishDialogue } from './turkish-dialogue.ts';
import { isPressQuestion } from './turkish-questions.ts';
import { longestName, turkishRun } from './turkish-run.ts';
import { calledSo, withoutAddress } from './without-address.ts';
import { withoutCase } from './without-case.ts';

/** Turkish: endings behind an apostrophe, the verb comes last. */
export const turkish: Language = {
	key: 'tr',
	script: null,
	letters: /[ğış]/iu,
	table: latinTable(table),
	abbreviations: turkishAbbreviations,
	grammar: {
		words: {
			isClitic: (ending) => /^\p{Ll}{1,6}$/u.test(ending),
			extendLookup: (known) => withoutCase(byStem(known)),
			fold: withoutDot,
			finish: namesOfOffices,
		},
		mentions: {
			...casedPhrases,
			...casedNames,
			beginsAnew: (scan, start, at) => !isAlone(scan, start, at) && beginsAnew(scan, start, at),
			breaksPhrase: (scan, at) =>
				isNextName(scan, at) ||
				isBehindName(scan, at) ||
				isBehindCase(scan, at) ||
				isTold(scan, at) ||
				isBehindConverb(scan, at),
			isSurname: isTurkishSurname,
			joinsName: partsNames,
			beginsOffice,
			roleStart: withOwner,
			rolesInRun: wordClass.person,
			isPart: isComplement,
			wholeName: (scan, start, run) => calledSo(scan, run) ?? casedNames.wholeName?.(scan, start, run),
			nameBehindRole: nameBehindRole({ given: givenRun }),
			narrowRun: (scan, _start, run) => turkishRun(scan, run),
			descriptionEnd: ownerlessEnd,
			mentionAt: (scan, at) => knownByWholeName(scan, at) ?? textAt(scan, at),
			unknownEnd: turkishUnknownEnd,
			subjectEnd: turkishSubjectEnd,
			trimName: withoutAddress,
			caseOf: caseByMark(turkishCase),
			isNobody: (scan, candidate) => isDemonym(scan, candidate) || isTime(scan, candidate),
			bearerOf: bearerOfGiven,
		},
		spans: {
			readSpeech: readSpeech(insertions({}), dashSpeech({ split: splitTurkishDialogue, turn: dialogueTurn })),
			isNoSpeech: quotedName({
				isName: isTitled,
				isNameBeside: hasCase,
				isPredicate: (words) => lowClause.test(words),
			}),
		},
		speakers: {
			rank: rankTurkish,
			...turkishSpeakers,
			...verbsLast,
			isReporters: isPressQuestion,
			nounLast: true,
		},
		occasions: {},
	},
};

/** "Mahkeme başkanı": a noun that opens its sentence without an ending goes with the role that is its own. */
function withOwner({ tokens }: Scan, at: number, head: number): number {
	const [noun, role] = [tokens[at - 1], tokens[head]];
	if (noun?.first !== true || noun.kind !== 'word' || noun.classes !== 0 || at !== head) return at;
	const isBareNoun = !/(?:[dt][ae]n?|l[ae]r|yl[ae]|n[ıiuü]n)$/u.test(noun.text);
	const isOffice = isOf(role, wordClass.title) && /[ıiuü]$/u.test(role?.text ?? '');
	return isBareNoun && isOffice ? at - 1 : at;
}

/** "“Karaelmas”ı söylüyor": a name is declined behind its mark, what somebody says is not. */
function hasCase({ text }: Frame, { end, start }: FrameQuote): boolean {
	const words = text.slice(start, end).split(/\s+/u);
	const isTitle = words.length <= longestName && words.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
	return (words.length === 1 || isTitle) && /^\S\p{Ll}/u.test(text.slice(end, end + 2));
}

/** Three words or more that begin with a small letter: no title does. */
const lowClause = /^\p{Ll}\S*(?:\s\S+){2}/u;

/** "“Kardeş Şehir” protokolünü": capitals before a noun that is theirs by its ending, not of what is said: "sözleriyle". */
function isTitled({ frame, paragraph: { tokens }, quote: { token }, words }: Stretch): boolean {
	const noun = tokens[token + 1];
	if (isCalledByAll(tokens[token - 1]?.text ?? '', words)) return true;
	if (noun?.kind !== 'word' || noun.capital || isOf(noun, reportingVerb | wordClass.writing)) return false;
	if (!/^\p{Lu}\S*(?:\s(?:ve\s)?[\p{Lu}\p{N}]\S*)+$/u.test(words) || frame.lexicon.listed('verbFinal').has(noun.text))
		return false;
	return theirs.test(noun.text) && !ofSpeech.test(noun.text);
}

/** "Herkes ona “Zeytin Ana” diyor": what somebody is called. */
function isCalledByAll(before: string, words: string): boolean {
	return /^(?:ona|buna|kendisine|onlara)$/u.test(before) && /^\p{Lu}\S*(?:\s\p{Lu}\S*){1,2}$/u.test(words);
}

/** Endings of a noun that is of the one before it. */
const theirs = /(?:[sş]?[ıiuü])(?:n(?:[ıiuüae]|d[ae]n?|[ıiuü]n)|yl[ae])?$/u;

/** What is said or asked, by its noun. */
const ofSpeech = /^(?:söz|soru|ifade|yanıt|cevap|cevab|mesaj|çağrı|açıklama|yorum|eleştiri|uyarı|tepki|itiraf|slogan)/u;

/** "İddianamede": a small "i" of its capital has no second dot. */
function withoutDot(word: string): string {
	return word.replaceAll('\u0307', '');
}

/** The first of two things that a ministry is of: "Kültür ve Turizm Bakanlığı". */
const ofTwo =
	/^(?:ulaştırma|kültür|tarım|gıda|çalışma|aile|sanayi|bilim|hazine|enerji|gençlik|şehircilik|çevre|orman|adalet|ticaret|sağlık|milli|spor|hukuk|insan)$/u;

/** "de" is "too", and joins no names; "ve" what a ministry is of. */
function partsNames({ tokens }: Scan, at: number): boolean | null {
	const token = tokens[at];
	if (token === undefined || token.capital) return null;
	if (/^d[ae]$/u.test(token.text)) return false;
	return token.text === 've' && ofTwo.test(tokens[at - 1]?.text ?? '') && tokens[at + 1]?.capital === true
		? true
		: null;
}

/**
 * Whether a capital is no end of a longer name: it opens its phrase, or is a place or organisation. A role behind it
 * goes with it: "Yunan bakan", "Kathimerini gazetesi", "CHP lideri".
 */
function isAlone({ tokens }: Scan, start: number, at: number): boolean {
	const known = wordClass.organisation | wordClass.place;
	return at - 1 === start || isOf(tokens[at - 1], known);
}

/** "bir diplomat NTV'ye": an outlet in capitals and another case behind a role in small letters. */
function isTold({ text, tokens }: Scan, at: number): boolean {
	const [role, outlet, ending] = tokens.slice(Math.max(0, at - 1), at + 2);
	if (at === 0 || outlet === undefined || ending?.clitic !== true || role?.capital !== false) return false;
	const printed = text.slice(outlet.start, outlet.end);
	return (role.classes & (wordClass.title | wordClass.person)) !== 0 && /^\p{Lu}{2,}$/u.test(printed);
}

/** "Merz'e Trump": behind a case another phrase begins. */
function isBehindCase({ tokens }: Scan, at: number): boolean {
	return tokens[at - 1]?.clitic === true;
}

/** "Kepengi indirirken yaşlı usta": behind what somebody does meanwhile another phrase begins. */
function isBehindConverb({ tokens }: Scan, at: number): boolean {
	const before = tokens[at - 1];
	return (
		before?.kind === 'word' && !before.capital && /^\p{L}{3,}(?:[ıiuüae]rken|yorken|[ae]r[ae]k)$/u.test(before.text)
	);
}

/** Behind a first name a role is a surname. */
function isTurkishSurname(scan: Scan, run: Run, title: number): boolean {
	return isSurname(scan, run, title) && isOf(scan.tokens[title - 1], firstName);
}
