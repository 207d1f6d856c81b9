/** Every value that crosses a boundary. Plain data: no class, no function, nothing that cannot be cloned or stored. */

/** A half-open range of UTF-16 code units in a named text. */
export type Span = { readonly start: number; readonly end: number };

/** A span with the words it covers. */
export type Mention = Span & { readonly text: string };

/**
 * How much an article is coverage of the story.
 *
 * `about`: the two leaders with or about each other; `mentions`: both named, about something else; `none`.
 */
export type Grade = 'about' | 'mentions' | 'none';

/** What was decided about an article, with reasons a reader understands. */
export type Detection = {
	readonly grade: Grade;
	/** 0 (certainly no coverage) to 1 (certainly coverage). */
	readonly score: number;
	readonly reasons: readonly Reason[];
};

/** One piece of evidence: a key of the view's message table, and the values its sentence names. */
export type Reason = { readonly key: string; readonly values: readonly (string | number)[] };

export type BlockKind =
	| 'heading'
	| 'paragraph'
	| 'list'
	| 'quotation'
	| 'update'
	| 'standfirst'
	| 'caption'
	| 'correction';

/** One block of an article in reading order. */
export type Block = {
	readonly kind: BlockKind;
	readonly text: string;
	/** For an `update` of a live blog, when it was posted: ISO 8601; absent when not stated. */
	readonly at?: string;
};

/** What kind of page an article was read from. */
export type PageKind =
	| 'article'
	| 'live-blog'
	| 'opinion'
	| 'transcript'
	| 'video'
	| 'gallery'
	| 'front'
	| 'topic'
	| 'search'
	| 'digest'
	| 'error'
	| 'unknown';

/** What a page is about, read from the page. */
export type Article = {
	/** The tab's own address, without fragment: the key everything about this page is stored under. */
	readonly address: string;
	/** The address the page itself calls canonical, else `address`. */
	readonly url: string;
	/** By the address, from the outlet table; null when it is not listed: what a page calls itself proves nothing. */
	readonly outlet: string | null;
	readonly title: string;
	readonly byline: string | null;
	/** The credit line as printed ("Reuters", "(AFP)", "With AFP"). */
	readonly credit: string | null;
	/** The agency who wrote it, where the credit or dateline says so: its common name ("AFP"). */
	readonly agency: string | null;
	/** ISO 8601; only the day ("2025-08-15") when the page gives no time. */
	readonly publishedAt: string | null;
	readonly updatedAt: string | null;
	/** BCP 47 primary language subtag in lower case ("en", "zh"). */
	readonly language: string | null;
	readonly kind: PageKind;
	readonly blocks: readonly Block[];
	/** Headlines of other articles printed on the page: shown as left aside, never read as this article. */
	readonly related: readonly string[];
	/** Whether a paywall or consent wall hides the rest. */
	readonly cutOff: boolean;
	/** What a reader should know of how the page was read: keys of `reading-notes`; absent when there is nothing. */
	readonly notes?: readonly Reason[] | undefined;
};

/** What an article states about when, where and to whom something was said. */
export type Occasion = {
	/** The article's own words for it ("told Fox News Radio on Thursday"), or null. */
	readonly stated: string | null;
	/** ISO 8601 date as exact as it is known: "2025-08-14", "2018-07" or "2024"; null when unknown. */
	readonly date: string | null;
	/** Whether the date stands in the text, was worked out (weekday and publication date), or is unknown. */
	readonly certainty: 'stated' | 'inferred' | 'unknown';
	/** Where or through what medium, as stated ("Helsinki", "Fox News Radio", "social media post"), or null. */
	readonly venue: string | null;
};

/** Words between quotation marks in one article, given to a speaker. */
export type Quote = {
	/** Unique and stable within the article: "q1" … in printed order. */
	readonly id: string;
	/** Inside the marks, in the article's text. */
	readonly span: Span;
	/** Exactly the text of `span`. */
	readonly words: string;
	/** Opening and closing mark as printed; an empty string where one is missing. */
	readonly marks: readonly [string, string];
	/** Whether a missing, reversed or mismatched mark was repaired to find the span. */
	readonly repaired: boolean;
	/** The full name ("Vladimir Putin"), or the description of a speaker without one; null when unknown. */
	readonly speaker: string | null;
	/** Id of the speaker in the story's people, when it is one of them. */
	readonly speakerId: string | null;
	/** Where the article names the speaker: the words the speaker was read from. */
	readonly mention: Mention | null;
	/** The reporting verb or construction. */
	readonly cue: Mention | null;
	/** Who reports the speech, where the article quotes another report or a document ("…, reports USA Today"); else null. */
	readonly reportedBy: string | null;
	/** Pieces of one utterance in this article share this number. */
	readonly utterance: number;
	readonly occasion: Occasion;
};

