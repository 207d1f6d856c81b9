import type { Speaker } from '../../article-frame.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import { announcesName } from '../shared/announcing-words.ts';
import type { Stretch } from '../shared/is-reported.ts';

/** Most words of a name that ends a subject, and of a forum whose name calls out. */
const shortSubject = 3;

/** "в заявлении «коалиции желающих» подчеркивается, что", "на форуме «Россия зовет!»": parts of the sentence around. */
export function isSubjectOrForum({ frame, paragraph, quote: { token }, words }: Stretch): boolean {
	const { tokens } = paragraph;
	const before = tokens[token - 1];
	if (words.split(/\s+/u).length > shortSubject) return false;
	if (before?.text === '(' && tokens[token + 1]?.text === ')' && /^\p{Lu}/u.test(words)) return true;
	if (before?.kind !== 'word') return false;
	if (generally.test(before.text)) return !paragraph.speakers.some((one) => isSubjectBefore(one, token));
	if (/^[^,.?…]+!$/u.test(words)) return announcesName(frame.lexicon, [before]);
	if (isOneName(words, before, frame.lexicon)) return true;
	if (isSubjectOfThat(words, before, tokens[token + 1])) return true;
	return isOf(tokens[token + 1], wordClass.say) && tokens[token + 2]?.text === ',';
}

/** "Маршрут в народе называют «горками»": what people in general call something, where nobody is named who does. */
const generally = /^(?:называют|зовут|прозвали|окрестили|називають|звуть|охрестили|nazywają|przezwali|ochrzcili)$/u;

function isSubjectBefore({ from, role, kind }: Speaker, token: number): boolean {
	return from < token && from >= token - subjectReach && role !== 'oblique' && kind !== 'place';
}

/** How far before such a verb its subject may stand, in tokens. */
const subjectReach = 8;

/** "написав, що «Сіль» – …", "сказала, что «Заря» выстоит": one capital, and the rest of its clause behind it. */
function isSubjectOfThat(words: string, before: Token, behind: Token | undefined): boolean {
	if (!/^\p{Lu}\S*[^\s,.!?…]$/u.test(words) || (before.classes & wordClass.that) === 0) return false;
	return behind?.kind === 'word' || /^[—–-]$/u.test(behind?.text ?? '');
}

/** One word that is a name wherever it stands: «7x7», Latin letters among Cyrillic ones, a capital behind a preposition. */
function isOneName(words: string, { classes }: Token, { grammar }: Lexicon): boolean {
	if (/^\p{Lu}[\p{Ll}’ʼ'-]+ \p{Lu}[\p{Ll}’ʼ'-]+$/u.test(words) && (classes & wordClass.preposition) !== 0) return true;
	if (/\s|[.,!?…%]$/u.test(words) || (classes & (wordClass.say | wordClass.call | wordClass.that)) !== 0) return false;
	if (/\d/u.test(words) || (grammar.speakers.sentences?.latinIsForeign === true && /^[A-Z]/u.test(words))) return true;
	return /^\p{Lu}/u.test(words) && (classes & wordClass.preposition) !== 0;
}

/** "Europa nie odniosła sukcesu": a sentence that says of something that it is not so, and no name. */
export function hasNegation({ words }: Pick<Stretch, 'words'>): boolean {
	return /\s(?:nie|не|ні)\s/u.test(words);
}
