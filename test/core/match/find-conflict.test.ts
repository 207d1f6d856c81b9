import { describe, expect, test } from 'vitest';
import { matchStatements } from '../../../src/core/match/match-statements.ts';
import { toStatement } from './statement.ts';

/** Said by one speaker on one day, and alike but for one thing. */
const alike: Readonly<Record<string, readonly [string, string]>> = {
	'another person': ['The meeting with Marta was very good and long', 'The meeting with Oleg was very good and long'],
	'another person, at the end': [
		'There will be very severe consequences for Oleg',
		'There will be very severe consequences for Marta',
	],
	'another number': ['Five thousand soldiers are dying every week', 'Seven thousand soldiers are dying every week'],
	'another month': ['We lost 20,000 soldiers in July', 'We lost 20,000 soldiers in August'],
	'the opposite': ['It was a great harvest for the valley', 'It was a terrible harvest for the valley'],
	'the opposite verb': ['We will lift the embargo on wheat next week', 'We will impose the embargo on wheat next week'],
	'a woman and a man': ['He has lost his head completely!', 'She has lost her head completely'],
	'a denial': ['I will send them tractors', 'I will never send them tractors'],
	'a denial in two words': ['We have a deal on wheat', 'We do not have a deal on wheat yet'],
};

const same: Readonly<Record<string, readonly [string, string]>> = {
	'a number in words and in digits': [
		'We gave them forty million dollars for the harbour',
		'We gave them $40 million for the harbour',
	],
	'"one thousand" and "a thousand"': [
		'They returned one thousand prisoners before Easter',
		'They returned a thousand prisoners before Easter',
	],
	'a denial told in another word': [
		'We are not against a dam, but it must not drown the orchards',
		'We have nothing against a dam, as long as nobody drowns the orchards',
	],
	'a clause of its own that denies something else': [
		'I don’t know, I’ll open the harbour in spring',
		'I could open the harbour in spring',
	],
	'a long statement with one number printed wrongly': [
		'The engineers slept in their trucks for 40 nights, and nobody thanked them when the harbour opened after two hard winters',
		'The engineers slept in their trucks for 14 nights, and nobody thanked them when the harbour opened after two hard winters',
	],
};

describe('never the same, for one thing is another', () => {
	test.each(Object.entries(alike))('%s', (_, [a, b]) => {
		expect(matchStatements(toStatement({ text: a }), toStatement({ text: b })).same).toBe(false);
	});
});

describe('still the same', () => {
	test.each(Object.entries(same))('%s', (_, [a, b]) => {
		expect(matchStatements(toStatement({ text: a }), toStatement({ text: b })).same).toBe(true);
	});
});
