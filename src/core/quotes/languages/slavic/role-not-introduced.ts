import type { Frame, Speaker } from '../../article-frame.ts';
import { areOneEntity } from '../../speakers/are-one-entity.ts';
import { agrees } from '../../speakers/find-protagonist.ts';
import { reportingVerb, wordClass } from '../../words/word-class.ts';
import { type AskedRole, toldGender } from './asked-role.ts';
import { portrayed } from './portrayed.ts';
import { hasOtherRole, hasRole, isPrinted } from './printed-role.ts';
import { isFormer, isSelf } from './role-in-text.ts';
import { feminine, forOthers, ofDeed, ofState, party, player, positions } from './role-words.ts';
import { mostQuoted, onlySpeaker } from './spoken-before.ts';

/** Tells who was spoken of where a role stands. */
type SpokenOf = (asked: AskedRole) => Speaker | null;

/** "Aktorka", "бурштинка": whom a portrait is about, where a word agrees with them and says nothing else. */
export function asPortrayed(asked: AskedRole): Speaker | null {
	const { frame, role, complement } = asked;
	const tokens = frame.paragraphs[role.paragraph]?.tokens ?? [];
	if (complement !== null || forOthers.test(asked.head.text) || isFormer(tokens, role) || tokens[role.to]?.text === ':')
		return null;
	const about = portrayed(frame);
	const gender = toldGender(asked) ?? 'he';
	return about !== null && about.index < role.index && about.entity?.gender === gender ? about : null;
}

/** Who has a role that nobody was introduced with: who was just named, or spoken of. */
export function otherwise(asked: AskedRole, named: readonly Speaker[], spokenOf: SpokenOf): Speaker | null {
	const { frame, role } = asked;
	const tokens = frame.paragraphs[role.paragraph]?.tokens ?? [];
	if (isFormer(tokens, role)) return formerly(asked, namedHere(asked, named));
	if (isSelf(tokens, role)) return onlyPlayer(asked, named) ?? mostQuoted(asked) ?? spokenOf(asked);
	return ofParagraph(asked, named, spokenOf);
}

/** The same of a role that is neither former nor "himself". */
function ofParagraph(asked: AskedRole, named: readonly Speaker[], spokenOf: SpokenOf): Speaker | null {
	const { frame, role, complement } = asked;
	const tokens = frame.paragraphs[role.paragraph]?.tokens ?? [];
	// "Marszałek: „…”" heads a line of what happens minute by minute.
	if (tokens[role.to]?.text === ':') return null;
	if (tellsApart(role, complement)) return onlyIntroduced(asked);
	// What opens a paragraph introduces somebody.
	const others = withoutOtherRole(asked, named);
	if (role.from === 0) return opening(asked, named, others);
	return (
		nearestMeant(asked, named, spokenOf(asked)) ?? onlyOne(others) ?? onlyWoman(asked, others) ?? onlyIntroduced(asked)
	);
}

/**
 * The only person whom the article names so far and introduced with an office, or quoted: "Глава МИД Эйде … — заявил министр
 * иностранных дел", "эксперт рынка"; nobody where a capital says of what the role is.
 */
export function onlyIntroduced(asked: AskedRole): Speaker | null {
	const { frame, all, role, before } = asked;
	if (role.from === 0 || (isOfSomebody(asked) && !isPlayer(asked))) return null;
	const above = all
		.slice(0, role.index)
		.filter(({ entity }) => entity !== null && (entity.human || before?.spoken.has(entity) === true));
	const gender = toldGender(asked);
	const one = areOneEntity(above) ? above.findLast((speaker) => agrees(speaker, gender)) : undefined;
	if (one === undefined) return null;
	const isOther = above.some((speaker) => isOtherwiseCalled(asked, speaker));
	const isTitled = above.some((speaker) => hasTitle(frame, speaker) || reports(frame, speaker));
	const hasSpoken = one.entity !== null && before?.spoken.has(one.entity) === true;
	return !isOther && (isTitled || hasSpoken) ? one : null;
}

/** "Pomocnik Śląska": of a team there are others, but none of them is named. */
function isPlayer({ head }: AskedRole): boolean {
	return party.test(head.text) || player.test(head.text) || positions.some((position) => position.test(head.text));
}

/** Whether a capital stands behind a role, in what it is of. */
function isOfSomebody({ frame, role }: AskedRole): boolean {
	const tokens = frame.paragraphs[role.paragraph]?.tokens ?? [];
	const behind = tokens.slice(role.from, role.to + complementReach);
	const stop = behind.findIndex(({ kind }) => kind !== 'word');
	return behind.slice(1, stop === -1 ? behind.length : stop).some(({ capital }) => capital);
}

