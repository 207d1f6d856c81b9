import type { Frame, Speaker } from '../../article-frame.ts';
import type { Language } from '../../language.ts';
import { isComplement } from '../../mentions/is-complement.ts';
import { caseByMark } from '../shared/case-of.ts';
import { insertions } from '../shared/insertions.ts';
import { markBehind } from '../shared/mark-behind.ts';
import { quotedName } from '../shared/quoted-name.ts';
import { unfitted } from '../shared/unfitted.ts';
import { whoHasRole } from '../shared/who-has-role.ts';
import { collectChineseNames } from './chinese-names.ts';
import { chooseChinese, mayTell } from './choose-chinese.ts';
import { findChineseMentions } from './find-chinese-mentions.ts';
import { isChineseName, isChinesePredicate } from './is-chinese-name.ts';
import { partsOfName } from './parts-of-name.ts';
import { resolverBySubject } from './resolve-by-subject.ts';
import { simplifySigns } from './simplify-signs.ts';
import { unspacedNames } from './unspaced-names.ts';
import table from './zh.json' with { type: 'json' };

/** How far a verb is looked for where most tokens are single signs, in tokens. */
const reachInSigns = 60;

/** Chinese, simplified and traditional: read by signs, the subject before its verb. */
export const chinese: Language = {
	key: 'zh',
	script: /\p{Script=Han}/u,
	letters: null,
	table,
	grammar: {
		words: { fold: simplifySigns, knownNames: unspacedNames },
		mentions: {
			findMentions: findChineseMentions,
			collectNames: collectChineseNames,
			partsOfName,
			isPart: isComplement,
			caseOf: caseByMark(({ tokens, lexicon }, { to }) => markBehind(tokens[to], lexicon)),
		},
		spans: {
			splitInsertions: insertions({}),
			isNoSpeech: quotedName({ isNameBeside: isChineseName, isPredicate: isChinesePredicate, reach: reachInSigns }),
		},
		speakers: {
			...unfitted(() => false),
			antecedentOf: whoHasRole,
			nounLast: true,
			choose: chooseChinese,
			resolvePronoun: resolverBySubject(mayTell, isAsker),
			thatMark: '，',
		},
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
