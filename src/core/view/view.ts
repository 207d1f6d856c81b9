/** What a surface shows: every string final, every link checked, nothing left to decide but open or closed. */

export type TabName = 'quotes' | 'leftOut' | 'sources' | 'differences' | 'events';

/** Words as printed, in their own language; never translated. */
export type Printed = { readonly text: string; readonly language: string | null };

/** A date for a person and for a machine. */
export type DateText = { readonly text: string; readonly iso: string };

/** Who prints something, with date and link where they are known. */
export type SourceLine = {
	readonly name: string;
	readonly date: DateText | null;
	readonly link: string | null;
	/** The link's name for who cannot see it. */
	readonly label: string;
	/** "2 articles" where several of one outlet, alike in all of this, are named once; else null. */
	readonly articles: string | null;
};

/** A run of words of two wordings; the texts of all pieces in order are the two wordings, letter by letter. */
export type Piece = {
	readonly kind: 'same' | 'cut' | 'added' | 'changed';
	readonly fuller: string;
	readonly other: string;
	/** Set on a long cut: how a surface names it while it is folded ("24 words not here"). */
	readonly folded: string | null;
};

/** One wording of an utterance and who prints it so. */
export type WordingView = {
	readonly id: string;
	/** "Fullest wording", "Trimmed · without its end · 14 of 41 words"; empty where there is no other wording. */
	readonly label: string;
	/** "This page" where the open page prints it so; else null. */
	readonly here: string | null;
	/** Null where the words are the ones the card already shows. */
	readonly words: Printed | null;
	/** Against the fullest wording; empty for the fullest itself and where no word differs. */
	readonly pieces: readonly Piece[];
	/** What a reader should not overlook: a dropped negation, another number. */
	readonly notes: readonly string[];
	/** Why it is held to be the same utterance; null for the fullest itself. */
	readonly evidence: string | null;
	readonly sources: readonly SourceLine[];
};

/** An utterance that may be the same and is not counted. */
export type PossiblyView = {
	readonly id: string;
	readonly speaker: string;
	readonly words: Printed;
	readonly occasion: string | null;
	readonly sources: readonly SourceLine[];
};

/** Where "show on page" looks. */
export type QuotePlace = { readonly words: string; readonly near: number };

/** A quote of the page, or an utterance others print. */
export type QuoteCard = {
	readonly id: string;
	readonly speaker: string;
	/** The piece before it belongs to the same utterance: the speaker is not named again. */
	readonly continued: boolean;
	readonly words: Printed;
	/** "Whole quote (214 words)": unfolds words too long to stand whole in a list; null for shorter ones. */
	readonly unfold: string | null;
	readonly marks: readonly [string, string];
	readonly occasion: string | null;
	/** Short facts about this wording ("Trimmed · without its end · 14 of 41 words", "Told in other words here"). */
	readonly tags: readonly string[];
	/** "Also in 3 sources", "2 independent origins". */
	readonly count: readonly string[];
	/** Why there are fewer origins than sources; null where there are not. */
	readonly originNote: string | null;
	/** Whether another source than the open page prints it. */
	readonly isShared: boolean;
	/** Empty when no other source prints it. */
	readonly wordings: readonly WordingView[];
	readonly possibly: readonly PossiblyView[];
	/** Null where the page does not print it. */
	readonly place: QuotePlace | null;
	/** The words with speaker, date, outlet and address, to be copied. */
	readonly citation: string;
	/** Folded text that a search is held against. */
	readonly search: string;
};

/** A summary of known coverage. */
export type SourceCard = {
	readonly id: string;
	readonly name: string;
	readonly date: DateText | null;
	/** Where the date was read off, in full sentences; null when that goes without saying. */
	readonly dateFrom: string | null;
	/** As printed; null when unknown. */
	readonly headline: Printed | null;
	readonly link: string | null;
	readonly linkLabel: string;
	readonly credit: string | null;
	/** Why it is held to be the same text as the page's, or what it draws on. */
	readonly notes: readonly string[];
	readonly summary: string;
	readonly keyPoints: readonly string[];
};

/** A sentence as a source prints it. */
export type SentenceView = {
	/** Whose it is, where that goes not without saying. */
	readonly source: SourceLine | null;
	/** Verbatim, in three parts: the second is the figure that was read in it, empty where it is not found. */
	readonly parts: readonly [string, string, string];
	readonly language: string | null;
};

/** What sources tell differently, side by side. */
export type DifferenceCard = {
	readonly id: string;
	readonly topic: string;
	/** "Found in the texts"; null where it was written by hand. */
	readonly tag: string | null;
	readonly sides: readonly {
		readonly figure: string;
		/** "This page" where the open page is on this side. */
		readonly here: string | null;
		/** When the open page was published, where it is on this side and that is known. */
		readonly hereDate: DateText | null;
		/** Who tells it so, but for those that stand beside a sentence. */
		readonly sources: readonly SourceLine[];
		/** The sentences that the figure was read in, the page's first. */
		readonly sentences: readonly SentenceView[];
	}[];
	readonly note: string | null;
	/** Whether topic and note are our own words, in English whatever the surface's language. */
	readonly isOwnWords: boolean;
};

/** A dated point of the story. */
export type EventLine = {
	readonly id: string;
	readonly date: DateText;
	readonly title: string;
	/** "Helsinki · Reported by AFP and The Ledger". */
	readonly about: string;
	/** Set when the open page is about it ("On this page"). */
	readonly onThisPage: string | null;
};

/** A fragment the headline quotes, and the sentence it was cut from. */
export type HeadlineTrimView = {
	/** "In the headline: “a feel-out meeting”", "4 of 15 words". */
	readonly label: readonly string[];
	/** "Ada Quill", "Ada Quill · Printed by The Ledger" where the sentence is not on the page. */
	readonly about: string;
	/** The sentence, verbatim, in three parts: the second stands in the headline. */
	readonly sentence: readonly [string, string, string];
	readonly language: string | null;
};

/** What the open page is. */
export type PageHead = {
	/** Outlet, kind and date. */
	readonly kicker: readonly string[];
	readonly title: Printed;
	readonly trims: readonly HeadlineTrimView[];
	readonly grade: string;
	readonly reasons: readonly string[];
	/** Cut off by a paywall; whose text it is; who else prints it. */
	readonly notes: readonly string[];
	readonly readAt: string;
};

/** One section of a surface. */
export type Section<Card> = {
	readonly heading: string;
	readonly cards: readonly Card[];
	/** What to say when there are no cards. */
	readonly empty: string;
	/** A line above the cards, where one is needed. */
	readonly lead: string | null;
};

/** Everything a surface shows of a page, or of the bundle when `page` is null. */
export type View = {
	readonly page: PageHead | null;
	readonly quotes: Section<QuoteCard>;
	/** Null when no page is open that could leave something out. */
	readonly leftOut: Section<QuoteCard> | null;
	readonly sources: Section<SourceCard>;
	readonly differences: Section<DifferenceCard>;
	readonly events: Section<EventLine>;
};
