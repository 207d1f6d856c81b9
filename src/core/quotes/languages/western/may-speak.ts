import type { Frame, FrameParagraph, FrameQuote, Speaker } from '../../article-frame.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';
import { isGoverned, isPerson } from '../../speakers/find-protagonist.ts';
import { lowerBound } from '../../speakers/list-candidates.ts';
import type { Token } from '../../words/read-tokens.ts';
import { firstName, isOf, pronoun, reportingVerb, wordClass } from '../../words/word-class.ts';

/** A quotation, and what its sentence is read with. */
export type Reading = {
	readonly frame: Frame;
	readonly paragraph: FrameParagraph;
	readonly quote: FrameQuote;
	readonly before: Precedent | null;
};

/** The mentions of a paragraph between two tokens. */
export function between({ speakers }: Pick<FrameParagraph, 'speakers'>, from: number, to: number): readonly Speaker[] {
	return speakers.slice(lowerBound(speakers, from), lowerBound(speakers, to));
}

/** Whether a mention may be a subject: no object, no place, nobody behind a preposition, no bare noun. */
export function maySpeak({ frame, paragraph }: Reading, speaker: Speaker): boolean {
	const { kind, role, owner, from } = speaker;
	const { tokens, askable } = paragraph;
	if (kind === 'it' || kind === 'place' || role === 'oblique' || owner) return false;
	if (askable[lowerBound(askable, from)] !== speaker || isRelative(frame, tokens, speaker)) return false;
	if (isGoverned(frame, tokens, speaker) || isObject(frame, tokens, speaker)) return false;
	if (isAside(paragraph, speaker)) return false;
	if (isSentenceWord(tokens, speaker) || isBeforeName(paragraph, speaker)) return false;
	return (
		frame.lexicon.listed('common').size === 0 ||
		kind !== 'name' ||
		isPerson(speaker) ||
		isBesideVerb(paragraph.tokens, speaker)
	);
}

/** "ha rilasciato una dichiarazione: «…»": a text that somebody issues. */
function isPublished(tokens: readonly Token[], { kind, from }: Speaker): boolean {
	const before = tokens[from - 1];
	if (kind !== 'writing' || before?.kind !== 'word') return false;
	return (
		/^(?:une?|una|uno|uma?|eine[mnrs]?|ein)$/u.test(tokens[from]?.text ?? '') && (before.classes & wordClass.by) === 0
	);
}

/** "escribió acompañando la publicación": a text that somebody does something to meanwhile. */
function isAccompanied(tokens: readonly Token[], { kind, from }: Speaker): boolean {
	const before = tokens[from - 1];
	return kind === 'writing' && before?.kind === 'word' && /(?:[aei]ndo)$/u.test(before.text) && !before.capital;
}

/** Whether a mention only stands beside who speaks: a text, its reader, what somebody is besides. */
function isAside(paragraph: FrameParagraph, speaker: Speaker): boolean {
	const { tokens } = paragraph;
	return (
		isPublished(tokens, speaker) ||
		isAccompanied(tokens, speaker) ||
		isReader(tokens, speaker) ||
		isToo(paragraph, speaker)
	);
}

/** How far from an outlet the words stand that say it has read a text, in tokens. */
const accessReach = 6;

const access = /^(?:acceso|accès|accesso|acesso|vorliegt|vorlag|vorliegen|consulter|visionat[oa]|visione|eingesehen)$/u;

/** "Un correo al que ha tenido acceso este periódico", "einem Brief, der dieser Zeitung vorliegt": who has read a text does not speak in it. */
function isReader(tokens: readonly Token[], { kind, entity, from, to }: Speaker): boolean {
	if (kind === 'person' || kind === 'pronoun' || entity?.human === true) return false;
	const before = tokens.slice(Math.max(0, from - accessReach), from);
	const behind = tokens.slice(to, to + accessReach);
	const near = [...before.slice(before.findLastIndex(isParting) + 1), ...behind.slice(0, endOf(behind))];
	return near.some(({ text }) => access.test(text));
}

