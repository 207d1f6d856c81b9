import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/read-tokens.ts';
import { functionWord, wordClass } from '../words/word-class.ts';
import { isMarked, type Scan } from './scan-phrase.ts';

/** How many tokens behind a name its role may end: "푸틴 러시아 대통령은", "さん（72）". */
const roleReach = 5;

/** Past the role behind a name, in languages that put it there. */
export function pastRole(scan: Scan, from: number): number {
	const { lexicon } = scan;
	if (lexicon.language === 'ar') return pastArabicRole(scan, from);
	return lexicon.title !== 'after' || endsKorean(scan, from - 1) ? from : pastRoleAfter(scan, from);
}

function pastRoleAfter(scan: Scan, from: number): number {
	const { lexicon, tokens } = scan;
	let end = from;
	for (let at = from; at < from + roleReach; at++) {
		const token = tokens[at];
		if (stopsRole(token, lexicon)) break;
		if (closesRole(token)) end = at + 1;
		if (end > at && endsKorean(scan, at)) break;
	}
	return end;
}

/** "إنزاغي مدرب الهلال": a role right behind an Arabic name, and whose. */
function pastArabicRole({ tokens }: Scan, from: number): number {
	const role = tokens[from];
	if (role?.kind !== 'word' || (role.classes & wordClass.title) === 0) return from;
	return tokens[from + 1]?.text.startsWith('ال') === true ? from + 2 : from + 1;
}

/** A Korean word with a particle ends its phrase. */
function endsKorean({ tokens, lexicon }: Scan, at: number): boolean {
	return lexicon.language === 'ko' && isMarked(tokens[at]?.text ?? '', lexicon);
}

/** A role, or the bracket behind it: "さん（72）". */
function closesRole(token: Token | undefined): boolean {
	const { text, classes } = token ?? { text: '', classes: 0 };
	return (classes & (wordClass.title | wordClass.honorific)) !== 0 || /^[)）]$/u.test(text);
}

/** Japanese roles follow the name at once; Korean ones may have a country or office before them. */
function stopsRole(token: Token | undefined, { language }: Lexicon): boolean {
	if (token === undefined || token.kind === 'quote') return true;
	const { kind, text, classes } = token;
	if (kind === 'punctuation') return !/^[()（）]$/u.test(text);
	if ((classes & functionWord) !== 0) return true;
	return language === 'ja' && (classes & (wordClass.title | wordClass.honorific)) === 0 && !/^[\d０-９]+$/u.test(text);
}
