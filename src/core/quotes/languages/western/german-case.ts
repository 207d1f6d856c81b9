import type { Person } from '../../../types.ts';
import type { Candidate } from '../../mentions/mention.ts';
import type { Case, CaseReading } from '../../mentions/mention-rules.ts';
import { wordsOfName } from '../../mentions/people-index.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import { wordsOfNames } from '../shared/words-of-names.ts';

/** A name that is known in any but its base form is no subject. */
export function germanCase({ tokens, people }: CaseReading, { to, kind, person }: Candidate): Case {
	const last = tokens[to - 1];
	if (last !== undefined && isOwner(last, tokens[to])) return 'oblique';
	if (last === undefined || kind !== 'person' || person === null) return null;
	if (isGenitive(last.text, person)) return 'oblique';
	return wordsOfNames(people.known).has(last.text) ? null : 'oblique';
}

/** "Merz' Sprecher": a name that ends so has only a sign in the genitive, which stands between it and the office. */
function isOwner({ text, end }: Token, next: Token | undefined): boolean {
	const isSigned = next !== undefined && next.start - end === 2 && /[sxzß]$/u.test(text);
	return isSigned && isOf(next, wordClass.title | wordClass.person);
}

/** "der Sprecher Wladimir Putins", which is the name's base form in another language. */
function isGenitive(word: string, { name }: Person): boolean {
	const words = wordsOfName(name);
	return word.endsWith('s') && words.includes(word.slice(0, -1)) && !words.includes(word);
}
