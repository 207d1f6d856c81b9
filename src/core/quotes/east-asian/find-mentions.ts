import { findCandidates } from '../mentions/find-candidates.ts';
import type { Candidate } from '../mentions/mention.ts';
import type { Scan } from '../mentions/scan-phrase.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/read-tokens.ts';
import { collectChineseNames } from './chinese-names.ts';
import { findChineseMentions } from './find-chinese-mentions.ts';

/** Full names that an article introduces, where neither capitals nor spaces show them; empty in other languages. */
export function collectNames(
	text: string,
	paragraphs: readonly (readonly Token[])[],
	lexicon: Lexicon,
): ReadonlySet<string> {
	return lexicon.language === 'zh' ? collectChineseNames(text, paragraphs, lexicon) : new Set();
}

/** Finds every mention of a paragraph in the way its language shows them. */
export function findMentions(scan: Scan): readonly Candidate[] {
	return scan.lexicon.language === 'zh' ? findChineseMentions(scan) : findCandidates(scan);
}
