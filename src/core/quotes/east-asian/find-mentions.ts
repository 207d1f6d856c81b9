import { findCandidates } from '../mentions/find-candidates.ts';
import type { Candidate } from '../mentions/mention.ts';
import type { Scan } from '../mentions/scan-phrase.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/read-tokens.ts';
import { collectChineseNames } from './chinese-names.ts';
import { findChineseMentions } from './find-chinese-mentions.ts';
import { findJapaneseMentions } from './find-japanese-mentions.ts';
import { findKoreanMentions } from './find-korean-mentions.ts';
import { collectJapaneseNames } from './japanese-names.ts';
import { collectKoreanNames } from './korean-names.ts';

/** How a language is read for names where no capitals show them. */
type Reading = {
	readonly collect: (text: string, paragraphs: readonly (readonly Token[])[], lexicon: Lexicon) => ReadonlySet<string>;
	readonly find: (scan: Scan) => readonly Candidate[];
};

const readings: Readonly<Record<string, Reading>> = {
	ja: { collect: collectJapaneseNames, find: findJapaneseMentions },
	ko: { collect: collectKoreanNames, find: findKoreanMentions },
	zh: { collect: collectChineseNames, find: findChineseMentions },
};

/** Full names that an article introduces, where no capitals show them; empty in other languages. */
export function collectNames(
	text: string,
	paragraphs: readonly (readonly Token[])[],
	lexicon: Lexicon,
): ReadonlySet<string> {
	return readings[lexicon.language]?.collect(text, paragraphs, lexicon) ?? new Set();
}

/** Finds every mention of a paragraph in the way its language shows them. */
export function findMentions(scan: Scan): readonly Candidate[] {
	return (readings[scan.lexicon.language]?.find ?? findCandidates)(scan);
}
