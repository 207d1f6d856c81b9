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

/** Names of a box that holds the rest of a text: asked of class and id. */
const restNames =
	/(?:^|[\s_-])(?:collapsed?|collapsible|expand(?:able|ed)?|folded|unfold|rest|remaining|remainder|more-?(?:text|content|body)|full-?(?:text|content|story|body)|hidden-?(?:text|content)|(?:text|content|article|story|body)_*-?(?:more|rest|full|hidden))(?:[\s_-]|$)/i;

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
	const makes = new Set<string>();
	for (const [at, { region, prose }] of inside.entries()) {
		if (prose > 0 && region !== null && isFolded(region) && goesOn(inside, at, region)) makes.add(region.make);
	}
	return [...makes];
}

/** Hidden, or in a box that opens at a click. */
function isFolded(region: Region | null): boolean {
	return region !== null && (region.kind === 'hidden' || region.make.startsWith('details '));
}

/** Whether a text goes on in a folded box at its first paragraph. */
function goesOn(inside: readonly PageBlock[], at: number, region: Region): boolean {
	const start = inside.findLastIndex((block, index) => index < at && block.region !== region) + 1;
	const end = inside.findIndex((block, index) => index > at && block.region !== region);
	const told = inside.slice(0, start).findLast(({ text }) => !offersMore(text));
	if (told === undefined || told.prose === 0) return false;
	const beside = [inside[start - 1], inside[start], end < 0 ? undefined : inside[end]];
	return restNames.test(region.make) || beside.some((block) => block !== undefined && offersMore(block.text));
}

/** Whether a line offers to unfold the box that follows: it is a button, not a heading of other stories. */
export function unfoldsNext(block: PageBlock, next: PageBlock | undefined, cleared: ReadonlySet<string>): boolean {
	const region = next?.region ?? null;
	return region !== null && isFolded(region) && cleared.has(region.make) && offersMore(block.text);
}

function offersMore(text: string): boolean {
	return unfolds.has(toLetters(text.replace(/[→›»▼▾↓+…]/g, '')));
}
