import type { Speaker } from '../../article-frame.ts';
import type { Language } from '../../language.ts';
import { type Asked, isPronoun } from '../../speakers/speaker-rules.ts';
import type { Token } from '../../words/read-tokens.ts';
import { wordClass } from '../../words/word-class.ts';
import { chooseEnglish } from './choose-by-clause.ts';
import table from './en.json' with { type: 'json' };
import { isHeading, leastSpeech } from './english-spans.ts';
import { reporterBeside } from './reporter-beside.ts';
import { resolveTitle } from './resolve-title.ts';

/** English: what the weights were fitted on. */
export const english: Language = {
	key: 'en',
	script: null,
	letters: null,
	table,
	grammar: {
		words: { partsKnown: true, makesNoun: isArticle },
		spans: { isNoSpeech: isHeading, leastSpeech },
		speakers: { choose: chooseEnglish, tellerBeside: reporterBeside, antecedentOf: titleOrPronoun },
	},
};

/** "the comment", "his remarks": what English prints behind an article is no verb. */
function isArticle({ classes, text }: Token): boolean {
	return (classes & wordClass.possessive) !== 0 || /^(?:the|an?)$/u.test(text);
}

/** Who a pronoun means, and a title printed alone. */
function titleOrPronoun(
	{ frame, all }: Asked,
	speaker: Speaker,
	meant: (pronoun: Speaker) => Speaker | null,
): Speaker | null {
	return isPronoun(speaker) ? meant(speaker) : (resolveTitle(frame, all, speaker) ?? speaker);
}
