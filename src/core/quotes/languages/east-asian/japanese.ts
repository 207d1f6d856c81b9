import type { Language } from '../../language.ts';
import { caseByMark } from '../shared/case-of.ts';
import { insertions } from '../shared/insertions.ts';
import { markBehind } from '../shared/mark-behind.ts';
import { quotedName } from '../shared/quoted-name.ts';
import { unfitted } from '../shared/unfitted.ts';
import { whoHasRole } from '../shared/who-has-role.ts';
import { chooserByParticle, isMarkedSubject } from './choose-by-particle.ts';
import { findJapaneseMentions } from './find-japanese-mentions.ts';
import { isJapaneseName } from './is-japanese-name.ts';
import table from './ja.json' with { type: 'json' };
import { collectJapaneseNames } from './japanese-names.ts';
import { japaneseParticles } from './particles.ts';
import { partsOfName } from './parts-of-name.ts';
import { resolverBySubject } from './resolve-by-subject.ts';
import { unspacedNames } from './unspaced-names.ts';

/** How far a verb is looked for where most tokens are single signs, in tokens. */
const reachInSigns = 60;

/** Japanese: particles mark who speaks, the verb comes last. */
export const japanese: Language = {
	key: 'ja',
	script: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
	letters: null,
	table,
	grammar: {
		words: { knownNames: unspacedNames },
		mentions: {
			findMentions: findJapaneseMentions,
			collectNames: collectJapaneseNames,
			partsOfName,
			caseOf: caseByMark(({ tokens, lexicon }, { to }) => markBehind(tokens[to], lexicon)),
		},
		spans: {
			splitInsertions: insertions({}),
			isNoSpeech: quotedName({ isNameBeside: isJapaneseName, reach: reachInSigns }),
		},
		speakers: {
			...unfitted(() => false),
			antecedentOf: whoHasRole,
			nounLast: true,
			choose: chooserByParticle(japaneseParticles),
			resolvePronoun: resolverBySubject(
				(view, speaker) => isMarkedSubject(japaneseParticles, view, speaker),
				() => false,
			),
		},
	},
};
