import type { Block } from '../core/types.ts';
import { isCapital } from './words.ts';

/** Who speaks, as a paragraph begins. */
export type TurnLabel = {
	readonly speaker: string;
	/** Whether only transcripts print it so: with initials, the time the turn begins, or an office in capitals. */
	readonly isMarked: boolean;
	/** Whether it is a name in capitals with a post behind it: then the names in capitals of the page are labels too. */
	readonly isPosted: boolean;
	/** Whether nothing follows it in the paragraph: the words are in the next. */
	readonly isAlone: boolean;
};

/** Characters before the colon of a turn: "PRESIDENT VLADIMIR PUTIN (through interpreter)". */
const longestLabel = 60;
const mostWords = 5;
/** When the turn begins, or how it is heard: "Donald Trump (00:03):", "Д.Трамп (как переведено):". */
const remark = /\s?[([（][^)\]）]{1,40}[)\]）]/;
const time = /[([]\d{1,2}:\d\d(?::\d\d)?[)\]]/;
/** "В.Путин", "Д. Трамп". */
const initials = /^[A-ZÀ-ÞА-Я]\.\s?(?:[A-ZÀ-ÞА-Я]\.\s?)?[^\s.]{2,}$/;

/** "PRESIDENT PUTIN", "THE PRESIDENT", "MR. MUIR": official transcripts name who speaks by office, in capitals. */
const shouted =
	/^(?:THE )?(?:VICE |PRIME |DEPUTY )?(?:PRESIDENT|MINISTER|SECRETARY|SENATOR|GOVERNOR|AMBASSADOR|CHANCELLOR|MR\.|MS\.|MRS\.|DR\.)(?: [A-ZÀ-Þ'’-]+){0,3}$/;

/** "TERRY GROSS, HOST", "DANA BASH, CNN ANCHOR": who speaks first is named with a post behind a comma. */
const posted = /^([A-ZÀ-Þ][A-ZÀ-Þ.'’ -]+), [A-ZÀ-Þ][A-ZÀ-Þ0-9&.'’ -]+$/;

/** Reads the label before a turn of a talk; null for a paragraph that begins with none. */
export function readTurnLabel(text: string): TurnLabel | null {
	const head = text.slice(0, longestLabel);
	const plain = head.replace(remark, '');
	const colon = plain.search(/[:：]/);
	const label = plain.slice(0, Math.max(0, colon)).trim();
	const speaker = posted.exec(label)?.[1] ?? label;
	if (speaker === '' || /[!?,;"“”«»]/.test(speaker)) return null;
	const words = speaker.split(' ');
	if (words.length > mostWords || !words.every(isCapitalOrNumber)) return null;
	const isPosted = speaker !== label;
	const isMarked = isPosted || initials.test(speaker) || time.test(head) || shouted.test(speaker);
	return { speaker, isMarked, isPosted, isAlone: text.length <= longestLabel && colon === plain.trimEnd().length - 1 };
}

/** "Speaker 1". */
function isCapitalOrNumber(word: string, at: number): boolean {
	return isCapital(word) || (at > 0 && /^\d{1,2}$/.test(word));
}

/** Turns of one speaker from which a label alone in its paragraph is one: "Photos:" heads nothing that comes again. */
const leastTurns = 2;

/** Joins labels that are paragraphs of their own with the words that follow: a turn keeps its speaker. */
export function joinTurns(blocks: readonly Block[]): readonly Block[] {
	const labels = blocks.map(({ kind, text }) => (kind === 'paragraph' ? readTurnLabel(text) : null));
	if (!labels.some((label) => label?.isAlone)) return blocks;
	const turnsOf = (speaker: string) => labels.filter((label) => label?.speaker === speaker).length;
	const isTurn = labels.map(
		(label, at) =>
			label?.isAlone === true &&
			blocks[at + 1]?.kind === 'paragraph' &&
			(label.isPosted || turnsOf(label.speaker) >= leastTurns),
	);
	return blocks.flatMap((block, at) => {
		if (isTurn[at]) return [];
		const label = isTurn[at - 1] ? blocks[at - 1] : undefined;
		return label === undefined ? [block] : [{ ...block, text: `${label.text} ${block.text}` }];
	});
}
