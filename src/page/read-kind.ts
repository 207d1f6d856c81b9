import type { Block, PageKind } from '../core/types.ts';
import { textsOf, typesOf } from './metadata/json-ld.ts';
import { linkedText, metaOf, type PageFacts } from './metadata/page-facts.ts';

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
};

type Rule = { readonly kind: PageKind; readonly holds: (evidence: KindEvidence) => boolean };

/** Characters of text an article has at least; less, and a page is told by what else it shows. */
const shortArticle = 600;
/** Headlines from which a page with little text of its own is a list of articles. */
const manyHeadlines = 12;

/** The first that holds names the kind: what is no article first, then its forms. */
const rules: readonly Rule[] = [
	{ kind: 'error', holds: ({ title, blocks }) => errorTitle.test(title) && textLength(blocks) < shortArticle },
	{ kind: 'search', holds: (evidence) => searchPath.test(evidence.address) && !statesArticle(evidence) },
	{ kind: 'front', holds: (evidence) => frontPath.test(evidence.address) && !statesArticle(evidence) },
	{ kind: 'topic', holds: (evidence) => topicPath.test(pathOf(evidence.address)) && !statesArticle(evidence) },
	{
		kind: 'topic',
		holds: (evidence) => hasListType(evidence.facts) && !statesArticle(evidence) && isListLike(evidence),
	},
	{
		kind: 'live-blog',
		holds: ({ facts, address, title, blocks }) =>
			hasType(facts, /^LiveBlogPosting$/u) ||
			((livePath.test(pathOf(address)) || liveTitle.test(title)) && countUpdates(blocks) >= leastUpdates),
	},
	{ kind: 'transcript', holds: ({ title, blocks }) => transcriptTitle.test(title) || isDialogue(blocks) },
	{
		kind: 'gallery',
		holds: ({ facts, address, blocks }) =>
			(hasType(facts, /^(?:Image|Photo)Gallery$/u) || galleryPath.test(pathOf(address))) &&
			countCaptions(blocks) >= countParagraphs(blocks),
	},
	{
		kind: 'video',
		holds: ({ facts, address, blocks }) =>
			(videoPath.test(pathOf(address)) || /^video/u.test(metaOf(facts, ['og:type']) ?? '')) &&
			textLength(blocks) < shortArticle,
	},
	{ kind: 'digest', holds: ({ title }) => digestTitle.test(title) },
	{ kind: 'opinion', holds: (evidence) => isOpinion(evidence) },
	{ kind: 'front', holds: (evidence) => !statesArticle(evidence) && !evidence.dated && isListLike(evidence) },
	{ kind: 'front', holds: (evidence) => sectionPath.test(pathOf(evidence.address)) && !statesArticle(evidence) },
	{ kind: 'article', holds: (evidence) => statesArticle(evidence) || textLength(evidence.blocks) >= shortArticle },
];

/** Tells what kind of page was read, by what it states about itself, its address, and what it shows. */
export function readKind(evidence: KindEvidence): PageKind {
	return rules.find(({ holds }) => holds(evidence))?.kind ?? 'unknown';
}

const errorTitle =
	/\b(?:404|403|page not found|not found|access denied|error \d{3}|are you (?:a )?(?:robot|human)|just a moment|attention required|captcha|service unavailable|seite nicht gefunden|page introuvable|página no encontrada|pagina non trovata|страница не найдена)\b|页面不存在|ページが見つかりません/iu;
const searchPath =
	/\/(?:search|suche|recherche|buscar|busca|cerca|zoeken|szukaj|poisk)(?:[/?]|$)|[?&](?:q|query|s|search)=/iu;
