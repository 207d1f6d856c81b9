import type { Speaker } from '../../article-frame.ts';
import type { Language } from '../../language.ts';
import { pastNoun } from '../../mentions/past-noun.ts';
import { type Asked, isPronoun } from '../../speakers/speaker-rules.ts';
import type { Token } from '../../words/read-tokens.ts';
import { wordClass } from '../../words/word-class.ts';
import { compoundRoles } from '../shared/compound-roles.ts';
import { chooseEnglish } from './choose-by-clause.ts';
import table from './en.json' with { type: 'json' };
import {
	endBesideEnglishVerb,
	englishMentionAt,
	isEnglishSurname,
	isTown,
	qualifiesPerson,
	wholeEnglishName,
} from './english-mentions.ts';
import { isHeading, leastSpeech } from './english-spans.ts';
import { isWithin, listenerAt } from './listener-at.ts';
import { nounBehindName } from './noun-behind-name.ts';
import { isPartOrObject } from './relative-object.ts';
import { reporterBeside } from './reporter-beside.ts';
import { resolveTitle } from './resolve-title.ts';

/** English: what the weights were fitted on. */
export const english: Language = {
	key: 'en',
	script: null,
	letters: null,
	table,
	grammar: {
		words: { partsKnown: true, makesNoun: isArticle, extendLookup: compoundRoles },
		mentions: {
			mentionAt: englishMentionAt,
			wholeName: wholeEnglishName,
			narrowRun: (scan, _start, run) => pastNoun(scan, run),
			isNamePart: isEnglishSurname,
			mayPrecedeNoun: (word) => !/(?:ed|es)$/u.test(word),
			qualifies: qualifiesPerson,
			opensWithName: ({ tokens, lowerCase }, at) => !lowerCase.has(tokens[at]?.text ?? ''),
			unknownEnd: endBesideEnglishVerb,
			descriptionEnd: nounBehindName,
			isPlace: isTown,
			isPart: isPartOrObject,
		},
		spans: { isNoSpeech: isHeading, leastSpeech },
		speakers: { choose: chooseEnglish, tellerBeside: reporterBeside, plainSign, antecedentOf: titleOrPronoun },
		occasions: { isWithin, listenerAt },
	},
};

/** The sign of a past form or participle. */
function plainSign(word: string): string {
	if (word.endsWith('ed')) return 'E';
	return word.endsWith('ing') ? 'I' : '_';
}

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
