import { isElement, unshadowed } from '../unshadowed.ts';
import { isFootnoteMark, isSkipped } from './element-kinds.ts';
import { kindOf } from './find-region.ts';
import { traitsOf } from './tag-traits.ts';

/** All letters and digits of a page, folded for comparison, each with its place. */
export type PageLetters = {
	readonly letters: string;
	/** For each of `letters`: which of `nodes` it comes from. */
	readonly nodeOf: readonly number[];
	/** For each of `letters`: UTF-16 offset in its node of the character it comes from. */
	readonly offsetOf: readonly number[];
	/** For each of `letters`: length in the node of the character it comes from, 1 or 2. */
	readonly lengthOf: readonly number[];
	/** For each of `letters`: whether a word begins with it. */
	readonly beginsWord: readonly boolean[];
	readonly nodes: readonly Text[];
};

/** Characters that do not part a word: soft hyphens, joiners, marks. */
const inWord = /[\u00ad\u200b-\u200d\u2060\ufeff\p{M}]/u;
/** Scripts without spaces: every character may begin a word. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** What is compared: letters and digits alone, lower case, without accents, compatibility forms made one. */
export function foldLetters(text: string): string {
	return text
		.toLowerCase()
		.normalize('NFKD')
		.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Reads the letters of a page in document order, leaving out what the reader leaves out of its text. */
export function readPageLetters(page: Document): PageLetters {
	const reading = new LetterReading();
	const steps: (Node | null)[] = [unshadowed(page).documentElement];
	for (let node = steps.pop(); node !== undefined; node = steps.pop()) {
		if (node === null) {
			reading.endWord();
			continue;
		}
		if (isText(node)) reading.add(node);
		else if (isElement(node)) steps.push(...insideOf(unshadowed(node)));
	}
	return reading.result();
}

/** What to visit of an element, last first; null where a word ends: at a box, and at a byline or a label in a line. */
function insideOf(element: Element): readonly (Node | null)[] {
	const name = element.localName;
	if (isSkipped(element, name) || isFootnoteMark(element, name)) return [];
	const children = [...(element.shadowRoot?.childNodes ?? []), ...element.childNodes];
	const kind = traitsOf(name).isInline ? kindOf(element, name) : 'block';
	if (kind === 'hidden') return [];
	return (kind === null ? children : [null, ...children, null]).reverse();
}

function isText(node: Node): node is Text {
	return node.nodeType === 3;
}

class LetterReading {
	private readonly parts: string[] = [];
	private readonly nodeOf: number[] = [];
	private readonly offsetOf: number[] = [];
	private readonly lengthOf: number[] = [];
	private readonly beginsWord: boolean[] = [];
	private readonly nodes: Text[] = [];
	private begins = true;

	endWord(): void {
		this.begins = true;
	}

	add(node: Text): void {
		this.nodes.push(node);
		let offset = 0;
		for (const character of node.data) {
			this.addCharacter(character, offset);
			offset += character.length;
		}
	}

	private addCharacter(character: string, offset: number): void {
		const folded = foldLetters(character);
		for (let index = 0; index < folded.length; index++) {
			this.nodeOf.push(this.nodes.length - 1);
			this.offsetOf.push(offset);
			this.lengthOf.push(character.length);
			this.beginsWord.push(index === 0 && (this.begins || unspaced.test(character)));
		}
		if (folded !== '') {
			this.parts.push(folded);
			this.begins = unspaced.test(character);
		} else if (!inWord.test(character)) this.begins = true;
	}

	result(): PageLetters {
		const { nodeOf, offsetOf, lengthOf, beginsWord, nodes } = this;
		return { letters: this.parts.join(''), nodeOf, offsetOf, lengthOf, beginsWord, nodes };
	}
}
