import type { MentionRules } from '../../mentions/mention-rules.ts';
import type { NameRun, Run } from '../../mentions/name-in-phrase.ts';
import { pastNoun } from '../../mentions/past-noun.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import { reportingVerb, speakerNoun, wordClass } from '../../words/word-class.ts';
import { endBesideVerb } from '../shared/beside-verb.ts';
import { afterPlaces, organisation, pastOrganisation } from '../shared/cased-names.ts';
import { isBehindName, isNextName } from '../shared/cased-phrases.ts';
import { givenRun, nameBehindRole } from '../shared/name-behind-role.ts';
import { ownerlessEnd } from '../shared/ownerless.ts';
import { aideEnd } from '../western/aide-of.ts';
import { westernMentions } from '../western/western-mentions.ts';
import { beginsBody, vietnameseBody } from './vietnamese-body.ts';

/** Mentions of a language of syllables: roles in small letters before a name, bodies in capitals and small letters. */
export const vietnameseMentions: MentionRules = {
	...westernMentions,
	breaksPhrase: (scan, at) => isNextName(scan, at) || (!isRole(scan, at - 1) && isBehindName(scan, at)),
	runEnd: pastBody,
	wholeName: (scan, _start, run) => {
		const body = vietnameseBody(scan, run);
		return body === undefined ? organisation(scan, run) : body;
	},
	personBefore: wordClass.honorific,
	narrowRun: (scan, _start, run) => pastNoun(scan, afterPlaces(scan, run, { startsOrganisation: true })),
	nameBehindRole: nameBehindRole({
		given: givenRun,
		office: wordClass.honorific | wordClass.title,
		behindNoun: nameBeforeVerb,
	}),
	unknownEnd: endBesideVerb,
	descriptionEnd: (scan, at, start, name) => {
		const aide = aideEnd(scan, start, name.from, true);
		return aide === -1 ? ownerlessEnd(scan, at, start, name) : aide;
	},
};

function isRole({ tokens }: Scan, at: number): boolean {
	return ((tokens[at]?.classes ?? 0) & speakerNoun) !== 0;
}

/** Past the small letters of a body's name: "Bộ Ngoại giao". */
function pastBody(scan: Scan, run: Run, end: number): number {
	const next = scan.tokens[run.to];
	const isBody = beginsBody(scan.tokens[run.from]) && next?.kind === 'word' && next.classes === 0;
	return isBody ? run.to + 1 : pastOrganisation(scan, run, end);
}

/** "người phát ngôn Bộ Ngoại giao Ấn Độ Randhir Jaiswal nói": the last two capitals before the verb. */
function nameBeforeVerb({ tokens }: Scan, from: number, to: number): NameRun | null {
	const next = tokens[to];
	const ends = next === undefined || next.kind !== 'word' || (next.classes & reportingVerb) !== 0;
	return ends && to - from >= 2 ? { from: Math.max(from, to - 2), to, person: null, sure: true } : null;
}
