import type { Article, Block, Story } from '../types.ts';
import { type Evidence, readEvidence } from './read-evidence.ts';
import { weighEvidence } from './weigh-evidence.ts';
import { weighHeadline } from './weigh-headline.ts';
import { type Weighed, weigh } from './weights.ts';

/** Updates under which a page is read as one article, whatever it is called. */
const fewUpdates = 3;

/** What updates about the two add to the score of a live page, at `fullShare` of them and above. */
const updatesWeight = 0.6;

/** Share of updates about the two from which a live page is about them. */
const fullShare = 0.4;

/** What a live page loses none of whose updates is about the two. */
const noUpdateWeight = -0.3;

/** Score from which a single update is about the two. */
const updateFrom = 0.5;

/**
 * Weighs a live page: its headline, and its updates one by one, as each is a report of its own.
 *
 * @returns Null for a page that has no updates told apart.
 */
export function weighUpdates(
	article: Pick<Article, 'title' | 'blocks' | 'language'>,
	story: Story,
): readonly Weighed[] | null {
	const updates = groupUpdates(article.blocks);
	if (updates.length < fewUpdates) return null;
	const { headline, body } = readEvidence(article, story);
	const areKnown = headline.some(({ named }) => !named.includes(false));
	const about = updates.filter((blocks) => {
		const update = { title: '', blocks, language: article.language };
		return isAbout(readEvidence(update, story, areKnown), story);
	}).length;
	const amount = about === 0 ? noUpdateWeight : updatesWeight * Math.min(1, about / updates.length / fullShare);
	return [...weighHeadline(headline, story, body), weigh(amount, 'updates-about', about, updates.length)];
}

function isAbout(update: Evidence, story: Story): boolean {
	const weighed = weighEvidence(update, story);
	return weighed.reduce((sum, { weight }) => sum + weight, 0) >= updateFrom;
}

/** The blocks of each update; what stands before the first is no update. */
function groupUpdates(blocks: readonly Block[]): readonly (readonly Block[])[] {
	const groups: Block[][] = [];
	for (const block of blocks) {
		if (block.kind === 'update') groups.push([block]);
		else groups.at(-1)?.push(block);
	}
	return groups;
}
