import { isListTitle } from '../core/detect/is-list-title.ts';
import type { PageKind } from '../core/types.ts';
import { isDialogue } from './is-dialogue.ts';
import {
	asksForOne,
	foldersOf,
	hasFolder,
	isForum,
	isFrontPath,
	isSearch,
	isSectionPath,
	isTopicPath,
	pathOf,
} from './kind-address.ts';
import {
	countCaptions,
	countParagraphs,
	countTimed,
	countUpdates,
	hasName,
	hasType,
	isShort,
	isShortReport,
	type KindEvidence,
	looksLikeArticle,
	statesArticle,
} from './kind-evidence.ts';
import { digestFolders, errorTitles, liveNames, opinionNames, transcriptTitles, videoNames } from './kind-names.ts';
import { typesOf } from './metadata/json-ld.ts';
import { linkedText, metaOf, type PageFacts } from './metadata/page-facts.ts';
import { isDigestTitle, liveType, statesGallery } from './states-kind.ts';

type Rule = { readonly kind: PageKind; readonly holds: (evidence: KindEvidence) => boolean };

/** Headlines from which a page with little text of its own is a list of articles. */
const manyHeadlines = 12;

/** Words in a folder of a section that is named as a topic is; more, and it is an article's title. */
const wordsOfTopic = 2;

/** The first that holds names the kind: what is no article first, then its forms. */
const rules: readonly Rule[] = [
	{ kind: 'error', holds: ({ walled }) => walled },
	{ kind: 'error', holds: (evidence) => isShort(evidence) && isTitled(evidence, errorTitles) },
	{ kind: 'search', holds: (evidence) => isSearch(evidence.address) && !looksLikeArticle(evidence) },
	// What readers discuss is listed like a topic's articles: nobody edits it.
	{ kind: 'topic', holds: (evidence) => isDiscussion(evidence) },
	{
		kind: 'front',
		holds: (evidence) =>
			isFrontPath(evidence.address) &&
			!(evidence.signed && looksLikeArticle(evidence)) &&
			!(asksForOne(evidence.address) && (looksLikeArticle(evidence) || isShortReport(evidence))),
	},
	{ kind: 'topic', holds: (evidence) => isTopicPath(evidence.address) && !looksLikeArticle(evidence) },
	{
		kind: 'front',
		holds: (evidence) => isSectionPath(evidence.address) && !looksLikeArticle(evidence) && namesList(evidence),
	},
	{ kind: 'topic', holds: (evidence) => !looksLikeArticle(evidence) && namesList(evidence) },
	{
		kind: 'topic',
		holds: (evidence) => !statesArticle(evidence) && isListLike(evidence) && hasListType(evidence.facts),
	},
	{ kind: 'live-blog', holds: isLive },
	{ kind: 'transcript', holds: (evidence) => isTitledTranscript(evidence) || isDialogue(evidence.blocks) },
	{ kind: 'gallery', holds: isGallery },
	{ kind: 'video', holds: (evidence) => isShort(evidence) && isVideo(evidence) },
	{ kind: 'digest', holds: (evidence) => isDigestTitle(evidence.title) || hasFolder(evidence.address, digestFolders) },
	{ kind: 'opinion', holds: isOpinion },
	{ kind: 'front', holds: (evidence) => !statesArticle(evidence) && !evidence.dated && isListLike(evidence) },
	{
		kind: 'front',
		holds: (evidence) =>
			isSectionPath(evidence.address, wordsOfTopic) && !looksLikeArticle(evidence) && !isShortReport(evidence),
	},
	// A wall that stands in place of everything, or a page not drawn yet.
	{ kind: 'error', holds: ({ blank }) => blank },
	{
		kind: 'article',
		holds: (evidence) => looksLikeArticle(evidence) || isShortReport(evidence) || !isShort(evidence),
	},
];

/** Tells what kind of page was read, by what it states about itself, its address, and what it shows. */
export function readKind(evidence: KindEvidence): PageKind {
	return rules.find(({ holds }) => holds(evidence))?.kind ?? 'unknown';
}

