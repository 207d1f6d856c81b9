/** Marks of one family close each other; `single` marks may be apostrophes. */
export type MarkFamily = 'double' | 'doubled' | 'single' | 'guillemet' | 'angle' | 'corner' | 'white corner';

/** One quotation mark as printed. */
export type Mark = {
	readonly start: number;
	readonly end: number;
	readonly family: MarkFamily;
	/** Above 0: opens, below 0: closes, 0: either. The glyph counts one, the space around it two. */
	readonly lean: number;
	/** What the glyph alone says: 1 opens, -1 closes, 0 either. */
	readonly glyph: number;
	/** Stands between two letters or where an elision does: an apostrophe unless nothing else closes. */
	readonly weak: boolean;
};

/** The glyphs of a family: which open, which close, which do either. */
type Family = readonly [name: MarkFamily, opening: string, closing: string, either?: string];

const families: readonly Family[] = [
	['double', '“„‟〝', '”〞', '"＂'],
	['single', '‘‚‛`', '’´', "'"],
	['guillemet', '«', '»'],
	['angle', '‹', '›'],
	['corner', '「', '」'],
	['white corner', '『', '』'],
];

const runs = new RegExp(`[${families.flatMap(([, ...glyphs]) => glyphs).join('')}]+`, 'gu');

/** A longer run of marks is decoration, in marks: the deepest real one closes three levels, doubled. */
const longestRun = 6;

const letter = /[\p{L}\p{N}\p{M}]/u;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const opensAfter = /[\s([{/—–―‒:=\-…>]/u;
const closesBefore = /[\s)\]}/—–―‒:;,.!?…\-<，。、！？；：）।؟،]/u;

/** Words that begin with an apostrophe. */
const elision = /^(?:tis|twas|twere|em|til|till|cause|bout|round|n|neath|cept|\d0s)\b/iu;

/** How the article uses marks that can be read two ways. */
export type MarkUse = {
	/** Two apostrophes are one double mark, and so is what typesetters' files open with: ``…''. */
	readonly doubled: boolean;
	/** The same of ‘‘ and ’’, as Indian agencies print. */
	readonly doubledCurly: boolean;
	/** » opens and « closes. */
	readonly turned: boolean;
	/** “ closes what „ opened. */
	readonly low: boolean;
};

