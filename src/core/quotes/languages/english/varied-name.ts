import type { Frame, Speaker } from '../../article-frame.ts';
import { findProtagonist, isPerson } from '../../speakers/find-protagonist.ts';
import { paragraphOf } from '../../speakers/paragraph-of.ts';
import type { Asked } from '../../speakers/speaker-rules.ts';
import type { Token } from '../../words/read-tokens.ts';
import { onlyOne } from './holders-of-role.ts';
import { age } from './introductions.ts';
import { demonym } from './name-bounds.ts';
import { isComplete, isOffice } from './role-noun.ts';

/** How many paragraphs above the one stands whom a description varies. */
const back = 3;

/** "the boy", and mothers and fathers "of two". */
const parent = /^(?:grand)?(?:m[ou]m|dad|mother|father)$/u;
const child = /^(?:boy|girl)$/u;
const count = /^(?:two|three|four|five|six|\d+)$/u;

/** Whether a description only varies a name: an age, an origin, "the mum of two", "the former midfielder". */
export function varies(tokens: readonly Token[], from: number, to: number): boolean {
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
export function standIn({ frame, before }: Asked, description: Speaker, tokens: readonly Token[]): Speaker | null {
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
