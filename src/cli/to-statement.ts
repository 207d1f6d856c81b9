import { isRecord } from '../core/is-record.ts';
import { findPersonByName } from '../core/people/find-person.ts';
import type { Statement } from '../core/types.ts';
import { people } from '../data/story/people.ts';
import { optionalText, requiredText } from './line-record.ts';

/**
 * Reads one side of a pair, or one line to group: `{text, speaker?, date?, lang?, outlet?}`.
 *
 * @param id - What to call the statement.
 * @throws Error that names the field that is wrong.
 */
export function toStatement(id: string, side: unknown): Statement {
	if (!isRecord(side)) throw new Error('a side must be an object {text, speaker?, date?, lang?, outlet?}');
	const speaker = optionalText(side, 'speaker');
	return {
		id,
		text: requiredText(side, 'text'),
		speaker,
		speakerId: speaker === null ? null : (findPersonByName(people, speaker)?.id ?? null),
		date: optionalText(side, 'date'),
		language: optionalText(side, 'lang'),
		outlet: optionalText(side, 'outlet'),
		sourceId: id,
		occasion: null,
		passage: null,
	};
}
