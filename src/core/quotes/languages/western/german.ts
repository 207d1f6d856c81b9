import { germanAbbreviations } from '../../../text/abbreviation-lists.ts';
import type { Language } from '../../language.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import { latinTable } from '../latin-table.ts';
import { caseByMark } from '../shared/case-of.ts';
import { afterPlaces } from '../shared/cased-names.ts';
import { isNextName } from '../shared/cased-phrases.ts';
import { declinedNames } from '../shared/declined-names.ts';
import { insertions } from '../shared/insertions.ts';
import { givenRun, nameBehindRole } from '../shared/name-behind-role.ts';
import { quotedName } from '../shared/quoted-name.ts';
import { rankSpeakers } from '../shared/rank-speakers.ts';
import { readSpeech } from '../shared/read-speech.ts';
import { isSaidByIt } from './body-before.ts';
import table from './de.json' with { type: 'json' };
import { endsGermanTail } from './ends-tail.ts';
import { genderByEnding, germanEndings } from './gender-of-name.ts';
import { genderBy } from './gender-of-role.ts';
import { germanAntecedent } from './german-antecedent.ts';
import { germanCase } from './german-case.ts';
import { germanCompounds } from './german-compounds.ts';
import { isAdverbBeforeHe, isBesideSubject, isDeed, isOnlyObject, isSecondOf } from './german-no-subject.ts';
import { beforeLetters, isBehindGermanName, pastGermanNoun } from './german-noun.ts';
import { isOutletTold } from './german-outlets.ts';
import { germanTeller } from './german-teller.ts';
import { isNobody } from './is-nobody.ts';
import { isGermanSomebody } from './is-somebody.ts';
import { isSaidSo, isSpokenOf } from './is-spoken-of.ts';
import { joinsGermanName } from './joins-name.ts';
import { lowerNouns } from './lower-nouns.ts';
import { westernMentions } from './western-mentions.ts';
import { westernSpeakers } from './western-speakers.ts';

/** German: all nouns have capitals. */
export const german: Language = {
	key: 'de',
	script: null,
	letters: /[äöß]/iu,
	table: latinTable(table),
	// Austrian members of parliaments too: "LAbg. Ruth Kofler".
	abbreviations: `${germanAbbreviations} abg labg nabg bgm dkfm`,
	grammar: {
		words: { finish: lowerNouns, extendLookup: germanCompounds },
		mentions: {
			...westernMentions,
			declinedNames,
			unknownEnd: (scan, at, start, end) =>
				isDeed(scan.tokens[end - 1]) ? -1 : (westernMentions.unknownEnd?.(scan, at, start, end) ?? -1),
			isNobody: (scan, candidate) =>
				isNobody(scan, candidate) || isSecondOf(scan, candidate) || isAdverbBeforeHe(scan, candidate),
			breaksPhrase: (scan, at) => isNextName(scan, at) || isBehindGermanName(scan, at),
			joinsName: joinsGermanName,
			narrowRun: (scan, _start, run) => beforeLetters(scan, pastGermanNoun(scan, afterPlaces(scan, run))),
			nameBehindRole: nameBehindRole({ given: givenRun, office: wordClass.honorific }),
			caseOf: caseByMark(germanCase),
			// "der" is also a woman's behind a preposition.
			genderOfName: genderByEnding(germanEndings),
			genderOfRole: genderBy({
				he: /^(?:der|ein)$/u,
				she: /^die$/u,
				feminine: /(?:[^e]in|frau)$/u,
				hides: (before) => isOf(before, wordClass.preposition),
			}),
		},
		spans: {
			readSpeech: readSpeech(insertions({ verbFirst: true })),
			isNoSpeech: quotedName({ commaBefore: true, isSaid: isSpokenOf, isNameBeside: isOutletTold }),
			leastSpeech: (frame, quote) => (isSaidSo(frame, quote) ? Number.NEGATIVE_INFINITY : null),
		},
		speakers: {
			...westernSpeakers,
			governs: (before, mention, tokens) =>
				isBesideSubject(before, mention, tokens) || westernSpeakers.governs?.(before, mention, tokens),
			choose: (frame, quote, before) =>
				germanTeller(frame, quote, before) ?? westernSpeakers.choose?.(frame, quote, before) ?? null,
			rank: (frame, quote, before, verdict) => {
				if (verdict === null && isSaidByIt(frame, quote)) return null;
				if (verdict !== null && germanTeller(frame, quote, before) === verdict) return verdict;
				const found = rankSpeakers(frame, quote, before, verdict);
				return found !== null && isOnlyObject(frame, quote, found) ? null : found;
			},
			antecedentOf: germanAntecedent,
			isSomebody: isGermanSomebody,
			endsTail: endsGermanTail,
			sentences: { inverts: true, demonstrative: true },
		},
		occasions: {},
	},
};
