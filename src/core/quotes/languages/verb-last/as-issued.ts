import type { Frame, Speaker } from '../../article-frame.ts';

/** A text with the body before it that issued it, as printed: "Kaymakamlıktan yapılan duyuruda". */
export function asIssued({ text }: Frame, { start, from }: Speaker, issued: Speaker): Speaker {
	return start < issued.start ? { ...issued, start, from, name: text.slice(start, issued.end) } : issued;
}
