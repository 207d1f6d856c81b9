import { isComplement as isPart } from '../../mentions/is-complement.ts';
import type { MentionRules } from '../../mentions/mention-rules.ts';
import type { NameRun, Run } from '../../mentions/name-in-phrase.ts';
import { pastNoun } from '../../mentions/past-noun.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import { firstName, wordClass } from '../../words/word-class.ts';
import { endBesideVerb } from '../shared/beside-verb.ts';
import { caseBy } from '../shared/case-of.ts';
import { afterPlaces, casedNames, organisation } from '../shared/cased-names.ts';
import { casedPhrases } from '../shared/cased-phrases.ts';
import { givenRun, nameBehindRole } from '../shared/name-behind-role.ts';
import { ownerlessEnd } from '../shared/ownerless.ts';
import { aideEnd } from './aide-of.ts';
import { westernAppositions } from './appositions.ts';
import { isOthersOffice } from './is-others-office.ts';
import { nameBehindNoun } from './name-behind-noun.ts';
import { opensClause } from './opens-clause.ts';
import { pastObject } from './past-object.ts';
import { afterComplement, isComplement } from './role-before-name.ts';
import { isStreet, peopleAt } from './romance-openings.ts';

/** Mentions of the languages of the west of Europe. */
export const westernMentions: MentionRules = {
	...casedPhrases,
	...casedNames,
	anyOffice: true,
	isPart,
	caseOf: caseBy(() => null),
	appositions: westernAppositions,
	unknownEnd: (scan, at, start, end) => {
		const beside = endBesideVerb(scan, at, start, end);
		return beside === -1 && opensClause(scan, at, start) ? start + 1 : beside;
	},
	descriptionEnd: westernEnd,
};

/** Where a description ends that works for whom it names, or somewhere; -1 where the named is meant. */
export function westernEnd(scan: Scan, at: number, start: number, name: NameRun): number {
	const aide = aideEnd(scan, start, name.from, false);
	return aide === -1 ? ownerlessEnd(scan, at, start, name) : aide;
}

/** Mentions of Romance languages: roles in small letters before a name, "of" between a role and what it is of. */
export const romanceMentions: MentionRules = {
	...westernMentions,
	wholeName: (scan, start, run) => organisation(scan, run) ?? (isComplement(scan, start, run) ? null : undefined),
	narrowRun: (scan, start, run, given) => pastNoun(scan, withoutRole(scan, start, run, given)),
	isGivenToo: ({ classes, capital, first }) => (classes & firstName) !== 0 || (classes === 0 && capital && !first),
	nameBehindRole: nameBehindRole({ given: givenRun, office: wordClass.honorific, behindNoun: nameBehindNoun }),
	mentionStart: pastObject,
	mentionAt: peopleAt,
	isPlace: isStreet,
	isOthersOffice,
	sharesSurnames: true,
};

/** A run of capitals without what somebody is something of, and where. */
export function withoutRole(scan: Scan, start: number, run: Run, given: number): Run {
	return afterPlaces(scan, afterComplement(scan, start, run, given), { startsOrganisation: true });
}
