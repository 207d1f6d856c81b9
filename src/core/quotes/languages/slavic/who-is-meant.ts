import type { Frame, Speaker } from '../../article-frame.ts';
import type { Gender } from '../../mentions/mention.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';
import { agrees } from '../../speakers/find-protagonist.ts';
import { ClauseReader, type Stretch } from './clause-reader.ts';
import { isCrosshead } from './crosshead.ts';
import { genderByEnding } from './gender-by-ending.ts';
import { portrayed } from './portrayed.ts';
import { relation } from './role-words.ts';
import { isNobodyByName, isObject, isOutletsReport, isToldByPronoun } from './told-by-another.ts';
import { whomTheyAsked, whomWeAsked } from './whom-asked.ts';

/** Where in an article somebody is referred to, and as what. */
export type Reference = {
	readonly paragraph: number;
	readonly token: number;
	readonly gender: Gender | null;
};

/** How many paragraphs above are looked through. */
const paragraphsBack = 3;

/**
 * Finds who "he", "she" or a verb without a subject refers to: who spoke before, unless somebody else became the subject
 * since; else the subject of the nearest sentence above.
 */
export function whoIsMeant(frame: Frame, reference: Reference, before: Precedent | null): Speaker | null {
	const { paragraph, token } = reference;
	const about = isPortrayed(frame, reference);
	if (about !== null) return toldNear(frame, reference, before) ?? about;
	for (let at = paragraph; at >= Math.max(0, paragraph - paragraphsBack); at--) {
		const reader = new ClauseReader(frame, at);
		if (at < paragraph && isCrosshead(frame, at)) continue;
		const found = meantIn(reader, at === paragraph ? token : reader.tokens.length, reference, at, before);
		if (found !== null) return found;
	}
	return null;
}

/** Whom the article portrays, if that agrees with how somebody is referred to. */
function isPortrayed(frame: Frame, { gender }: Reference): Speaker | null {
	const about = portrayed(frame);
	return about !== null && agrees(about, gender) ? about : null;
}

/** Who else a portrait speaks of in a paragraph, or in the one above behind its last quotation where nothing is before. */
function toldNear(frame: Frame, reference: Reference, before: Precedent | null): Speaker | null {
	const { paragraph, token } = reference;
	const own = new ClauseReader(frame, paragraph);
	const here = passingBy(meantIn(own, token, reference, paragraph, before), own, token);
	const opening = own.tokens.slice(0, token).find(({ kind }) => kind !== 'punctuation');
	return here ?? (opening?.kind === 'word' ? null : toldAbove(frame, reference, before));
}

function toldAbove(frame: Frame, { paragraph, gender }: Reference, before: Precedent | null): Speaker | null {
	const above = new ClauseReader(frame, paragraph - 1);
	const quoted = above.tokens.findLastIndex(({ kind }) => kind === 'quote');
	const isCarried = above.tokens.slice(quoted + 1).every(({ kind }) => kind === 'punctuation');
	const spoke = before?.quote.paragraph === paragraph - 1 ? before.speaker : null;
	if (isCarried) return isMeant(spoke, null) ? spoke : null;
	const { length } = above.tokens;
	return passingBy(subjectAbove(above, quoted + 1, length, { gender, isOwn: false }), above, length);
}

/** Somebody whom a sentence is about; no relative without a name, no place or work, and nobody before "she" if that is no other. */
function passingBy(found: Speaker | null, reader: ClauseReader, to: number): Speaker | null {
	if (found === null || isNobodyByName(found)) return null;
	if (found.entity === null && relation.test(found.name.toLowerCase())) return null;
	const referred = reader.subjects({ from: found.to, to }).findLast(({ kind }) => kind === 'pronoun');
	return referred === undefined || agrees(found, referred.gender) ? found : null;
}

/** Who is meant of those in one paragraph, up to a token. */
function meantIn(
	reader: ClauseReader,
	end: number,
	{ gender }: Reference,
	paragraph: number,
	before: Precedent | null,
): Speaker | null {
	const spoke = before?.quote.paragraph === paragraph && isMeant(before.speaker, gender) ? before.speaker : null;
	const from = spoke === null || before === null ? 0 : before.quote.token + 1;
	const newer = subjectAbove(reader, from, end, { gender, isOwn: end < reader.tokens.length });
	if (newer !== null || spoke === null) return newer;
	// "Депутатка нагадала, що мер обіцяв «…». «…», — запитала вона": of the mayor nothing tells whether he is a woman.
	const isSure = gender !== 'she' || genderKnown(spoke) !== null;
	const surer = isSure ? [] : reader.subjects({ from: 0, to: end }).filter((one) => genderKnown(one) === gender);
	return surer.at(-1) ?? spoke;
}

function genderKnown({ entity, gender }: Speaker): Gender | null {
	return entity?.gender ?? gender;
}

/** Whom a reference may mean, and whether it stands in the paragraph that is looked through. */
type Wanted = { readonly gender: Gender | null; readonly isOwn: boolean };

/** How many sentences of a paragraph are looked through. */
const mostSentences = 16;

