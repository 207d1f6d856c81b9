import { describe, expect, test } from 'vitest';
import { findQuotePlace, findQuoteRange } from '../../src/page/find-quote-range.ts';
import { openPage } from './open-page.ts';

/** Pages that print the words in some other way, and the place where they begin and end. */
const cases: Readonly<Record<string, { html: string; words: string; begins: string; ends: string; near?: string }>> = {
	'tags inside the words': {
		html: '<p>He said: “We <b>will</b> not <a href="#">wait</a> longer.”</p>',
		words: 'We will not wait longer.',
		begins: 'We ',
		ends: ' longer',
	},
	'other quotation marks and dashes': {
		html: '<p>"It is \'over\' -- and done," she said.</p>',
		words: 'It is ‘over’ — and done',
		begins: 'It is',
		ends: 'and done',
	},
	'soft hyphens and spaces that do not break': {
		html: '<p>“Das ist der Hub\u00adschrau\u00adber\u00a0von gestern”</p>',
		words: 'der Hubschrauber von gestern',
		begins: 'der Hub',
		ends: 'von gestern',
	},
	'a footnote mark and a script between the words': {
		html: '<p>“We met<sup><a href="#n1">1</a></sup> <script>var x = 1</script>twice in May.”</p>',
		words: 'We met twice in May.',
		begins: 'We met',
		ends: 'twice in May',
	},
	'readings over characters': {
		html: '<p>「<ruby>戦争<rt>せんそう</rt></ruby>を終わらせる」と述べた。</p>',
		words: '戦争を終わらせる',
		begins: '戦争',
		ends: 'を終わらせる',
	},
	'words that are first part of other words': {
		html: '<p>The earthen wall.</p><p>“hen wall”</p>',
		words: 'hen wall',
		begins: 'hen wall',
		ends: 'hen wall',
		near: '“hen wall”',
	},
	'a drop cap': {
		html: '<p><span class="dropcap">W</span>e will not wait, he said.</p>',
		words: 'We will not wait',
		begins: 'W',
		ends: 'e will not wait',
	},
	'lines set from top to bottom': {
		html: '<div style="writing-mode: vertical-rl"><p>「戦争は<br>終わらせる」と述べた。</p></div>',
		words: '戦争は終わらせる',
		begins: '戦争は',
		ends: '終わらせる',
	},
	'the wrappers of a translating browser': {
		html: '<p><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">“We will not </font></font><b><font><font>wait</font></font></b><font><font> longer,” he said. </font></font></p>',
		words: 'We will not wait longer,',
		begins: 'We will not ',
		ends: ' longer',
	},
	'spaces that do not break before French marks': {
		html: '<p>«\u00a0Nous n’attendrons pas\u202f!\u00a0» a-t-il dit.</p>',
		words: 'Nous n’attendrons pas !',
		begins: 'Nous',
		ends: 'pas',
	},
	'a word cut by an optional break': {
		html: '<p>„Wir brauchen Sicher<wbr>heits<wbr>garantien“, sagte er.</p>',
		words: 'Wir brauchen Sicherheitsgarantien',
		begins: 'Wir',
		ends: 'garantien',
	},
	'an advertisement in the middle': {
		html: '<p>“We have never been closer to an end of this war,</p><div>Advertisement</div><p>and we have never been further from a peace that holds.”</p>',
		words: 'We have never been closer to an end of this war, and we have never been further from a peace that holds.',
		begins: 'We have',
		ends: 'that holds',
	},
};

describe('the words are found in a page with', () => {
	test.each(Object.entries(cases))('%s', (_, { html, words, begins, ends, near }) => {
		const place = findQuotePlace(openPage(`<html><body>${html}</body></html>`), words, near);
		expect(place?.startNode.data.slice(place.startOffset)).toMatch(new RegExp(`^${begins}`, 'u'));
		expect(place?.endNode.data.slice(0, place.endOffset)).toMatch(new RegExp(`${ends}$`, 'u'));
	});
});

test('words that stand twice are found where the words around them stand', () => {
	const page = openPage(
		'<html><body><p id="a">“No deal,” said one.</p><p id="b">“No deal,” said another.</p></body></html>',
	);
	const place = findQuotePlace(page, 'No deal', '“No deal,” said another.');
	expect(place?.startNode.parentElement?.id).toBe('b');
});

test('words that are not on the page give nothing', () => {
	const page = openPage('<html><body><p>Something else.</p></body></html>');
	expect(findQuotePlace(page, 'No deal')).toBeNull();
	expect(findQuotePlace(page, '…')).toBeNull();
});

/** A range that keeps where it begins; the document of the tests has ranges that cannot be set. */
class KeptRange {
	startContainer: Node | null = null;
	setStart(node: Node): void {
		this.startContainer = node;
	}
	setEnd(): void {}
}

test('words in a frame of the same site are found there', () => {
	const page = openPage('<html><body><p>Nothing here.</p><iframe src="/story"></iframe></body></html>');
	const inside = openPage('<html><body><p>“We will not wait longer,” she said.</p></body></html>');
	Object.defineProperty(inside, 'createRange', { value: () => new KeptRange() });
	Object.defineProperty(page.querySelector('iframe'), 'contentDocument', { value: inside });
	const range = findQuoteRange(page, 'We will not wait longer');
	expect(range?.startContainer.ownerDocument).toBe(inside);
	expect(findQuoteRange(page, 'We have waited')).toBeNull();
});
