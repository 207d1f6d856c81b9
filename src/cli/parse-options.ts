import { parseArgs } from 'node:util';
import type { AnalyzeOptions } from './analyze.ts';

/**
 * What `analyze` was told on the command line.
 *
 * @returns Null when it cannot be understood: an unknown option, an address for several files, or one that is none.
 */
export function parseOptions(
	words: readonly string[],
): (AnalyzeOptions & { readonly files: readonly string[] }) | null {
	try {
		const { values, positionals } = parseArgs({
			args: [...words],
			options: { json: { type: 'boolean', default: false }, url: { type: 'string' } },
			allowPositionals: true,
		});
		const { json: isJson, url = null } = values;
		const isPlain = url === null || (positionals.length === 1 && URL.canParse(url));
		return isPlain ? { isJson, url, files: positionals } : null;
	} catch {
		// Which word was not understood is seen beside the usage.
		return null;
	}
}