const frontPath =
	/^(?:https?:\/\/)?[^/]+\/?(?:(?:index|home|default)(?:\.\w+)?|[a-z]{2}(?:-[a-z]{2})?)?\/?(?:[?#].*)?$/iu;
/** One to three plain words: an article's address ends in a title, a number or a date. */
const sectionPath = /^(?:\/[a-z]{2,20}){1,3}\/?$/iu;
const topicPath =
	/\/(?:topics?|tags?|category|categories|themen?|thema|sections?|author|authors|people|person|keyword|etiqueta|tema|temas|dossiers?|archive|label|hub)\/[^/]+\/?$/iu;
const livePath = /\blive\b|live-?blog|live-?updates|live-?ticker|newsticker|en-direct|en-vivo|ao-vivo|as-it-happened/iu;
const liveTitle = /\blive\b|liveblog|live-?ticker|as it happened|en direct|en vivo|ao vivo|na żywo|онлайн|canlı/iu;
const transcriptTitle =
	/\btranscript\b|\bfull text\b|\bin full:|read the full (?:text|speech|statement)|im wortlaut|texte intégral|texto completo|testo integrale|pełny tekst|стенограмма|полный текст|全文|発言全文/iu;
const galleryPath =
	/\/(?:galler(?:y|ies)|photos?|pictures|in-pictures|slideshows?|bildergalerie|fotostrecke|fotogaler\w*|galeria|diaporama|portfolio)\b/iu;
const videoPath = /\/(?:videos?|watch|av|clips?|mediathek)\b/iu;
const digestTitle =
	/\b(?:morning|evening|daily|weekly) (?:brief(?:ing)?|digest|round-?up|bulletin)\b|\bnews in brief\b|\bround-?up\b|\b(?:five|5|ten|10) things (?:to|you)\b|kurzmeldungen|nachrichtenüberblick/iu;
const opinionSection =
	/\b(?:opinions?|op-?eds?|comment(?:ary|isfree|s)?|columns?|columnists?|editorials?|viewpoints?|perspectives?|meinung(?:en)?|kommentare?|kolumnen?|leitartikel|tribunes?|chroniques?|idées|opinioni|editoriali|opinión|columnas|tribuna|opinião|colunas|opinie|åsikt(?:er)?|ledare|meninger|kronikk|komentarz\w*|felieton\w*|мнения?|колонк\w*|köşe-?yaz\w*|görüş)\b|社説|论评|評論|사설|رأي/iu;

function isOpinion({ facts, address, title }: KindEvidence): boolean {
	if (hasType(facts, /^OpinionNewsArticle$/u)) return true;
	const sections = [
		metaOf(facts, ['article:section', 'section', 'parsely-section', 'og:section']),
		linkedText(facts, 'articleSection'),
	];
	const folders = pathOf(address).split('/').slice(1, -1).join(' ').replaceAll('-', '');
	return (
		sections.some((section) => section !== null && opinionSection.test(section)) ||
		opinionSection.test(folders) ||
		/^(?:opinion|editorial|op-?ed|commentary|column)\s?[:|]/iu.test(title)
	);
}

/** Whether a page calls itself an article. */
function statesArticle({ facts }: KindEvidence): boolean {
	if (/^article$/iu.test(metaOf(facts, ['og:type']) ?? '') || metaOf(facts, ['article:published_time']) !== null)
		return true;
	return hasType(facts, /Article$|BlogPosting$/u);
}

function hasListType(facts: PageFacts): boolean {
	return facts.nodes.some((node) =>
		typesOf(node).some((type) => /^(?:CollectionPage|SearchResultsPage|ItemList)$/u.test(type)),
	);
}

function isListLike({ blocks, relatedCount }: KindEvidence): boolean {
	return textLength(blocks) < shortArticle && relatedCount >= manyHeadlines;
}

function hasType({ linked }: PageFacts, type: RegExp): boolean {
	return linked !== null && textsOf(linked['@type']).some((one) => type.test(one));
}

/** A speaker's name in capitals, or with a colon, at the start of a paragraph. */
const speakerLabel = /^(?:[\p{Lu}][\p{Lu} .’'-]{2,40}|(?:[\p{Lu}][\p{L}.’'-]+ ){0,3}[\p{Lu}][\p{L}’'-]+):\s/u;
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
	return blocks.reduce((sum, { kind, text }) => sum + (kind === 'caption' ? 0 : text.length), 0);
}

function pathOf(address: string): string {
	return address.replace(/^https?:\/\/[^/]*|[?#].*$/gu, '');
}
