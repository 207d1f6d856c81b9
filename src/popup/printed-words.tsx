import type { Printed } from '../core/view/view.ts';

/** Words as printed, in their own language and direction, inside a line of the surface's. */
export function PrintedWords({ words }: { readonly words: Printed }) {
	return <bdi {...toLanguage(words.language)}>{words.text}</bdi>;
}

/** Summaries, differences and events are our own words and are not translated: a voice must read them as English. */
export const ownWords = { lang: 'en', dir: 'ltr' } as const;

/** The attribute that tells a browser, and a voice, which language words are in; none when it is not known. */
export function toLanguage(language: string | null): { readonly lang?: string } {
	return language === null || language === '' ? {} : { lang: language };
}
