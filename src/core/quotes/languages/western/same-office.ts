import type { Frame, Speaker } from '../../article-frame.ts';
import { agrees } from '../../speakers/find-protagonist.ts';
import type { Token } from '../../words/read-tokens.ts';
import { functionWord, isOf, reportingVerb, wordClass } from '../../words/word-class.ts';
import { isNamed, stemOf } from '../shared/holder-of.ts';
import { beforeMention } from './before-mention.ts';
import { namedBehind } from './named-behind.ts';

/** How many paragraphs above an office may be printed with a name, and how many mentions are looked at. */
const paragraphsBack = 8;
const mostLooked = 60;

/** Furthest word behind an office that says of what it is, in tokens. */
const complementReach = 8;

/**
 * Who was printed with an office and what it is of, where both stand again: "la presidenta del Banco Central, Ana Gil",
 * then "la presidenta del BC".
 *
 * @returns Null where nothing says of what the office is, or nobody was printed so.
 */
export function sameOffice(frame: Frame, description: Speaker): Speaker | null {
	const office = officeAt(frame, description, description.to - 1);
	if (office.of.length === 0) return null;
	const above = frame.paragraphs
		.slice(Math.max(0, description.paragraph - paragraphsBack), description.paragraph + 1)
		.flatMap(({ speakers }) => speakers)
		.filter((one) => one.paragraph < description.paragraph || one.from < description.from)
		.slice(-mostLooked);
	const same = above.findLast((one) => isPrintedSo(frame, one, office) && holderOf(frame, one) !== null);
	const holder = same === undefined ? null : holderOf(frame, same);
	return holder !== null && agrees(holder, description.gender) ? holder : null;
}

/** Who has a name, or whose name a comma parts from the office. */
function holderOf(frame: Frame, mention: Speaker): Speaker | null {
	const isLinked = mention.kind === 'nominal' && mention.entity !== null;
	return isLinked || isNamed(mention) ? mention : (namedBehind(frame, mention) ?? namedBefore(frame, mention));
}

/** "Daniela Sala, segretaria generale della Cisl": whom a comma parts from the office behind the name. */
function namedBefore({ paragraphs }: Frame, mention: Speaker): Speaker | null {
	const { tokens = [], speakers = [] } = paragraphs[mention.paragraph] ?? {};
	const comma = beforeMention(tokens, mention);
	if (tokens[comma]?.text !== ',') return null;
	return speakers.findLast((one) => one.to === comma && isNamed(one)) ?? null;
}

/** An office, and the words that say of what it is, as printed. */
type Office = { readonly head: string; readonly of: readonly string[] };

function officeAt(frame: Frame, { paragraph }: Speaker, at: number): Office {
	const { tokens = [] } = frame.paragraphs[paragraph] ?? {};
	const head = tokens[at]?.text ?? '';
	const of = [at + 1, at + 2].find((place) => frame.lexicon.signs.get(tokens[place]?.text ?? '') === 'f') ?? -1;
	// "segretaria generale della Cisl": an adjective between.
	const isPlain =
		of === at + 1 ||
		(of !== -1 && tokens[at + 1]?.kind === 'word' && ((tokens[at + 1]?.classes ?? 0) & ~wordClass.title) === 0);
	if (!isOf(tokens[at], wordClass.title | wordClass.person) || !isPlain) return { head, of: [] };
	const ahead = tokens.slice(of, of + complementReach);
	const end = ahead.findIndex(endsComplement);
	return {
		head,
		of: ahead
			.slice(0, end === -1 ? ahead.length : end)
			.filter(({ classes }) => (classes & functionWord) === 0)
			.map(({ start, end: to }) => frame.text.slice(start, to)),
	};
}

function endsComplement({ kind, classes }: Token): boolean {
	return kind !== 'word' || (classes & (reportingVerb | wordClass.relative | wordClass.have | wordClass.be)) !== 0;
}

/** Whether a mention is printed with the same office of the same. */
function isPrintedSo(frame: Frame, mention: Speaker, { head, of }: Office): boolean {
	const { tokens = [] } = frame.paragraphs[mention.paragraph] ?? {};
	const isSame = ({ text, classes }: Token) =>
		stemOf(text) === stemOf(head) || (chief.test(head) && (classes & wordClass.title) !== 0 && !aide.test(text));
	const at = tokens.slice(mention.from, mention.to).findIndex(isSame);
	if (at === -1) return false;
	const own = officeAt(frame, mention, mention.from + at);
	const [first = ''] = of;
	return own.of[0] === first || (of.length === 1 && isInitials(first, own.of));
}

/** Whoever leads a body, by whatever title: "il titolare dell'Economia" of the minister, "la líder de UGT" of its secretary. */
const chief =
	/^(?:titular|titolare|líder(?:esa)?|leader|patronn?e?|dirigeante?|cheffe?|jef[ea]|chefe|número|numero|responsable|responsabile|responsável)$/u;

/** Those who lead nothing. */
const aide =
	/^(?:porta|vocer|portavoc|asesor|assess|conseill|consigli|consejer|miembr|membr|diput|deput|député|senad|sénat|abogad|avocat|avvocat|advogad|ex)/u;

/** "BC" of "Banco Central". */
function isInitials(printed: string, words: readonly string[]): boolean {
	const initials = words.map((word) => word.charAt(0)).filter((letter) => /\p{Lu}/u.test(letter));
	return printed.length > 1 && initials.join('') === printed;
}
