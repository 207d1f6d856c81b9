import type { Block, PageKind } from '../core/types.ts';
import { endsSentence } from './body/line-kind.ts';
import {
	digestTitles,
	errorTitles,
	galleryNames,
	liveNames,
	opinionNames,
	searchNames,
	topicNames,
	transcriptTitles,
	videoNames,
} from './kind-names.ts';
import { textsOf, typesOf } from './metadata/json-ld.ts';
import { linkedText, metaOf, type PageFacts } from './metadata/page-facts.ts';
import { weightOf } from './walk/page-block.ts';
import { toWords } from './words.ts';

/** What the kind of a page is told from. */
export type KindEvidence = {
	readonly facts: PageFacts;
	readonly address: string;
	readonly title: string;
	readonly blocks: readonly Block[];
	/** Headlines of other articles on the page. */
	readonly relatedCount: number;
	/** Whether a publication date was found. */
	readonly dated: boolean;
	/** Whether an author is named. */
	readonly signed: boolean;
	/** Whether a wall hides all of it. */
	readonly walled: boolean;
};

type Rule = { readonly kind: PageKind; readonly holds: (evidence: KindEvidence) => boolean };

/** Characters of text an article has at least; less, and a page is told by what else it shows. */
const shortArticle = 600;
/** Headlines from which a page with little text of its own is a list of articles. */
const manyHeadlines = 12;

/** The first that holds names the kind: what is no article first, then its forms. */
const rules: readonly Rule[] = [
	{ kind: 'error', holds: ({ walled }) => walled },
	{ kind: 'error', holds: ({ title, blocks }) => hasName(title, errorTitles) && textLength(blocks) < shortArticle },
	{ kind: 'search', holds: (evidence) => isSearch(evidence.address) && !looksLikeArticle(evidence) },
	{
		kind: 'front',
		holds: (evidence) => isFrontPath(pathOf(evidence.address)) && !(evidence.signed && looksLikeArticle(evidence)),
	},
	{ kind: 'topic', holds: (evidence) => isTopicPath(pathOf(evidence.address)) && !looksLikeArticle(evidence) },
	{
		kind: 'topic',
		holds: (evidence) => hasListType(evidence.facts) && !statesArticle(evidence) && isListLike(evidence),
	},
	{ kind: 'live-blog', holds: isLive },
	{ kind: 'transcript', holds: ({ title, blocks }) => hasName(title, transcriptTitles) || isDialogue(blocks) },
	{ kind: 'gallery', holds: isGallery },
	{
		kind: 'video',
		holds: ({ facts, address, blocks }) =>
			(hasName(pathOf(address), videoNames) || (metaOf(facts, ['og:type']) ?? '').startsWith('video')) &&
			textLength(blocks) < shortArticle,
	},
	{ kind: 'digest', holds: ({ title }) => isDigestTitle(title) },
	{ kind: 'opinion', holds: isOpinion },
	{ kind: 'front', holds: (evidence) => !statesArticle(evidence) && !evidence.dated && isListLike(evidence) },
	{
		kind: 'front',
		holds: (evidence) => sectionPath.test(pathOf(evidence.address)) && !looksLikeArticle(evidence),
	},
	{
		kind: 'article',
		holds: (evidence) =>
			looksLikeArticle(evidence) || isShortReport(evidence) || textLength(evidence.blocks) >= shortArticle,
	},
];

/** Tells what kind of page was read, by what it states about itself, its address, and what it shows. */
export function readKind(evidence: KindEvidence): PageKind {
	return rules.find(({ holds }) => holds(evidence))?.kind ?? 'unknown';
}

/** One to three plain words: an article's address ends in a title, a number or a date. */
const sectionPath = /^(?:\/[a-z]{2,20}){1,3}\/?$/;

/** Whether a text has one of the names, as words of its own. */
function hasName(text: string, names: string): boolean {
	const words = ` ${toWords(text).join(' ')} `;
	return names.split('|').some((name) => words.includes(` ${name} `));
}

/** Whether a title is that of a digest of many articles. */
export function isDigestTitle(title: string): boolean {
	return hasName(title, digestTitles);
}

function isSearch(address: string): boolean {
	return /[?&](?:q|query|s|search)=/.test(address) || hasName(pathOf(address), searchNames);
}

/** "/", "/index.html", "/en/". */
function isFrontPath(path: string): boolean {
	return /^\/?(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.[a-z]+)?)?$/.test(path);
}

/** The folder before the last names a list, and the last is what it lists. */
function isTopicPath(path: string): boolean {
	const folders = path.split('/').filter((folder) => folder !== '');
	return folders.length >= 2 && hasName(folders.at(-2) ?? '', topicNames);
}

function isLive({ facts, address, title, blocks }: KindEvidence): boolean {
	return hasType(facts, liveType) || (countUpdates(blocks) >= leastUpdates && isNamedLive(address, title));
}

