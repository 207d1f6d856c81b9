import { toErrorMessage } from '../core/error-message.ts';
import { findPassages } from '../core/match/find-passages.ts';
import type { Statement } from '../core/types.ts';
import type { LineCommand } from './line-commands.ts';
import { idOfBrokenLine, type LineRecord, parseLine } from './line-record.ts';
import { matchContext } from './match-context.ts';
import { toStatement } from './to-statement.ts';

type Answer = { readonly id: string | number; readonly [field: string]: unknown };

/** Answers every line in order; a line that cannot be answered gives `{id, error}` and never stops the rest. */
export async function* answerLines(lines: AsyncIterable<string>, command: LineCommand): AsyncGenerator<Answer> {
	let lineNumber = 0;
	for await (const line of lines) {
		lineNumber++;
		if (line.trim() === '') continue;
		yield answerOr(line, lineNumber, (record) => ({ id: record.id, ...command(record) }));
	}
}

/** Groups all lines together; broken lines give `{id, error}` in their place. */
export async function* groupLines(lines: AsyncIterable<string>): AsyncGenerator<Answer> {
	const answers: Answer[] = [];
	const statements: Statement[] = [];
	// Lines may share an id; a statement may not: its place in the input is its id here.
	const keep: LineCommand = (record) => {
		statements.push(toStatement(String(answers.length), record));
		return {};
	};
	for await (const answer of answerLines(lines, keep)) answers.push(answer);
	const passages = findPassages(statements, matchContext);
	for (const [index, answer] of answers.entries()) {
		const utterance = passages.get(String(index));
		yield utterance === undefined ? answer : { id: answer.id, utterance };
	}
}

function answerOr(line: string, lineNumber: number, answer: (record: LineRecord) => Answer): Answer {
	try {
		return answer(parseLine(line));
	} catch (error) {
		return { id: idOfBrokenLine(line, lineNumber), error: toErrorMessage(error) };
	}
}
