import type { Box } from '../walk/box.ts';
import { isInBox, type PageBlock } from '../walk/page-block.ts';
import type { Region } from '../walk/region.ts';
import { toLetters } from '../words.ts';
import { lineKind } from './line-kind.ts';

/** What pages print where the rest of an article folds out; "|" between lines. */
const unfolds: ReadonlySet<string> = new Set(
	'continue reading|keep reading|read on|read more|read full article|read the full article|read full story|read the full story|show more|story continues|weiterlesen|weiter lesen|mehr lesen|mehr anzeigen|ganzen artikel lesen|lire la suite|lire plus|afficher plus|voir plus|seguir leyendo|continuar leyendo|leer más|ver más|leggi tutto|continua a leggere|leggi di più|mostra altro|continue lendo|continuar lendo|leia mais|ler mais|czytaj dalej|czytaj więcej|rozwiń|lees verder|lees meer|läs mer|les mer|читать далее|читать дальше|читать полностью|показать полностью|показать ещё|развернуть|читати далі|читати повністю|розгорнути|devamını oku|devamını göster|haberin devamı|اقرأ المزيد|أكمل القراءة|عرض المزيد|और पढ़ें|आगे पढ़ें|पूरा पढ़ें|続きを読む|全文を読む|もっと見る|더보기|더 보기|계속 읽기|전체 보기|展开全文|阅读全文|查看全文|点击展开|閱讀全文|xem thêm|đọc tiếp'
		.split('|')
		.map(toLetters),
);

/**
 * Names of a box that holds the rest of a text: asked of tag, class and id in lower case. To look around for the edges of
 * a name, and not for capitals, makes a pattern that is compiled in a quarter of the time.
 */
const restNames =
	/(?<![^\s_-])(?:collapsed?|collapsible|expand(?:able|ed)?|folded|unfold|rest|remaining|remainder|(?:read-?)?more-?(?:text|content|body|wrapper|container|section)|full-?(?:text|content|story|body)|hidden-?(?:text|content)|(?:text|content|article|story|body)_*-?(?:more|rest|full|hidden))(?![^\s_-])/;

/**
 * Finds what a page keeps folded of its article, to be shown at a click: a hidden box right behind a paragraph of it,
 * with running text, that calls itself the rest of a text or stands beside a line that offers to go on. Where a page
 * asks to subscribe, nothing is unfolded.
 *
 * @returns The makes of the boxes.
 */
export function findFolded(blocks: readonly PageBlock[], container: Box): readonly string[] {
	const first = blocks.findIndex((block) => isFolded(block.region) && block.prose > 0 && isInBox(block, container));
	if (first < 0 || blocks.some((block) => isInBox(block, container) && lineKind(block) === 'paywall')) return [];
	const inside = blocks.filter((block) => isInBox(block, container));
	const makes: string[] = [];
	for (let at = 0; at < inside.length; at++) {
		const region = inside[at]?.region ?? null;
		const end = endOf(inside, at);
		if (isFolded(region) && region !== null && goesOn(inside, at, end)) makes.push(region.make);
		at = end - 1;
	}
	return makes;
}

/** Where the blocks end that stand in the same region as one. */
function endOf(inside: readonly PageBlock[], at: number): number {
	let end = at + 1;
	while (end < inside.length && inside[end]?.region === inside[at]?.region) end++;
	return end;
}

/** Hidden, or in a box that opens at a click. */
function isFolded(region: Region | null): boolean {
	return region !== null && (region.kind === 'hidden' || region.make.startsWith('details '));
}

/** Whether a text goes on in the folded box that holds some blocks. */
function goesOn(inside: readonly PageBlock[], start: number, end: number): boolean {
	let told = start - 1;
	while (told >= 0 && offersMore(inside[told]?.text ?? '')) told--;
	if ((inside[told]?.prose ?? 0) === 0 || !inside.slice(start, end).some(({ prose }) => prose > 0)) return false;
	const beside = [inside[start - 1], inside[start], inside[end]];
	const named = restNames.test((inside[start]?.region?.make ?? '').toLowerCase());
	return named || beside.some((block) => block !== undefined && offersMore(block.text));
}

/** Whether a line offers to unfold the box that follows: it is a button, not a heading of other stories. */
export function unfoldsNext(block: PageBlock, next: PageBlock | undefined, cleared: ReadonlySet<string>): boolean {
	const region = next?.region ?? null;
	return region !== null && isFolded(region) && cleared.has(region.make) && offersMore(block.text);
}

function offersMore(text: string): boolean {
	return unfolds.has(toLetters(text.replace(/[→›»▼▾↓+…]/g, '')));
}
