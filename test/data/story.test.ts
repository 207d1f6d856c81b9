import { describe, expect, test } from 'vitest';
import { parseStory, story } from '../../src/data/story/story.ts';

describe('parseStory', () => {
	test('reads back what it wrote', () => {
		expect(parseStory(JSON.parse(JSON.stringify(story)))).toEqual(story);
	});

	const broken: Readonly<Record<string, { value: unknown; message: string }>> = {
		'no object': { value: [], message: 'story must be an object' },
		'three leaders': {
			value: { ...story, leaders: [...story.leaders, story.leaders[0]] },
			message: 'story.leaders must list exactly two',
		},
		'a leader without name forms': {
			value: { ...story, leaders: [{ ...story.leaders[0], forms: [] }, story.leaders[1]] },
			message: 'story.leaders[0].forms must not be empty',
		},
		'a dealing that is no text': {
			value: { ...story, dealings: ['meet', 7] },
			message: 'story.dealings[1] must be a text that is not empty',
		},
		'places missing': { value: { ...story, places: undefined }, message: 'story.places must be a list of texts' },
	};

	test.each(Object.entries(broken))('refuses %s', (_, { value, message }) => {
		expect(() => parseStory(value)).toThrow(message);
	});
});
