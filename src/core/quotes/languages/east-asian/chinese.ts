import type { Frame, Speaker } from '../../article-frame.ts';
import type { Language } from '../../language.ts';
import { isComplement } from '../../mentions/is-complement.ts';
import { insertions } from '../shared/insertions.ts';
import { namesByFold } from '../shared/names-by-fold.ts';
import { pairedInOrder, type TurnedMarks } from '../shared/paired-in-order.ts';
import { quotedName } from '../shared/quoted-name.ts';
import { readSpeech } from '../shared/read-speech.ts';
import { collectChineseNames } from './chinese-names.ts';
import { chooseChinese } from './choose-chinese.ts';
import { cutRun } from './cut-run.ts';
import { caseByNextSign, eastAsianSpeakers, reachInSigns } from './east-asian-rules.ts';
import { findChineseMentions } from './find-chinese-mentions.ts';
import { isChineseName, isChinesePredicate, isChineseSaid } from './is-chinese-name.ts';
import { isChineseTerm } from './is-chinese-term.ts';
import { mayTell } from './may-tell.ts';
import { partsOfName } from './parts-of-name.ts';
import { resolverBySubject } from './resolve-by-subject.ts';
import { simplifySigns } from './simplify-signs.ts';
import { unspacedNames } from './unspaced-names.ts';
import table from './zh.json' with { type: 'json' };

/** Behind what is said to be heard or read of nobody: “…”的质疑声不断. */
const unattributed =
	/^(?:等|之[类類])?的?[^，。\uFFFC]{0,6}?(?:声音|聲音|[声聲]|说法|說法|评论|評論|留言|弹幕|彈幕|字样|字樣)(?:[^，。\uFFFC]{0,6}?)(?:不[绝絕断斷]|四起|[传傳]出|[层層]出不[穷窮]|此起彼伏|刷屏|[涌湧][现現]|充斥)/u;

const read = readSpeech(insertions({}));

/** Marks that are turned, or straight with a space inside: '他说，" 不会停工。"', "他说：”不会停工。”". */
const parted: TurnedMarks = { marks: /["“”]/gu, closing: /["”]/u, opensBehind: /(?:^|[，：。！？；、（\s:,]\s?)$/u };

/** Chinese, simplified and traditional: read by signs, the subject before its verb. */
export const chinese: Language = {
	key: 'zh',
	script: /\p{Script=Han}/u,
	letters: null,
	table,
	grammar: {
		words: { cut: cutRun, fold: simplifySigns, knownNames: unspacedNames },
		mentions: {
			findMentions: findChineseMentions,
			collectNames: collectChineseNames,
			partsOfName,
			declinedNames: namesByFold(simplifySigns),
			isPart: isComplement,
			caseOf: caseByNextSign,
		},
		spans: {
			readSpeech: (text, paragraph, lexicon) =>
				read(text, { ...paragraph, spans: pairedInOrder(text, paragraph, parted) }, lexicon),
			isNoSpeech: quotedName({
				isNameBeside: (frame, quote) => isChineseTerm(frame, quote) || isChineseName(frame, quote),
				isPredicate: isChinesePredicate,
				isSaid: isChineseSaid,
				reach: reachInSigns,
			}),
		},
		speakers: {
			...eastAsianSpeakers(unattributed),
			choose: chooseChinese,
			resolvePronoun: resolverBySubject(mayTell, isAsker),
			// A comma behind a verb of saying opens what is said, as "that" does.
			markSign: (sign, last) => (sign === '，' && last === 'V' ? 't' : sign),
		},
		occasions: {},
	},
};

/** "主持人问他有什么愿望，他说": whose sentence has the same pronoun for somebody else before. */
function isAsker({ text }: Frame, all: readonly Speaker[], speaker: Speaker, pronoun: Speaker): boolean {
	const between = all.slice(speaker.index + 1, pronoun.index);
	return (
		between.some(({ kind, name }) => kind === 'pronoun' && name === pronoun.name) &&
		!/[。！？]/u.test(text.slice(speaker.end, pronoun.start))
	);
}
