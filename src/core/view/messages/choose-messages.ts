import type { Edition } from '../edition.ts';
import { en } from './en.ts';
import type { Messages } from './messages.ts';

/** Every language a surface can be shown in, by its subtag. */
export const languages: Readonly<Record<string, Messages>> = { en };

/**
 * The reader's first language that we have, else English.
 *
 * @param preferred - BCP 47 tags, most wanted first ("de-AT", "en").
 */
export function chooseEdition(preferred: readonly string[], now: number): Edition {
	for (const locale of preferred) {
		const messages = languages[subtagOf(locale)];
		if (messages !== undefined && Intl.getCanonicalLocales(locale).length > 0) return { messages, locale, now };
	}
	return { messages: en, locale: 'en', now };
}

function subtagOf(locale: string): string {
	return (locale.split('-')[0] ?? '').toLowerCase();
}
