#!/usr/bin/env node
import { createInterface } from 'node:readline';
import { lineCommands } from './line-commands.ts';
import { answerLines, groupLines } from './run-lines.ts';

const usage = `usage: crossquote detect|read|quotes|match|group|summarize < lines.jsonl
       crossquote analyze [--json] FILE…
       crossquote bundle --json
`;

const [name = '', ...rest] = process.argv.slice(2);
process.exitCode = await run(name, rest);

/** @returns The exit code: 0, 1 when a line failed, 2 for wrong usage. */
async function run(command: string, rest: readonly string[]): Promise<number> {
	const lineCommand = Object.hasOwn(lineCommands, command) ? lineCommands[command] : undefined;
	if ((lineCommand === undefined && command !== 'group') || rest.length > 0) {
		process.stderr.write(usage);
		return 2;
	}
	const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
	let failed = false;
	for await (const answer of lineCommand === undefined ? groupLines(lines) : answerLines(lines, lineCommand)) {
		failed ||= answer['error'] !== undefined;
		process.stdout.write(`${JSON.stringify(answer)}\n`);
	}
	return failed ? 1 : 0;
}
