import type { Span } from '../../types.ts';
import type { Mark } from './read-marks.ts';

/** A stretch between quotation marks. */
export type QuotedSpan = Span & {
	readonly marks: readonly [string, string];
	readonly repaired: boolean;
	/** Whether the mark is left open because the next paragraph opens again. */
	readonly continues: boolean;
};

/** A paragraph and what stands around it, as far as pairing needs to know. */
export type MarkedParagraph = Span & {
	readonly text: string;
	readonly marks: readonly Mark[];
	/** Family of the mark that the next paragraph opens with; null when it opens with none. */
	readonly nextOpens: Mark['family'] | null;
};

/** Punctuation after which a sentence or clause is over, so that a second opening mark starts a new quotation. */
const clauseEnd = /[.,!?:;…—–]\s*$/u;

/** What stands before a closing mark at the end of speech. */
const speechEnd = /[.,!?…—–-]$/u;

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
	private readonly stack: Mark[] = [];
	/** A single mark that closes nothing: the closer of a double one, if no other comes. */
	private stray: Mark | null = null;
	private readonly paragraph: MarkedParagraph;

	constructor(paragraph: MarkedParagraph) {
		this.paragraph = paragraph;
	}

	take(mark: Mark, index: number): void {
		const top = this.stack.at(-1);
		if (top === undefined) this.takeOutside(mark, index);
		else if (top.family === mark.family) this.takeSame(mark, index);
		else this.takeOther(mark, index);
	}

	private takeOutside(mark: Mark, index: number): void {
		if (mark.lean < 0) this.takeStray(mark);
		else if (mark.family === 'single' ? this.singleOpens(mark, index) : !this.isPrime(mark)) this.stack.push(mark);
	}

	/** A closing mark without an opener: the paragraph's first words were meant. */
	private takeStray(mark: Mark): void {
		const { text, start, marks } = this.paragraph;
		if (mark.family === 'single' || marks[0] !== mark) return;
		if (!speechEnd.test(text.slice(start, mark.start))) return;
		this.emit({ start, end: mark.start }, ['', glyph(text, mark)], true);
	}

	private takeSame(mark: Mark, index: number): void {
		if (mark.lean > 0 && !this.opensInside(mark, index)) this.reopen(mark);
		else if (mark.lean > 0) this.stack.push(mark);
		else if (!(mark.family === 'single' && mark.weak && this.isPossessive(mark, index))) this.close(mark);
	}

	/** Whether an opener inside the same family is nested: two closers follow before another opener. */
	private opensInside(mark: Mark, index: number): boolean {
		if (mark.family === 'corner' || mark.family === 'white corner') return this.isBalanced(mark, index);
		const ahead = this.following(mark.family, index, 2);
		if (ahead.length === 0 || ahead.some(({ lean }) => lean > 0)) return false;
		return ahead.length === 2 || this.paragraph.nextOpens === this.stack[0]?.family;
	}

	/** Whether as many corners close as are open: their glyphs tell the side, whatever stands around them. */
	private isBalanced({ family }: Mark, index: number): boolean {
		let depth = this.stack.filter((open) => open.family === family).length + 1;
		for (const { lean } of this.following(family, index, reach)) {
			depth += lean > 0 ? 1 : -1;
			if (depth === 0) return true;
		}
		return false;
	}

	/** The opener before was never closed: it ends where its clause does, and this one starts anew. */
	private reopen(mark: Mark): void {
		const { text } = this.paragraph;
		const open = this.stack[0];
		if (open === undefined) return;
		const before = text.slice(Math.max(open.end, mark.start - 8), mark.start);
		if (clauseEnd.test(before)) this.emit({ start: open.end, end: mark.start }, [glyph(text, open), ''], true);
		this.stack.length = 0;
		this.stack.push(mark);
	}

	private takeOther(mark: Mark, index: number): void {
		const held = this.stack.findLastIndex(({ family }) => family === mark.family);
		if (mark.lean <= 0 && held !== -1 && mark.family !== 'single') this.closeDownTo(held, mark);
		else if (mark.lean > 0 && (mark.family !== 'single' || this.closesLater(mark, index))) this.stack.push(mark);
		else if (mark.lean <= 0) this.mismatch(mark, index);
	}

	/** A closer of the other family: taken where nothing of the right family follows. */
	private mismatch(mark: Mark, index: number): void {
		const open = this.stack[0];
		if (open === undefined || this.stack.length > 1) return;
		const { text } = this.paragraph;
		const ends = speechEnd.test(text.slice(mark.start - 1, mark.start)) && !mark.weak;
		if (mark.family === 'single') {
			if (ends && this.following(open.family, index, 1).length === 0) this.stray ??= mark;
		} else if (open.family === 'single' && ends) {
			this.stack.length = 0;
			this.emit({ start: open.end, end: mark.start }, [glyph(text, open), glyph(text, mark)], true);
		}
	}

	private close(mark: Mark): void {
		this.closeDownTo(this.stack.length - 1, mark);
	}

	private closeDownTo(level: number, mark: Mark): void {
		const open = this.stack[level];
		this.stack.length = level;
		this.stray = null;
		if (level > 0 || open === undefined) return;
		const { text } = this.paragraph;
		const marks = [glyph(text, open), glyph(text, mark)] as const;
		this.emit({ start: open.end, end: mark.start }, marks, open.glyph < 0 || mark.glyph > 0);
	}

	finish(): void {
		const open = this.stack[0];
		if (open === undefined) return;
		const { text, end, nextOpens } = this.paragraph;
		const opening = glyph(text, open);
		if (nextOpens === open.family && this.isSpeechStart(open)) {
			this.emit({ start: open.end, end }, [opening, ''], false, true);
		} else if (this.stray !== null) {
			this.emit({ start: open.end, end: this.stray.start }, [opening, glyph(text, this.stray)], true);
		} else if (open.family !== 'single') {
			this.emit({ start: open.end, end: this.unclosedEnd(open) }, [opening, ''], true);
		}
	}

	/** Where a quotation that nothing closes ends: with the paragraph it opens, else with its sentence. */
	private unclosedEnd(open: Mark): number {
		const { text, start, end } = this.paragraph;
		if (text.slice(start, open.start).trim() === '' || /[:,]\s*$/u.test(text.slice(open.start - 3, open.start)))
			return end;
		const sentence = /[.!?…](?=\s)/u.exec(text.slice(open.end, end));
		return sentence === null ? end : open.end + sentence.index + 1;
	}

	/** Whether a mark opens speech that may run over the paragraph: after a colon, comma or at a start. */
	private isSpeechStart(open: Mark): boolean {
		return open.family !== 'single' || open.start === this.paragraph.start;
	}

	private singleOpens(mark: Mark, index: number): boolean {
		if (mark.lean <= 0 || mark.weak) return false;
		return this.closesLater(mark, index) || this.doubleCloses(index);
	}

	private closesLater(mark: Mark, index: number): boolean {
		return this.following(mark.family, index, 2).some(({ lean }) => lean <= 0);
	}

	/** Whether the next double mark is a closer, so that it may close a single opener by mistake. */
	private doubleCloses(index: number): boolean {
		const next = this.paragraph.marks[index + 1];
		return next !== undefined && next.family === 'double' && next.lean < 0;
	}

	/** Whether a weak closer is the apostrophe of a plural or an elision: another closer follows, no opener between. */
	private isPossessive(mark: Mark, index: number): boolean {
		const [next] = this.following('single', index, 1);
		const { text } = this.paragraph;
		if (next === undefined || next.lean >= 0 || this.stack.length > 1) return false;
		return (
			/[sn]$/u.test(text.slice(mark.start - 1, mark.start)) &&
			/^.\s?\p{Ll}/u.test(text.slice(mark.start, mark.start + 3))
		);
	}

	/** The next marks of a family, at most `count`; looks at most `reach` marks ahead. */
	private following(family: Mark['family'], index: number, count: number): readonly Mark[] {
		const found: Mark[] = [];
		const { marks } = this.paragraph;
		for (let at = index + 1; at < marks.length && at <= index + reach && found.length < count; at++) {
			const mark = marks[at];
			if (mark?.family === family) found.push(mark);
		}
		return found;
	}

	/** Inches and seconds: a straight mark after a digit opens nothing. */
	private isPrime(mark: Mark): boolean {
		const { text } = this.paragraph;
		return mark.lean === 0 && /\d$/u.test(text.slice(mark.start - 1, mark.start));
	}

	private emit(span: Span, marks: readonly [string, string], repaired: boolean, continues = false): void {
		const trimmed = trimSpan(this.paragraph.text, span);
		if (trimmed.start < trimmed.end) this.spans.push({ ...trimmed, marks, repaired, continues });
	}
}

/** How many marks ahead is looked for a partner, so that any input takes linear time. */
const reach = 24;

function glyph(text: string, mark: Mark): string {
	return text.slice(mark.start, mark.end);
}

function trimSpan(text: string, { start, end }: Span): Span {
	const words = text.slice(start, end);
	const lead = words.length - words.trimStart().length;
	return { start: start + lead, end: Math.max(start + lead, start + words.trimEnd().length) };
}