/** How a wording stands to the fullest one; `punctuation`: the same words, in other marks, capitals or spelling. */
export type Relation = 'identical' | 'punctuation' | 'trimmed' | 'spliced' | 'reworded' | 'translated' | 'partial';

/** One source's quoted words, as matching sees them: a quote of a page or of a known source. */
export type Statement = {
	/** Unique over everything compared: the source's id or page address, "#", the quote's id. */
	readonly id: string;
	readonly text: string;
	readonly speaker: string | null;
	readonly speakerId: string | null;
	/** The article's publication date, ISO 8601; null when unknown. */
	readonly date: string | null;
	readonly language: string | null;
	readonly outlet: string | null;
	/** Id of the article it stands in. */
	readonly sourceId: string;
	readonly occasion: Occasion | null;
	/** Pieces of one utterance in one article share this number; null when unknown. */
	readonly passage: number | null;
};

/** One named number a decision rests on. */
export type Evidence = { readonly name: string; readonly value: number };

/** One run of words that differ, or not, between two wordings. */
export type DifferenceRun = {
	/** `same` in both; `cut`: only in the fuller; `added`: only in the other; `changed`: one for the other. */
	readonly kind: 'same' | 'cut' | 'added' | 'changed';
	/** Span in the fuller wording's text; empty (start = end) for `added`. */
	readonly fuller: Span;
	/** Span in the other wording's text; empty for `cut`. */
	readonly other: Span;
	/** Set where the run drops or changes a negation, a number or a modal verb: pointed out, not judged. */
	readonly weight?: 'negation' | 'number' | 'modal';
};

/** How two statements stand to each other. */
export type Match = {
	/** The same utterance, to be shown as one. */
	readonly same: boolean;
	/** Perhaps the same: shown as such, never merged. False when `same`. */
	readonly possibly: boolean;
	/** Of the less full to the fuller, if the two are one utterance. */
	readonly relation: Relation;
	/** 0 to 1; orders matches, decides nothing. */
	readonly score: number;
	readonly evidence: readonly Evidence[];
};

/** One source's version of an utterance. */
export type Wording = {
	/** The statement's id. */
	readonly statementId: string;
	readonly sourceId: string;
	readonly text: string;
	/** To the utterance's fullest wording; `identical` for the fullest itself. */
	readonly relation: Relation;
	readonly evidence: readonly Evidence[];
	/** Word by word against the fullest wording; empty for the fullest itself. */
	readonly difference: readonly DifferenceRun[];
};

/** What was said once, by one person, on one occasion; known through the wordings that print it. */
export type Utterance = {
	/** Stable: adding a source changes no id. */
	readonly id: string;
	readonly speaker: string | null;
	readonly speakerId: string | null;
	readonly occasion: Occasion | null;
	/** Fullest first. Never empty. */
	readonly wordings: readonly Wording[];
	/** Ids of utterances that may be the same and are not merged. */
	readonly possibly: readonly string[];
	/** Ids of the independent origins that print it: one that draws on another of them is not counted. */
	readonly origins: readonly string[];
};

/**
 * Words of one person inside another's quotation ("Putin told me: 'You won'", said by Trump): linked with what that
 * person is quoted with first-hand, and never merged with it.
 */
export type Layer = {
	/** The quotation that holds the words. */
	readonly statementId: string;
	readonly sourceId: string;
	/** Who tells them: the quotation's speaker. */
	readonly teller: string | null;
	/** Whose words they are told as: a person of the story, as the quotation names them. */
	readonly speaker: string;
	readonly speakerId: string;
	/** In the quotation's text. */
	readonly span: Span;
	/** The utterance of that person that prints them, or possibly does; null when none is known. */
	readonly utteranceId: string | null;
};

/** Articles that stem from one text. */
export type Origin = {
	/** Stable: the id of its first article in sort order. */
	readonly id: string;
	/** The agency or outlet the text comes from, when known. */
	readonly name: string | null;
	readonly sourceIds: readonly string[];
	readonly links: readonly OriginLink[];
};

/** Why two articles are held to stem from one text. */
export type OriginLink = {
	readonly a: string;
	readonly b: string;
	readonly kind: 'copy' | 'edited copy' | 'partly based on' | 'same agency story' | 'draws on';
	readonly evidence: readonly Evidence[];
};