/** The headline, and what the page states as its title. */
function titlesOf({ title, titles }: KindEvidence): readonly string[] {
	return [title, ...titles];
}

/** Whether one of a page's titles has one of the names. */
function isTitled(evidence: KindEvidence, names: string): boolean {
	return titlesOf(evidence).some((one) => hasName(one, names));
}

function isTitledTranscript(evidence: KindEvidence): boolean {
	return isTitled(evidence, transcriptTitles) || titlesOf(evidence).some((one) => inFull.test(one));
}

/** "In full: what they said", "The speech in full"; talks in full swing are told of, not printed. */
const inFull = /^in full\b|\bin full\s*(?:$|[:|–—-])/i;

/** Whether a page calls itself a list, with the name of its site behind or without. */
function namesList(evidence: KindEvidence): boolean {
	return titlesOf(evidence).some((one) => isListTitle(one) || isListTitle(one.replace(/\s*[|_–—-][^|_–—-]*$/, '')));
}

/** Updates from which a page that calls itself live is. */
const leastUpdates = 3;

function isLive({ facts, address, title, blocks }: KindEvidence): boolean {
	const updates = Math.max(countUpdates(blocks), countTimed(blocks));
	return hasType(facts, liveType) || (updates >= leastUpdates && isNamedLive(address, title));
}

function isNamedLive(address: string, title: string): boolean {
	return hasName(pathOf(address), liveNames) || hasName(title, liveNames);
}

/** Where a page states its section; Turkish ones state there what they are: "news", "video", "columnist". */
const sectionNames = ['article:section', 'section', 'parsely-section', 'og:section', 'articlesection'] as const;

function isVideo({ facts, address }: KindEvidence): boolean {
	const types = [metaOf(facts, ['og:type']), metaOf(facts, sectionNames)];
	const isStated = types.some((type) => type?.startsWith('video') === true) || hasType(facts, /^VideoObject$/);
	return isStated || hasName(pathOf(address), videoNames);
}

function isGallery({ facts, address, blocks }: KindEvidence): boolean {
	return countCaptions(blocks) >= countParagraphs(blocks) && statesGallery(facts, address);
}

/** A section, a folder, the first word of an address's last part, or what stands before a colon in a title. */
function isOpinion(evidence: KindEvidence): boolean {
	const { facts, address } = evidence;
	if (hasType(facts, /^OpinionNewsArticle$/)) return true;
	const folders = foldersOf(address);
	const kickers = titlesOf(evidence).map((one) => /^[^:|]{3,20}(?=\s?[:|])/.exec(one)?.[0] ?? '');
	const sections = [
		metaOf(facts, sectionNames) ?? '',
		linkedText(facts, 'articleSection') ?? '',
		...folders.slice(0, -1),
		...kickers,
		...facts.stated.bylines.map(openingOf),
		/^[^-]+(?=-)/.exec(folders.at(-1) ?? '')?.[0] ?? '',
	];
	return sections.some((section) => hasName(section, opinionNames));
}

/** What a byline calls the text: "Ein Kommentar" of "Ein Kommentar von Ana Low". */
function openingOf(byline: string): string {
	return /^(?:\S+ )?\S+(?= (?:von|by|par|de|di|door|av) )/i.exec(byline)?.[0] ?? '';
}

function isDiscussion(evidence: KindEvidence): boolean {
	return (
		hasType(evidence.facts, /^(?:DiscussionForumPosting|QAPage)$/) ||
		(isForum(evidence.address) && !statesArticle(evidence))
	);
}

function hasListType(facts: PageFacts): boolean {
	return facts.nodes.some((node) =>
		typesOf(node).some((type) => /^(?:CollectionPage|SearchResultsPage|ItemList)$/.test(type)),
	);
}

function isListLike(evidence: KindEvidence): boolean {
	return isShort(evidence) && evidence.relatedCount >= manyHeadlines;
}
