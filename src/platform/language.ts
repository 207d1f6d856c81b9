import { browser } from './browser.ts';

const key = 'language';

/** @returns BCP 47 subtag of the language the reader chose; null for the browser's own. */
export async function readChosenLanguage(): Promise<string | null> {
	const chosen: unknown = (await browser.storage.local.get(key))[key];
	return typeof chosen === 'string' ? chosen : null;
}

/** @param language - BCP 47 subtag; null for the browser's own. */
export async function chooseLanguage(language: string | null): Promise<void> {
	if (language === null) await browser.storage.local.remove(key);
	else await browser.storage.local.set({ [key]: language });
}

/** @returns BCP 47 tags, most wanted first: the one the reader chose, else the browser's. */
export async function readPreferredLanguages(): Promise<readonly string[]> {
	// A browser whose profile is damaged denies its storage, and can still show a surface.
	const chosen = await readChosenLanguage().catch(() => null);
	return chosen === null ? navigator.languages : [chosen];
}

/** Calls back whenever the reader chose another language. */
export function onLanguageChosen(listener: () => void): void {
	browser.storage.local.onChanged.addListener((changes) => {
		if (key in changes) listener();
	});
}
