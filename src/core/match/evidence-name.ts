/** The numbers that a match rests on. A name, once given, keeps its meaning: stored reports hold them. */
export type EvidenceName =
	/** Words of the less full wording that the fuller one has too, in the same or another form. */
	| 'sharedWords'
	/** Words of the less full wording. */
	| 'words'
	/** Different telling words or ideas that both have. */
	| 'sharedIdeas'
	/** Sum of what the shared words tell; a telling word is 1. */
	| 'sharedInformation'
	/** Share of the less full wording's information that the fuller one has too, 0 to 1. */
	| 'containment'
	/** Share of the fuller wording's information that the less full one has too, 0 to 1. */
	| 'coverage'
	/** Information of the longest run of the same words. */
	| 'longestRun'
	/** Share of the shared words that stand in the same order, 0 to 1. */
	| 'inOrder'
	/** 1: one speaker; 0: two speakers; absent: not known. */
	| 'sameSpeaker'
	/** 1: both articles name one place or channel; 0: two that words cannot be said in at once; absent: not known. */
	| 'sameVenue'
	/** Further sources of the utterance whose wording this one matches by itself; absent: none. */
	| 'alsoAgreeing'
	/** Days between the days both were said, or else printed; absent: not known. */
	| 'daysApart'
	/** 1 where both articles state the day it was said. */
	| 'datesStated'
	/** 1 where the two are in different languages. */
	| 'crossLanguage'
	/** 1 where each is by far the speaker's nearest line to the other in its article, and that decided. */
	| 'nearestLine';
