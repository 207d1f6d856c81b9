import type { Span } from '../../types.ts';
import { trimSpan } from '../spans/trim-span.ts';
import type { Lexicon } from '../words/lexicon.ts';

const bracket = /[([（]([^()[\]（）]{1,60})[)\]）]/gu;

/** Most words of a note that tells what is heard: "(laughter)", "[applause]", «(Смех.)». */
const mostHeard = 4;

/** In capitals with a word longer than a name's letters: "(BEGIN VIDEO CLIP)", and not "(NATO)"; or a time. */
const shouted = /^(?=[^\p{Ll}]*$).*\p{Lu}{5}|^\s?\d{1,2}:\d\d/u;

/** The stretches of a turn that are said: what stands between stage directions and times. */
export function splitDirections(text: string, { start, end }: Span, lexicon: Lexicon): readonly Span[] {
	const said: Span[] = [];
	let from = start;
	const addTo = (to: number) => {
		const words = text.slice(from, to).replace(/(?<=^[^"“”]*)["”]\s*$/u, '');
		if (/\p{L}/u.test(words)) said.push(trimSpan(text, { start: from, end: from + words.length }));
	};
	for (const { 0: printed, 1: note = '', index } of text.slice(start, end).matchAll(bracket)) {
		if (!shouted.test(note) && !isHeard(note, lexicon)) continue;
		addTo(start + index);
		from = start + index + printed.length;
	}
	addTo(end);
	return said;
}

function isHeard(note: string, { listed }: Lexicon): boolean {
	const low = note.toLowerCase();
	return note.split(/\s+/u).length <= mostHeard && [...listed('heard')].some((part) => low.includes(part));
}