/** The first subject of the nearest sentence that has one. */
function subjectAbove(reader: ClauseReader, from: number, to: number, wanted: Wanted): Speaker | null {
	for (let end = to, read = 0; end > from && read < mostSentences; read++) {
		const start = Math.max(from, reader.sentenceStart(end - 1));
		const subject = subjectIn(reader, { from: start, to: end }, wanted);
		if (subject !== null) return subject;
		end = start === end ? end - 1 : start;
	}
	return null;
}

/** Whom one sentence is about: whose opinion it gives, who told it, its first subject. */
function subjectIn(reader: ClauseReader, sentence: Stretch, { gender, isOwn }: Wanted): Speaker | null {
	const source = sourceIn(reader, sentence, gender);
	if (source !== null) return source;
	const cue = reader.lastCue(sentence);
	const isFit = (speaker: Speaker | null): speaker is Speaker =>
		isMeant(speaker, gender) && !reader.isPlural(speaker) && !isObject(reader, speaker);
	const teller = tellerAtEnd(reader, cue, sentence.to);
	if (isFit(teller)) return teller;
	if (reader.isBy(cue)) return null;
	if (isToldByPronoun(reader, sentence, cue) || isOutletsReport(reader, sentence, cue)) return null;
	const object = whomTheyAsked(reader, sentence).find(isFit);
	if (object !== undefined) return object;
	const isOutlet = (speaker: Speaker) => reader.isRelay(cue) && speaker.from > cue && speaker.entity?.human !== true;
	const subjects = reader
		.subjects(sentence)
		.filter((speaker) => isFit(speaker) && !isOutlet(speaker) && (isOwn || !reader.isOwned(speaker)));
	return (
		subjects.findLast((speaker) => opensClause(reader, speaker)) ??
		subjects[0] ??
		whomWeAsked(reader, sentence).find((speaker) => isMeant(speaker, gender)) ??
		null
	);
}

/** "Судья назначил пенальти, и тренер Ринат Хасанов получил карточку": somebody by name whom a clause of its own begins with. */
function opensClause({ tokens }: ClauseReader, { from, entity }: Speaker): boolean {
	const [comma, and] = [tokens[from - 2], tokens[from - 1]];
	return (
		entity?.human === true && comma?.text === ',' && /^(?:и|а|но|і|й|та|але|i|a|ale|lecz|zaś)$/u.test(and?.text ?? '')
	);
}

/** "Путин и Трамп провели разговор, сообщил Песков": who ends a sentence behind the verb told all of it. */
function tellerAtEnd(reader: ClauseReader, cue: number, end: number): Speaker | null {
	if (cue === -1 || reader.isBy(cue) || reader.isRelay(cue) || reader.tokens[cue - 1]?.text !== ',') return null;
	const [teller] = reader.subjects({ from: cue, to: end }, cue);
	const isInClause = reader.tokens.slice(cue, teller?.from ?? cue).every(({ kind }) => kind === 'word');
	return teller !== undefined && isInClause ? teller : null;
}

/** Whose opinion a sentence gives: "По мнению политолога Бурмистрова, встреча сняла табу". */
function sourceIn(reader: ClauseReader, stretch: Stretch, gender: Gender | null): Speaker | null {
	const by = reader.lastCue(stretch);
	const source = by !== -1 && reader.isBy(by) ? reader.sourceAt(by, stretch.to) : null;
	return isMeant(source, gender) ? source : null;
}

/** Whether a mention names or describes one person of that gender. */
function isMeant(speaker: Speaker | null, gender: Gender | null): speaker is Speaker {
	if (speaker === null || !/^(?:person|name|nominal)$/u.test(speaker.kind)) return false;
	// "По версии следствия": a side of a case is neither he nor she.
	if (gender !== null && speaker.entity === null && sideOfCase.test(speaker.name)) return false;
	return agrees(speaker, gender) && (!isNobodyByName(speaker) || mayBePerson(speaker, gender));
}

/** Whether a name that nothing shows to be a person's may be one: "РБК-Україна" is neither he nor she, "Wartę Sieradz" no subject. */
function mayBePerson({ name }: Speaker, gender: Gender | null): boolean {
	if (/[ęą](?:\s|$)/u.test(name)) return false;
	const form = genderByEnding(name);
	return gender === null || (!/\p{Lu}{2}/u.test(name) && (form === null || form === gender));
}

const sideOfCase = /^(?:следстви|слідств|обвинени|обвинувачен|oskarżeni|защит[аы]$|захист)/iu;

/** How many mentions above "he" or "she" are looked at where no subject fits. */
const mentionsBack = 24;

/** The last person of a pronoun's gender who was named at all: "перемога Катерини Ямщикової. Вона подякувала". */
export function whoElseIsMeant(all: readonly Speaker[], { index, gender }: Speaker): Speaker | null {
	if (gender !== 'he' && gender !== 'she') return null;
	const above = all.slice(Math.max(0, index - mentionsBack), index);
	return above.findLast(({ entity }) => entity?.human === true && entity.gender === gender) ?? null;
}
