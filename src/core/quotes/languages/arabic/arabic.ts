import type { Person, Span } from '../../../types.ts';
import type { Language } from '../../language.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import type { Token } from '../../words/read-tokens.ts';
import { firstName, isOf, reportingVerb, wordClass } from '../../words/word-class.ts';
import { byStem } from '../shared/by-stem.ts';
import { dashSpeech } from '../shared/dash-speech.ts';
import { dialogueTurn } from '../shared/dialogue-turn.ts';
import { firstSubject } from '../shared/first-subject.ts';
import { insertions } from '../shared/insertions.ts';
import { pairedInOrder, type TurnedMarks } from '../shared/paired-in-order.ts';
import { quotedName } from '../shared/quoted-name.ts';
import { readSpeech } from '../shared/read-speech.ts';
import { wordsOfNames } from '../shared/words-of-names.ts';
import table from './ar.json' with { type: 'json' };
import { arabicMentions } from './arabic-mentions.ts';
import { isSurnameToo } from './arabic-name.ts';
import { chooseArabic } from './choose-arabic.ts';
import { isAdverbial } from './is-adverbial.ts';
import { isNameInPlace } from './is-name-in-place.ts';
import { withoutPrefixes } from './prefixes.ts';
import { rankArabic } from './rank-arabic.ts';
import { wasTold } from './saying-beside.ts';
import { isTextNoun } from './text-in-place.ts';
import { thenDoes } from './unknown-behind-role.ts';
import { whoIsMeant } from './who-is-meant.ts';

const read = readSpeech(insertions({}), dashSpeech({ turn: dialogueTurn }));

/** Marks that close where they open: behind a space, a colon, or a letter that is written together with a noun. */
const turned: TurnedMarks = {
	marks: /[“”"]/gu,
	closing: /[”"]/u,
	opensBehind: /(?:^|[\s:،(]|(?<![\p{L}\p{M}])[وفبلك]ـ?)$/u,
};

/** Arabic: no capitals; articles and prepositions are written together with their word. */
export const arabic: Language = {
	key: 'ar',
	script: /\p{Script=Arabic}/u,
	letters: null,
	table,
	grammar: {
		words: {
			knownNames: arabicNames,
			cut: cutPrefix,
			extendLookup: (known, words) => withoutPrefixes(byStem(known), words),
			fold: withoutMarks,
			finish: surnamesInPlace,
		},
		mentions: arabicMentions,
		spans: {
			readSpeech: (text, paragraph, lexicon) =>
				read(text, { ...paragraph, spans: pairedInOrder(text, paragraph, turned) }, lexicon),
			isNoSpeech: quotedName({ isName: isNameInPlace, isPredicate: (words) => predicate.test(words) }),
		},
		speakers: {
			choose: chooseArabic,
			isReporters: wasTold,
			rank: rankArabic,
			antecedentOf: whoIsMeant,
			spokenOf: firstSubject,
			endsTail: (tokens, at) => endsTail(tokens[at]?.text ?? '', tokens[at + 1]?.text ?? ''),
		},
		occasions: {},
	},
};

/** "أن القمة «قد تعقد قريبا»": what says something of the noun before it. */
const predicate = /^(?:قد|لن|لا|لم|ليست?|سوف|سي\p{L}{2,}|ي\p{L}{3,})\s/u;

/** The words of names in Arabic letters. */
function arabicNames(people: readonly Person[]): readonly string[] {
	return [...wordsOfNames(people)].filter((word) => /^\p{Script=Arabic}{3,}$/u.test(word));
}

/** "li-Trump": one letter before a name that is known. */
function cutPrefix(word: string, { listed, known, classOf }: Lexicon): readonly Span[] | null {
	const prefix = [...listed('prefixes')].find(
		(start) => start.length === 1 && word.startsWith(start) && !known.has(word) && known.has(word.slice(start.length)),
	);
	return prefix === undefined || (classOf(word.slice(1)) & ~firstName) !== 0
		? null
		: [
				{ start: 0, end: 1 },
				{ start: 1, end: word.length },
			];
}

/** "مسؤول رفيع طلب عدم كشف هويته": what ends a description: how or on what condition somebody speaks. */
function endsTail(word: string, next: string): boolean {
	return (
		thenDoes.test(word) ||
		occasion.test(word) ||
		(word === 'في' && forum.test(next)) ||
		isTextNoun(word) ||
		isAdverbial(word) ||
		/^(?:طلبت?|رفضت?|فضلت?|اشترطت?|آثرت?|رافضا|رافضة)$/u.test(word)
	);
}

/** "مدرب الفريق خلال المؤتمر": when and where somebody speaks. */
const occasion = /^(?:خلال|عقب|بعد|قبل|قبيل|بعيد|عبر|لدى|أثناء|ضمن|حول|بشأن|ردا|تعليقا)$/u;

/** "مدرب الفريق في مؤتمر صحفي": where somebody speaks. */
const forum =
	/^(?:ال)?(?:مؤتمر|تصريح|مقابلة|بيان|حديث|حوار|كلمة|خطاب|منشور|تغريدة|تدوينة|مداخلة|اتصال|ختام|لقاء|جلسة|ندوة|مقطع|رسالة|تعليق)(?:ات|ه|ها|ا|اً)?$/u;

/** What a first name may stand behind: "مرفأ طرابلس نديم الحاج". */
const introduces =
	reportingVerb | wordClass.title | wordClass.honorific | wordClass.place | wordClass.organisation | wordClass.person;

/** "المحامية هدى القاضي": a role with an article right behind a first name that a role or verb introduces is a surname. */
function surnamesInPlace(tokens: readonly Token[]): readonly Token[] {
	return tokens.map((token, at) => {
		const [introduced, given] = [tokens[at - 2]?.classes ?? 0, tokens[at - 1]?.classes ?? 0];
		if (isGivenToo(tokens, at)) return { ...token, classes: wordClass.maleName };
		const isSurname =
			token.text.startsWith('ال') &&
			(token.classes & wordClass.title) !== 0 &&
			(given & firstName) !== 0 &&
			((introduced & introduces) !== 0 || isSurnameToo(token.text));
		return isSurname ? { ...token, classes: 0 } : token;
	});
}

/** "رئيس بلدية وهران أمين علوش إن": a role that is a first name too, behind another and before a surname that ends the phrase. */
function isGivenToo(tokens: readonly Token[], at: number): boolean {
	const [before, token, surname, next] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
	if (!/^(?:أمين|رائد)$/u.test(token?.text ?? '') || before?.kind !== 'word' || surname?.kind !== 'word') return false;
	if (isOf(before, reportingVerb) || surname.classes !== 0 || surname.text.startsWith('ال')) return false;
	return next?.kind !== 'word' || isOf(next, reportingVerb | wordClass.that);
}

/** A word without the marks of its vowels, which some papers print: "يعلّق". */
function withoutMarks(word: string): string {
	return word.replaceAll(/[\u064B-\u0652]/gu, '');
}
