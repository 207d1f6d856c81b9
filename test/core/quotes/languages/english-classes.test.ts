import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCases } from './read-cases.ts';

/** What comes before the colon of a case's name, by file: each is to be shown by cases that are unlike. */
const classes = {
	'en-constructions.txt': [
		'Q S V',
		'Q–S V–Q',
		'S V running Q',
		'Q–V S–Q',
		'Q V S',
		'S V, Q',
		'several pieces',
		'speaker in another paragraph',
		'S V: Q',
		'V S Q',
		'lead without a name',
		'interview with questions in bold',
		'a shout from the gallery',
		'I asked',
	],
	'en-error-classes.txt': [
		'a role before the name',
		'a pronoun with another name between',
		'the second piece of a split utterance',
		'a quoted paragraph whose speaker stands above',
		'the addressee taken for the speaker',
		'a scare quote or title taken for speech',
		'a relative clause or possessive',
		'a second outlet',
		'a missing, reversed or doubled mark',
		'speakers who are no persons',
		'transcripts',
		'a text and who sent it',
		'a role nobody was introduced with',
	],
};

const fewest = 3;

describe.each(Object.entries(classes))('%s', (file, names) => {
	const rules = readCases(readFileSync(new URL(file, import.meta.url), 'utf8')).map(({ rule }) => rule);
	test.each(names)(`%s has at least ${fewest} cases`, (name) => {
		expect(rules.filter((rule) => rule.startsWith(`${name}: `)).length).toBeGreaterThanOrEqual(fewest);
	});
	test('no case is of another class, and no two have one name', () => {
		expect(rules.filter((rule) => !names.some((name) => rule.startsWith(`${name}: `)))).toEqual([]);
		expect(new Set(rules).size).toBe(rules.length);
	});
});
