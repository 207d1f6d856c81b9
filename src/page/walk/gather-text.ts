import { lineMark, shortestParagraph } from './line-mark.ts';
import type { Place } from './place.ts';
import { mark } from './tag-traits.ts';

/** The text between two block boundaries, where it was found. */
export type FoundRun = {
	readonly place: Place;
	readonly text: string;
	readonly linked: number;
	readonly stressed: number;
};

/** Gathers texts in document order into runs. */
export class TextGatherer {
	readonly runs: FoundRun[] = [];
	/** The text since the last block boundary; its characters in links, and in bold or italic type. */
	private parts: string[] = [];
	private linked = 0;
	private stressed = 0;
	private lineLength = 0;

	/** @param marks - What holds of the text, of {@link mark}. */
	add(text: string, marks: number): void {
		// Between two tags, where nothing is gathered, white space is layout of the source.
		if (this.parts.length === 0 && (marks & mark.preformatted) === 0 && text.trim() === '') return;
		this.parts.push(text);
		this.lineLength += text.length;
		if ((marks & mark.link) !== 0) this.linked += text.trim().length;
		if ((marks & mark.stress) !== 0) this.stressed += text.trim().length;
	}

	/**
	 * A line break ends a paragraph where a page has no others: doubled, or after a whole sentence of some length.
	 */
	breakLine(place: Place): void {
		const { parts } = this;
		const sofar = parts.at(-1)?.trimEnd() ?? '';
		const doubled = sofar === '' && parts.length > 0;
		const whole = this.lineLength >= shortestParagraph && /[.!?…。！？؟।”"»']$/.test(sofar);
		if (doubled || whole) this.end(place);
		else parts.push(lineMark, '');
		this.lineLength = 0;
	}

	/** Ends a run: a block begins or ends here. */
	end(place: Place): void {
		const { parts, linked, stressed } = this;
		this.lineLength = 0;
		if (parts.length === 0) return;
		this.parts = [];
		this.linked = 0;
		this.stressed = 0;
		const text = parts.length === 1 ? (parts[0] ?? '') : parts.join('');
		if (text.trim() !== '') this.runs.push({ place, text, linked, stressed });
	}
}
