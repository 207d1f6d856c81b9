/** A quotation a case expects: its words, who says them, and whether it goes on with the one before. */
export type ExpectedQuote = {
	readonly start: number;
	readonly end: number;
	/** Names that are right; `~role` stands for any description that holds the role; empty for nobody. */
	readonly speakers: readonly string[];
	/** Whether finding it is neither right nor wrong. */
	readonly optional: boolean;
	readonly joins: boolean;
};

/** A named text and the quotations in it. */
export type LanguageCase = {
	readonly rule: string;
	readonly text: string;
	readonly expected: readonly ExpectedQuote[];
};

const annotation = /\[\[(.*?)\|([^\]|]*)\]\]/gu;

/**
 * Reads cases: a line "# rule" begins one, the lines below are its paragraphs.
 *
 * `[[words|speaker]]` marks a quotation; `+` for the speaker means a further piece of the utterance before, `~` alone
 * that a find is neither right nor wrong, nothing that nobody is named, `A/B` that either name is right.
 */
export function readCases(source: string): readonly LanguageCase[] {
	return source
		.split(/^# /mu)
		.slice(1)
		.map((part) => {
			const [rule = '', ...lines] = part.trim().split('\n');
			return { rule, ...readAnnotated(lines.join('\n')) };
		});
}

function readAnnotated(annotated: string): Pick<LanguageCase, 'text' | 'expected'> {
	const expected: ExpectedQuote[] = [];
	let text = '';
	let read = 0;
	for (const found of annotated.matchAll(annotation)) {
		const [whole, words = '', speaker = ''] = found;
		text += annotated.slice(read, found.index);
		const joins = speaker === '+';
		expected.push({
			start: text.length,
			end: text.length + words.length,
			speakers: joins ? (expected.at(-1)?.speakers ?? []) : speaker.split('/'),
			optional: speaker === '~',
			joins,
		});
		text += words;
		read = found.index + whole.length;
	}
	return { text: text + annotated.slice(read), expected };
}
