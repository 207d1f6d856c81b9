import type { Leader, Story } from '../../core/types.ts';
import raw from './story.json' with { type: 'json' };

/** The story this extension is about. */
export const story: Story = parseStory(raw);

/**
 * Reads a story.
 *
 * @throws Error that names the field when the value is no story.
 */
export function parseStory(value: unknown): Story {
	const fields = toRecord(value, 'story');
	const words = (field: string) => toWords(fields[field], `story.${field}`);
	return {
		id: toText(fields['id'], 'story.id'),
		name: toText(fields['name'], 'story.name'),
		leaders: toLeaders(fields['leaders']),
		pairs: words('pairs'),
		dealings: words('dealings'),
		places: words('places'),
		bystanders: words('bystanders'),
		background: words('background'),
		staff: words('staff'),
	};
}

function toLeaders(value: unknown): Story['leaders'] {
	if (!Array.isArray(value) || value.length !== 2) throw new Error('story.leaders must list exactly two');
	return [toLeader(value[0], 'story.leaders[0]'), toLeader(value[1], 'story.leaders[1]')];
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
		others: words('others'),
	};
}

function toRecord(value: unknown, where: string): Readonly<Record<string, unknown>> {
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		throw new Error(`${where} must be an object`);
	return { ...value };
}

function toText(value: unknown, where: string): string {
	if (typeof value !== 'string' || value.trim() === '') throw new Error(`${where} must be a text that is not empty`);
	return value;
}

/** @returns Texts in NFC, as all texts are before they are compared. */
function toWords(value: unknown, where: string): readonly string[] {
	if (!Array.isArray(value)) throw new Error(`${where} must be a list of texts`);
	return value.map((word, index) => toText(word, `${where}[${index}]`).normalize('NFC'));
}
