import { onceFor } from '../../../once-for.ts';
import type { Frame, FrameQuote, Speaker } from '../../article-frame.ts';
import type { Entity } from '../../mentions/link-entities.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';

/** In which of the first paragraphs whoever is portrayed is named. */
const firstParagraphs = 3;

/** How much oftener somebody else may be named, who is then not whom the article is about. */
const slack = 1;

/** Least paragraphs that quote and name nobody else, and the least share of those that quote. */
const leastFree = 3;
const leastShare = 0.4;

/** Whom a portrait is about: somebody its first paragraphs name, whose words stand in paragraphs that name nobody else. */
export const portrayedIn = onceFor((frame: Frame): { readonly speaker: Speaker | null } => {
	const named = frame.paragraphs
		.slice(0, firstParagraphs)
		.flatMap(({ speakers }) => speakers)
		.filter(mayBePortrayed);
	// Whom the paper met is an object.
	const subjects = named.filter(({ role }) => role !== 'oblique');
	const first = subjects.length > 0 ? subjects : named;
	const most = Math.max(...first.map(countOf));
	const speaker = first.find((one) => countOf(one) === most);
	const isPortrait = speaker !== undefined && isNamedMost(frame, speaker) && speaksAlone(frame, speaker.entity);
	return { speaker: isPortrait ? speaker : null };
});

/** Somebody by name; news of somebody known beforehand is seldom a portrait. */
function mayBePortrayed(one: Speaker): boolean {
	return isPersonByName(one) && one.entity?.person === null;
}

function isPersonByName({ kind, entity }: Speaker): boolean {
	return kind === 'person' && entity !== null;
}

function countOf({ entity }: Speaker): number {
	return entity?.count ?? 0;
}

function isNamedMost({ paragraphs }: Frame, speaker: Speaker): boolean {
	const most = countOf(speaker) + slack;
	return paragraphs.every(({ speakers }) => speakers.every((one) => !isPersonByName(one) || countOf(one) <= most));
}

function speaksAlone({ paragraphs }: Frame, portrayed: Entity | null): boolean {
	const quoting = paragraphs.filter(({ quotes }) => quotes.length > 0);
	const free = quoting.filter(({ speakers }) =>
		speakers.every((one) => !isPersonByName(one) || one.entity === portrayed),
	);
	return free.length >= leastFree && free.length >= quoting.length * leastShare;
}

/**
 * Who says what nothing in its own paragraph gives to anybody, where the article is a portrait: whoever it is about,
 * unless the text has just turned to somebody else.
 *
 * @param found - Who was spoken of above.
 */
export function orPortrayed(
	frame: Frame,
	{ paragraph, start }: FrameQuote,
	before: Precedent | null,
	found: Speaker | null,
): Speaker | null {
	const { speaker } = portrayedIn(frame);
	if (speaker === null || found?.entity === speaker.entity) return found;
	if (found === null || isToldOf(frame, found)) return speaker;
	const isLastSpeaker = before?.speaker === found && before.quote.paragraph < paragraph;
	const isTheirs = opensParagraph(frame, found) && opensParagraph(frame, { paragraph, start }, /[\p{L}\p{N}]/u);
	return isLastSpeaker && !isTheirs ? speaker : found;
}

/** Whom a pronoun means where it means nobody else who is told of by name: whoever the article portrays. */
export function elsePortrayed(frame: Frame, found: Speaker | null): Speaker | null {
	return found === null || isToldOf(frame, found) ? (portrayedIn(frame).speaker ?? found) : found;
}

/** Whether a mention is no person, several of them, or a relative of somebody's. */
export function isToldOf(frame: Frame, speaker: Speaker): boolean {
	const { kind, entity, name, start } = speaker;
	if (kind === 'pronoun') return false;
	if (kind === 'person') return isKin(frame, frame.text.slice(Math.max(0, start - longestKin), start).trim());
	if (kind !== 'nominal' || entity !== null) return !isFullName(frame.lexicon, entity);
	return several.test(name) || isKin(frame, name.toLowerCase());
}

/** Longest noun for a relative that is looked for before a name, with a particle, in UTF-16 units. */
const longestKin = 12;

/** Nouns for several people. */
const several = /[们們]$|[多数數]|들$|たち$|(?:ों|ओं|याँ|यां)$|^(?:những|các|nhiều)\s/u;

/** Whether words end with a noun for a relative, and a particle that leads on to a name. */
function isKin({ lexicon }: Frame, words: string): boolean {
	const bare = words.replace(/の$|인$/u, '');
	return [...lexicon.listed('kin')].some((kin) => bare.endsWith(kin.replaceAll('_', ' ')));
}

/** Whether a name is surely a person's, or of two words where no capital shows names. */
function isFullName({ grammar }: Frame['lexicon'], entity: Entity | null): boolean {
	return entity?.human === true || (grammar.mentions.uncased === true && /\s/u.test(entity?.name ?? ''));
}

/** Whether nothing but words of its first sentence, or nothing at all, stands in a paragraph before a place. */
function opensParagraph(
	{ text, paragraphs }: Frame,
	{ paragraph, start }: Pick<Speaker, 'paragraph' | 'start'>,
	behind = /[.。！？!?।]/u,
): boolean {
	return !behind.test(text.slice(paragraphs[paragraph]?.start ?? start, start));
}

/** What makes somebody new, or several, of a description. */
const newcomer =
	/^(?:一[名位个個]|另|有|某|多|几|幾|两|兩|ある|別の|한\s|어느|어떤|다른|여러|एक\s|कोई|किसी|कुछ|दो\s|một\s|nhiều\s|các\s|những\s)/iu;

/** How old somebody is, beside or in a description. */
const age =
	/\d\s?(?:岁|歲|旬|세|살|대|歳|वर्षीय|साल|tuổi)|[一二三四五六七八九十](?:岁|歲|旬)|(?:서른|마흔|쉰|예순|일흔|여든|아흔)/u;

/** Who was something once: "전직 소방관". */
const former = /^(?:전직|왕년의|पूर्व|cựu)\s/iu;

/** How much of the text beside a description is read for an age, in UTF-16 units. */
const beside = 10;

/** Whom a portrait means by an age or a noun that is any person's ("the old man", "the 68-year-old painter"); null where it tells of somebody else. */
export function portrayedBy(frame: Frame, { kind, entity, name, start, end }: Speaker): Speaker | null {
	const { speaker } = portrayedIn(frame);
	if (speaker === null || kind !== 'nominal' || entity !== null || newcomer.test(name)) return null;
	const { text, lexicon } = frame;
	const isAged = age.test(text.slice(Math.max(0, start - beside), end + beside));
	return isAged || former.test(name) || lexicon.listed('epithets').has(lexicon.fold(name)) ? speaker : null;
}
