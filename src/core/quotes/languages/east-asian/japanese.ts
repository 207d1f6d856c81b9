import type { Language } from '../../language.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import { insertions } from '../shared/insertions.ts';
import type { Stretch } from '../shared/is-reported.ts';
import { namesByFold } from '../shared/names-by-fold.ts';
import { quotedName } from '../shared/quoted-name.ts';
import { readSpeech } from '../shared/read-speech.ts';
import { cutRun } from './cut-run.ts';
import { caseByNextSign, reachInSigns, speakersByParticle } from './east-asian-rules.ts';
import { findJapaneseMentions } from './find-japanese-mentions.ts';
import { isJapaneseName, isJapanesePredicate } from './is-japanese-name.ts';
import { isReportersQuestion } from './is-reporters-question.ts';
import table from './ja.json' with { type: 'json' };
import { collectJapaneseNames } from './japanese-names.ts';
import { japaneseParticles } from './japanese-particles.ts';
import { leastByParticle } from './least-by-particle.ts';
import { partsOfName } from './parts-of-name.ts';
import { unspacedNames } from './unspaced-names.ts';

/** Japanese: particles mark who speaks, the verb comes last. */
export const japanese: Language = {
	key: 'ja',
	script: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
	letters: null,
	table,
	grammar: {
		words: { cut: cutRun, knownNames: unspacedNames },
		mentions: {
			findMentions: findJapaneseMentions,
			collectNames: collectJapaneseNames,
			partsOfName,
			declinedNames: namesByFold(withoutV),
			caseOf: caseByNextSign,
		},
		spans: {
			readSpeech: readSpeech(insertions({})),
			isNoSpeech: quotedName({
				isNameBeside: isJapaneseName,
				isPredicate: isJapanesePredicate,
				isSaid: isLabelled,
				reach: reachInSigns,
			}),
			leastSpeech: leastByParticle(/^と(?!いう|い[うっ]た|呼|名|題|称|書|銘)/u, /\p{Script=Hiragana}{2}/u),
		},
		speakers: { ...speakersByParticle(japaneseParticles), isReporters: isReportersQuestion },
		occasions: {},
	},
};

/** "石田被告「ありません」": what stands right behind who somebody is. */
function isLabelled({ paragraph: { tokens }, quote: { token }, words }: Stretch): boolean {
	return isOf(tokens[token - 1], wordClass.title | wordClass.person) && /\p{Script=Hiragana}[。！!？?…]*$/u.test(words);
}

/** A foreign name as papers write it that have no sign for its V: ラヴロフ, ラブロフ. */
function withoutV(word: string): string {
	return word.includes('ヴ') ? word.replaceAll(/ヴ([ァィェォ]?)/gu, (_, vowel: string) => withB[vowel] ?? 'ブ') : word;
}

const withB: Readonly<Record<string, string>> = { ァ: 'バ', ィ: 'ビ', ェ: 'ベ', ォ: 'ボ' };
