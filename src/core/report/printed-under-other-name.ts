import { createMatchContext } from '../match/match-context.ts';
import { findMatch } from '../match/match-statements.ts';
import { toPageStatements } from '../match/page-statements.ts';
import type { ReadWording } from '../match/read-wording.ts';
import type { Article, Person, Quote, Source, Statement, Utterance } from '../types.ts';

/** Whether a page prints an utterance without our knowing whose it is. */
export type IsPrintedUnderOtherName = (utterance: Utterance) => boolean;

type Page = {
	readonly article: Article;
	readonly quotes: readonly Quote[];
	readonly sources: readonly Source[];
	readonly people: readonly Person[];
	readonly read: ReadWording;
};

/**
 * Finds utterances a page prints though it names their speaker in a way that was not understood ("the general", "the
 * ministry"): were the speaker the same, the words would match. They are merged with nothing, and not left out either.
 */
export function createPrintedUnderOtherName(page: Page): IsPrintedUnderOtherName {
	const { article, quotes, sources, people, read } = page;
	const context = createMatchContext(people);
	const isUnknown = ({ speakerId }: Quote): boolean => speakerId === null;
	const unknown = toPageStatements(article, quotes.filter(isUnknown)).map((statement) => ({
		statement,
		comparable: read({ statementId: statement.id, text: statement.text }),
	}));
	const dates = new Map(sources.map(({ id, publishedAt }) => [id, publishedAt]));
	return (utterance) => {
		const [fullest] = utterance.wordings;
		if (unknown.length === 0 || fullest === undefined) return false;
		const known = { statement: toStatement(utterance, dates), comparable: read(fullest) };
		const { speaker, speakerId } = utterance;
		return unknown.some(({ statement, comparable }) => {
			const asIfHis = { statement: { ...statement, speaker, speakerId }, comparable };
			return findMatch(asIfHis, known, context) !== null;
		});
	};
}

function toStatement({ wordings, speaker, speakerId, occasion }: Utterance, dates: Dates): Statement {
	const [fullest] = wordings;
	const sourceId = fullest?.sourceId ?? '';
	return {
		id: fullest?.statementId ?? '',
		text: fullest?.text ?? '',
		speaker,
		speakerId,
		date: dates.get(sourceId) ?? null,
		language: null,
		outlet: null,
		sourceId,
		occasion,
		passage: null,
	};
}

type Dates = ReadonlyMap<string, string | null>;