/** A direct quotation of a bundled or kept source, verbatim. */
export type SourceQuote = {
	/** Unique within its source: "q1" … in printed order. */
	readonly id: string;
	/** Exactly what stands between the marks. */
	readonly text: string;
	readonly marks: readonly [string, string];
	/** Full name, or the description as printed for a speaker without one. */
	readonly speaker: string;
	readonly speakerId: string | null;
	readonly speakerAsPrinted: string;
	/** Pieces of one utterance in this source share this number. */
	readonly passage: number;
	readonly occasion: Occasion;
};

/** A known article: from the bundle, or kept in the reader's library. */
export type Source = {
	readonly id: string;
	readonly outlet: string;
	/** Who wrote it, where that is another than the outlet; null otherwise. */
	readonly agency: string | null;
	/** Whose page printed it, where that is not the outlet's own (an aggregator, a translating site). */
	readonly printedOn?: string;
	/** Agencies and outlets the article says it draws on ("According to AFP, CNN, AP"). */
	readonly drawsOn: readonly string[];
	/** As printed, or null. */
	readonly headline: string | null;
	readonly address: string | null;
	readonly publishedAt: string | null;
	/** When it was last changed, where it tells: what it prints may be no older. */
	readonly updatedAt?: string;
	/** Where `publishedAt` was read off, for a person. */
	readonly dateFrom: string | null;
	readonly byline: string | null;
	readonly credit: string | null;
	readonly language: string;
	/** 60 to 110 words, in our own words. */
	readonly summary: string;
	/** Three to six, in our own words. */
	readonly keyPoints: readonly string[];
	readonly quotes: readonly SourceQuote[];
	/** Ids of the events it reports. */
	readonly events: readonly string[];
	readonly facts: readonly Fact[];
	/** Min-hash sketch of the article's words, to recognise the same text elsewhere; empty when unknown. */
	readonly fingerprint: readonly number[];
	/** Set where the reader kept it: it is no part of the bundle, and has no summary of ours. */
	readonly kept?: true;
	/** What its text claims, set where the reader kept it: of the bundle's, `facts` tell. */
	readonly claims?: readonly Claim[];
};

/** A related fact a source states, in our own words. */
export type Fact = { readonly topic: string; readonly statement: string };

/** Sources that disagree on a fact, name, number or date, side by side, no verdict. */
export type Difference = {
	readonly id: string;
	/** What they tell differently ("How many times the two had met"). */
	readonly topic: string;
	/** Each source's own figure or words, short. */
	readonly sides: readonly DifferenceSide[];
	/** Context that helps to read the sides, no verdict; null when none is needed. */
	readonly note: string | null;
	/** Set where the engine found it in the texts: a surface has its own words for the topic. */
	readonly found?: FoundDifference;
	/** Set where it is written by hand: the claims of a page that stand beside its sides ("since visit"). */
	readonly claims?: readonly string[];
};

/** What one side of a difference prints. */
export type DifferenceSide = {
	readonly sourceIds: readonly string[];
	readonly figure: string;
	/** The day its words stand for ("on Friday"), ISO 8601; absent where the words are no date. */
	readonly date?: string;
	/** Where the figure was read in the sources' own texts; absent of differences written by hand. */
	readonly readIn?: readonly SideSentence[];
};

/** The sentence, as one source prints it, that a side's figure was read in. */
export type SideSentence = { readonly sourceId: string; readonly text: string };

/** What two texts were found to tell differently. */
export type FoundDifference = {
	readonly kind:
		| 'title'
		| 'since'
		| 'meetings'
		| 'calls'
		| 'duration'
		| 'deaths'
		| 'share'
		| 'age'
		| 'date'
		| 'count'
		| 'money'
		| 'place'
		| 'figure';
	/**
	 * Whom or what it is about, for the screen: a name, or "visit", "call", "meeting" or another event that is dated, or
	 * what is counted of an event; empty where the kind says all.
	 */
	readonly about: string;
};

/** A fact a text states in a form that can be held against another text's, whatever the languages. */
export type Claim = {
	readonly kind: FoundDifference['kind'];
	/** What it is about: claims of another subject are not compared ("meeting", "donald-trump president"). */
	readonly subject: string;
	/** Words for the screen: a person's name, a place. Empty where the kind says all. */
	readonly about: string;
	/** What the number may stand for, both ends included: "almost 20" is 17 to 20. Of a date, days since 1970. */
	readonly low: number;
	readonly high: number;
	/** Ids of the persons it is about. */
	readonly persons: readonly string[];
	/** What narrows the claim ("term", "2018"): claims of other scopes are not compared. */
	readonly scope: string;
	/** As printed. */
	readonly phrase: string;
	/** The sentence it was read in, as printed, a long one shortened; absent where the text is in our words. */
	readonly sentence?: string;
	/** Set for a date. */
	readonly dated?: DatedClaim;
	/** Set for a figure that is told by the words around it. */
	readonly figure?: FigureClaim;
	/**
	 * Set for what is counted, paid or lasts in one event, and for the first of a text's figures: names and figures that
	 * tell the text's event from others.
	 */
	readonly names?: readonly string[];
	/** Where, as the table of places calls it, of visits counted by number; absent where the text does not say. */
	readonly places?: readonly string[];
};

