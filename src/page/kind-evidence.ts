import type { Block } from '../core/types.ts';
import { endsSentence } from './body/line-kind.ts';
import { textsOf } from './metadata/json-ld.ts';
import { metaOf, type PageFacts } from './metadata/page-facts.ts';
import { weightOf } from './walk/page-block.ts';
import { holdsAny, toWords } from './words.ts';

/** What the kind of a page is told from. */
export type KindEvidence = {
	readonly facts: PageFacts;
	readonly address: string;
	readonly title: string;
	/** What the page states as its title. */
	readonly titles: readonly string[];
	readonly blocks: readonly Block[];
	/** Headlines of other articles on the page. */
	readonly relatedCount: number;
	/** Whether a publication date was found. */
	readonly dated: boolean;
	/** Whether an author is named. */
	readonly signed: boolean;
	/** Whether a wall hides all of it. */
	readonly walled: boolean;
	/** Whether the page shows no text at all, and keeps none. */
	readonly blank: boolean;
};

/** Characters of text an article has at least; less, and a page is told by what else it shows. */
const shortArticle = 600;

/** Whether a page shows less text than an article has. */
export function isShort({ blocks }: KindEvidence): boolean {
	return textLength(blocks) < shortArticle;
}

/** Characters of a long paragraph, and how many make an article of a page that is dated or signed. */
const longParagraph = 80;
const leastParagraphs = 4;

/** Long paragraphs of a short report that is dated, and of one that is signed too. */
const leastOfReport = 2;
const leastOfSigned = 1;

/** Whether a page is a report of few lines, as agencies send them. */
export function isShortReport({ title, blocks, dated, signed }: KindEvidence): boolean {
	return title !== '' && dated && countLong(blocks) >= (signed ? leastOfSigned : leastOfReport);
}

function countLong(blocks: readonly Block[]): number {
	return blocks.filter(
		({ kind, text }) => kind === 'paragraph' && weightOf(text) >= longParagraph && endsSentence(text),
	).length;
}

/** Whether a page calls itself an article, or is one by what it shows: what it shows outweighs its address. */
export function looksLikeArticle(evidence: KindEvidence): boolean {
	const { title, blocks, dated, signed } = evidence;
	return statesArticle(evidence) || (title !== '' && (dated || signed) && countLong(blocks) >= leastParagraphs);
}

/** Whether a page calls itself an article. */
export function statesArticle({ facts }: KindEvidence): boolean {
	if (/^article$/i.test(metaOf(facts, ['og:type']) ?? '') || metaOf(facts, ['article:published_time']) !== null)
		return true;
	return hasType(facts, /Article$|BlogPosting$/);
}

export function hasType({ linked }: PageFacts, type: RegExp): boolean {
	return linked !== null && textsOf(linked['@type']).some((one) => type.test(one));
}

/** Whether a text has one of the names: as words of its own, in scripts without spaces anywhere. */
export function hasName(text: string, names: string): boolean {
	if (text === '') return false;
	const { single, several, unspaced } = listsOf(names);
	const words = toWords(text);
	if (words.some((word) => single.has(word)) || holdsAny(text, unspaced)) return true;
	return several.length > 0 && holdsAny(` ${words.join(' ')} `, several);
}

/** The names of a table. */
type NameLists = {
	/** Of one word. */
	readonly single: ReadonlySet<string>;
	/** Of several words, between spaces, as words are joined. */
	readonly several: readonly string[];
	/** Of scripts without spaces. */
	readonly unspaced: readonly string[];
};

function listsOf(names: string): NameLists {
	const known = knownLists.get(names);
	if (known !== undefined) return known;
	const [single, several, unspaced]: [Set<string>, string[], string[]] = [new Set(), [], []];
	for (const name of names.split('|')) {
		if (name >= firstUnspaced && name < afterUnspaced) unspaced.push(name);
		else if (name.includes(' ')) several.push(` ${name} `);
		else single.add(name);
	}
	const lists = { single, several, unspaced };
	knownLists.set(names, lists);
	return lists;
}
const knownLists = new Map<string, NameLists>();
const firstUnspaced = '\u3040';
const afterUnspaced = '\ud7b0';

export function countUpdates(blocks: readonly Block[]): number {
	return blocks.filter(({ kind }) => kind === 'update').length;
}

/** Headings that begin with a time of day: "8.02 pm: They leave", "午前8時02分　会見終わる". */
export function countTimed(blocks: readonly Block[]): number {
	return blocks.filter(({ kind, text }) => kind === 'heading' && timed.test(text)).length;
}
const timed = /^(?:午前|午後|上午|下午|오전 |오후 )?\d{1,2}(?:[:.h]|時|时|点|시 ?)\d{2}(?!\d)/;

export function countCaptions(blocks: readonly Block[]): number {
	return blocks.filter(({ kind }) => kind === 'caption').length;
}

export function countParagraphs(blocks: readonly Block[]): number {
	return blocks.filter(({ kind }) => kind === 'paragraph').length;
}

function textLength(blocks: readonly Block[]): number {
	return blocks.reduce((sum, { kind, text }) => sum + (kind === 'caption' ? 0 : weightOf(text)), 0);
}
