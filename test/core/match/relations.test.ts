import { expect, test } from 'vitest';
import { createMatchContext } from '../../../src/core/match/match-context.ts';
import { matchStatements } from '../../../src/core/match/match-statements.ts';
import type { Match } from '../../../src/core/types.ts';
import { people } from '../../../src/data/story/people.ts';
import table from './relations.json' with { type: 'json' };
import { toStatement } from './statement.ts';

/** Of pairs rightly called the same, how many relations must be what a reader would call them. */
const leastRight = 0.95;
/** Of all pairs, how many must be called the same. */
const leastSame = 0.93;

const context = createMatchContext(people);
const idOf = new Map(people.map(({ id, name }) => [name, id]));

type Labelled = { readonly label: string; readonly text: string; readonly match: Match };

const labelled: readonly Labelled[] = table.statements.flatMap(({ speaker, language, full, ...wordings }) => {
	const said = { speaker, speakerId: idOf.get(speaker) ?? null };
	const fuller = toStatement({ ...said, text: full, language, id: 'full' });
	return Object.entries(wordings).flatMap(([label, list]) =>
		list.map((wording) => {
			const [own, text] = Array.isArray(wording) ? [wording[0] ?? language, wording[1] ?? ''] : [language, wording];
			return {
				label,
				text,
				match: matchStatements(fuller, toStatement({ ...said, text, language: own, id: 'other' }), context),
			};
		}),
	);
});

test('there are enough pairs of every relation to tell', () => {
	expect(labelled.length).toBeGreaterThanOrEqual(120);
	expect(new Set(labelled.map(({ label }) => label)).size).toBe(7);
});

test('nearly all wordings of a statement are called the same', () => {
	expect(labelled.filter(({ match }) => match.same).length / labelled.length).toBeGreaterThanOrEqual(leastSame);
});

test('the relation is what a reader would call it', () => {
	const same = labelled.filter(({ match }) => match.same);
	const wrong = same.filter(({ label, match }) => match.relation !== label);
	expect(1 - wrong.length / same.length, JSON.stringify(wrong, null, '\t')).toBeGreaterThanOrEqual(leastRight);
});

type Heard = { readonly speaker: string; readonly language: string; readonly lines: readonly [string, string] };

const railway: Heard['lines'] = [
	'We must finish the second track before the war is over, and we are ready to begin the work.',
	'We have to complete the second track before the conflict is over, and we are prepared to start the work.',
];
const inPolish: Heard['lines'] = [
	'Zbudowaliśmy tę kolej przez zamarznięte bagno całkiem bez maszyn.',
	'Wznieśliśmy tę linię kolejową przez zamarznięte bagno całkiem bez maszyn.',
];

/** How two wordings in one language stand to each other, by who said it. */
const heard: Readonly<Record<string, Heard & { readonly relation: Match['relation'] }>> = {
	'what a Russian said, in English': {
		speaker: 'Sergei Lavrov',
		language: 'en',
		lines: railway,
		relation: 'translated',
	},
	'who heads an international body speaks English, wherever from': {
		speaker: 'Ursula von der Leyen',
		language: 'en',
		lines: railway,
		relation: 'reworded',
	},
	'but not Polish': { speaker: 'Ursula von der Leyen', language: 'pl', lines: inPolish, relation: 'translated' },
	'nobody knows what a local official spoke': {
		speaker: 'Anneke Brouwer',
		language: 'en',
		lines: railway,
		relation: 'reworded',
	},
};

test.each(Object.entries(heard))('the language a speaker speaks tells translations: %s', (_, wanted) => {
	const { speaker, language, lines, relation } = wanted;
	const [one, other] = lines.map((text) =>
		toStatement({ text, language, speaker, speakerId: idOf.get(speaker) ?? null, id: text }),
	);
	if (one === undefined || other === undefined) throw new Error('a case has two lines');
	expect(matchStatements(one, other, context)).toMatchObject({ same: true, relation });
});
