import type { Language } from '../../language.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import type { Token } from '../../words/read-tokens.ts';
import { firstName, functionWord, isOf, speakerNoun, wordClass } from '../../words/word-class.ts';
import { beginsOffice } from '../shared/begins-office.ts';
import { endBesideVerb } from '../shared/beside-verb.ts';
import { caseByMark } from '../shared/case-of.ts';
import { insertions } from '../shared/insertions.ts';
import { knownByWholeName } from '../shared/known-name.ts';
import { nameBehindRole } from '../shared/name-behind-role.ts';
import { namesByFold } from '../shared/names-by-fold.ts';
import { ownerlessEnd } from '../shared/ownerless.ts';
import { quotedName } from '../shared/quoted-name.ts';
import { rankSpeakers } from '../shared/rank-speakers.ts';
import { readSpeech } from '../shared/read-speech.ts';
import { isNameWord } from '../uncased/name-word.ts';
import { givenName, type NameShape, spacedName, uncasedNames } from '../uncased/uncased-names.ts';
import { uncasedPhrases } from '../uncased/uncased-phrases.ts';
import table from './hi.json' with { type: 'json' };
import { hindiCase } from './hindi-case.ts';
import { hindiSpeakers } from './hindi-clause.ts';
import { collectHindiNames } from './hindi-collected.ts';
import { hindiMentionAt } from './hindi-in-place.ts';
import { hindiBounds, hindiName, unknownBounds } from './hindi-name.ts';

const shape: NameShape = {
	nameAt: hindiName,
	runStart: (_scan, { from }) => from,
	bounds: (scan, run, known) => {
		// "सिद्धार्थ सिक्योरिटीज़": a firm with somebody's name.
		if (isOf(scan.tokens[run.to], wordClass.organisation)) return null;
		return (known === -1 ? unknownBounds : hindiBounds)(scan, run.from, run.to);
	},
};

const phrases = uncasedPhrases({ before: wordClass.person });

/** "पिता सुलक्सन कुजूर किसान हैं": what somebody is said to be is no part of the name. */
function breaksPhrase(scan: Scan, at: number): boolean {
	const [before, role, is] = scan.tokens.slice(Math.max(0, at - 1), at + 2);
	const isPredicate = isNameWord(before) && isOf(role, speakerNoun) && isOf(is, wordClass.be);
	return isPredicate || phrases.breaksPhrase?.(scan, at) === true;
}

/** Hindi: no capitals; particles behind the subject. */
export const hindi: Language = {
	key: 'hi',
	script: /\p{Script=Devanagari}/u,
	letters: null,
	table,
	grammar: {
		words: { finish: (tokens) => surnamesInPlace(withoutStops(tokens)), fold: withoutDots },
		mentions: {
			...phrases,
			...uncasedNames(shape),
			collectNames: collectHindiNames,
			beginsOffice,
			breaksPhrase,
			declinedNames: namesByFold(asHeard),
			nameAt: spacedName(shape),
			nameBehindRole: nameBehindRole({ given: givenName(shape), ends: functionWord }),
			unknownEnd: endBesideVerb,
			descriptionEnd: ownerlessEnd,
			mentionAt: (scan, at) => knownByWholeName(scan, at) ?? hindiMentionAt(scan, at),
			caseOf: caseByMark(hindiCase),
		},
		spans: { readSpeech: readSpeech(insertions({})), isNoSpeech: quotedName({}) },
		speakers: { ...hindiSpeakers, rank: rankSpeakers, nounLast: true },
		occasions: {},
	},
};

/** "डॉ. माधुरी कंवर": a stop behind an abbreviation before a name is none. */
function withoutStops(tokens: readonly Token[]): readonly Token[] {
	return tokens.filter(({ text, start }, at) => {
		const before = tokens[at - 1];
		return text !== '.' || before?.end !== start || !shortened.test(before.text);
	});
}

/** "विजेंद्र पुरोहित": behind a given name a word for a trade is the surname. */
function surnamesInPlace(tokens: readonly Token[]): readonly Token[] {
	return tokens.map((token, at) => {
		const isSurname =
			trades.test(token.text) && isOf(tokens[at - 1], firstName) && !isOf(tokens[at - 1], wordClass.title);
		return isSurname ? { ...token, classes: 0 } : token;
	});
}

/** Surnames that are trades and honours too. */
const trades =
	/^(?:पुरोहित|पुजारी|पंडित|आचार्य|शास्त्री|मुंशी|मुखिया|पटेल|चौधरी|ठाकुर|लोहार|सुनार|कुम्हार|नायक|प्रधान|पटवारी|कानूनगो|वैद्य|स्वामी|महंत|सूबेदार|जमादार|कोतवाल|पायलट|इंजीनियर|कॉन्ट्रैक्टर|मर्चेंट|दरोगा|माली|नाई|धोबी|दर्जी|मिस्त्री|हवलदार|फौजदार|तहसीलदार|दीवान|मलिक|सरदार|राजा|नवाब|मास्टर|गुरु|उस्ताद|शिल्पी|जौहरी|सर्राफ)$/u;

const shortened = /^(?:डॉ|डा|प्रो|श्री|पं|मो|सुश्री|कु)$/u;

/** A word without the dot of foreign sounds, which many papers leave out, and with one sign for a nasal: "ज़िला", "गाँव". */
function withoutDots(word: string): string {
	return word.normalize('NFD').replaceAll('\u093C', '').replaceAll('ँ', 'ं');
}

/** A foreign name without what papers spell differently of one sound: long and short vowels, nasals before a consonant. */
function asHeard(word: string): string {
	return withoutDots(word)
		.replaceAll(/[मन]्(?=[क-ह])/gu, 'ं')
		.replaceAll(/[ीूैौ]/gu, (vowel) => shortVowel.get(vowel) ?? vowel);
}

const shortVowel: ReadonlyMap<string, string> = new Map([...'ीूैौ'].map((vowel, at) => [vowel, 'िुेो'.charAt(at)]));
