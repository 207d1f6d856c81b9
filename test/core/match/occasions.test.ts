import { expect, test } from 'vitest';
import { matchStatements } from '../../../src/core/match/match-statements.ts';
import type { Occasion, Statement } from '../../../src/core/types.ts';
import { onDay, toStatement } from './statement.ts';

/** What two articles tell of when and where the same words were said. */
type Case = {
	readonly text: string;
	readonly a: Partial<Statement>;
	readonly b: Partial<Statement>;
	readonly decided: 'same' | 'possibly' | 'different';
};

function at(venue: string): Occasion {
	return { stated: null, date: null, certainty: 'unknown', venue };
}

const slogan = 'Open the harbour';
const short = 'There will be very heavy storms';
const seven = 'They want to mend the harbour badly';
const stump = 'If I were the mayor this harbour would never have closed, it would never ever have closed';
const long =
	'We are going to get that terrible quarrel between the pilots and the fishermen settled, and we will have it settled before I even move into the town hall, shortly after we win the election';

const cases: Readonly<Record<string, Case>> = {
	'a line of many speeches, two of whose days are stated': {
		text: stump,
		a: { occasion: onDay('2024-06-10') },
		b: { occasion: onDay('2024-09-02') },
		decided: 'different',
	},
	'a line of many speeches, printed in two seasons': {
		text: stump,
		a: { date: '2024-06-10' },
		b: { date: '2024-09-02' },
		decided: 'possibly',
	},
	'a long line, two of whose days are stated': {
		text: long,
		a: { occasion: onDay('2024-06-10') },
		b: { occasion: onDay('2024-09-02') },
		decided: 'possibly',
	},
	'a long line, printed in two seasons': {
		text: long,
		a: { date: '2024-06-10' },
		b: { date: '2024-09-02' },
		decided: 'possibly',
	},
	'a long line in a weekly paper': {
		text: long,
		a: { date: '2025-08-13' },
		b: { date: '2025-08-21' },
		decided: 'same',
	},
	'a slogan, weeks apart': { text: slogan, a: { date: '2025-01-01' }, b: { date: '2025-01-21' }, decided: 'different' },
	'a warning, said again in a week': {
		text: short,
		a: { date: '2025-08-13' },
		b: { date: '2025-08-19' },
		decided: 'possibly',
	},
	'a sentence, printed again a month later': {
		text: seven,
		a: { date: '2025-08-13' },
		b: { date: '2025-09-15' },
		decided: 'possibly',
	},
	'a sentence that a later article recalls with its day': {
		text: seven,
		a: { date: '2025-08-14' },
		b: { date: '2025-11-20', occasion: onDay('2025-08-14') },
		decided: 'same',
	},
	'a sentence that a later article recalls with its month': {
		text: seven,
		a: { date: '2025-08-14' },
		b: { date: '2025-11-20', occasion: onDay('2025-08') },
		decided: 'same',
	},
	'a sentence that one of two articles of one day recalls, and the other says was said yesterday': {
		text: seven,
		a: { date: '2025-11-20', occasion: onDay('2025-11-19') },
		b: { date: '2025-11-20', occasion: onDay('2025-08-14') },
		decided: 'different',
	},
	'a channel and a rally': {
		text: seven,
		a: { occasion: at('Fox News') },
		b: { occasion: at('rally in Ohio') },
		decided: 'possibly',
	},
	'an interview and a post': {
		text: stump,
		a: { occasion: at('an interview with CNN') },
		b: { occasion: at('Truth Social') },
		decided: 'possibly',
	},
	'two channels': { text: stump, a: { occasion: at('Fox News') }, b: { occasion: at('CNN') }, decided: 'possibly' },
	'two towns': {
		text: seven,
		a: { occasion: at('press conference in Helsinki') },
		b: { occasion: at('news conference in Anchorage') },
		decided: 'possibly',
	},
	'an interview and a rally, in two languages': {
		text: seven,
		a: { occasion: at('an interview') },
		b: { occasion: at('Kundgebung'), language: 'de', text: 'Sie wollen den Hafen unbedingt reparieren' },
		decided: 'possibly',
	},
	'a channel and an interview': {
		text: seven,
		a: { occasion: at('Fox News') },
		b: { occasion: at('an interview') },
		decided: 'same',
	},
	'a town by two names': {
		text: seven,
		a: { occasion: at('press conference in Alaska') },
		b: { occasion: at('news conference in Anchorage') },
		decided: 'same',
	},
	'two networks that one post stands in': {
		text: seven,
		a: { occasion: at('X') },
		b: { occasion: at('post on Telegram') },
		decided: 'same',
	},
	'a building and a channel, which may be of one occasion': {
		text: seven,
		a: { occasion: at('the Kremlin') },
		b: { occasion: at('Fox News Radio') },
		decided: 'same',
	},
	'a warning on one network, which its speaker posts on every day': {
		text: short,
		a: { date: '2025-08-13', occasion: at('Truth Social') },
		b: { date: '2025-08-19', occasion: at('Truth Social') },
		decided: 'possibly',
	},
	'a warning in one capital, printed a week apart': {
		text: short,
		a: { date: '2025-08-13', occasion: at('the Kremlin') },
		b: { date: '2025-08-19', occasion: at('the Kremlin') },
		decided: 'possibly',
	},
	'a warning on one channel, printed a week apart': {
		text: short,
		a: { date: '2025-08-13', occasion: at('Fox News Radio') },
		b: { date: '2025-08-19', occasion: at('Fox News radio') },
		decided: 'same',
	},
};

test.each(Object.entries(cases))('the same words: %s', (_, { text, a, b, decided }) => {
	const match = matchStatements(toStatement({ text, id: 'a', ...a }), toStatement({ text, id: 'b', ...b }));
	expect(match.same ? 'same' : match.possibly ? 'possibly' : 'different').toBe(decided);
});
