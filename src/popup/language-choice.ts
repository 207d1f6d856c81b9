/** Where the choice is kept: in the extension's own pages, which share one storage. */
const key = 'crossquote.language';

/** @returns The language the reader chose; null for the browser's own. */
export function readLanguage(): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		// Firefox denies storage where the reader blocks all site data: the browser's language is right then.
		return null;
	}
}

/**
 * @param language - BCP 47 subtag; null for the browser's own.
 * @returns Whether it could be kept.
 */
export function keepLanguage(language: string | null): boolean {
	try {
		if (language === null) localStorage.removeItem(key);
		else localStorage.setItem(key, language);
		return true;
	} catch {
		// As above.
		return false;
	}
}
