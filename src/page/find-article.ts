import { toArticleText } from '../core/article-text.ts';
import type { PageText } from '../core/page-text.ts';
import type { Article } from '../core/types.ts';
import { articleRange } from './body/article-range.ts';
import { isCutOff, isWalled } from './is-cut-off.ts';
import { dateLanguage } from './metadata/date-language.ts';
import { isTranslated } from './metadata/is-translated.ts';
import { type PageFacts, toPageFacts } from './metadata/page-facts.ts';
import { readCanonical, withoutFragment } from './metadata/read-address.ts';
import { readByline } from './metadata/read-byline.ts';
import { readCredit } from './metadata/read-credit.ts';
import { readDates } from './metadata/read-dates.ts';
import { languageOf, readLanguage } from './metadata/read-language.ts';
import { readNotes } from './metadata/read-notes.ts';
import { readTitle, statedTitles } from './metadata/read-title.ts';
import { sourceLines } from './metadata/source-lines.ts';
import { type Known, readBlocks } from './read-blocks.ts';
import { readEmbedded } from './read-embedded.ts';
import { readKind } from './read-kind.ts';
import { readRelated } from './read-related.ts';
import { statesDigest, statesGallery, statesLive } from './states-kind.ts';
import { toBoxes } from './walk/box.ts';
import type { PageBlock } from './walk/page-block.ts';
import { toPageBlocks } from './walk/to-page-blocks.ts';

/**
 * Finds the article in a page's text. Pure: needs no document, so that it need not be done in the page.
 *
 * @returns The article; no blocks when the page has none. Its publisher is told from tables (`tellPublisher`), not by
 * the page.
 */
export function findArticle(page: PageText): Article {
	const { address } = page;
	const boxes = toBoxes(page.boxes);
	const facts = toPageFacts(page, boxes);
	const titles = statedTitles(facts);
	const all = toPageBlocks(page, boxes);
	const { blocks: found, own, head, firstLine, credits, agencyLines } = readBody(all, page, { facts, titles });
	const blocks = captionsAsText(found);
	const text = toArticleText({ blocks });
	const translated = isTranslated(facts, address);
	// A translation keeps what the page states of itself in its own language.
	const language = (translated ? languageOf(text) : null) ?? readLanguage(facts, text);
	const title = readTitle(facts, firstLine, linesBefore(head, own));
	const gallery = statesGallery(facts, address);
	const byline = gallery ? readByline(withoutSigned(facts), head, []) : readByline(facts, head, credits);
	const dates = readDates(facts, head, page, dateLanguage(facts, address, language));
	const read = { facts, title, titles, byline, publishedAt: dates.publishedAt, language };
	const notes = readNotes(address, { ...read, translated });
	const cutOff = isCutOff(all, own, facts);
	const related = readRelated(
		all.filter((block) => !own.has(block)),
		title,
	);
	return {
		address: withoutFragment(address),
		url: readCanonical(facts, address),
		outlet: null,
		title,
		byline,
		credit: readCredit([...credits, ...agencyLines, ...sourceLines(all, own)], blocks),
		agency: null,
		...dates,
		language,
		kind: readKind({
			facts,
			address,
			title,
			titles,
			blocks: found,
			relatedCount: related.length,
			dated: dates.publishedAt !== null,
			signed: byline !== null,
			walled: isWalled(all, own),
			blank: all.length === 0 && blocks.length === 0,
		}),
		blocks,
		related,
		cutOff,
		...(notes.length > 0 ? { notes } : {}),
	};
}

/** The lines that stand before the article's text, which may be the last of them. */
function linesBefore(head: readonly PageBlock[], own: ReadonlySet<PageBlock>): readonly string[] {
	const first = head.findIndex((block) => own.has(block));
	return head.slice(0, first + 1).map(({ text }) => text);
}

/** What a page states, without the names in boxes of their own: in a gallery those who took the pictures. */
function withoutSigned(facts: PageFacts): PageFacts {
	return { ...facts, stated: { ...facts.stated, bylines: [] } };
}

/** Where pictures are all there is, what is said of them is the text: as readers read it, and quotes are found in it. */
function captionsAsText(blocks: Article['blocks']): Article['blocks'] {
	if (blocks.some(({ kind }) => kind !== 'caption' && kind !== 'standfirst' && kind !== 'heading')) return blocks;
	return blocks.map((block) =>
		block.kind === 'caption' ? { kind: 'paragraph', text: block.text.replace(counter, '') } : block,
	);
}

/** "1 / 6 ": which picture it is. */
const counter = /^\d{1,3}\s?[/／]\s?\d{1,3}\s+/;

/** The text of the article: what the page shows, else what it keeps among its data. */
function readBody(
	all: readonly PageBlock[],
	{ address, readAt }: PageText,
	{ facts, titles }: Pick<Known, 'facts' | 'titles'>,
) {
	const live = statesLive(facts, address, titles);
	const gallery = statesGallery(facts, address);
	const digest = statesDigest(address, titles);
	const read = readBlocks(articleRange(all, titles, live), { facts, live, gallery, digest, titles, now: readAt });
	return { ...read, blocks: read.blocks.length > 0 ? read.blocks : readEmbedded(facts) };
}
