import type { Lexicon } from '../../words/lexicon.ts';
import { speakerNoun, wordClass } from '../../words/word-class.ts';
import { type Found, plain, type View } from './found.ts';
import { isKoreanName, looksNamed } from './korean-names.ts';
import type { KoreanWord } from './korean-words.ts';
import { quoted } from './view-paragraph.ts';

/** How many syllables a full name has. */
const fullName = 3;

/** Roles of one syllable more than the end of a body's name: "신한은행장". */
const bodyAtJoint = /^(?:은행|공단|재단|센터|학교|대학|병원|협회|학회|의회|법원|검찰|경찰)/u;

/** The name that a role is written together with: "신철호위원장", "임하늘학생"; null for none. */
export function joinedName({ stem, addressed }: KoreanWord, lexicon: Lexicon): string | null {
	const [name, role] = [stem.slice(0, fullName), stem.slice(fullName)];
	if (addressed || role.length < 2 || bodyAtJoint.test(stem.slice(fullName - 1)) || lexicon.known.has(stem))
		return null;
	const isRole =
		(lexicon.known.has(role) || lexicon.known.has(`${role}*`)) &&
		(lexicon.classOf(role) & (wordClass.title | wordClass.person)) !== 0;
	return isRole && looksNamed({ stem: name, classes: 0, addressed: false }, lexicon) ? name : null;
}

/** Who said a quotation, in brackets right behind it: "“…”(배우 민가영)", "“…”(김석 대표)". */
const bracketed = new RegExp(`${quoted}\\s?\\(([가-힣]{1,12}(?:\\s[가-힣]{1,12}){0,3})\\)`, 'gu');

/** Most brackets of a paragraph that are read. */
const mostBrackets = 20;

/** Whom brackets name right behind quotations. */
export function bracketedIn({ signs, scan: { lexicon } }: View): readonly Found[] {
	return [...signs.matchAll(bracketed)].slice(0, mostBrackets).flatMap(({ index, 0: whole, 1: printed = '' }) => {
		const from = index + whole.length - 1 - printed.length;
		const words = printed.split(' ');
		const isSomebody = words.some((word) => (lexicon.classOf(word) & speakerNoun) !== 0);
		const isName = isSomebody && words.length > 1 ? isKoreanName : looksNamed;
		const name = words.findLast((word) =>
			isName({ stem: word, classes: lexicon.classOf(word), addressed: false }, lexicon),
		);
		if (name !== undefined) return [plain('person', name, from, from + printed.length)];
		return isSomebody ? [plain('nominal', printed, from, from + printed.length)] : [];
	});
}
