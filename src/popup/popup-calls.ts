import type { Bundle, Report } from '../core/types.ts';
import type { Analysis, QuotePlace } from '../protocol/calls.ts';

/** The tab a surface was opened over. */
export type OpenTab = {
	readonly id: number;
	/** Without fragment; null for pages the browser shows to no extension. */
	readonly address: string | null;
};

/** Everything a surface asks of the extension: handed in, so that it can be shown and tested without one. */
export type PopupCalls = {
	/** @returns Null when no tab is open. */
	readTab(): Promise<OpenTab | null>;
	readReport(address: string): Promise<Report | null>;
	readBundle(): Promise<Bundle>;
	analyse(tabId: number): Promise<Analysis>;
	/** @returns Whether the reader could add this page's site to those that are watched. */
	canWatch(address: string): Promise<boolean>;
	/** Must be called in the turn of a click: the browser asks the reader. */
	watch(address: string): Promise<boolean>;
	/** @returns Whether the reader kept this page as a source; null where it cannot be kept. */
	isKept(address: string): Promise<boolean | null>;
	/** @returns Whether it could be kept. */
	keep(address: string): Promise<boolean>;
	drop(address: string): Promise<boolean>;
	/** @returns Whether the words were found. */
	showQuote(tabId: number, place: QuotePlace): Promise<boolean>;
	/** Takes every mark from the page. */
	unmark(tabId: number): Promise<void>;
	/** Must be called in the turn of a click. */
	copy(text: string): Promise<void>;
};
