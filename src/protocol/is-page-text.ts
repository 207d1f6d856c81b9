import type {
	BoxRecord,
	HeadingRecord,
	PageText,
	RegionKind,
	RegionRecord,
	Run,
	Stated,
	TimeRecord,
} from '../core/page-text.ts';
import { type Check, columnsOf, isFlag, isMeasure, isText, isWhole, listOf, oneOf, orNull, shape } from './check.ts';

/** Entries of a list: the longest pages have some 30,000 elements with text. */
const most = 200_000;

const regionKinds: Readonly<Record<RegionKind, true>> = {
	navigation: true,
	related: true,
	comments: true,
	advertisement: true,
	newsletter: true,
	share: true,
	byline: true,
	biography: true,
	caption: true,
	tags: true,
	paywall: true,
	notice: true,
	consent: true,
	hidden: true,
	player: true,
};

const isTexts = listOf(isText, most);
const isPlace = orNull(isWhole);

const isNamed: Check<readonly [string, string]> = (raw): raw is readonly [string, string] =>
	Array.isArray(raw) && raw.length === 2 && raw.every(isText);

const isHeading = shape<HeadingRecord>({
	level: isWhole,
	text: isText,
	kickers: isTexts,
	link: orNull(isText),
	inTrail: isFlag,
});

const isStated = shape<Stated>({
	title: isText,
	language: orNull(isText),
	canonical: orNull(isText),
	meta: listOf(isNamed, most),
	linkedData: isTexts,
	headings: listOf(isHeading, most),
	authors: isTexts,
	bylines: isTexts,
	published: orNull(isText),
	modified: orNull(isText),
	time: orNull(isText),
	times: listOf(shape<TimeRecord>({ box: isPlace, text: isText }), most),
	translated: isFlag,
	next: orNull(isText),
	links: isTexts,
	embedded: isTexts,
});

const areBoxes = columnsOf<BoxRecord>(
	{
		parent: isPlace,
		tag: isText,
		classes: isText,
		id: isText,
		said: isText,
		isArticleBody: isFlag,
	},
	most,
);

const areRegions = columnsOf<RegionRecord>(
	{
		kind: oneOf(regionKinds),
		box: isPlace,
		make: isText,
		sure: isFlag,
		parent: isPlace,
	},
	most,
);

const areRuns = columnsOf<Run>(
	{
		box: isWhole,
		tag: isText,
		text: isText,
		linked: isMeasure,
		stressed: isMeasure,
		region: isPlace,
		marks: isWhole,
	},
	most,
);

/** Whether a value is a page's text. A reference to a box or region that is not there is read as none. */
export const isPageText: Check<PageText> = shape<PageText>({
	address: isText,
	readAt: isMeasure,
	stated: isStated,
	boxes: areBoxes,
	regions: areRegions,
	runs: areRuns,
});
