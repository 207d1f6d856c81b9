import { toErrorMessage } from '../core/error-message.ts';
import { chooseEdition } from '../core/view/messages/choose-messages.ts';
import { toView } from '../core/view/to-view.ts';
import { analyzeFile } from './analyze-file.ts';
import { printView } from './print-view.ts';

/** How files are analysed. */
export type AnalyzeOptions = {
	/** Whether to print the record, one a line, rather than text for a person. */
	readonly isJson: boolean;
	/** Where the page was, by which its outlet is told; null when that is not known. */
	readonly url: string | null;
};

/**
 * Prints the report on each file; one that cannot be read never stops the rest.
 *
 * @returns Whether all could be read.
 */
export function analyzeFiles(files: readonly string[], { isJson, url }: AnalyzeOptions): boolean {
	const now = Date.now();
	const edition = chooseEdition([Intl.DateTimeFormat().resolvedOptions().locale], now);
	let isComplete = true;
	for (const file of files) {
		try {
			const report = analyzeFile(file, url, now);
			process.stdout.write(`${isJson ? JSON.stringify(report) : printView(toView(report, edition))}\n`);
		} catch (error) {
			isComplete = false;
			process.stderr.write(`crossquote: ${file}: ${toErrorMessage(error)}\n`);
		}
	}
	return isComplete;
}
