import type { Frame, Speaker } from '../../article-frame.ts';
import { areOneEntity } from '../../speakers/are-one-entity.ts';
import { agrees, findProtagonist, isPerson } from '../../speakers/find-protagonist.ts';
import { paragraphOf } from '../../speakers/paragraph-of.ts';
import { reportOf, strength } from '../../speakers/report-of.ts';
import type { Asked } from '../../speakers/speaker-rules.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, speakerNoun, wordClass } from '../../words/word-class.ts';
import { collective, introductionOf, rolesIn } from './introductions.ts';
import { demonym } from './name-bounds.ts';

/** How many mentions before a description are looked at, and below one that opens a report. */
const reach = 60;

/** How many paragraphs above somebody without a name is still the one who is meant. */
const introducedBack = 3;

/** How many paragraphs above the one stands whom a description varies. */
const back = 3;

/** "the 34-year-old", "the boy", and mothers and fathers "of two". */
const age = /^\d+-year-old$/u;
const parent = /^(?:grand)?(?:m[ou]m|dad|mother|father)$/u;
const child = /^(?:boy|girl)$/u;
const count = /^(?:two|three|four|five|six|\d+)$/u;

/** Whom else a text has one of, beside those who hold an office. */
const single = /^(?:head|source|witness|interviewer|spokes.*)$/u;

/** Verbs of those who go on speaking. */
const goesOn = /\b(?:add(?:ed|s)|continue[ds]|conclude[ds]|went on|goes on)\b/u;

/**
 * Finds whom English means by a description: who was introduced with its words ("the manager" where one "manager Tom Hale"
 * was named, "the official" where "a senior official" was), or, where nobody was, who was named shortly before and it only
 * varies ("the 24-year-old", "the mum of two", "the former midfielder").
 *
 * @returns Null where nobody or more than one has that role, or the description says more ("the mayor of Oxton").
 */
export function meantByDescription(asked: Asked, description: Speaker): Speaker | null {
	const { kind, entity, from, to } = description;
	const { tokens } = paragraphOf(asked.frame, description);
	if (kind !== 'nominal' || entity !== null) return null;
	if (tokens[from]?.text !== 'the') return namedBelow(asked, description, tokens);
	const isWhole = isRole(tokens[to - 1]) && isComplete(tokens, to);
	const words = tokens.slice(from + 1, to);
	const holders = isWhole ? holdersOf(asked, description, words) : [];
	if (holders.length > 0) return oneOf(holders, description);
	if (varies(tokens, from, to)) return standIn(asked, description, tokens);
	return isWhole ? (whoReplies(asked, description, tokens) ?? whoSpeaks(asked, description, tokens)) : null;
}

/** Those named or introduced before a description with all its words, else right above it without party or place. */
function holdersOf({ frame, all }: Asked, description: Speaker, words: readonly Token[]): readonly Speaker[] {
	const { index, paragraph } = description;
	const before = all.slice(Math.max(0, index - reach), index);
	const found = holdersAmong(frame, before, rolesIn(words));
	if (found.length > 0 || words.at(-1)?.capital === true) return found;
	const near = before.filter((other) => other.paragraph >= paragraph - 1);
	return holdersAmong(frame, near, rolesIn(words.filter(({ capital }) => !capital)));
}

/** Those of some who are named or introduced with some words. */
function holdersAmong(frame: Frame, some: readonly Speaker[], words: readonly string[]): readonly Speaker[] {
	return some.filter((other) => {
		const introduced = introductionOf(frame, other);
		return words.every((word) => introduced.has(word)) && (isPerson(other) || isSomebodyNew(frame, other));
	});
}

/** Paragraphs of a report that may speak of somebody who is named below them. */
const leads = 3;

/** Nouns of whom a report has more than one, whether or not it names one of them. */
const anybody =
	/^(?:official|source|aide|advis[eo]r|lawyer|attorney|barrister|agent|diplomat|spokes.*|person|someone|somebody|insider|leader|member|man|woman)$/u;

