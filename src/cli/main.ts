#!/usr/bin/env node
import { createInterface } from 'node:readline';
import { bundle } from '../data/bundle.ts';
import { analyzeFiles } from './analyze.ts';
import { lineCommands } from './line-commands.ts';
import { parseOptions } from './parse-options.ts';
import { answerLines, groupLines } from './run-lines.ts';

const usage = `usage: crossquote detect|read|quotes|match|group|reuse|summarize < lines.jsonl
       crossquote analyze [--json] FILE…
       crossquote analyze [--json] --url ADDRESS FILE
       crossquote bundle --json
`;

/** Exit codes as for the usual tools: 1 when something failed, 2 when the command was not understood. */
const exitCode = { done: 0, failed: 1, usage: 2 };

// `crossquote … | head` closes the pipe early: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
	process.exit(exitCode.done);
});

const [name = '', ...rest] = process.argv.slice(2);
process.exitCode = await run(name, rest);

async function run(command: string, rest: readonly string[]): Promise<number> {
	const isLineCommand = command === 'group' || Object.hasOwn(lineCommands, command);
	if (isLineCommand && rest.length === 0) return runLines(command);
	const options = parseOptions(rest);
	if (command === 'analyze' && options !== null && options.files.length > 0) {
		return analyzeFiles(options.files, options) ? exitCode.done : exitCode.failed;
	}
	if (command === 'bundle' && rest.join() === '--json') return printBundle();
	process.stderr.write(usage);
	return exitCode.usage;
}

function printBundle(): number {
	process.stdout.write(`${JSON.stringify(bundle)}\n`);
	return exitCode.done;
}

async function runLines(command: string): Promise<number> {
	const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
	const lineCommand = lineCommands[command];
	let hasFailed = false;
	for await (const answer of lineCommand === undefined ? groupLines(lines) : answerLines(lines, lineCommand)) {
		hasFailed ||= answer['error'] !== undefined;
		process.stdout.write(`${JSON.stringify(answer)}\n`);
	}
	return hasFailed ? exitCode.failed : exitCode.done;
}
