/** Everything the options ask of the extension: handed in, so that they can be shown and tested without one. */
export type OptionsCalls = {
	readSites(): Promise<readonly string[]>;
	/** Must be called in the turn of a click: the browser asks the reader. Answers whether it was granted. */
	watchAll(): Promise<boolean>;
	unwatch(origin: string): Promise<boolean>;
	/** @returns How many pages the reader kept. */
	countKept(): Promise<number>;
	forgetKept(): Promise<void>;
	/** @returns BCP 47 subtag; null for the browser's own. */
	readLanguage(): Promise<string | null>;
	/** @param language - BCP 47 subtag; null for the browser's own. */
	chooseLanguage(language: string | null): Promise<void>;
};
