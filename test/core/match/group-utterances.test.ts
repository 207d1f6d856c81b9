import { expect, test } from 'vitest';
import { groupUtterances, toKnownIds } from '../../../src/core/match/group-utterances.ts';
import { plainContext } from '../../../src/core/match/match-context.ts';
import { toStatement } from './statement.ts';

const full = toStatement({
	id: 'full',
	text: 'We will rebuild the bridge before the winter. The treaty can wait for another year.',
});
const first = toStatement({ id: 'first', text: 'rebuild the bridge before the winter' });
const second = toStatement({ id: 'second', text: 'The treaty can wait for another year' });
const elsewhere = toStatement({ id: 'elsewhere', text: 'Nobody asked the fishermen' });

test('the fullest wording opens the group, the others stand to it', () => {
	const [utterance] = groupUtterances([first, full, second]);
	expect(utterance?.wordings.map(({ statementId, relation }) => [statementId, relation])).toEqual([
		['full', 'identical'],
		['second', 'trimmed'],
		['first', 'trimmed'],
	]);
});

test('who else prints a wording is evidence for it', () => {
	const again = ['x', 'y'].map((id) => toStatement({ id, sourceId: id, text: first.text }));
	const [utterance] = groupUtterances([full, { ...first, sourceId: 'own' }, ...again]);
	const agreeing = utterance?.wordings.map(
		({ evidence }) => evidence.find(({ name }) => name === 'alsoAgreeing')?.value,
	);
	expect(agreeing).toEqual([undefined, 2, 2, 2]);
});

test('every statement is in one utterance', () => {
	const ids = groupUtterances([first, full, second, elsewhere]).flatMap(({ wordings }) =>
		wordings.map(({ statementId }) => statementId),
	);
	expect(ids.toSorted()).toEqual(['elsewhere', 'first', 'full', 'second']);
});

test('what is possibly the same is named on both sides and not merged', () => {
	const may = toStatement({
		id: 'may',
		text: 'We had a very productive call and our teams will visit Riyadh',
		date: '2025-03-18',
	});
	const later = toStatement({
		id: 'later',
		text: 'We had a very productive call and our teams will visit Riyadh',
		date: '2025-04-08',
	});
	expect(groupUtterances([may, later]).map(({ id, possibly }) => [id, possibly])).toEqual([
		['later', ['may']],
		['may', ['later']],
	]);
});

test('an article without a date is placed by the days it states', () => {
	const day = { stated: 'on Monday', date: '2025-08-12', certainty: 'inferred', venue: null } as const;
	const dated = toStatement({ id: 'x#1', sourceId: 'x', date: null, text: 'The ferry sails at noon', occasion: day });
	const undated = toStatement({ id: 'x#2', sourceId: 'x', date: null, text: 'really a feel-out meeting' });
	const printed = toStatement({ id: 'y#1', sourceId: 'y', text: 'feel-out meeting' });
	expect(groupUtterances([dated, undated, printed])).toHaveLength(2);
});

test('adding a source printed later changes no id, and known ids are kept whatever is added', () => {
	const [before] = groupUtterances([full, first]);
	const later = toStatement({ id: 'a-later', date: '2025-08-16', text: full.text });
	const earlier = toStatement({ id: 'an-earlier', date: '2025-08-12', text: full.text });
	expect(groupUtterances([full, first, later])[0]?.id).toBe(before?.id);
	const known = toKnownIds(before === undefined ? [] : [before]);
	expect(groupUtterances([full, first, earlier], plainContext, known)[0]?.id).toBe(before?.id);
});

test('a chain of rewordings joins no two groups', () => {
	const chain = [
		'We will open the harbour bridge on Friday after two years of hard repairs in winter storms',
		'The harbour bridge and the northern ferry terminal',
		'Our northern ferry terminal closes in October',
	];
	const groups = groupUtterances(chain.map((text) => toStatement({ text })));
	const together = groups.find(({ wordings }) => wordings.some((wording) => wording.text === chain[0]));
	expect(together?.wordings.some((wording) => wording.text === chain[2])).toBe(false);
});

test('many statements are grouped as few are', () => {
	const spell = (index: number): string =>
		Array.from(String(index), (digit) => 'bdfgklmnpr'.charAt(Number(digit))).join('a');
	const crowd = Array.from({ length: 155 }, (_, index) => {
		const name = spell(1000 + index);
		return toStatement({ id: `crowd${index}`, text: `${name}sk ${name}von ${name}tzu` });
	});
	const group = groupUtterances([...crowd, first, full, second]).find(({ wordings }) => wordings.length > 1);
	expect(group?.wordings.map(({ statementId }) => statementId)).toEqual(['full', 'second', 'first']);
});

