import { createMatchContext } from '../match/match-context.ts';
import { findMatch, prepare } from '../match/match-statements.ts';
import { toPageStatements } from '../match/page-statements.ts';
import type { Article, Person, Quote, Source, Statement, Utterance } from '../types.ts';

/** Whether a page prints an utterance without our knowing whose it is. */
export type IsPrintedUnderOtherName = (utterance: Utterance) => boolean;

/**
 * Finds utterances a page prints though it names their speaker in a way that was not understood ("the general", "the
 * ministry"): were the speaker the same, the words would match. They are merged with nothing, and not left out either.
 */
export function createPrintedUnderOtherName(
	article: Article,
	quotes: readonly Quote[],
	sources: readonly Source[],
	people: readonly Person[],
): IsPrintedUnderOtherName {
	const context = createMatchContext(people);
	const unknown = toPageStatements(
		article,
		quotes.filter(({ speakerId }) => speakerId === null),
	).map((statement) => prepare(statement, context));
	const dates = new Map(sources.map(({ id, publishedAt }) => [id, publishedAt]));
	return (utterance) => {
		if (unknown.length === 0) return false;
		const known = toStatement(utterance, dates);
		const prepared = prepare(known, context);
		return unknown.some(({ statement, comparable }) => {
			const { speaker, speakerId } = known;
			const asIfHis = { statement: { ...statement, speaker, speakerId }, comparable };
			return findMatch(asIfHis, prepared, context) !== null;
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
