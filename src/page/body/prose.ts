import { isHeadingTag, linkShare, type PageBlock, weightOf } from '../walk/page-block.ts';

/** Characters; what is shorter is a label, not a paragraph, unless it stands among paragraphs. */
const shortestProse = 60;
/** Share of link text from which a block leads elsewhere rather than tells. */
const mostlyLinks = 0.5;

/** How much running text a block is: 0 for headings, labels and lists of links. */
export function proseWeight(block: PageBlock): number {
	if (isHeadingTag(block.tag) || block.inFigure || linkShare(block) >= mostlyLinks) return 0;
	const weight = weightOf(block.text);
	return weight >= shortestProse ? weight : 0;
}