/** Tells how a whole article uses its marks. */
export function readMarkUse(text: string): MarkUse {
	const inward = text.match(/(?:^|[\s(])»[^\s.,]/gmu)?.length ?? 0;
	const outward = text.match(/(?:^|[\s(])«/gmu)?.length ?? 0;
	return {
		doubled:
			/``[^\s`]/u.test(text) ||
			(/(?:^|[\s(—-])''[^\s']/mu.test(text) &&
				!/(?:^|[\s(])'[^'\n]{0,2000}[^\s']''(?:\s|$)/mu.test(withoutDoubled(text))),
		doubledCurly: /‘‘[^\s‘’]/u.test(text),
		turned: inward > outward,
		low: text.includes('„'),
	};
}

/** Blanks out what opens and closes with two apostrophes, so that what is left can be looked at. */
function withoutDoubled(text: string): string {
	return text.replaceAll(/(^|[\s(—-])''[^\n]*?[^\s']''/gmu, '$1');
}

/**
 * Reads the quotation marks of one paragraph, apostrophes left out where they are plain ones.
 *
 * @param from - Where the paragraph starts in `text`.
 * @param to - Where it ends.
 */
export function readMarks(text: string, from: number, to: number, use: MarkUse): readonly Mark[] {
	const marks: Mark[] = [];
	for (const run of text.slice(from, to).matchAll(runs)) {
		const start = from + run.index;
		if (run[0].length > longestRun) continue;
		const before = start > from ? text.charAt(start - 1) : ' ';
		const after = start + run[0].length < to ? text.charAt(start + run[0].length) : ' ';
		// What stands first in a paragraph opens, whichever way it is turned.
		const lean = run.index === 0 ? 2 : spaceLean(before, after);
		readRun(run[0], start, lean, use, marks);
		dropApostrophe(text, before, after, run[0], marks);
	}
	return marks;
}

/** What the characters around a run say: 2 it opens, -2 it closes, 0 nothing. */
function spaceLean(before: string, after: string): number {
	if (unspaced.test(before) || unspaced.test(after)) return 0;
	const opens = opensAfter.test(before) && !closesBefore.test(after);
	const closes = !opensAfter.test(before) && closesBefore.test(after);
	if (opens === closes) return edgeLean(before, after);
	return opens ? 2 : -2;
}

/** Punctuation on both sides: an ellipsis or dash inside the marks still shows on which side the space is. */
function edgeLean(before: string, after: string): number {
	const spaceBefore = /\s/u.test(before);
	const spaceAfter = /\s/u.test(after);
	if (spaceBefore === spaceAfter) return 0;
	if (spaceBefore) return /[—–\-….(]/u.test(after) ? 2 : 0;
	return /[—–\-…]/u.test(before) ? -2 : 0;
}

function readRun(run: string, from: number, space: number, use: MarkUse, marks: Mark[]): void {
	let start = from;
	for (const glyph of splitRun(run, space, use)) {
		const end = start + glyph.length;
		marks.push({ start, end, ...readGlyph(glyph, space, use), weak: false });
		start = end;
	}
}

/** The glyphs of a run; of an odd number of apostrophes the single one is inside, next to the words. */
function splitRun(run: string, space: number, use: MarkUse): readonly string[] {
	const glyphs: string[] = [];
	for (let at = 0; at < run.length; ) {
		const alike = sameMarks(run, at, use);
		const single = alike < 2 || (alike === 3 && space < 0);
		const glyph = single ? run.charAt(at) : run.slice(at, at + 2);
		glyphs.push(glyph);
		at += glyph.length;
	}
	return glyphs;
}

/** How many marks in a row are the same one, of a kind that the article prints doubled; 0 for another. */
function sameMarks(run: string, at: number, use: MarkUse): number {
	const mark = run.charAt(at);
	if (/['`]/u.test(mark) ? !use.doubled : !(use.doubledCurly && /[‘’]/u.test(mark))) return 0;
	let end = at;
	while (run.charAt(end) === mark) end++;
	return end - at;
}

/** What a glyph, or two in a row, says by itself and by the space around it. */
function readGlyph(glyph: string, space: number, { turned, low }: MarkUse): Pick<Mark, 'family' | 'glyph' | 'lean'> {
	const mark = glyph.charAt(0);
	const [family = 'single', opening = '', closing = '', either] =
		families.find(([, ...glyphs]) => glyphs.join('').includes(mark)) ?? [];
	const printed = Number(opening.includes(mark)) - Number(closing.includes(mark));
	const own = (turned && /[«»‹›]/u.test(mark)) || (low && mark === '“') ? -printed : printed;
	return {
		family: glyph.length > 1 ? 'doubled' : family,
		glyph: own,
		// A glyph tells the side by itself where its family has none for either.
		lean: either === undefined ? own : space + own,
	};
}

/** Removes or weakens the run just read where it is one single mark that may be an apostrophe. */
function dropApostrophe(text: string, before: string, after: string, run: string, marks: Mark[]): void {
	const mark = marks.at(-1);
	if (mark === undefined || run.length > 1 || mark.family !== 'single') return;
	// "‘느린책방’의": particles hang on Korean marks.
	const inside = letter.test(before) && letter.test(after) && !unspaced.test(before) && !/[가-힣]/u.test(before);
	if (inside || (opensAfter.test(before) && elision.test(text.slice(mark.end, mark.end + 8)))) marks.pop();
	else if (letter.test(before)) marks[marks.length - 1] = { ...mark, weak: true };
}
