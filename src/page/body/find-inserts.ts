import { type Box, nameOf } from '../walk/box.ts';
import { isInBox, type PageBlock } from '../walk/page-block.ts';
import { withoutEnd } from './is-ending.ts';
import { splitPhrases, toPhrase } from './phrases.ts';

/** Lines, in whole, that head a summary of the article in points. */
const summaryHeads: ReadonlySet<string> = new Set(
	splitPhrases(
		"key points|key takeaways|takeaways|at a glance|in brief|in short|the gist|quick read|quick summary|article summary|story highlights|ai summary|ai-generated summary|ai overview|das wichtigste in kürze|das wichtigste|das wichtigste zusammengefasst|auf einen blick|darum geht's|kurz zusammengefasst|zusammenfassung|artikelzusammenfassung|ki-zusammenfassung|l'essentiel|en bref|ce qu'il faut retenir|les points clés|points clés|résumé|résumé de l'article|puntos clave|las claves|lo esencial|en resumen|resumen|en breve|punti chiave|i punti chiave|in breve|in sintesi|riassunto|pontos-chave|principais pontos|pontos principais|em resumo|resumo|in het kort|kernpunten|samenvatting|najważniejsze informacje|w skrócie|podsumowanie|streszczenie|главное|самое важное|коротко|кратко|кратко о главном|краткий пересказ|головне|коротко про головне|стисло|özet|haberin özeti|öne çıkanlar|önemli noktalar|ملخص|أبرز النقاط|النقاط الرئيسية|मुख्य बातें|मुख्य बिंदु|सारांश|खबर का सार|tóm tắt|điểm chính|những điểm chính|要約|この記事の要約|この記事のポイント|aiによる要約|ai要約|摘要|内容摘要|要点|要點|重点|重點|ai摘要|ai 摘要|요약|핵심 요약|기사 요약|주요 내용|3줄 요약|ai 요약",
	).map(withoutEnd),
);
const longestHead = 60;

/** A line that says that a machine summed the article up. */
const madeBy =
	/\b(?:AI|KI|IA)\b|\bAI[-‐]|artificial|künstliche|artificielle|artificiale|kunstmatig|sztuczn|искусственн|нейросет|(?<![а-яё])ИИ(?![а-яё])|штучн|(?<![а-яї])ШІ(?![а-яї])|yapay|الاصطناعي|एआई|nhân tạo|人工智能|人工知能|인공지능/i;
const summed =
	/summar|zusammen|résum|resum|riassun|samenvat|podsumow|streszcz|пересказ|кратк|переказ|стисл|підсум|özet|ملخص|सारांश|tóm tắt|要約|摘要|요약/i;
/** How a claim begins that does not say what was made. */
const generated =
	/^(?:generated|created|produced|written|erstellt|généré|generado|generato|gerado|wygenerowan[eo]|сгенерировано|згенеровано)(?: (?:automatically|automatisch|automáticamente))? (?:by|with|using|von|mit|par|por|con|com|da|dall|przez) /i;
const longestClaim = 160;

/** Characters of running text before a summary, at most: lists further down are the article's own. */
const mostBefore = 300;
/** Share of a page's running text that may stand in what is held to be a summary, or another's post. */
const mostOfText = 0.3;

/** What boxes that show a post of a network call themselves. */
const postNames = [
	'twitter-tweet',
	'social-embed',
	'social-post',
	'tweet-container',
	'embed-tweet',
	'instagram-media',
	'bluesky-embed',
	'tiktok-embed',
	'fb-post',
	'facebook-post',
	'facebook-embed',
	'twitter-post',
	'instagram-post',
	'instagram-embed',
	'tiktok-post',
	'telegram-embed',
	'x-post',
	'tweet-embed',
	'truthsocial-embed',
	'telegram-post',
	'reddit-embed',
	'vk-post',
	'threads-post',
];

/**
 * Finds what is set into an article and is no part of it: points that sum it up, written by a machine as often as not,
 * and posts of others that are shown in it.
 *
 * @param inside - The blocks of the article's box, in order.
 * @returns In no order.
 */
export function findInserts(inside: readonly PageBlock[]): ReadonlySet<PageBlock> {
	const found = new Set(inside.filter((block, at) => isPosted(block) || isSigned(block, inside[at + 1])));
	const most = mostOfText * proseOf(inside);
	let before = 0;
	for (const [at, block] of inside.entries()) {
		if (found.has(block)) continue;
		for (const one of summaryAt(inside, at, { before, most })) found.add(one);
		before += block.prose;
	}
	return found;
}

function proseOf(blocks: readonly PageBlock[]): number {
	return blocks.reduce((sum, { prose }) => sum + prose, 0);
}

/** Running text before a summary, and what it may hold of it at most: characters. */
type Limits = { readonly before: number; readonly most: number };

/** The blocks of a summary that one block heads, or says who made it. */
function summaryAt(inside: readonly PageBlock[], at: number, { before, most }: Limits): readonly PageBlock[] {
	const block = inside[at];
	if (block === undefined || block.text.length > longestClaim) return [];
	const isHead = before <= mostBefore && isSummaryHead(block);
	if (!isHead && !isClaim(block)) return [];
	const held = heldAround(block, inside);
	const parts = isHead ? [held[0] === block ? held : [], [block, ...listAfter(inside, at)]] : [held];
	return parts.find((part) => part.length > 1 && proseOf(part) <= most) ?? [];
}

function isSummaryHead({ text }: PageBlock): boolean {
	return text.length <= longestHead && summaryHeads.has(withoutEnd(toPhrase(text)));
}

/** Whether a line says that a machine made what stands with it. */
export function isClaim({ text }: PageBlock): boolean {
	return madeBy.test(text) && (summed.test(text) || generated.test(text));
}

/** What the nearest box that holds more than one block holds with it. */
function heldAround(block: PageBlock, inside: readonly PageBlock[]): readonly PageBlock[] {
	let box: Box | null = block.box;
	while (box !== null && box.held.count < 2) box = box.parent;
	const around = box;
	return around === null ? [] : inside.filter((one) => isInBox(one, around));
}

/** The points of the list right after a heading. */
function listAfter(inside: readonly PageBlock[], at: number): readonly PageBlock[] {
	const after = inside.slice(at + 1);
	const end = after.findIndex(({ tag }) => tag !== 'li');
	return end < 0 ? after : after.slice(0, end);
}

/** Whether a block stands in a box that shows somebody's post. */
function isPosted({ inQuotation, inFigure, box }: PageBlock): boolean {
	if (!inQuotation || inFigure) return false;
	const near = [box, box.parent, box.parent?.parent ?? null];
	return near.some((one) => one !== null && postNames.some((name) => nameOf(one).includes(name)));
}

/** Whether a quotation is signed as posts are: "— Ann Low (@annlow) August 16, 2025". */
function isSigned(block: PageBlock, next: PageBlock | undefined): boolean {
	if (!block.inQuotation || block.inFigure) return false;
	return [block, next].some((one) => one?.inQuotation === true && signature.test(one.text));
}
const signature = /^[—–-] [^()@]{1,60} \(@\w{1,30}\)/;
