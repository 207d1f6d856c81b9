import { onceFor } from '../once-for.ts';
import { remember } from '../remember.ts';
import type { Lexicons } from './lexicon.ts';

/** A text and the language it is printed in; null where that is not known. */
export type Told = { readonly text: string; readonly language: string | null };

/**
 * Remembers what was read of texts, for each set of lexicons they are read with.
 *
 * @param most - Texts remembered; then it begins anew.
 * @param read - Pure.
 */
export function rememberTexts<Value>(
	most: number,
	read: (told: Told, lexicons: Lexicons) => Value,
): (told: Told, lexicons: Lexicons) => Value {
	const readerWith = onceFor((lexicons: Lexicons) =>
		remember(most, (key) => {
			const end = key.indexOf('\n');
			return read({ text: key.slice(end + 1), language: key.slice(0, end) || null }, lexicons);
		}),
	);
	return ({ text, language }, lexicons) => readerWith(lexicons)(`${language ?? ''}\n${text}`);
}