/** Words that newspapers put for whoever was introduced with an office or calling. */
const general =
	/^(?:политик|політик|polity|парламентар|чиновни|посадов|дипломат|собеседни|співрозмовни|rozmówc|эксперт|експерт|ekspert|специалист|спеціаліст|specjalist)/u;

/** How far behind a role what it is of is looked at, in tokens. */
const complementReach = 3;

/** Whether somebody has another role, or the same word with something else behind it: "министр обороны" is none of foreign affairs. */
function isOtherwiseCalled({ frame, head, complement }: AskedRole, speaker: Speaker): boolean {
	if (complement !== null && isPrinted(frame, speaker, head.text) && !hasRole(frame, speaker, head.text, complement))
		return true;
	return !general.test(head.text) && hasOtherRole(frame, speaker, head.text);
}

/** Whether a verb that reports stands right behind somebody. */
function reports({ paragraphs }: Frame, { paragraph, to, role }: Speaker): boolean {
	const behind = paragraphs[paragraph]?.tokens.slice(to, to + reportReach) ?? [];
	return role !== 'oblique' && behind.some(({ classes }) => (classes & reportingVerb) !== 0);
}

/** How far behind a name that verb stands, in tokens. */
const reportReach = 3;

function hasTitle({ paragraphs }: Frame, { paragraph, from, to }: Speaker): boolean {
	const tokens = paragraphs[paragraph]?.tokens.slice(from, to) ?? [];
	return tokens.some(({ classes }) => (classes & wordClass.title) !== 0);
}

/** Who has a role that opens a paragraph, which mostly introduces somebody: the only one named, who has no other role. */
function opening(asked: AskedRole, named: readonly Speaker[], others: readonly Speaker[]): Speaker | null {
	const only = onlyOne(named);
	if (forOthers.test(asked.head.text)) return calledSo(asked, only ?? onlySpeaker(asked));
	if (others.length < named.length) return onlyPlayer(asked, named);
	return only ?? onlyPlayer(asked, named) ?? onlySpeaker(asked);
}

/** Somebody if they were printed with a role alike, whatever it is of. */
function calledSo({ frame, all, head }: AskedRole, speaker: Speaker | null): Speaker | null {
	const own = all.filter(({ entity }) => entity !== null && entity === speaker?.entity);
	return own.some((one) => hasRole(frame, one, head.text, null)) ? speaker : null;
}

/** Whether what a role is of makes it somebody new: not the state, nor what somebody just did. */
function tellsApart({ from }: Speaker, complement: string | null): boolean {
	return complement !== null && !ofState.test(complement) && (from === 0 || !ofDeed.test(complement));
}

/** Who is spoken of, but rather the one named in the same paragraph than anybody above. */
function nearestMeant(asked: AskedRole, named: readonly Speaker[], meant: Speaker | null): Speaker | null {
	if (meant?.paragraph === asked.role.paragraph) return meant;
	return onlyOne(namedHere(asked, named)) ?? meant;
}

/** The one named above who has no other role in the match, where a player or the accused is spoken of. */
function onlyPlayer(asked: AskedRole, named: readonly Speaker[]): Speaker | null {
	if (!party.test(asked.head.text)) return null;
	return onlyOne(withoutOtherRole(asked, named).filter(({ entity }) => entity?.human === true));
}

/** The one woman named above, where a role is a woman's. */
function onlyWoman(asked: AskedRole, named: readonly Speaker[]): Speaker | null {
	const isWoman = feminine.test(asked.head.text) || toldGender(asked) === 'she';
	return isWoman ? onlyOne(named.filter(({ entity }) => entity?.gender === 'she')) : null;
}

/** Those named in the paragraph of a role; a player is none of those who have another role in the match, nor is an official somebody known for another office. */
function namedHere(asked: AskedRole, named: readonly Speaker[]): readonly Speaker[] {
	const others = withoutOtherRole(asked, named);
	const may = party.test(asked.head.text) ? others : named.filter((one) => one.person === null || others.includes(one));
	return may.filter(({ paragraph }) => paragraph === asked.role.paragraph);
}

function withoutOtherRole({ frame, head }: AskedRole, named: readonly Speaker[]): readonly Speaker[] {
	const others = new Set(named.filter((one) => hasOtherRole(frame, one, head.text)).map(({ entity }) => entity));
	return named.filter(({ entity }) => !others.has(entity));
}

/** Whom a former office is said of: "бывший сотрудник завода" is one of many. */
function formerly({ head, complement }: AskedRole, here: readonly Speaker[]): Speaker | null {
	const isOffice = complement === null || (head.classes & wordClass.title) !== 0;
	return isOffice ? onlyOne(here) : null;
}

/** The one person named in a paragraph so far, in whatever case. */
export function onlyOne(named: readonly Speaker[]): Speaker | null {
	return areOneEntity(named) ? (named[0] ?? null) : null;
}