/** By what a figure is told from others, in ideas that are the same in every language. */
export type FigureClaim = {
	/** What it counts; empty where its unit says it. */
	readonly nouns: readonly string[];
	/** What else its sentence says. */
	readonly around: readonly string[];
	/** The names among both, where the language tells them from other words. */
	readonly named: readonly string[];
};

/** What a date in a text rests on. */
export type DatedClaim = {
	/** Where it happened, as the table of places calls it; empty when the text does not say. */
	readonly places: readonly string[];
	/** Whether it was counted back from publication ("on Friday"), or told by night: a day may be another's by its zone. */
	readonly isCounted: boolean;
	/** Whether the text prints the year. */
	readonly isYearStated: boolean;
};

/** What one source claims, with the day it was published. */
export type SourceClaims = {
	readonly sourceId: string;
	readonly publishedAt: string | null;
	readonly claims: readonly Claim[];
};

/** A dated point of the story. */
export type StoryEvent = {
	readonly id: string;
	/** "2018-07-16", "2018-07" or "2018". */
	readonly date: string;
	readonly title: string;
	readonly place: string | null;
	/** Beginnings of the place's names in other languages, lower case; absent where it has none. */
	readonly placeForms?: readonly string[];
	/** Ids of the sources that report it. */
	readonly sourceIds: readonly string[];
};

/** What ships with the extension; `utterances` and `origins` are computed by the engine at build time. */
export type Bundle = {
	readonly sources: readonly Source[];
	readonly utterances: readonly Utterance[];
	readonly origins: readonly Origin[];
	readonly differences: readonly Difference[];
	readonly events: readonly StoryEvent[];
};

/** An office held for a time; resolves stand-ins ("the Ukrainian president") by the article's date. */
export type Role = {
	/** In any language, lower case: "us president", "kremlin leader", "глава кремля". */
	readonly titles: readonly string[];
	/** ISO date, inclusive; null = since before anything we read. */
	readonly from: string | null;
	/** ISO date, exclusive; null = until now. */
	readonly to: string | null;
};

/** Someone who is quoted on the story. */
export type Person = {
	readonly id: string;
	/** Full name in English. */
	readonly name: string;
	/** Other full names, surnames and transliterations, in any script, as printed. */
	readonly aliases: readonly string[];
	readonly pronoun: 'he' | 'she' | 'they';
	/** ISO 3166-1 alpha-2, or "EU", "NATO", "UN". */
	readonly country: string | null;
	/** Languages they speak in public beside what most in their country do: "en" for who heads an international body. */
	readonly speaks?: readonly string[];
	readonly roles: readonly Role[];
};

/** Who publishes: the outlet table's row. */
export type Outlet = {
	/** Registrable domain or host, lower case, without "www.". */
	readonly domain: string;
	readonly name: string;
	/** ISO 3166-1 alpha-2, or "INT" for an international one. */
	readonly country: string;
	/** BCP 47 primary subtag. */
	readonly language: string;
	readonly kind: 'newspaper' | 'broadcaster' | 'agency' | 'magazine' | 'online' | 'state media';
};

/** A news agency, whose texts others print. */
export type Agency = {
	/** Common name in English ("AFP"). */
	readonly name: string;
	/**
	 * How credit lines and datelines print it, in any language, case as printed; the common name first where it is
	 * printed so. Whole words: "AA" and "PA" are agencies between brackets or after a dash, not inside a sentence.
	 */
	readonly spellings: readonly string[];
};

/** A quote of the page with what is known of it elsewhere. */
export type QuoteReport = {
	readonly quote: Quote;
	/** The utterance it belongs to, this page's wording included; null when no other source prints it. */
	readonly utterance: Utterance | null;
	/** How this page's wording stands to the fullest. */
	readonly relation: Relation | null;
	/** Sources other than this page that print it. */
	readonly sourceCount: number;
	/** Independent origins, this page's own included. */
	readonly originCount: number;
	/** Utterances that may be the same, not merged. */
	readonly possibly: readonly Utterance[];
	/** Words of others that it tells, or its own as another tells them; absent when there are none. */
	readonly layers?: readonly Layer[];
};

