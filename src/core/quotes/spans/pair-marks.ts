import type { Span } from '../../types.ts';
import type { Turn } from '../turns/turn.ts';
import {
	closesLater,
	following,
	isPossessive,
	isPrime,
	type MarkedParagraph,
	reach,
	singleOpens,
	unclosedEnd,
} from './marks-ahead.ts';
import type { Mark } from './read-marks.ts';
import { trimSpan } from './trim-span.ts';

/** A stretch between quotation marks. */
export type QuotedSpan = Span & {
	readonly marks: readonly [string, string];
	readonly repaired: boolean;
	/** Whether the mark is left open because the next paragraph opens again. */
	readonly continues: boolean;
	/** The turn of a transcript it is a piece of; absent for what stands between marks. */
	readonly turn?: Turn;
};

/** Punctuation after which a sentence or clause is over, so that a second opening mark starts a new quotation. */
const clauseEnd = /[.,!?:;…—–]\s*$/u;

/** What stands before a closing mark at the end of speech. */
const speechEnd = /[.,!?…—–-]$/u;

/** What leads to speech: a comma, a colon, a participle. */
const speechStart = /(?:[,:]|ing)\s$/u;
const longestLead = 4;

/**
 * Pairs the marks of one paragraph, outermost level only: what is quoted inside a quotation is part of it.
 *
 * One pass with a stack. A missing, reversed or mismatched mark is repaired where the rest of the paragraph shows how.
 */
export function pairMarks(paragraph: MarkedParagraph): readonly QuotedSpan[] {
	const pairing = new Pairing(paragraph);
	paragraph.marks.forEach((mark, index) => {
		pairing.take(mark, index);
	});
	pairing.finish();
	return pairing.spans;
}

/** The state of one pass over a paragraph's marks. */
class Pairing {
	readonly spans: QuotedSpan[] = [];
	readonly #stack: Mark[] = [];
	/** A single mark that closes nothing: the closer of a double one, if no other comes. */
	#stray: Mark | null = null;
	readonly #paragraph: MarkedParagraph;

	constructor(paragraph: MarkedParagraph) {
		this.#paragraph = paragraph;
	}

	take(mark: Mark, index: number): void {
		const top = this.#stack.at(-1);
		if (top === undefined) this.#takeOutside(mark, index);
		else if (top.family === mark.family) this.#takeSame(mark, index);
		else this.#takeOther(mark, index);
	}

	#takeOutside(mark: Mark, index: number): void {
		if (mark.lean < 0) this.#takeStray(mark);
		else if (mark.family === 'single' ? singleOpens(this.#paragraph, mark, index) : !isPrime(this.#paragraph, mark))
			this.#stack.push(mark);
	}

	/** A closing mark without an opener: the paragraph's first words were meant. */
	#takeStray(mark: Mark): void {
		const { text, start, marks } = this.#paragraph;
		if (mark.family === 'single' || marks[0] !== mark) return;
		if (!speechEnd.test(text.slice(start, mark.start))) return;
		this.#emit({ start, end: mark.start }, ['', glyph(text, mark)], true);
	}

