import { expect, test } from 'vitest';
import { toTextArticle } from '../../../src/cli/text-article.ts';
import { detect } from '../../../src/core/detect/detect.ts';
import { findArticleQuotes } from '../../../src/core/quotes/find-article-quotes.ts';
import { reportOn } from '../../../src/core/report/report-on.ts';
import type { Bundle } from '../../../src/core/types.ts';
import { chooseEdition } from '../../../src/core/view/messages/choose-messages.ts';
import { toView } from '../../../src/core/view/to-view.ts';
import { people } from '../../../src/data/story/people.ts';
import { story } from '../../../src/data/story/story.ts';

const text = [
	'Donald Trump met reporters in the harbour on Monday.',
	'“Vladimir Putin told me, ‘The fishermen will be home before the winter,’ and I believe him,” Trump said.',
	'In Moscow, Putin was asked about the boats. “The fishermen will be home before the winter, I have signed the order,” Vladimir Putin said.',
].join('\n\n');

const nothing: Bundle = { sources: [], utterances: [], origins: [], differences: [], events: [] };

test('a line told by another is shown with its layer, and stays the other’s', () => {
	const article = toTextArticle('Fishermen to return', text);
	const detection = detect(article, story);
	const now = Date.parse('2025-06-02T09:00:00Z');
	const quotes = findArticleQuotes(article, people);
	const report = reportOn({ article, detection, quotes, bundle: nothing, people, now });
	const { cards } = toView(report, chooseEdition(['en-GB'], now)).quotes;
	expect(cards.map(({ speaker, tags, possibly }) => ({ speaker, tags, possibly }))).toEqual([
		{ speaker: 'Donald Trump', tags: ['Relays words of Vladimir Putin'], possibly: [] },
		{ speaker: 'Vladimir Putin', tags: ['Also relayed by Donald Trump'], possibly: [] },
	]);
});