/** The one who is named with a role below the opening of a report that gives it alone: "A mother has said …". */
function namedBelow({ frame, all }: Asked, description: Speaker, tokens: readonly Token[]): Speaker | null {
	const { paragraph, index, from, to, gender } = description;
	const noun = tokens[to - 1];
	if (paragraph >= leads || !/^(?:an?|its)$/u.test(tokens[from]?.text ?? '') || !isRole(noun)) return null;
	const next = frame.paragraphs[1]?.speakers[0];
	if (paragraph + from === 0 && next?.from === 0 && isPerson(next) && agrees(next, gender) && hasAge(frame, next))
		return next;
	if (anybody.test(noun?.text ?? '')) return null;
	const holders = holdersAmong(frame, all.slice(index + 1, index + 1 + reach), rolesIn(tokens.slice(to - 1, to)));
	return holders.every(isPerson) ? onlyOne(holders) : null;
}

/** "Anna Reed, 57, of Oxton": how a report of a court goes on. */
function hasAge(frame: Frame, speaker: Speaker): boolean {
	return [...introductionOf(frame, speaker)].some((word) => age.test(word));
}

/** The one of some who have a role. */
function oneOf(holders: readonly Speaker[], { paragraph }: Speaker): Speaker | null {
	const introduced = holders.filter(({ entity }) => entity === null);
	const named = holders.filter(isPerson);
	const last = introduced.at(-1);
	if (named.length === 0) return last !== undefined && paragraph - last.paragraph <= introducedBack ? last : null;
	// "A judge said …": who is named behind it is the one, for news leads without a name.
	if ((last?.index ?? -1) > (named[0]?.index ?? 0)) return null;
	return onlyOne(named) ?? onlyOne(named.filter((other) => other.paragraph === paragraph && other.kind !== 'nominal'));
}

/** The last mention where all are of one person. */
function onlyOne(named: readonly Speaker[]): Speaker | null {
	return areOneEntity(named) ? (named.at(-1) ?? null) : null;
}

/** Whether a noun may be of a person: no list has all, but a text is none. */
function isRole(token: Token | undefined): boolean {
	if (token?.kind !== 'word' || collective.test(token.text)) return false;
	return !isOf(token, wordClass.writing) || isOf(token, wordClass.person);
}

/** "a manager", "one manager", "another". */
function isSomebodyNew(frame: Frame, mention: Speaker): boolean {
	const { entity, from, kind } = mention;
	return entity === null && kind === 'nominal' && paragraphOf(frame, mention).tokens[from]?.text !== 'the';
}

/** Whether nothing behind a description says whose or of what. */
function isComplete(tokens: readonly Token[], to: number): boolean {
	const next = tokens[to];
	if (next === undefined || next.kind !== 'word') return true;
	return !next.capital && !next.clitic && !isOf(next, wordClass.preposition | wordClass.relative);
}

/** Whether a description only varies a name: an age, an origin, "the mum of two", "the former midfielder". */
function varies(tokens: readonly Token[], from: number, to: number): boolean {
	const words = tokens.slice(from + 1, to);
	const head = words.at(-1)?.text ?? '';
	if (parent.test(head)) return tokens[to]?.text === 'of' && count.test(tokens[to + 1]?.text ?? '');
	return (
		child.test(head) ||
		words.some(({ text }) => age.test(text)) ||
		demonym.test(head) ||
		(/^(?:former|retired)$/u.test(words[0]?.text ?? '') && isComplete(tokens, to))
	);
}

/** Who was named shortly before a description that varies a name. */
function standIn({ frame, before }: Asked, description: Speaker, tokens: readonly Token[]): Speaker | null {
	const { paragraph, from, to, gender } = description;
	if (isOffice(frame, tokens[to - 1]) && tokens[from + 1]?.text === 'former')
		return onlyHolder(frame, paragraph, tokens.slice(from + 2, to));
	const found =
		onlyOfGender(frame, description) ??
		(child.test(tokens[to - 1]?.text ?? '')
			? null
			: findProtagonist(frame, { paragraph, token: from, gender, back }, before));
	return found !== null && isPerson(found) && !isCredit(frame, found) ? found : null;
}

/** Shortest sentence of a report, in tokens: who took a picture is named in fewer. */
const shortestSentence = 7;

function isCredit(frame: Frame, mention: Speaker): boolean {
	return paragraphOf(frame, mention).tokens.length < shortestSentence;
}