/** A fragment the headline quotes, with the sentence it was cut from. */
export type TrimmedHeadline = {
	/** Inside the marks, in the article's title. */
	readonly fragment: Span;
	readonly speaker: string | null;
	/** The page's address, or the id of the source that prints the sentence in full. */
	readonly sourceId: string;
	/** The whole sentence, verbatim. */
	readonly sentence: string;
	/** The fragment in `sentence`. */
	readonly within: Span;
	readonly words: number;
	readonly sentenceWords: number;
};

/** An utterance other sources print about the same event and this page does not. */
export type LeftOut = {
	readonly utterance: Utterance;
	readonly originCount: number;
	/** The page gives it in indirect speech: "told in other words here". */
	readonly toldInOtherWords: boolean;
};

/** The part of a source that a report shows. */
export type SourceHead = Omit<Source, 'quotes' | 'fingerprint' | 'facts' | 'claims'>;

/** Everything known of one page, as stored and shown. */
export type Report = {
	/** Format of this record; raised when an older one could not be shown. */
	readonly version: 1;
	/** The tab's own address. */
	readonly address: string;
	/** Milliseconds since 1970, when the report was made. */
	readonly savedAt: number;
	readonly article: Omit<Article, 'blocks'>;
	readonly detection: Detection;
	/** In the headline's order; absent in reports stored before these were looked for. */
	readonly trimmedHeadlines?: readonly TrimmedHeadline[];
	readonly quotes: readonly QuoteReport[];
	readonly leftOut: readonly LeftOut[];
	/** Known sources, nearest to the page first. */
	readonly sources: readonly SourceHead[];
	/** Known sources that stem from the same text as the page, each with its evidence. */
	readonly sameOrigin: readonly OriginLink[];
	readonly differences: readonly Difference[];
	readonly events: readonly StoryEvent[];
	/** Ids of the events the page is about, first is nearest. */
	readonly pageEvents: readonly string[];
	/** Sketch of the page's words, for the library; absent in reports stored before there was one. */
	readonly fingerprint?: readonly number[];
	/** What the page's text claims, for the library; absent in reports stored before it was read. */
	readonly claims?: readonly Claim[];
};

/** One of the two the story is about, as detection sees them. */
export type Leader = {
	/** Id in the story's people. */
	readonly id: string;
	readonly name: string;
	/**
	 * Surnames in any script, uninflected. One that begins with a capital is found only so written (its lower-case form
	 * is a common word); one in lower case, or of a script without case, is found in any.
	 */
	readonly forms: readonly string[];
	/** Beginnings of words before a form that make it somebody or something else ("melani", "pulled a"), lower case. */
	readonly notAfter: readonly string[];
	/** Beginnings of words after a form that make it somebody or something else ("tower", "jr"), lower case. */
	readonly notBefore: readonly string[];
	/** Places that stand for them ("kremlin", "white house"), lower case. */
	readonly standIns: readonly string[];
};

/** Who a story is about: small enough for the script that runs on every page. */
export type StoryNames = {
	readonly leaders: readonly [Leader, Leader];
	/** Words that name both at once ("特普会"). */
	readonly pairs: readonly string[];
	/** Letters outside Latin of which each form and pair in another script has one, lower case. */
	readonly signs: readonly string[];
};

/** A story: all that detection needs. */
export type Story = StoryNames & {
	readonly id: string;
	readonly name: string;
	/** For each leader, offices that stand for them ("russian president"), lower case. */
	readonly offices: readonly [readonly string[], readonly string[]];
	/** For each leader, names of others who held the office: where one is named, it may mean them. Lower case. */
	readonly predecessors: readonly [readonly string[], readonly string[]];
	/** Beginnings of words for what two leaders do with each other (meet, call, summit), any language, lower case. */
	readonly dealings: readonly string[];
	/** Beginnings of the names of known events of the two ("anchorage", "helsinki"), lower case. */
	readonly places: readonly string[];
	/** Beginnings of the names of others the two deal with, lower case: an article about one of them is another story. */
	readonly bystanders: readonly string[];
	/** More of them, whose names are words elsewhere ("си"): looked for only where the subject of a line stands. */
	readonly subjects: readonly string[];
	/** Beginnings of words of politics ("president", "ceasefire", "washington"), any language, lower case: what holds none is no news of leaders. */
	readonly matters: readonly string[];
	/** Beginnings of words that open what is told as background ("earlier", "напомним"), lower case. */
	readonly background: readonly string[];
	/** Beginnings of words that make a name before them an attribute ("Trump adviser"), lower case. */
	readonly staff: readonly string[];
};
