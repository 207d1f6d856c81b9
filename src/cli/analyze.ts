import { toErrorMessage } from '../core/error-message.ts';
import { chooseEdition } from '../core/view/messages/choose-messages.ts';
import { toView } from '../core/view/to-view.ts';
import { analyzeFile } from './analyze-file.ts';
import { printView } from './print-view.ts';

/**
 * Prints the report on each file; one that cannot be read never stops the rest.
 *
 * @param isJson - Whether to print the record, one a line, rather than text for a person.
 * @returns Whether all could be read.
 */
export function analyzeFiles(files: readonly string[], isJson: boolean): boolean {
	const now = Date.now();
	const edition = chooseEdition([Intl.DateTimeFormat().resolvedOptions().locale], now);
	let isComplete = true;
	for (const file of files) {
		try {
			const report = analyzeFile(file, now);
			process.stdout.write(`${isJson ? JSON.stringify(report) : printView(toView(report, edition))}\n`);
		} catch (error) {
			isComplete = false;
			process.stderr.write(`crossquote: ${file}: ${toErrorMessage(error)}\n`);
		}
	}
	return isComplete;
}
