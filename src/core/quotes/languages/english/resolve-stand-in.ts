import type { Frame, Speaker } from '../../article-frame.ts';
import { areOneEntity } from '../../speakers/are-one-entity.ts';
import { findProtagonist, isPerson } from '../../speakers/find-protagonist.ts';
import type { Asked } from '../../speakers/speaker-rules.ts';
import type { Token } from '../../words/read-tokens.ts';
import { wordClass } from '../../words/word-class.ts';

/** How many paragraphs above the one stands whom a stand-in means. */
const back = 2;

/** Mothers and fathers "of two". */
const parent = /^(?:mum|mom|dad|mother|father|grandmother|grandfather|gran|grandad)$/u;
const count = /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+)$/u;

const age = /^\d+-year-old$/u;

/** Offices: who held one is told by the table. */
const office =
	/^(?:president|secretary|minister|premier|chancellor|governor|mayor|senator|congressman|congresswoman|director|chairman|chairwoman|chief|ambassador|head|leader)$/u;

/**
 * Finds whom English news means by a description that only varies a name: "the 24-year-old", "the mum of two", "the former
 * midfielder". Such a one was named shortly before.
 *
 * @returns Null for any other description, and where nobody was named whom it fits.
 */
export function resolveStandIn({ frame, before }: Asked, description: Speaker): Speaker | null {
	const { kind, entity, paragraph, from, to, gender } = description;
	const tokens = frame.paragraphs[paragraph]?.tokens ?? [];
	if (kind !== 'nominal' || entity !== null || tokens[from]?.text !== 'the' || !varies(tokens, from, to)) return null;
	if (office.test(tokens[to - 1]?.text ?? '')) return onlyHolder(frame, paragraph, tokens.slice(from + 2, to));
	const found =
		onlyOfGender(frame, description) ?? findProtagonist(frame, { paragraph, token: from, gender, back }, before);
	return found !== null && isPerson(found) && !isCredit(frame, found) ? found : null;
}

/** Shortest sentence of a report, in tokens: who took a picture is named in fewer. */
const shortestSentence = 7;

function isCredit({ paragraphs }: Frame, { paragraph }: Speaker): boolean {
	return (paragraphs[paragraph]?.tokens.length ?? 0) < shortestSentence;
}

/** The one person named in a paragraph or shortly above who is known to have held the office behind "former". */
function onlyHolder({ paragraphs }: Frame, paragraph: number, words: readonly Token[]): Speaker | null {
	const title = words.map(({ text }) => text).join(' ');
	const holders = paragraphs
		.slice(Math.max(0, paragraph - back), paragraph + 1)
		.flatMap(({ speakers }) => speakers)
		.filter(({ entity }) => entity?.person?.roles.some(({ titles }) => titles.includes(title)) === true);
	return areOneEntity(holders) ? (holders.at(-1) ?? null) : null;
}

function varies(tokens: readonly Token[], from: number, to: number): boolean {
	const words = tokens.slice(from + 1, to);
	if (words.some(({ text }) => age.test(text))) return true;
	const head = words.at(-1)?.text ?? '';
	if (parent.test(head))
		return words.length === 1 && tokens[to]?.text === 'of' && count.test(tokens[to + 1]?.text ?? '');
	return words[0]?.text === 'former' && !isOfSomething(tokens[to]);
}

function isOfSomething(next: Token | undefined): boolean {
	return next?.kind === 'word' && (next.clitic || (next.classes & wordClass.preposition) !== 0);
}

/** The one person of the description's gender who is named in its paragraph or the one above. */
function onlyOfGender({ paragraphs }: Frame, { paragraph, index, gender }: Speaker): Speaker | null {
	if (gender === null) return null;
	const near = [paragraphs[paragraph - 1], paragraphs[paragraph]].flatMap((one) => one?.speakers ?? []);
	const fitting = near.filter((one) => one.index < index && isPerson(one) && one.entity?.gender === gender);
	return areOneEntity(fitting) ? (fitting.at(-1) ?? null) : null;
}
