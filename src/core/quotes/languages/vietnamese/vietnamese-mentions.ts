import type { MentionRules } from '../../mentions/mention-rules.ts';
import type { NameRun, Run } from '../../mentions/name-in-phrase.ts';
import { pastNoun } from '../../mentions/past-noun.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import type { Token } from '../../words/read-tokens.ts';
import { firstName, isOf, reportingVerb, speakerNoun, wordClass } from '../../words/word-class.ts';
import { agencyEnd } from '../shared/agency-end.ts';
import { endBesideVerb } from '../shared/beside-verb.ts';
import { afterPlaces, organisation, pastOrganisation } from '../shared/cased-names.ts';
import { isBehindName, isNextName } from '../shared/cased-phrases.ts';
import { givenRun, nameBehindRole } from '../shared/name-behind-role.ts';
import { ownerlessEnd } from '../shared/ownerless.ts';
import { aideEnd } from '../western/aide-of.ts';
import { westernMentions } from '../western/western-mentions.ts';
import { syllable } from './join-bodies.ts';
import { beginsBody, vietnameseBody } from './vietnamese-body.ts';

/** Mentions of a language of syllables: roles in small letters before a name, bodies in capitals and small letters. */
export const vietnameseMentions: MentionRules = {
	...westernMentions,
	breaksPhrase: (scan, at) => isNextName(scan, at) || (!isRole(scan, at - 1) && isBehindName(scan, at)),
	runEnd: pastBody,
	// "Bạch Huệ Lan" is "bà Huệ Lan": given names of two syllables go on without the surname.
	surnamesIn: () => [],
	wholeName: (scan, _start, run) => {
		const body = vietnameseBody(scan, run);
		return body === undefined ? organisation(scan, run) : body;
	},
	personBefore: wordClass.honorific,
	narrowRun: (scan, _start, run) =>
		pastCountry(scan, pastNoun(scan, afterPlaces(scan, run, { startsOrganisation: true }))),
	trimName: pastUnit,
	nameBehindRole: nameBehindRole({
		given: givenRun,
		office: wordClass.honorific | wordClass.title,
		behindNoun: nameBeforeVerb,
	}),
	unknownEnd: endBesideVerb,
	opensWithName: (scan, at) => isBody(scan, at) || (!isSyllable(scan, at) && opensName(scan, at)),
	agencyEnd: (text, tokens) => dateline(tokens) || agencyEnd(text, tokens),
	descriptionEnd: (scan, at, start, name) => {
		const aide = aideEnd(scan, start, name.from, true);
		return aide === -1 ? ownerlessEnd(scan, at, start, name) : aide;
	},
};

function isRole({ tokens }: Scan, at: number): boolean {
	return isOf(tokens[at], speakerNoun);
}

/** "Bộ trưởng Na Uy Espen Barth Eide": past the syllables of our own before a name from abroad of several words. */
function pastCountry({ tokens }: Scan, run: Run): Run {
	let { from } = run;
	while (from < run.to && isOwn(tokens[from])) from++;
	const own = tokens.slice(run.from, from);
	const isCountry = own.length > 1 || /[^a-z]/u.test(own[0]?.text ?? '');
	return own.length > 0 && isCountry && run.to - from > 1 ? { from, to: run.to } : run;
}

/** "Chủ tịch xã Hải Phong Phan Văn Tuất": of more syllables than a name has, from the surname behind the commune. */
function pastUnit({ tokens, lexicon }: Scan, { from, to }: Run): Run {
	const surname = tokens
		.slice(from, to)
		.findIndex(({ text }, at) => at > 1 && to - from - at > 1 && lexicon.listed('surnames').has(text));
	return to - from > longestOwn && surname !== -1 ? { from: from + surname, to } : { from, to };
}

/** Longest Vietnamese name, in syllables. */
const longestOwn = 4;

/** A syllable of Vietnamese that begins no name. */
function isOwn(token: Token | undefined): boolean {
	return token !== undefined && (token.classes & firstName) === 0 && syllable.test(token.text);
}

/** Past the small letters of a body's name: "Bộ Ngoại giao". */
function pastBody(scan: Scan, run: Run, end: number): number {
	const next = scan.tokens[run.to];
	const isBody = beginsBody(scan.tokens[run.from]) && next?.kind === 'word' && next.classes === 0;
	return isBody ? run.to + 1 : pastOrganisation(scan, run, end);
}

/** "người phát ngôn Bộ Ngoại giao Ấn Độ Randhir Jaiswal nói": past the country, else the last two capitals before the verb. */
function nameBeforeVerb(scan: Scan, from: number, to: number): NameRun | null {
	const next = scan.tokens[to];
	const ends = next === undefined || next.kind !== 'word' || (next.classes & reportingVerb) !== 0;
	// "người Thái Lan", "quan chức Nhà Trắng": where somebody is from.
	const body = wordClass.place | wordClass.organisation;
	const isCountry = scan.tokens.slice(from, to).every(({ classes }) => (classes & body) !== 0);
	if (!ends || to - from < 2 || isCountry || isOf(scan.tokens[from - 1], wordClass.preposition)) return null;
	const surname = scan.tokens.slice(from, to).findIndex((token) => isOf(token, firstName));
	if (surname !== -1 && to - from - surname > 1) return { from: from + surname, to, person: null, sure: true };
	const abroad = pastCountry(scan, { from, to });
	return { from: abroad.from > from ? abroad.from : Math.max(from, to - 2), to, person: null, sure: true };
}

/** "Phát biểu tại …": a syllable of our own with a capital begins a sentence, not a name. */
function isSyllable({ tokens }: Scan, at: number): boolean {
	return /[^a-z]/u.test(tokens[at]?.text ?? '') && tokens[at + 1]?.kind === 'word';
}

/** "UBND phường nói": a body that opens its sentence. */
function isBody({ tokens }: Scan, at: number): boolean {
	return isOf(tokens[at], wordClass.organisation);
}

function opensName({ tokens }: Scan, at: number): boolean {
	const next = tokens[at + 1];
	const beside =
		reportingVerb | wordClass.have | wordClass.be | wordClass.adverb | wordClass.and | wordClass.preposition;
	return next !== undefined && (next.kind !== 'word' || (next.classes & (beside | wordClass.by)) !== 0);
}

/** Most syllables of a place that opens an article: "Hà Nội -". */
const longestPlace = 4;

/** Behind the place that opens a paragraph; 0 for none. */
function dateline(tokens: readonly Token[]): number {
	const dash = tokens.slice(0, longestPlace).findIndex(({ kind }) => kind !== 'word');
	const isDash = dash > 0 && /^[—–-]$/u.test(tokens[dash]?.text ?? '');
	return isDash && tokens.slice(0, dash).every(({ capital }) => capital) && tokens[dash + 1]?.capital === true
		? dash + 1
		: 0;
}
