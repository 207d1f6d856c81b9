import type { FrameParagraph, FrameQuote } from '../../article-frame.ts';
import { lastBefore } from '../../speakers/list-candidates.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import { isCalled, shortWords } from '../shared/is-announced.ts';
import { ends, isReported, reach, type Stretch } from '../shared/is-reported.ts';
import { longestName } from '../shared/quoted-name.ts';

/** How many mentions before a stretch are looked at for somebody who may have said it. */
const mostLooked = 6;

/** Whether a stretch looks like a name in Romance languages: behind an article more words, with none before hardly any. */
export function isRomanceName(stretch: Stretch): boolean {
	const { paragraph, quote, words } = stretch;
	const count = words.split(/\s+/u).length;
	if (count === 1 && isOfParty(stretch)) return true;
	if (count > 1 && isFragment(paragraph, quote, words)) return false;
	const most = /^\p{Ll}/u.test(words) && isArticle(paragraph, quote) ? longestName : shortWords;
	return count <= most && !isReported(stretch);
}

/** "la diputada «popular»": an adjective behind an office, which nobody is called here. */
function isOfParty({ paragraph: { tokens }, quote: { token }, words }: Stretch): boolean {
	if (!/^\p{Ll}+$/u.test(words) || !isOf(tokens[token - 1], wordClass.title)) return false;
	return (
		isOf(tokens[token - 2], wordClass.determiner) && !tokens.slice(Math.max(0, token - reach), token).some(isCalled)
	);
}

function isArticle({ tokens }: FrameParagraph, { token }: FrameQuote): boolean {
	const before = tokens[token - 1];
	if (before === undefined || /^(?:un|une|una|uno|um|uma)$/u.test(before.text)) return false;
	return (before.classes & (wordClass.determiner | wordClass.possessive)) !== 0 || contracted.test(before.text);
}

/** A preposition with its article. */
const contracted = /^(?:d[aeo]l(?:l[aeo])?|dei|degli|all[aeo]|nell[aeo]|sull[aeo]|du|des|aux?|al|d[ao]s?|n[ao]s?)$/u;

/** Some words in small letters that no article goes before: part of a sentence somebody said. */
function isFragment({ tokens, speakers }: FrameParagraph, { token }: FrameQuote, words: string): boolean {
	const isSome = /^(?:une?|una|uno|uma?)$/u.test(tokens[token - 1]?.text ?? '');
	const isGoverned = isSome && isOf(tokens[token - 2], wordClass.preposition);
	const before = tokens[isGoverned ? token - 2 : token - 1];
	const article = wordClass.determiner | wordClass.possessive;
	if (
		!/^\p{Ll}/u.test(words) ||
		before?.kind !== 'word' ||
		(before.classes & article) !== 0 ||
		contracted.test(before.text)
	)
		return false;
	const from =
		token -
		1 -
		tokens
			.slice(Math.max(0, token - reach), token)
			.toReversed()
			.findIndex(ends);
	return lastBefore(speakers, token, mostLooked).some(
		(speaker) =>
			speaker.from >= (from === token ? token - reach : from) &&
			/^(?:person|name|nominal|organisation)$/u.test(speaker.kind),
	);
}
