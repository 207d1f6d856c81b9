import { englishAbbreviations } from '../../../text/abbreviation-lists.ts';
import type { Speaker } from '../../article-frame.ts';
import type { Language } from '../../language.ts';
import { isBehindGiven } from '../../mentions/scan-phrase.ts';
import { type Asked, isPronoun } from '../../speakers/speaker-rules.ts';
import type { Token } from '../../words/read-tokens.ts';
import { firstName, isOf, wordClass } from '../../words/word-class.ts';
import { chooseEnglish } from './choose-by-clause.ts';
import { describedBefore } from './described-before.ts';
import {
	endBesideEnglishVerb,
	englishMentionAt,
	opensLikeVerb,
	opensWithName,
	wholeEnglishName,
} from './english-mentions.ts';
import { isCry } from './is-cry.ts';
import { isNoSpeech } from './is-no-speech.ts';
import { genderOfName } from './is-womans-name.ts';
import { leastSpeech } from './least-speech.ts';
import { mayBeMeant } from './may-be-meant.ts';
import { meantByDescription } from './meant-by-description.ts';
import { isOthersFirst, withoutRole } from './name-bounds.ts';
import { nounBehindName } from './noun-behind-name.ts';
import { periodAt } from './period-at.ts';
import { countsAlone } from './quantity.ts';
import { isPartOrObject } from './relative-object.ts';
import { past } from './subject-noun.ts';
import { tellGenders } from './tell-genders.ts';
import { isWithin, venueAt } from './venue-at.ts';
import { wordsOfEnglish } from './words-of-english.ts';

/** Ends of roles that are many: "centre-half", "beekeeper", "cardiologists". */
const compound = /(?!^)(?:-half|keeper|ologists?|ographers?)$/u;

/** English: what the weights were fitted on. */
export const english: Language = {
	key: 'en',
	script: null,
	letters: null,
	table: wordsOfEnglish,
	abbreviations: englishAbbreviations,
	grammar: {
		words: {
			partsKnown: true,
			makesNoun: isArticle,
			extendLookup: (known) => (word) => known.get(word) ?? (compound.test(word) ? wordClass.title : 0),
		},
		mentions: {
			mentionAt: englishMentionAt,
			wholeName: wholeEnglishName,
			isSurname: ({ tokens }, _run, title) => isBehindGiven(tokens, title),
			// "law enforcement officials": only an ending shows that no verb stands behind a noun.
			mayPrecedeNoun: (word, behindNoun) =>
				behindNoun ? /(?:ment|[st]ion|[ae]nce|ity|ship|ics)$/u.test(word) : !past.test(word) && !/e[ds]$/u.test(word),
			standsAlone: countsAlone,
			opensWithName,
			opensLikeVerb,
			trimName: withoutRole,
			genderOfName,
			isOthersFirst,
			isGivenToo: (word) => isOf(word, firstName),
			unknownEnd: endBesideEnglishVerb,
			descriptionEnd: nounBehindName,
			appositions: {
				isNamedBehind: (word) => /^(?:by|to)$/u.test(word?.text ?? ''),
				isGoverning: (word) => isOf(word, wordClass.preposition),
			},
			isPart: isPartOrObject,
			tellGenders,
			nounShowsPerson: true,
		},
		spans: { isNoSpeech, leastSpeech },
		speakers: {
			choose: chooseEnglish,
			isReporters: isCry,
			plainSign,
			antecedentOf: meantByWords,
			spokenOf: describedBefore,
			mayBeMeant,
			// "as a statement was read"
			governs: ({ text }, { to }, tokens) =>
				text === 'as' && isOf(tokens[to], wordClass.be | wordClass.have) ? false : undefined,
			beginsTail,
		},
		occasions: { isWithin, venueAt, periodAt, isMonth: ({ capital }) => capital },
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

/** "for the harbour", "familiar with the talks": an unknown word behind a noun is its verb. */
function beginsTail(word: Token | undefined): boolean {
	const { classes = 0, text = '' } = word ?? {};
	return (
		(classes & (wordClass.preposition | wordClass.to)) !== 0 || /^(?:familiar|close|aware|involved|privy)$/u.test(text)
	);
}

/** Who a pronoun means, a title printed alone, and a description that stands for a name. */
function meantByWords(asked: Asked, speaker: Speaker, meant: (pronoun: Speaker) => Speaker | null): Speaker | null {
	const first = isPronoun(speaker) ? meant(speaker) : speaker;
	// "She had sent him a letter. It read": she who sent it.
	const one = first !== null && isPronoun(first) ? meant(first) : first;
	return one === null ? null : (meantByDescription(asked, one) ?? one);
}
