import { type Box, commonBox, nameOf } from '../walk/box.ts';
import type { PageBlock } from '../walk/page-block.ts';
import { type FoundBody, findBody, isClear } from './find-body.ts';
import { findInserts } from './find-inserts.ts';

/** Where the article's text stands, and what is no part of it there. */
export type Body = FoundBody & {
	/** What is set into it: summaries, and posts of others. */
	readonly inserts: ReadonlySet<PageBlock>;
};

/**
 * Finds where the article is: in the box of its running text, of a page that is named a gallery in the box of that and
 * its pictures, and of one without running text in the box of the pictures. Of a live page what is pinned over its
 * updates is the article's too.
 *
 * @param named - What the page is named.
 */
export function findArticleBox(
	blocks: readonly PageBlock[],
	named: { readonly gallery: boolean; readonly live: boolean },
): Body | null {
	const box = findBox(blocks, named.gallery);
	const found = box !== null && named.live ? withPinned(box, blocks) : box;
	if (found === null) return null;
	const { start, end } = found.container.held;
	return { ...found, inserts: findInserts(blocks.filter(({ index }) => index >= start - headReach && index < end)) };
}

/** Blocks before the article's box among which its head stands, in a box of its own. */
const headReach = 25;

/** What boxes over the updates of a live page call themselves. */
const pinnedName = /(?<![a-z])pinned(?![a-z])/;

/** The box with what is pinned above it: what happened so far. */
function withPinned({ container, cleared }: FoundBody, blocks: readonly PageBlock[]): FoundBody {
	const before = blocks.filter(({ index }) => index < container.held.start);
	const pinned = before.filter(({ box, region }) => isClear(region, cleared) && isPinned(box)).map(({ box }) => box);
	return { cleared, container: commonBox(container, pinned) };
}

function isPinned(box: Box): boolean {
	const around = [box, box.parent, box.parent?.parent ?? null];
	return around.some((one) => one !== null && pinnedName.test(nameOf(one).toLowerCase()));
}

function findBox(blocks: readonly PageBlock[], isGallery: boolean): FoundBody | null {
	const body = findBody(blocks);
	if (body !== null && !isGallery) return body;
	const pictures = findCaptions(blocks);
	if (body === null || pictures === null) return body ?? pictures;
	// Where what is said of pictures is all there is, it looks like the text.
	const cleared = new Set([...body.cleared].filter((make) => !pictures.captions.has(make)).concat(...pictures.cleared));
	return { container: commonBox(body.container, [pictures.container]), cleared };
}

/** Captions from which a page without running text is its pictures. */
const leastCaptions = 3;
/** Characters of a caption that tells something. */
const shortestCaption = 20;

/** Where pictures stand, and the makes of boxes for what is said of them. */
type FoundPictures = FoundBody & { readonly captions: ReadonlySet<string> };

/** The box that holds the pictures of a page that has captions and no running text; null for other pages. */
function findCaptions(blocks: readonly PageBlock[]): FoundPictures | null {
	const captions = blocks.filter(
		({ inFigure, tag, weight, region }) =>
			(inFigure || tag === 'figcaption' || region?.kind === 'caption') && weight >= shortestCaption,
	);
	const [first] = captions;
	if (first === undefined || captions.length < leastCaptions) return null;
	const boxes = captions.map(({ box }) => box);
	return { container: commonBox(first.box, boxes), cleared: clearAround(captions), captions: makesOf(captions) };
}

function makesOf(captions: readonly PageBlock[]): ReadonlySet<string> {
	return new Set(captions.flatMap(({ region }) => (region?.kind === 'caption' ? [region.make] : [])));
}

/** What captions stand in: galleries and slides are suspected of being a player beside an article; here they are it. */
function clearAround(captions: readonly PageBlock[]): ReadonlySet<string> {
	const cleared = new Set<string>();
	for (const { region } of captions) {
		for (let at = region; at !== null; at = at.parent) if (at.kind !== 'caption' && !at.sure) cleared.add(at.make);
	}
	return cleared;
}