/** The one person named in a paragraph or shortly above who is known to have held the office behind "former". */
function onlyHolder({ paragraphs }: Frame, paragraph: number, words: readonly Token[]): Speaker | null {
	const title = words.map(({ text }) => text).join(' ');
	const holders = paragraphs
		.slice(Math.max(0, paragraph - back), paragraph + 1)
		.flatMap(({ speakers }) => speakers)
		.filter(({ entity }) => entity?.person?.roles.some(({ titles }) => titles.includes(title)) === true);
	return onlyOne(holders);
}

/** The one person of the description's gender who is named in its paragraph or the one above. */
function onlyOfGender({ paragraphs }: Frame, { paragraph, index, gender }: Speaker): Speaker | null {
	if (gender === null) return null;
	const near = [paragraphs[paragraph - 1], paragraphs[paragraph]].flatMap((one) => one?.speakers ?? []);
	return onlyOne(near.filter((one) => one.index < index && isPerson(one) && one.entity?.gender === gender));
}

/** Who replies to who was quoted last: "“Why?” asked Reed. “It was late,” the witness replied." */
function whoReplies({ before }: Asked, description: Speaker, tokens: readonly Token[]): Speaker | null {
	const other = before?.other ?? null;
	return other?.entity?.human === true && /repl|answer/u.test(verbsBeside(description, tokens)) ? other : null;
}

function verbsBeside({ from, to }: Speaker, tokens: readonly Token[]): string {
	return `${tokens[from - 1]?.text} ${tokens[to]?.text}`;
}

/**
 * Who goes on speaking under a description that nobody was introduced with: "“Yes,” the barrister added", or who speaks in
 * its paragraph, or the one above without another role. Whom the table of people knows is named by an office or not at all.
 */
function whoSpeaks({ frame, before }: Asked, description: Speaker, tokens: readonly Token[]): Speaker | null {
	const { paragraph, from, to, gender } = description;
	const noun = tokens[to - 1];
	const isOn = goesOn.test(verbsBeside(description, tokens));
	if (!isOn && !isOneOfMany(frame, noun)) return null;
	const found = findProtagonist(frame, { paragraph, token: from, gender, back: 1 }, before);
	if (found === null || !isPerson(found)) return null;
	const spoke = before?.speaker?.entity === found.entity;
	if (isOn) return spoke ? found : null;
	const isHere = found.paragraph === paragraph;
	const alone = !anybody.test(noun?.text ?? '') && isAlone(frame, found);
	return isLikely(frame, found, { spoke, isHere, alone }) ? found : null;
}

/** Whether a person whom no table knows speaks in a paragraph, or spoke above it under no role. */
function isLikely(
	frame: Frame,
	found: Speaker,
	{ spoke, isHere, alone }: { readonly spoke: boolean; readonly isHere: boolean; readonly alone: boolean },
): boolean {
	if (found.entity?.person !== null) return false;
	if (isHere && (spoke || speaks(frame, found))) return true;
	return (spoke || (isHere && alone)) && !hasRole(frame, found);
}

/** Whether somebody opens a sentence of a paragraph that names nobody else. */
function isAlone(frame: Frame, found: Speaker): boolean {
	const { tokens, speakers } = paragraphOf(frame, found);
	return tokens[found.from]?.first === true && areOneEntity(speakers.filter(isPerson));
}

function speaks(frame: Frame, speaker: Speaker): boolean {
	const { outline } = paragraphOf(frame, speaker);
	const isSource = outline.signs.slice(0, outline.at[speaker.from]).endsWith('B2');
	return isSource || reportOf(outline, speaker).strength !== strength.none;
}

/** Whether a noun is of a person, and neither of several nor of whom there is one. */
function isOneOfMany(frame: Frame, noun: Token | undefined): boolean {
	return isOf(noun, speakerNoun) && !isOffice(frame, noun) && !/(?:[^s]s|men|people)$/u.test(noun?.text ?? '');
}

/** Whether a noun is for whom a place or an office has one of, so that no article needs to introduce them. */
function isOffice({ lexicon }: Frame, noun: Token | undefined): boolean {
	const word = noun?.text ?? '';
	return lexicon.listed('office').has(word) || single.test(word);
}

/** Whether somebody was introduced with a role. */
function hasRole(frame: Frame, speaker: Speaker): boolean {
	const role = wordClass.title | wordClass.person;
	return [...introductionOf(frame, speaker)].some((word) => (frame.lexicon.classOf(word) & role) !== 0);
}
