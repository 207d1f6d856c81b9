import { expect, test } from 'vitest';
import { findLayers } from '../../../src/core/match/find-layers.ts';
import { groupUtterances } from '../../../src/core/match/group-utterances.ts';
import { createMatchContext } from '../../../src/core/match/match-context.ts';
import type { Person, Statement } from '../../../src/core/types.ts';
import { toStatement } from './statement.ts';

const people: readonly Person[] = [
	{ id: 'trump', name: 'Donald Trump', aliases: ['Trump'], pronoun: 'he', country: 'US', roles: [] },
	{ id: 'putin', name: 'Vladimir Putin', aliases: ['Putin', 'Путин'], pronoun: 'he', country: 'RU', roles: [] },
];
const context = createMatchContext(people);

function say(id: string, speakerId: 'trump' | 'putin', text: string, language = 'en'): Statement {
	const speaker = speakerId === 'trump' ? 'Donald Trump' : 'Vladimir Putin';
	return toStatement({ id, sourceId: id, speaker, speakerId, text, language });
}

const own = say('own', 'putin', 'You won that election by a mile, and everybody in the valley knows it.');

/** What a statement of Trump holds: words told as somebody's, and whether they are tied to his own. */
const cases: Readonly<Record<string, { readonly text: string; readonly told: readonly [string, string | null][] }>> = {
	'words of another, known first-hand': {
		text: "Vladimir Putin told me, 'You won that election by a mile', and I believe him.",
		told: [['You won that election by a mile', 'own']],
	},
	'curly marks and an apostrophe inside': {
		text: 'Putin said to me: “You won that election by a mile, it’s known in the valley.”',
		told: [['You won that election by a mile, it’s known in the valley.', 'own']],
	},
	'words of another, known from nowhere else': {
		text: "Putin told me 'the fishermen will be home by Sunday' and then he laughed.",
		told: [['the fishermen will be home by Sunday', null]],
	},
	'his own words to another': { text: "I told Putin, 'You have got to stop this'", told: [] },
	'his own words, after the name': { text: "Putin called, and I told him 'you have got to stop this'", told: [] },
	'words of nobody named': { text: "They say 'You won that election by a mile' all the time", told: [] },
	'a title, not a quotation': { text: "Putin liked the book, 'The Bridge', very much", told: [] },
	'apostrophes alone': { text: "Putin's soldiers' wives told me they don't want it", told: [] },
};

test.each(Object.entries(cases))('%s', (_, { text, told }) => {
	const statements = [say('outer', 'trump', text), own];
	const utterances = groupUtterances(statements, context);
	const layers = findLayers(statements, utterances, context);
	const shown = layers.map(({ span, utteranceId }) => [text.slice(span.start, span.end), utteranceId]);
	expect(shown).toEqual(told);
	for (const layer of layers) {
		expect(layer).toMatchObject({ statementId: 'outer', teller: 'Donald Trump', speakerId: 'putin' });
	}
});

test('words told by another are never merged with their speaker’s own', () => {
	const outer = say(
		'outer',
		'trump',
		"Putin told me, 'You won that election by a mile, and everybody in the valley knows it.'",
	);
	const utterances = groupUtterances([outer, own], context);
	expect(utterances.map(({ wordings }) => wordings.length)).toEqual([1, 1]);
	expect(utterances.flatMap(({ possibly }) => possibly)).toEqual([]);
});

test('a line is tied to its speaker’s own in another language', () => {
	const russian = say('ru', 'putin', 'Рыбаки вернутся домой до воскресенья, я вам обещаю.', 'ru');
	const outer = say('outer', 'trump', "Putin told me 'the fishermen will return home by Sunday, I promise you'.");
	const layers = findLayers([outer, russian], groupUtterances([outer, russian], context), context);
	expect(layers).toMatchObject([{ speakerId: 'putin', span: { start: 15 } }]);
});
