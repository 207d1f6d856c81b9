import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readHtml } from '../../../src/cli/read-html.ts';
import { detect } from '../../../src/core/detect/detect.ts';
import { findArticleQuotes } from '../../../src/core/quotes/find-article-quotes.ts';
import { reportOn } from '../../../src/core/report/report-on.ts';
import type { Report } from '../../../src/core/types.ts';
import { inventedBundle, inventedStory, inventedPeople as people, tradeLine } from '../../fixtures/invented/story.ts';

const page = readFileSync('test/fixtures/invented/klow-talks.html', 'utf8');

/** From a saved page to its report, for a pair of leaders that only the test knows. */
function reportOnPage(address = 'https://star.example/klow', html = page): Report {
	const article = readHtml(html, address);
	const detection = detect(article, inventedStory);
	const bundle = { ...inventedBundle, utterances: [], origins: [] };
	const quotes = findArticleQuotes(article, people);
	return reportOn({ article, detection, quotes, bundle, people, now: Date.parse('2031-03-05T09:00:00Z') });
}

test('a page on an invented pair is coverage of their story', () => {
	expect(reportOnPage().detection.grade).toBe('about');
});

test('each quote has its speaker, by surname and by pronoun', () => {
	expect(reportOnPage().quotes.map(({ quote }) => [quote.speaker, quote.words])).toEqual([
		['Viktor Rasko', 'We have agreed to rebuild the bridge at Niedzdrow before the winter,'],
		['Ada Kessler', 'A bridge is a start, and I have seen worse starts,'],
	]);
});

test('a line two outlets took from one agency is in two sources, and this page makes the second origin', () => {
	const [bridge] = reportOnPage().quotes;
	expect(bridge).toMatchObject({ sourceCount: 2, originCount: 2, relation: 'trimmed' });
	expect(bridge?.utterance?.wordings.map(({ sourceId }) => sourceId).toSorted()).toEqual([
		'courier',
		'herald',
		'https://star.example/klow',
	]);
});

test('a line nobody else prints stands alone', () => {
	const [, start] = reportOnPage().quotes;
	expect(start).toMatchObject({ utterance: null, sourceCount: 0, relation: null });
});

test('what the page leaves out is named, with who prints it', () => {
	const { leftOut } = reportOnPage();
	expect(leftOut.map(({ utterance }) => utterance.wordings[0]?.text)).toEqual([tradeLine]);
	expect(leftOut[0]).toMatchObject({ originCount: 1, toldInOtherWords: false });
});

test('a page published before a line was said cannot have left it out', () => {
	const earlier = page.replace('2031-03-05T08:00:00Z', '2031-03-03T08:00:00Z');
	expect(reportOnPage('https://star.example/klow', earlier).leftOut).toEqual([]);
});

test('a known source that is the page itself is not counted against it', () => {
	const own = reportOnPage(
		'https://herald.example/klow?from=feed',
		page.replace('https://star.example/klow', 'https://herald.example/klow'),
	);
	expect(own.sources.map(({ id }) => id)).not.toContain('herald');
	expect(own.quotes[0]?.sourceCount).toBe(1);
});

test('the sources that print the same lines come first', () => {
	expect(reportOnPage().sources.map(({ id }) => id)).toEqual(['courier', 'herald', 'mirror']);
});

test('words that stand on the page without quotation marks are not left out', () => {
	const told = page.replace('The two will meet again', `Kessler said: ${tradeLine}. The two will meet again`);
	expect(reportOnPage('https://star.example/klow', told).leftOut).toEqual([]);
});

test('a page about something else leaves out nothing of talks it only names', () => {
	const fish = `<html lang="en"><head><title>Trout return to the Klow canals</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2031-03-05T08:00:00Z"></head>
<body><main><h1>Trout return to the Klow canals</h1>
<p>For the first time in a decade there are trout under the footbridge by the mill, and anglers have put their chairs out again.</p>
<p>The water was cleared of old tyres in autumn, with two barges and a borrowed crane, and the keeper has counted more than four hundred fish since.</p>
<p>On Tuesday the banks were closed for a day because Ada Kessler and Viktor Rasko met in the old mint across the water.</p>
<p>The anglers moved up to the weir, where the fish were smaller, and came back on Wednesday before the barriers were gone.</p>
<p>A licence costs nine crowns a year, and children fish for nothing until the end of the school holidays in September.</p>
</main></body></html>`;
	const { detection, leftOut } = reportOnPage('https://star.example/trout', fish);
	expect(detection.grade).toBe('mentions');
	expect(leftOut).toEqual([]);
});

test('a fragment in the headline is tied to the sentence it was cut from', () => {
	const html = page.replaceAll('Kessler and Rasko agree on the bridge', 'Kessler finds talks with Rasko “a start”');
	const [trim] = reportOnPage(undefined, html).trimmedHeadlines ?? [];
	expect(trim).toMatchObject({
		speaker: 'Ada Kessler',
		sentence: 'A bridge is a start, and I have seen worse starts,',
		words: 2,
		sentenceWords: 11,
	});
});

test('the quotes of a page translated by machine are translations, not what was printed', () => {
	const translated = page.replace('<html', '<html class="translated-ltr"');
	const { quotes, article } = reportOnPage('https://star.example/klow', translated);
	expect(article.notes).toEqual([{ key: 'translated-page', values: [] }]);
	expect(quotes[0]).toMatchObject({ relation: 'translated', sourceCount: 2 });
	const own = quotes[0]?.utterance?.wordings.find(({ sourceId }) => sourceId === article.address);
	expect(own?.relation).toBe('translated');
});
