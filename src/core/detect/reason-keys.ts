/** Every reason detection gives, with the English sentence it stands for; {0}, {1} are its values. */
export const reasonSentences = {
	/** The page kind is a front page, topic page, section list, search result or error: nothing on it is one article. */
	'page-is-a-list': 'This page is a list of articles, not an article',
	/** Neither leader is named. */
	'neither-named': 'Neither of the two is named',
	/** Value: the name of the leader who is named. */
	'only-one-named': 'Only {0} is named',
	/** Both are named in the headline. */
	'both-in-headline': 'Both are named in the headline',
	/** Value: the leader who is named in the headline. */
	'one-in-headline': 'The headline names {0} alone',
	/** The headline names neither of the two and no meeting of theirs. */
	'headline-names-neither': 'The headline names neither of the two',
	/** The headline says what the two do with each other: meet, call, agree, threaten, answer. */
	'dealing-in-headline': 'The headline tells of dealings between the two',
	/** Value: the place or event as printed ("Anchorage"). */
	'known-place': 'Mentions a known meeting place of the two: {0}',
	/** One sentence of the opening names both. */
	'both-in-lead': 'Both are named together in the opening',
	/** A transcript in which both have turns. */
	'both-speak': 'Both speak in this transcript',
	/** The opening names both, in sentences of their own. */
	'both-in-opening': 'The opening names both',
	/** Values: paragraphs that name both, paragraphs in all. */
	'both-in-paragraphs': 'Both are named in {0} of {1} paragraphs',
	/** Value: sentences in which the two meet, call, sign, threaten, answer. */
	'dealings-in-sentences': 'Sentences that tell what the two do with each other: {0}',
	/** Values: sentences that name both, sentences in all. */
	'only-in-passing': 'The two are named together in only {0} of {1} sentences',
	/** No sentence names both. */
	'never-together': 'Both are named, but never together',
	/** Somebody else stands in the headline where one of the two does not. */
	'someone-else-in-headline': 'The headline is about somebody else',
	/** Values: updates about the two, updates in all. */
	'updates-about': 'Updates about the two: {0} of {1}',
	/** Value: words that stand for a leader by role or place ("the Kremlin"). */
	'named-by-role': 'One of the two is named by role: {0}',
} as const;

/** The key of a reason. */
export type ReasonKey = keyof typeof reasonSentences;
