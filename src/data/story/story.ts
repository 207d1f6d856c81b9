import type { Story } from '../../core/types.ts';
import { names, parseNames } from './names.ts';
import { toRecord, toText, toWords } from './parse-words.ts';
import raw from './story.json' with { type: 'json' };

/** The story this extension is about. */
export const story: Story = parseStory({ ...raw, ...names });

/**
 * Reads a story.
 *
 * @throws Error that names the field when the value is no story.
 */
export function parseStory(value: unknown): Story {
	const fields = toRecord(value, 'story');
	const words = (field: string) => toWords(fields[field], `story.${field}`);
	return {
		...parseNames(value),
		id: toText(fields['id'], 'story.id'),
		name: toText(fields['name'], 'story.name'),
		offices: toPair(fields['offices'], 'story.offices'),
		predecessors: toPair(fields['predecessors'], 'story.predecessors'),
		dealings: words('dealings'),
		places: words('places'),
		bystanders: words('bystanders'),
		subjects: words('subjects'),
		matters: words('matters'),
		background: words('background'),
		staff: words('staff'),
	};
}

function toPair(value: unknown, where: string): Story['offices'] {
	if (!Array.isArray(value) || value.length !== 2) throw new Error(`${where} must be one list for each of the two`);
	return [toWords(value[0], `${where}[0]`), toWords(value[1], `${where}[1]`)];
}
