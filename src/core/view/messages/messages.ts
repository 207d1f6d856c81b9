import type { ReasonKey } from '../../detect/reason-keys.ts';
import type { CountName } from '../../difference/count-name.ts';
import type { EventName } from '../../difference/event-name.ts';
import type { NoteKey } from '../../reading-notes.ts';
import type { Grade, PageKind, Relation } from '../../types.ts';
import type { TabName } from '../view.ts';

/**
 * One sentence in every plural form the language has, by the rules of CLDR; `{n}` is the number, in the
 * reader's own digits.
 */
export type Plural = { readonly other: string } & {
	readonly [rule in Exclude<Intl.LDMLPluralRule, 'other'>]?: string;
};

/** What stands in place of a page that cannot be shown, or beside the bundle. */
export type NoticeName =
	| 'reading'
	| 'not-analysed'
	| 'not-coverage'
	| 'no-article'
	| 'browser-page'
	| 'pdf'
	| 'not-allowed'
	| 'reading-failed'
	| 'updated'
	| 'background-error';

/**
 * Every sentence a surface shows, in one language.
 *
 * Plain data, so that a translator needs no code; a language that lacks a key does not compile.
 * `{name}` is filled in. Wording is neutral: what differs is said, never why or whose fault.
 */
export type Messages = {
	/** BCP 47. */
	readonly language: string;
	/** The language's name in itself. */
	readonly name: string;
	readonly direction: 'ltr' | 'rtl';
	/** The language's own quotation marks, for words named inside a sentence of the surface. */
	readonly marks: readonly [string, string];
	readonly tabs: Readonly<Record<TabName, string>>;
	/** Headings of the sections, in full, for the full view and for screen readers. */
	readonly headings: Readonly<Record<TabName, string>>;
	/** In place of the heading of the quotes where no page is open. */
	readonly knownQuotes: string;
	readonly grade: Readonly<Record<Grade, string>>;
	/** Named beside the outlet; empty for a plain article. */
	readonly pageKind: Readonly<Record<PageKind, string>>;
	readonly relation: Readonly<Record<Relation, string>>;
	/** By the key of a detection's reason; `{0}`, `{1}` are its values. */
	readonly reasons: Readonly<Record<ReasonKey, string>>;
	/** By the key of what is to know of how the page was read; `{0}`, `{1}` are its values. */
	readonly notes: Readonly<Record<NoteKey, string>>;
	readonly head: {
		readonly why: string;
		readonly cutOff: string;
		readonly wire: string;
		readonly wireAlso: string;
		readonly sameText: string;
		readonly credit: string;
		readonly updated: string;
		readonly noDate: string;
		readonly noOutlet: string;
		readonly noTitle: string;
		/** Words the headline quotes; how many of their sentence follows. */
		readonly inHeadline: string;
		readonly readAt: string;
		readonly leftAside: Plural;
	};
	readonly quote: {
		readonly alsoIn: Plural;
		readonly printedBy: Plural;
		readonly origins: Plural;
		/** The page's own origin is one of them, though the page is none of the sources counted before. */
		readonly originsWithPage: string;
		/** Why there are fewer origins than sources. */
		readonly originNote: string;
		/** How many of the page's quotes other sources print too: {n} of {all}. */
		readonly sharedOf: string;
		readonly onlyHere: string;
		readonly onlyIn: string;
		/** Of a quotation whose article names nobody, or leaves it open who of several speaks. */
		readonly unknownSpeaker: string;
		readonly reportedBy: string;
		/** {name}: whose words stand inside this quotation. */
		readonly tellsWordsOf: string;
		/** {name}: who tells these words in a quotation of their own. */
		readonly alsoToldBy: string;
		readonly repaired: string;
		/** On a page translated by machine. */
		readonly machineTranslated: string;
		readonly occasionInferred: string;
		readonly toldInOtherWords: string;
		/** {n}: how many there are. */
		readonly possibly: string;
		readonly possiblyNote: string;
	};
	readonly wording: {
		readonly fullest: string;
		/** How many of a text's words: {part} of {all}, in the form that {all} asks for. */
		readonly share: Plural;
		readonly here: string;
		/** What of the fullest wording a trimmed one has cut away. */
		readonly trimmed: Readonly<Record<'start' | 'end' | 'both', string>>;
		readonly cutLabel: string;
		readonly addedLabel: string;
		readonly cutWords: Plural;
		readonly negationCut: string;
		readonly negationAdded: string;
		readonly numberCut: string;
		readonly numberAdded: string;
		readonly modalCut: string;
		readonly modalAdded: string;
		readonly changed: string;
	};
	/** Why wordings are held to be one utterance; in a line of several, so in lower case where a language has it. */
	readonly evidence: {
		/** Of `{all}` words of a wording so many have their like in the fullest one, where some are other words. */
		readonly corresponding: string;
		readonly ideas: Plural;
		readonly acrossLanguages: string;
		readonly sameSpeaker: string;
		readonly otherSpeaker: string;
		readonly sameVenue: string;
		readonly otherVenue: string;
		/** {n}: how many further sources print a wording that this one matches. */
		readonly alsoAgreeing: string;
		/** No other line of the speaker in either article is nearly as near. */
		readonly nearestLine: string;
		readonly sameDay: string;
		readonly daysApart: Plural;
		readonly datesAgree: string;
		readonly datesApart: Plural;
	};
	readonly source: {
		/** The reader's own library prints it. */
		readonly kept: string;
		readonly sameText: string;
		readonly drawsOn: string;
		readonly reportedBy: string;
		readonly onThisPage: string;
		readonly noAddress: string;
		readonly printedOn: string;
		readonly noHeadline: string;
		/** Several articles of one outlet, named once. */
		readonly articles: Plural;
		/** Opens the sentence that tells where a source's date was read off. */
		readonly dateFrom: string;
	};
	/** What the engine found to be told differently; `{name}` is whom or what it is about. */
	readonly difference: {
		readonly found: string;
		readonly title: string;
		readonly titleNote: string;
		readonly sinceMeeting: string;
		readonly sinceVisit: string;
		readonly sinceCall: string;
		readonly sinceNote: string;
		readonly meetings: string;
		readonly calls: string;
		readonly durationMeeting: string;
		readonly durationCall: string;
		readonly deaths: string;
		readonly share: string;
		readonly age: string;
		readonly figure: string;
		readonly money: string;
		readonly place: string;
		/** Of anything else that is counted: the figures as printed say what. */
		readonly count: string;
		/** By what is counted of an event. */
		readonly counts: Readonly<Record<CountName, string>>;
		/** By the kind of event that is dated. */
		readonly dates: Readonly<Record<EventName, string>>;
	};
	readonly empty: {
		readonly noQuotes: string;
		readonly nothingToCompare: string;
		readonly nothingLeftOut: string;
		readonly noSources: string;
		readonly noDifferences: string;
		readonly noEvents: string;
		readonly noHits: string;
	};
	readonly action: {
		readonly showOnPage: string;
		/** In place of `showOnPage` while the quote is marked there. */
		readonly unmark: string;
		readonly unmarked: string;
		readonly shown: string;
		readonly notShown: string;
		readonly pageGone: string;
		readonly copy: string;
		readonly copied: string;
		readonly notCopied: string;
		readonly analyse: string;
		readonly analyseAgain: string;
		readonly tryAgain: string;
		readonly watch: string;
		readonly watched: string;
		readonly notWatched: string;
		readonly keep: string;
		readonly unkeep: string;
		readonly kept: string;
		readonly unkept: string;
		readonly notKept: string;
		readonly stopWatching: string;
		readonly fullView: string;
		readonly options: string;
		readonly find: string;
		readonly findHint: string;
		/** Shows the `{n}` cards of a long list of which the first few are shown. */
		readonly showAll: string;
		/** Beside `sharedOf`: hides the quotes that it does not count. */
		readonly showOnlyShared: string;
		/** Unfolds a long quote; `{n}` is its length in words. */
		readonly showQuote: string;
		readonly found: Plural;
		readonly opensTab: string;
	};
	readonly options: {
		readonly title: string;
		readonly sites: string;
		readonly sitesNote: string;
		readonly noSites: string;
		readonly allSites: string;
		/** What is so while not all sites are watched, and what would be. */
		readonly allSitesOff: string;
		readonly allSitesOn: string;
		readonly watchAll: string;
		readonly unwatchAll: string;
		readonly allWatched: string;
		readonly allNotWatched: string;
		readonly allUnwatched: string;
		readonly keptPages: string;
		readonly keptNote: string;
		readonly keptCount: Plural;
		readonly forgetKept: string;
		/** Asked once more, since it cannot be undone. */
		readonly forgetSurely: Plural;
		readonly cancel: string;
		readonly language: string;
		readonly languageAuto: string;
		readonly privacy: string;
	};
	/** What the browser shows of the extension itself: the icon's tooltip, an entry of the page's menu. */
	readonly icon: {
		readonly coverage: string;
		readonly shared: Plural;
		readonly failed: string;
		readonly analyse: string;
	};
	readonly citation: { readonly undated: string };
	/** `title`: one line; `body`: what it means and what to do. `{detail}` is the reported cause. */
	readonly notice: Readonly<Record<NoticeName, { readonly title: string; readonly body: string }>>;
};
