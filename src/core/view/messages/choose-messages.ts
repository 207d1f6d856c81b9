import type { Edition } from '../edition.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import type { Messages } from './messages.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

/** Every language a surface can be shown in, by its subtag. */
export const languages: Readonly<Record<string, Messages>> = {
	en,
	ar,
	de,
	es,
	fr,
	hi,
	it,
	ja,
	ko,
	pl,
	pt,
	ru,
	tr,
	uk,
	vi,
	zh,
};

/**
 * The reader's first language that we have, else English.
 *
 * @param preferred - BCP 47 tags, most wanted first ("de-AT", "en").
 * @param now - Milliseconds since 1970.
 */
export function chooseEdition(preferred: readonly string[], now: number): Edition {
	for (const locale of preferred) {
		const messages = Object.hasOwn(languages, subtagOf(locale)) ? languages[subtagOf(locale)] : undefined;
		if (messages !== undefined && isTag(locale)) return { messages, locale, now };
	}
	return { messages: en, locale: 'en', now };
}

function subtagOf(locale: string): string {
	return (locale.split('-')[0] ?? '').toLowerCase();
}

/** A browser may list anything; formats throw on what is no tag. */
function isTag(locale: string): boolean {
	try {
		return Intl.getCanonicalLocales(locale).length === 1;
	} catch {
		return false;
	}
}
