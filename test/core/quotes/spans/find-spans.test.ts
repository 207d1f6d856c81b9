import { describe, expect, test } from 'vitest';
import { findSpans } from '../../../../src/core/quotes/spans/find-spans.ts';

const cases: Record<string, { text: string; expected: string[]; repaired?: boolean[] }> = {
	'curly marks': { text: 'The mayor said: “We will rebuild.”', expected: ['We will rebuild.'] },
	'straight marks': { text: '"We will rebuild," the mayor said.', expected: ['We will rebuild,'] },
	'single marks as first level': { text: "'We will rebuild,' the mayor said.", expected: ['We will rebuild,'] },
	'single marks around a fragment': {
		text: "He promised 'a bit of give' on fees.",
		expected: ['a bit of give'],
	},
	'doubled apostrophes': { text: "''We will rebuild,'' the mayor said.", expected: ['We will rebuild,'] },
	'doubled apostrophes around single ones': {
		text: "She ''came at 'rebuild,''' he said. ''So be it.''",
		expected: ["came at 'rebuild,'", 'So be it.'],
	},
	'two single closers in a row are not a doubled mark': {
		text: "'I told her, 'You have to stop this,'' Reed said.",
		expected: ["I told her, 'You have to stop this,'"],
	},
	'a nested quotation is part of the outer one': {
		text: '“So she goes, ‘Look, I’ve got to see it.’”',
		expected: ['So she goes, ‘Look, I’ve got to see it.’'],
	},
	'a straight mark that opens a paragraph of another paper is none of the speech in it': {
		text: '"Reed walked in, chanting “Oxton! Oxton!” and left.\n“Here she is,” Hale said.',
		expected: ['Oxton! Oxton!', 'Here she is,'],
	},
	'a name in curly marks in speech of several paragraphs': {
		text: '"We call it the “Long Bridge” of the north.\n"It is ours."',
		expected: ['We call it the “Long Bridge” of the north.', 'It is ours.'],
	},
	'guillemets with spaces inside': { text: 'Il a dit : « Nous irons. »', expected: ['Nous irons.'] },
	'guillemets turned inward': { text: 'Er sagte: »Wir gehen.«', expected: ['Wir gehen.'] },
	'low and high marks': { text: 'Er sagte: „Wir gehen.“', expected: ['Wir gehen.'] },
	'low marks closed in the Polish way': { text: 'Powiedział: „Idziemy”.', expected: ['Idziemy'] },
	'corner brackets': { text: '市長は「再建する」と述べた。', expected: ['再建する'] },
	'Chinese marks without spaces': { text: '市长说：“我们会重建。”他随后离开。', expected: ['我们会重建。'] },
	'a single opener closed by a double mark': {
		text: '\'We may even go to a third town," Reed said Monday.',
		expected: ['We may even go to a third town,'],
		repaired: [true],
	},
	'a double opener closed by a single mark': {
		text: 'He wrote in a post: "She has gone completely MAD!\'',
		expected: ['She has gone completely MAD!'],
		repaired: [true],
	},
	'a reversed opener at the start of a paragraph': {
		text: '” … they are nothing like him,” she said.',
		expected: ['… they are nothing like him,'],
		repaired: [true],
	},
	'a reversed closer': { text: 'He hit the film “Thaw“ again.', expected: ['Thaw'], repaired: [true] },
	'a missing closer ends with the paragraph': {
		text: '“We will rebuild.\nReed left.',
		expected: ['We will rebuild.'],
		repaired: [true],
	},
	'a missing opener begins with the paragraph': {
		text: 'We will rebuild," Reed said.',
		expected: ['We will rebuild,'],
		repaired: [true],
	},
	'paragraphs opened again are not repaired': {
		text: '“One.\n\n“Two,” she said.',
		expected: ['One.', 'Two,'],
		repaired: [false, false],
	},
	'apostrophes are no marks': { text: "The dogs' owners didn't like the '90s, 'tis true.", expected: [] },
	'a plural possessive inside single marks closes nothing': {
		text: "'The owners' views count,' she said.",
		expected: ["The owners' views count,"],
	},
	'a plural possessive before double marks inside single ones closes nothing': {
		text: '‘The owners’ terms are “not serious”,’ he added.',
		expected: ['The owners’ terms are “not serious”,'],
	},
	'inches are no marks': { text: 'He is 6\'2" tall and wore a 5" heel.', expected: [] },
	'a run of marks is decoration': { text: `${'"'.repeat(9)} The end`, expected: [] },
};

describe('spans', () => {
	test.each(Object.entries(cases))('%s', (_name, { text, expected, repaired }) => {
		const spans = findSpans(text).flatMap((paragraph) => paragraph.spans);
		expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
		if (repaired !== undefined) expect(spans.map((span) => span.repaired)).toEqual(repaired);
	});
});
