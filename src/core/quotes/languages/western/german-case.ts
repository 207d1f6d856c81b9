import type { Candidate } from '../../mentions/mention.ts';
import type { Case, CaseReading } from '../../mentions/mention-rules.ts';
import { wordsOfNames } from '../shared/words-of-names.ts';

/** A name that is known in any but its base form is no subject. */
export function germanCase({ tokens, people }: CaseReading, { to, kind, person }: Candidate): Case {
	const last = tokens[to - 1];
	if (last === undefined || kind !== 'person' || person === null) return null;
	return wordsOfNames(people.known).has(last.text) ? null : 'oblique';
}