	#takeSame(mark: Mark, index: number): void {
		if (mark.lean > 0 && this.#opensPrinted(mark, index)) this.#stack.splice(0, this.#stack.length, mark);
		else if (mark.lean > 0 && !this.#opensInside(mark, index)) this.#reopen(mark);
		else if (mark.lean > 0) this.#stack.push(mark);
		else if (!(mark.family === 'single' && mark.weak && this.#isPossessive(mark, index)))
			this.#closeDownTo(this.#stack.length - 1, mark);
	}

	/** Whether what is open only opens a paragraph of a printed text, in straight marks: speech in it has curly ones. */
	#opensPrinted(mark: Mark, index: number): boolean {
		const { text, start } = this.#paragraph;
		const [open] = this.#stack;
		if (open?.glyph !== 0 || mark.glyph === 0 || open.start !== start) return false;
		if (!speechStart.test(text.slice(Math.max(start, mark.start - longestLead), mark.start))) return false;
		return !following(this.#paragraph, index, { family: mark.family, count: reach }).some(({ glyph }) => glyph === 0);
	}

	/** Whether an opener inside the same family is nested: two closers follow before another opener. */
	#opensInside(mark: Mark, index: number): boolean {
		if (mark.family === 'corner' || mark.family === 'white corner') return this.#isBalanced(mark, index);
		const ahead = following(this.#paragraph, index, { family: mark.family, count: 2 });
		if (ahead.length === 0 || ahead.some(({ lean }) => lean > 0)) return false;
		return ahead.length === 2 || this.#paragraph.nextOpens === this.#stack[0]?.family;
	}

	/** Whether as many corners close as are open: their glyphs tell the side, whatever stands around them. */
	#isBalanced({ family }: Mark, index: number): boolean {
		let depth = this.#stack.filter((open) => open.family === family).length + 1;
		for (const { lean } of following(this.#paragraph, index, { family, count: reach })) {
			depth += lean > 0 ? 1 : -1;
			if (depth === 0) return true;
		}
		return false;
	}

	/** The opener before was never closed: it ends where its clause does, and this one starts anew. */
	#reopen(mark: Mark): void {
		const { text } = this.#paragraph;
		const open = this.#stack[0];
		if (open === undefined) return;
		const before = text.slice(Math.max(open.end, mark.start - 8), mark.start);
		if (clauseEnd.test(before)) this.#emit({ start: open.end, end: mark.start }, [glyph(text, open), ''], true);
		this.#stack.length = 0;
		this.#stack.push(mark);
	}

	#takeOther(mark: Mark, index: number): void {
		const held = this.#stack.findLastIndex(({ family }) => family === mark.family);
		if (mark.lean <= 0 && held !== -1 && mark.family !== 'single') this.#closeDownTo(held, mark);
		else if (mark.lean > 0 && (mark.family !== 'single' || closesLater(this.#paragraph, mark, index)))
			this.#stack.push(mark);
		else if (mark.lean <= 0) this.#mismatch(mark, index);
	}

	/** A closer of the other family: taken where nothing of the right family follows. */
	#mismatch(mark: Mark, index: number): void {
		const open = this.#stack[0];
		if (open === undefined || this.#stack.length > 1) return;
		const { text } = this.#paragraph;
		const ends = speechEnd.test(text.slice(mark.start - 1, mark.start)) && !mark.weak;
		if (mark.family === 'single') {
			if (ends && following(this.#paragraph, index, { family: open.family, count: 1 }).length === 0)
				this.#stray ??= mark;
		} else if (open.family === 'single' && ends) {
			this.#stack.length = 0;
			this.#emit({ start: open.end, end: mark.start }, [glyph(text, open), glyph(text, mark)], true);
		}
	}

	#closeDownTo(level: number, mark: Mark): void {
		const open = this.#stack[level];
		this.#stack.length = level;
		this.#stray = null;
		if (level > 0 || open === undefined) return;
		const { text } = this.#paragraph;
		const marks = [glyph(text, open), glyph(text, mark)] as const;
		this.#emit({ start: open.end, end: mark.start }, marks, open.glyph < 0 || mark.glyph > 0);
	}

	finish(): void {
		const open = this.#stack[0];
		if (open === undefined) return;
		const { text, end, nextOpens } = this.#paragraph;
		const opening = glyph(text, open);
		if (nextOpens === open.family && this.#isSpeechStart(open)) {
			this.#emit({ start: open.end, end }, [opening, ''], false, true);
		} else if (this.#stray !== null) {
			this.#emit({ start: open.end, end: this.#stray.start }, [opening, glyph(text, this.#stray)], true);
		} else if (open.family !== 'single') {
			this.#emit({ start: open.end, end: unclosedEnd(this.#paragraph, open) }, [opening, ''], true);
		}
	}

	/** Whether a mark opens speech that may run over the paragraph: after a colon, comma or at a start. */
	#isSpeechStart(open: Mark): boolean {
		return open.family !== 'single' || open.start === this.#paragraph.start;
	}

	#isPossessive(mark: Mark, index: number): boolean {
		return this.#stack.length === 1 && isPossessive(this.#paragraph, mark, index);
	}

	#emit(span: Span, marks: readonly [string, string], repaired: boolean, continues = false): void {
		const trimmed = trimSpan(this.#paragraph.text, span);
		if (trimmed.start < trimmed.end) this.spans.push({ ...trimmed, marks, repaired, continues });
	}
}

function glyph(text: string, mark: Mark): string {
	return text.slice(mark.start, mark.end);
}