function isParting({ kind, text }: Token): boolean {
	return kind === 'quote' || /^[.,;:]$/u.test(text);
}

function endOf(tokens: readonly Token[]): number {
	const end = tokens.findIndex(isParting);
	return end === -1 ? tokens.length : end;
}

/** "Rosa Gil, vecina y una de las afectadas, …": what somebody is besides. */
function isToo({ tokens, speakers }: FrameParagraph, { kind, entity, from }: Speaker): boolean {
	if (kind !== 'nominal' || entity !== null) return false;
	const and = [from - 1, from - 2, from - 3].find((at) => isOf(tokens[at], wordClass.and)) ?? -1;
	const before = speakers[lowerBound(speakers, from) - 1];
	if (and === -1 || before?.kind !== 'nominal' || before.entity === null) return false;
	return !tokens
		.slice(before.to, and)
		.some(({ kind: sort, classes }) => sort !== 'word' || (classes & reportingVerb) !== 0);
}

/** A pronoun that is no subject, or a plural behind Portuguese "a". */
function isObject(frame: Frame, tokens: readonly Token[], speaker: Speaker): boolean {
	if (speaker.kind === 'pronoun') return object.test(tokens[speaker.from]?.text ?? '');
	const { isObject: isByForm } = frame.lexicon.grammar.speakers.sentences ?? {};
	return speaker.kind === 'nominal' && isByForm?.(tokens.slice(speaker.from, speaker.to)) === true;
}

/** Pronouns that are no subjects. */
const object = /^(?:gli|le|lo|la|les|leur|lhes?|ihm|ihn|ihnen)$/u;

/** "L’Alta rappresentante Kaja Kallas": a capital right before somebody's role is part of it. */
function isBeforeName({ speakers }: FrameParagraph, { kind, entity, to, from }: Speaker): boolean {
	if (kind !== 'name' || entity?.human === true || to - from > 2) return false;
	const next = speakers[lowerBound(speakers, to)];
	return next?.from === to && next.kind === 'person';
}

/** A word that opens a sentence with a capital and no verb behind it is no name by that: "Faux, répond le maire". */
function isSentenceWord(tokens: readonly Token[], { from, to, kind, entity }: Speaker): boolean {
	const isKnown = entity?.human === true || /\s/u.test(entity?.name ?? '') || isOf(tokens[from], firstName);
	if (kind !== 'name' || isKnown || to - from > 1 || tokens[from]?.first !== true) return false;
	return !isOf(tokens[to], reportingVerb | wordClass.have | wordClass.be);
}

/** A capital alone is a name in German only beside the verb. */
function isBesideVerb(tokens: readonly Token[], { from, to }: Speaker): boolean {
	return [tokens[from - 1], tokens[to]].some((token) => isOf(token, reportingVerb));
}

/** German "Der hatte kurz zuvor …": an article that opens a sentence and has its verb behind it. */
function isDemonstrative(tokens: readonly Token[], at: number): boolean {
	const verb = reportingVerb | wordClass.have | wordClass.be;
	return tokens[at]?.first === true && /^d(?:er|ie)$/u.test(tokens[at]?.text ?? '') && isOf(tokens[at + 1], verb);
}

function isRelative({ lexicon }: Frame, tokens: readonly Token[], { kind, from }: Speaker): boolean {
	const classes = tokens[from]?.classes ?? 0;
	if (/^(?:celui|celle)$/u.test(tokens[from - 1]?.text ?? '')) return true;
	const by = tokens.slice(Math.max(0, from - 2), from);
	if (by.some((token) => (token.classes & wordClass.by) !== 0)) return false;
	if (lexicon.grammar.speakers.sentences?.demonstrative === true && isDemonstrative(tokens, from)) return false;
	return (
		kind === 'pronoun' && (classes & wordClass.relative) !== 0 && (classes & (pronoun & ~wordClass.relative)) === 0
	);
}