const liveType = /^LiveBlogPosting$/;

/** Whether a page says of itself that it is live: then its boxes with times are updates. */
export function statesLive(facts: PageFacts, address: string, titles: readonly string[]): boolean {
	return hasType(facts, liveType) || titles.some((title) => isNamedLive(address, title));
}

function isNamedLive(address: string, title: string): boolean {
	return hasName(pathOf(address), liveNames) || hasName(title, liveNames);
}

function isGallery({ facts, address, blocks }: KindEvidence): boolean {
	const named = hasType(facts, /^(?:Image|Photo)Gallery$/) || hasName(pathOf(address), galleryNames);
	return named && countCaptions(blocks) >= countParagraphs(blocks);
}

function isOpinion({ facts, address, title }: KindEvidence): boolean {
	if (hasType(facts, /^OpinionNewsArticle$/)) return true;
	const stated = [
		metaOf(facts, ['article:section', 'section', 'parsely-section', 'og:section']),
		linkedText(facts, 'articleSection'),
	];
	const folders = pathOf(address).split('/').slice(1, -1).join(' ');
	const kicker = /^[^:|]{3,20}(?=\s?[:|])/.exec(title)?.[0] ?? '';
	return [...stated, folders, kicker].some((section) => section !== null && hasName(section, opinionNames));
}

/** Characters of a long paragraph, and how many make an article of a page that is dated or signed. */
const longParagraph = 80;
const leastParagraphs = 4;

/** Long paragraphs of a short report that is dated and signed. */
const leastOfReport = 2;

function isShortReport({ title, blocks, dated, signed }: KindEvidence): boolean {
	return title !== '' && dated && signed && countLong(blocks) >= leastOfReport;
}

function countLong(blocks: readonly Block[]): number {
	return blocks.filter(
		({ kind, text }) => kind === 'paragraph' && weightOf(text) >= longParagraph && endsSentence(text),
	).length;
}

/** Whether a page calls itself an article, or is one by what it shows: what it shows outweighs its address. */
function looksLikeArticle(evidence: KindEvidence): boolean {
	const { title, blocks, dated, signed } = evidence;
	return statesArticle(evidence) || (title !== '' && (dated || signed) && countLong(blocks) >= leastParagraphs);
}

/** Whether a page calls itself an article. */
function statesArticle({ facts }: KindEvidence): boolean {
	if (/^article$/i.test(metaOf(facts, ['og:type']) ?? '') || metaOf(facts, ['article:published_time']) !== null)
		return true;
	return hasType(facts, /Article$|BlogPosting$/);
}

function hasListType(facts: PageFacts): boolean {
	return facts.nodes.some((node) =>
		typesOf(node).some((type) => /^(?:CollectionPage|SearchResultsPage|ItemList)$/.test(type)),
	);
}

function isListLike({ blocks, relatedCount }: KindEvidence): boolean {
	return textLength(blocks) < shortArticle && relatedCount >= manyHeadlines;
}

function hasType({ linked }: PageFacts, type: RegExp): boolean {
	return linked !== null && textsOf(linked['@type']).some((one) => type.test(one));
}

/** A speaker's name in capitals, or with a colon, at the start of a paragraph. */
const speakerLabel = /^[A-ZÀ-ÞА-Я][^:!?\d\s]*(?: [A-ZÀ-ÞА-Я][^:!?\d\s]*){0,3}:\s/;
/** Paragraphs from which labels make a page a transcript, and their least share. */
const leastTurns = 8;
const turnsShare = 0.4;
/** Turns a speaker has, on average: labels of a list ("Price: …") come once each. */
const leastTurnsEach = 2;

function isDialogue(blocks: readonly Block[]): boolean {
	const labels = blocks
		.map(({ kind, text }) => (kind === 'paragraph' ? speakerLabel.exec(text)?.[0] : undefined))
		.filter((label) => label !== undefined);
	const speakers = new Set(labels);
	const repeated = labels.length >= speakers.size * leastTurnsEach && speakers.size > 1;
	return repeated && labels.length >= leastTurns && labels.length >= countParagraphs(blocks) * turnsShare;
}

const leastUpdates = 3;

function countUpdates(blocks: readonly Block[]): number {
	return blocks.filter(({ kind }) => kind === 'update').length;
}

function countCaptions(blocks: readonly Block[]): number {
	return blocks.filter(({ kind }) => kind === 'caption').length;
}

function countParagraphs(blocks: readonly Block[]): number {
	return blocks.filter(({ kind }) => kind === 'paragraph').length;
}

function textLength(blocks: readonly Block[]): number {
	return blocks.reduce((sum, { kind, text }) => sum + (kind === 'caption' ? 0 : weightOf(text)), 0);
}

function pathOf(address: string): string {
	return address.replace(/^https?:\/\/[^/]*|[?#].*$/g, '');
}
