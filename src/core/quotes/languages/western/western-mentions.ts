import { isComplement } from '../../mentions/is-complement.ts';
import type { MentionRules } from '../../mentions/mention-rules.ts';
import type { NameRun } from '../../mentions/name-in-phrase.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import { bearerOfGiven } from '../shared/bearer-of.ts';
import { beginsOffice } from '../shared/begins-office.ts';
import { benchesAt } from '../shared/benches.ts';
import { endBesideVerb } from '../shared/beside-verb.ts';
import { caseBy } from '../shared/case-of.ts';
import { casedNames } from '../shared/cased-names.ts';
import { casedPhrases } from '../shared/cased-phrases.ts';
import { opensWithText } from '../shared/opens-with-text.ts';
import { ownerlessEnd } from '../shared/ownerless.ts';
import { aideEnd } from './aide-of.ts';
import { westernAppositions } from './appositions.ts';
import { compatriotAt } from './compatriots.ts';
import { isNobody } from './is-nobody.ts';
import { opensClause, opensGesture } from './opens-clause.ts';
import { textReadIn } from './text-read-in.ts';
import { toldByAge } from './told-by-age.ts';
import { westernCase } from './western-case.ts';

/** Mentions of the languages of the west of Europe. */
export const westernMentions: MentionRules = {
	...casedPhrases,
	...casedNames,
	beginsOffice,
	isPart: isComplement,
	caseOf: caseBy(westernCase),
	appositions: westernAppositions,
	bearerOf: bearerOfGiven,
	isNobody,
	tellGenders: toldByAge,
	unknownEnd: (scan, at, start, end) => {
		const beside = endBesideVerb(scan, at, start, end);
		if (beside !== -1) return beside;
		return opensClause(scan, at, start) || opensGesture(scan, at, start) ? start + 1 : -1;
	},
	mentionAt: (scan, at) => benchesAt(scan, at) ?? textReadIn(scan, at) ?? compatriotAt(scan, at),
	descriptionEnd: westernEnd,
};

/** Where a description ends that works for whom it names, or somewhere; -1 where the named is meant. */
export function westernEnd(scan: Scan, at: number, start: number, name: NameRun): number {
	if (opensWithText(scan, at, start)) return start + 1;
	const aide = aideEnd(scan, start, name.from, false);
	return aide === -1 ? ownerlessEnd(scan, at, start, name) : aide;
}
