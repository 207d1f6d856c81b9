import { lineKind } from './body/line-kind.ts';
import { linkedText, type PageFacts } from './metadata/page-facts.ts';
import type { PageBlock } from './walk/page-block.ts';

/** Blocks after the article's last in which a paywall's offer stands. */
const reach = 8;
/** Characters; an article that is not free and shorter than this is its opening. */
const openingLength = 1500;

/**
 * Whether a paywall or consent wall hides the rest of the article: an offer to subscribe stands in it or right after
 * it, or the page says that it is not free and shows little.
 *
 * @param all - The page's blocks, in order.
 * @param own - Those of the article.
 */
export function isCutOff(all: readonly PageBlock[], own: ReadonlySet<PageBlock>, facts: PageFacts): boolean {
	const first = all.findIndex((block) => own.has(block));
	const last = all.findLastIndex((block) => own.has(block));
	const offers = all
		.slice(Math.max(0, first), last + 1 + reach)
		.some((block) => !isHidden(block) && lineKind(block) === 'paywall');
	return offers || isWalled(all, own) || (isPaid(facts) && weightOf([...own]) < openingLength);
}

/** Whether a consent wall stands in place of the article: it says more than what else there is, and that is short. */
export function isWalled(all: readonly PageBlock[], own: ReadonlySet<PageBlock>): boolean {
	const left = weightOf([...own]);
	// Nearly all pages show more: their blocks need not be asked what they say.
	if (left >= leastBesideWall) return false;
	return weightOf(all.filter((block) => lineKind(block) === 'consent' && !own.has(block))) > left;
}
/** Characters; a page with more text of its own asks for consent beside its article. */
const leastBesideWall = 200;

function weightOf(blocks: readonly PageBlock[]): number {
	return blocks.reduce((sum, { weight }) => sum + weight, 0);
}

/** Whether a page says of its article that it is not free. */
export function isPaid(facts: PageFacts): boolean {
	const free = facts.linked?.['isAccessibleForFree'];
	return free === false || /^(?:false|no)$/i.test(linkedText(facts, 'isAccessibleForFree') ?? '');
}

function isHidden(block: PageBlock): boolean {
	for (let at = block.region; at !== null; at = at.parent) if (at.kind === 'hidden') return true;
	return false;
}