test.each(['s0', 's1', 's2'])('no two utterances share an id, also where known %s has been parted', (lent) => {
	const lines = ['Nobody asked the fishermen', 'The harbour stays shut until spring', 'Bread will cost what it costs'];
	const statements = lines.map((text, index) => toStatement({ id: `s${index}`, text }));
	const [one] = groupUtterances(statements);
	const wordings = groupUtterances(statements).flatMap((utterance) => utterance.wordings);
	// All three were one utterance once, under the id of one of them.
	const known = toKnownIds(one === undefined ? [] : [{ ...one, id: lent, wordings }]);
	const ids = groupUtterances(statements, plainContext, known).map(({ id }) => id);
	expect(new Set(ids).size).toBe(3);
	expect(ids).not.toContain('');
});

test('of two lines of one article that are alike, another article prints the nearer one', () => {
	const printed = 'The stronger the wind, the closer the harbour';
	const again = toStatement({
		id: 'b#2',
		sourceId: 'b',
		text: 'Stronger wind means that a harbour is closer, as every one of us was told last autumn',
	});
	const groups = groupUtterances([
		toStatement({ id: 'a#1', sourceId: 'a', text: printed }),
		toStatement({ id: 'b#1', sourceId: 'b', text: printed }),
		again,
	]);
	expect(groups.map(({ wordings }) => wordings.map(({ statementId }) => statementId).toSorted())).toEqual([
		['b#2'],
		['a#1', 'b#1'],
	]);
});

const fleet = 'Our fleet stays in the harbour until the ice is gone';
const fleetAlike = 'Our fleet will leave the harbour when the ice is gone, and not one ship before';

test('what an article prints beside its own wording of an utterance is another one', () => {
	const groups = groupUtterances([
		toStatement({ id: 'a#1', sourceId: 'a', text: fleet }),
		toStatement({ id: 'b#1', sourceId: 'b', text: fleet, passage: 1 }),
		toStatement({ id: 'b#2', sourceId: 'b', text: fleetAlike, passage: 2 }),
	]);
	expect(groups.map(({ possibly }) => possibly)).toEqual([[], []]);
});

test('two pieces of one passage may be what another article prints in one', () => {
	const groups = groupUtterances([
		toStatement({ id: 'a#1', sourceId: 'a', text: `${fleet}. We listened,` }),
		toStatement({ id: 'b#1', sourceId: 'b', text: fleet, passage: 1 }),
		toStatement({ id: 'b#2', sourceId: 'b', text: 'We listened.', passage: 1 }),
	]);
	expect(groups.map(({ possibly }) => possibly)).toEqual([['b#2'], ['a#1']]);
});

test('two pieces of one passage that are only alike are two utterances', () => {
	const groups = groupUtterances([
		toStatement({ id: 'a#1', sourceId: 'a', text: fleet }),
		toStatement({ id: 'b#1', sourceId: 'b', text: fleet, passage: 1 }),
		toStatement({ id: 'b#2', sourceId: 'b', text: fleetAlike, passage: 1 }),
	]);
	expect(groups.map(({ possibly }) => possibly)).toEqual([[], []]);
});

test('words that render one line of an article in another language render no second one', () => {
	const told = toStatement({
		id: 'a#1',
		sourceId: 'a',
		text: 'They drank our coffee in June and told us that we were the best harbour of the company',
	});
	const rendered = toStatement({
		id: 'b#1',
		sourceId: 'b',
		language: 'de',
		text: 'Im Juni haben sie unseren Kaffee getrunken und gesagt, wir seien der beste Hafen des Unternehmens',
	});
	const another = toStatement({ id: 'b#2', sourceId: 'b', language: 'de', text: 'Der Kaffee im Hafen war zu gut.' });
	const groups = groupUtterances([told, rendered, another]);
	expect(groups.map(({ wordings }) => wordings.map(({ statementId }) => statementId).toSorted())).toEqual([
		['a#1', 'b#1'],
		['b#2'],
	]);
	// Alone, it would have been one of it, as far as its words tell.
	expect(groupUtterances([told, another])).toHaveLength(1);
});

test('one quotation rendered in two is both of them', () => {
	const whole = toStatement({
		id: 'a#1',
		sourceId: 'a',
		text: 'We will rebuild the bridge before the winter. The treaty can wait for another year.',
	});
	const halves = ['Мы восстановим мост до зимы', 'Договор может подождать ещё год'].map((text, index) =>
		toStatement({ id: `b#${index}`, sourceId: 'b', language: 'ru', text }),
	);
	expect(groupUtterances([whole, ...halves])).toHaveLength(1);
});
