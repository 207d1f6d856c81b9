import { findSigns } from '../../core/detect/find-signs.ts';
import type { Leader, StoryNames } from '../../core/types.ts';
import raw from './names.json' with { type: 'json' };
import { toRecord, toText, toWords } from './parse-words.ts';

/** Who this extension's story is about: all that the gate on every page needs. */
export const names: StoryNames = parseNames(raw);

/**
 * Reads the names of a story.
 *
 * @throws Error that names the field when the value is none.
 */
export function parseNames(value: unknown): StoryNames {
	const { leaders, pairs } = toRecord(value, 'story');
	if (!Array.isArray(leaders) || leaders.length !== 2) throw new Error('story.leaders must list exactly two');
	const [first, second] = [toLeader(leaders[0], 'story.leaders[0]'), toLeader(leaders[1], 'story.leaders[1]')];
	const both = toWords(pairs, 'story.pairs');
	return { leaders: [first, second], pairs: both, signs: findSigns([...first.forms, ...second.forms, ...both]) };
}

function toLeader(value: unknown, where: string): Leader {
	const fields = toRecord(value, where);
	const words = (field: string) => toWords(fields[field], `${where}.${field}`);
	const forms = words('forms');
	if (forms.length === 0) throw new Error(`${where}.forms must not be empty: nobody could be found by it`);
	return {
		id: toText(fields['id'], `${where}.id`),
		name: toText(fields['name'], `${where}.name`),
		forms,
		notAfter: words('notAfter'),
		notBefore: words('notBefore'),
		standIns: words('standIns'),
	};
}
