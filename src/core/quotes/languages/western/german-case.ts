import type { Person } from '../../../types.ts';
import type { Candidate } from '../../mentions/mention.ts';
import type { Case, CaseReading } from '../../mentions/mention-rules.ts';
import { wordsOfName } from '../../mentions/people-index.ts';
import { wordsOfNames } from '../shared/words-of-names.ts';

/** A name that is known in any but its base form is no subject. */
export function germanCase({ tokens, people }: CaseReading, { to, kind, person }: Candidate): Case {
	const last = tokens[to - 1];
	if (last === undefined || kind !== 'person' || person === null) return null;
	if (isGenitive(last.text, person)) return 'oblique';
	return wordsOfNames(people.known).has(last.text) ? null : 'oblique';
}

/** "der Sprecher Wladimir Putins", which is the name's base form in another language. */
function isGenitive(word: string, { name }: Person): boolean {
	const words = wordsOfName(name);
	return word.endsWith('s') && words.includes(word.slice(0, -1)) && !words.includes(word);
}
