import type { Language } from '../../language.ts';
import { chooserByParticle, isMarkedSubject } from './choose-by-particle.ts';
import { findJapaneseMentions } from './find-japanese-mentions.ts';
import { isJapaneseName } from './is-japanese-name.ts';
import table from './ja.json' with { type: 'json' };
import { collectJapaneseNames } from './japanese-names.ts';
import { japaneseParticles } from './particles.ts';
import { partsOfName } from './parts-of-name.ts';
import { resolverBySubject } from './resolve-by-subject.ts';
import { unspacedNames } from './unspaced-names.ts';

/** Japanese: particles mark who speaks, the verb comes last. */
export const japanese: Language = {
	key: 'ja',
	script: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
	letters: null,
	table,
	grammar: {
		words: { knownNames: unspacedNames },
		mentions: { findMentions: findJapaneseMentions, collectNames: collectJapaneseNames, partsOfName },
		spans: { isNameBeside: isJapaneseName },
		speakers: {
			choose: chooserByParticle(japaneseParticles),
			resolvePronoun: resolverBySubject(
				(view, speaker) => isMarkedSubject(japaneseParticles, view, speaker),
				() => false,
			),
		},
	},
};
