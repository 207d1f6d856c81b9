import type { Printed } from '../core/view/view.ts';

/** Words as printed, in their own language and direction, inside a line of the surface's. */
export function PrintedWords({ words }: { readonly words: Printed }) {
	return <bdi {...toLanguage(words.language)}>{words.text}</bdi>;
}

/** The attribute that tells a browser, and a voice, which language words are in; none when it is not known. */
export function toLanguage(language: string | null): { readonly lang?: string } {
	return language === null || language === '' ? {} : { lang: language };
}
