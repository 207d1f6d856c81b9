import { expect, test } from 'vitest';
import { toDifference } from '../../../src/core/match/to-difference.ts';
import { chooseEdition } from '../../../src/core/view/messages/choose-messages.ts';
import { toTrimText } from '../../../src/core/view/to-trim-text.ts';

const edition = chooseEdition(['en'], 0);
const fullest = 'The ferry sails at noon, whatever the ministers say about the storm';
const cases: Readonly<Record<string, readonly [wording: string, text: string | null]>> = {
	'cut before': ['whatever the ministers say about the storm', 'without its beginning'],
	'cut after': ['The ferry sails at noon', 'without its end'],
	'cut on both sides': ['whatever the ministers say', 'without beginning and end'],
	'one word in place of another': ['This ferry sails at noon, whatever the ministers say', 'without its end'],
	'a word in place of many': ['Because, whatever the ministers say about the storm', 'without its beginning'],
	'a word of its own before': ['Well, the ferry sails at noon, whatever the ministers say', 'without its end'],
	'every word up to both ends': ['The ferry sails whatever the ministers say about the storm', null],
};

test.each(Object.entries(cases))('%s', (_, [wording, text]) => {
	expect(toTrimText(toDifference(fullest, wording), edition)).toBe(text);
});
