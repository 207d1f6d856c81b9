import { toReadableText } from '../core/article-text.ts';
import { detect } from '../core/detect/detect.ts';
import { matchStatements } from '../core/match/match-statements.ts';
import { findQuotes } from '../core/quotes/find-quotes.ts';
import { summarize } from '../core/summary/summarize.ts';
import { people } from '../data/story/people.ts';
import { story } from '../data/story/story.ts';
import { type LineRecord, optionalCount, optionalText, requiredText } from './line-record.ts';
import { matchContext } from './match-context.ts';
import { explainHtml, readHtml } from './read-html.ts';
import { tellReuse } from './tell-reuse.ts';
import { toTextArticle } from './text-article.ts';
import { toStatement } from './to-statement.ts';

/** Answers one line by itself. */
export type LineCommand = (record: LineRecord) => Readonly<Record<string, unknown>>;

/** Sentences of a summary where the line does not say how many. */
const usualSentences = 3;

export const lineCommands: Readonly<Record<string, LineCommand>> = {
	detect: (record) => {
		const html = optionalText(record, 'html');
		const article =
			html === null
				? toTextArticle(optionalText(record, 'title'), requiredText(record, 'text'))
				: readHtml(html, optionalText(record, 'url'));
		return detect(article, story);
	},
	read: (record) => {
		const html = requiredText(record, 'html');
		const address = optionalText(record, 'url');
		const article = readHtml(html, address);
		const { url, outlet, title, byline, credit, publishedAt, language } = article;
		const read = { url, outlet, title, byline, credit, publishedAt, language, text: toReadableText(article) };
		return record['explain'] === true ? { article: read, blocks: explainHtml(html, address) } : { article: read };
	},
	quotes: (record) => {
		const quotes = findQuotes(
			{
				text: requiredText(record, 'text'),
				title: optionalText(record, 'title'),
				language: optionalText(record, 'language'),
				publishedAt: optionalText(record, 'date'),
			},
			people,
		);
		return {
			quotes: quotes.map(({ span, words, speaker, mention, utterance }) => ({
				...span,
				text: words,
				speaker,
				speakerStart: mention?.start ?? null,
				speakerEnd: mention?.end ?? null,
				utterance,
			})),
		};
	},
	match: (record) => {
		const { same, possibly, relation, score, evidence } = matchStatements(
			toStatement('a', record['a']),
			toStatement('b', record['b']),
			matchContext,
		);
		return { same, possibly, relation: same || possibly ? relation : null, score, evidence };
	},
	reuse: (record) => tellReuse(requiredText(record, 'a'), requiredText(record, 'b')),
	summarize: (record) => ({
		sentences: summarize(
			requiredText(record, 'text'),
			optionalText(record, 'title'),
			optionalCount(record, 'sentences') ?? usualSentences,
		),
	}),
};
