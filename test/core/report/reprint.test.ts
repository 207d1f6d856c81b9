import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readHtml } from '../../../src/cli/read-html.ts';
import { toArticleText } from '../../../src/core/article-text.ts';
import { detect } from '../../../src/core/detect/detect.ts';
import { toFingerprint } from '../../../src/core/origin/to-fingerprint.ts';
import { findArticleQuotes } from '../../../src/core/quotes/find-article-quotes.ts';
import { reportOn } from '../../../src/core/report/report-on.ts';
import type { Report, Source } from '../../../src/core/types.ts';
import { inventedBundle, inventedStory, inventedPeople as people } from '../../fixtures/invented/story.ts';

const html = readFileSync('test/fixtures/invented/klow-talks.html', 'utf8').replace(
	'<p>The two will meet again',
	'<p>Rasko called the plan “sensible.”</p><p>The two will meet again',
);
const article = readHtml(html, 'https://star.example/klow');

/** The report of the page beside one known source that prints Rasko's one word. */
function reportBeside(change: Partial<Source>): Report {
	const [first] = inventedBundle.sources;
	const printed = first?.quotes.map((quote) => ({ ...quote, text: 'sensible.' })) ?? [];
	const sources = first === undefined ? [] : [{ ...first, id: 'known', quotes: printed, ...change }];
	const bundle = { ...inventedBundle, sources, utterances: [], origins: [] };
	const detection = detect(article, inventedStory);
	const quotes = findArticleQuotes(article, people);
	return reportOn({ article, detection, quotes, bundle, people, now: Date.parse('2031-03-05T09:00:00Z') });
}

function sensibleOf({ quotes }: Report) {
	return quotes.find(({ quote }) => quote.words.startsWith('sensible'));
}

test('one word of a reprint is the word of the text it reprints, and no second origin', () => {
	const report = reportBeside({ fingerprint: toFingerprint(toArticleText(article)) });
	expect(sensibleOf(report)).toMatchObject({ sourceCount: 1, originCount: 1, relation: 'identical', possibly: [] });
});

test('one word of another text is found nowhere else', () => {
	const report = reportBeside({ fingerprint: [] });
	expect(sensibleOf(report)).toMatchObject({ sourceCount: 0, utterance: null });
});
