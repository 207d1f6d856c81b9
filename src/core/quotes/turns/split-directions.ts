import type { Span } from '../../types.ts';

const bracket = /[([（]([^()[\]（）]{1,60})[)\]）]/gu;

/** What is heard, in any case: "(laughter)", "[applause]", «(Смех.)». */
const heard =
	/laugh|applau|cross-?talk|audible|intelligible|смех|сме[её]|апл|сміх|опл|lach|beifall|appl|rires|risa|risate|okla|śmi|笑|掌|拍/iu;

/** Most words of such a note. */
const mostHeard = 4;

/** In capitals with a word longer than a name's letters: "(BEGIN VIDEO CLIP)", and not "(NATO)"; or a time. */
const shouted = /^(?=[^\p{Ll}]*$).*\p{Lu}{5}|^\s?\d{1,2}:\d\d/u;

/** The stretches of a turn that are said: what stands between stage directions and times. */
export function splitDirections(text: string, { start, end }: Span): readonly Span[] {
	const said: Span[] = [];
	let from = start;
	const addTo = (to: number) => {
		const words = text.slice(from, to).replace(/(?<=^[^"“”]*)["”]\s*$/u, '');
		const lead = words.length - words.trimStart().length;
		if (/\p{L}/u.test(words)) said.push({ start: from + lead, end: from + words.trimEnd().length });
	};
	for (const { 0: printed, 1: note = '', index } of text.slice(start, end).matchAll(bracket)) {
		if (!shouted.test(note) && !(heard.test(note) && note.split(/\s+/u).length <= mostHeard)) continue;
		addTo(start + index);
		from = start + index + printed.length;
	}
	addTo(end);
	return said;
}
