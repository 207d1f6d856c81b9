import type { Frame, FrameParagraph } from '../article-frame.ts';

const none: FrameParagraph = {
	start: 0,
	end: 0,
	tokens: [],
	speakers: [],
	askable: [],
	quotes: [],
	outline: { signs: '', at: [] },
};

/** The paragraph that a quotation or mention stands in; an empty one where the frame has none. */
export function paragraphOf({ paragraphs }: Frame, { paragraph }: { readonly paragraph: number }): FrameParagraph {
	return paragraphs[paragraph] ?? none;
}
