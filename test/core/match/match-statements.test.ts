import { describe, expect, test } from 'vitest';
import { type MatchContext, plainContext } from '../../../src/core/match/match-context.ts';
import { matchStatements } from '../../../src/core/match/match-statements.ts';
import type { Relation, Statement } from '../../../src/core/types.ts';
import { onDay, toStatement } from './statement.ts';

type Side = Partial<Statement> & { readonly text: string };
type Case = { readonly a: Side; readonly b: Side };

const same: Readonly<Record<string, Case & { readonly relation: Relation }>> = {
	'straight and curly apostrophes, other end mark': {
		a: { text: "He just said it's not Russia. I will say this: I don't see any reason why it would be." },
		b: { text: 'He just said it’s not Russia. I will say this: I don’t see any reason why it would be' },
		relation: 'punctuation',
	},
	'half a trillion, as another language counts it': {
		a: { text: 'The treaty on the bridge is worth half a trillion dollars' },
		b: { text: '这份桥梁条约价值五千亿美元', language: 'zh' },
		relation: 'translated',
	},
	'a fragment of common ideas, all of which stand in the other language': {
		a: { text: 'many questions were agreed' },
		b: {
			text: 'Viele Fragen wurden vereinbart, und der Rest der Liste kommt am Montag im Rathaus dran',
			language: 'de',
		},
		relation: 'translated',
	},
	'one idea that both languages say again': {
		a: { text: "There's no bridge until there's a bridge" },
		b: { text: 'Es gibt keine Brücke, bis es eine Brücke gibt', language: 'de' },
		relation: 'translated',
	},
	'much of both in two languages, where one article does not name the speaker': {
		a: { text: 'The engineers finished the bridge in forty nights, and the first train crosses the river on Tuesday' },
		b: {
			text: 'Die Ingenieure haben die Brücke in vierzig Nächten fertiggestellt, und am Dienstag überquert der erste Zug den Fluss',
			language: 'de',
			speaker: null,
		},
		relation: 'translated',
	},
	'a whole sentence, word by word, whose day no article tells': {
		a: { text: 'Our divers were able to see four of the five wrecks.', date: null },
		b: { text: 'Our divers were able to see four of the five wrecks', date: null },
		relation: 'identical',
	},
	'only the end mark differs': {
		a: { text: 'President Putin was extremely strong and powerful in his denial today,' },
		b: { text: 'President Putin was extremely strong and powerful in his denial today' },
		relation: 'identical',
	},
	'an old speech, printed on one day by two articles that date it to the month and to the day': {
		a: { text: 'I have great confidence in my intelligence people', occasion: onDay('2018-07-16') },
		b: { text: 'I have great confidence in my intelligence people', occasion: onDay('2018-07') },
		relation: 'identical',
	},
	'two translations of one Russian sentence': {
		a: {
			text: 'quite energetic and sincere efforts to stop the hostilities, stop the crisis and reach agreements that are of interest to all parties involved in this conflict',
			speaker: 'Vladimir Putin',
			speakerId: 'putin',
		},
		b: {
			text: 'fairly vigorous and sincere efforts to halt hostilities, resolve the crisis, and reach agreements that serve the interests of all parties involved in this conflict',
			speaker: 'Putin',
			date: '2025-08-15',
		},
		relation: 'translated',
	},
	'one interview, cut differently': {
		a: { text: 'to see him face to face... to make an assessment by looking at him.', speaker: 'Marco Rubio' },
		b: {
			text: "So the president feels like, 'Look, I've got to look at this guy across the table. I need to see him face to face.'",
			speaker: 'Rubio',
		},
		relation: 'partial',
	},
	'a sentence told to one reporter, tightened by another': {
		a: { text: "I'm going to be telling him, 'You've got to end this war,'" },
		b: {
			text: 'I’m going to meet with Putin and I’m going to tell him you’ve got to end this, you’ve got to end this war',
		},
		relation: 'reworded',
	},
	'one sentence on who travels to whom, in two wordings with a long common run': {
		a: {
			text: 'I thought it was very respectful that the president of Russia is coming to our country, as opposed to us going to his country or even a third place,',
		},
		b: {
			text: 'I view it as a sign of respect that he’s coming to our country, as opposed to us going to his country or some other country,',
		},
		relation: 'reworded',
	},
	'a trimmed fragment': {
		a: { text: 'really a feel-out meeting' },
		b: { text: 'feel-out meeting,', date: '2025-08-15' },
		relation: 'trimmed',
	},
	'a warning without its intensifier': {
		a: { text: 'very severe consequences,', date: '2025-08-15' },
		b: { text: 'severe consequences' },
		relation: 'trimmed',
	},
	'the spellings of two sides of the Atlantic': {
		a: { text: 'As two neighbours we must stop wearing out the harbour.' },
		b: { text: 'As two neighbors, we must stop wearing out the harbor,' },
		relation: 'punctuation',
	},
	'a sum and a share in the figures and signs of another house': {
		a: { text: 'We will charge fifteen percent, about forty thousand dollars, on every ship of the U.S.' },
		b: { text: 'We will charge 15%, about $40,000, on every ship of the US' },
		relation: 'punctuation',
	},
	'a name in another transliteration': {
		a: { text: 'I told Zelenskyy that the harbour stays open' },
		b: { text: 'I told Zelensky that the harbour stays open' },
		relation: 'punctuation',
	},
	'a share that one house spells in three words': {
		a: { text: 'They lost 25 per cent of their boats in one winter.' },
		b: { text: 'They lost twenty-five percent of their boats in one winter.' },
		relation: 'punctuation',
	},
	'a post in capitals, with a name in another transliteration': {
		a: { text: 'ZELENSKYY SHOULD HAVE OPENED THE HARBOUR LAST YEAR!' },
		b: { text: 'Zelensky should have opened the harbour last year.' },
		relation: 'punctuation',
	},
	'a line said twice, once only in the fuller wording': {
		a: { text: 'Let him explain it. Let him explain it to the fishermen,' },
		b: { text: "Let him explain it to his fishermen. It's his harbour now, not mine." },
		relation: 'reworded',
	},
	'a few words of it, worked into another sentence': {
		a: { text: 'They will pay a tremendous price if they close the harbour now.' },
		b: { text: 'tremendous price to be paid' },
		relation: 'partial',
	},
	'a piece of a sentence whose first word stands in it before': {
		a: { text: 'not a guild of pilots but a brass band with good manners.' },
		b: { text: 'a brass band with good manners' },
		relation: 'trimmed',
	},
	'a capital without its accent': {
		a: { text: 'L’État sera là pour la reconstruction des écoles.', language: 'fr' },
		b: { text: "L'Etat sera là pour la reconstruction des écoles", language: 'fr' },
		relation: 'punctuation',
	},
	'two tellings of one length': {
		a: { text: 'The lake is wide enough for the boats of both our towns and their plans.' },
		b: { text: 'This lake is broad enough for the two towns, their boats and what they plan,' },
		relation: 'reworded',
	},
	'little is said, and neither says more': {
		a: { text: 'We are closer than ever,' },
		b: { text: 'We are closer than ever' },
		relation: 'identical',
	},
	'a cut inside': {
		a: { text: 'Our ministers will meet on Monday, I promise you, and they will sign the treaty.' },
		b: { text: 'Our ministers will meet on Monday, and they will sign the treaty.' },
		relation: 'spliced',
	},
	'a few words, turned round': {
		a: { text: 'atmosphere of gratitude', speaker: 'Vladimir Putin' },
		b: {
			text: 'Our talks were long and hard, and the grateful atmosphere lasted until the evening',
			speaker: 'Vladimir Putin',
		},
		relation: 'partial',
	},
	'the speaker named in full and by surname, in two alphabets': {
		a: { text: 'The bridge will be rebuilt before winter', speaker: 'Vladimir Putin' },
		b: { text: 'The bridge will be rebuilt before winter', speaker: 'Президент РФ Владимир Путин' },
		relation: 'identical',
	},
};

const notSame: Readonly<Record<string, Case>> = {
	'a denial at the beginning': {
		a: { text: 'Ministers promised to pay 7 percent by 2031.' },
		b: { text: 'Not every minister will pay 7 percent by 2031, and nobody minds.' },
	},
	'a formula on another occasion': {
		a: {
			text: 'I ask for an immediate inquiry and the unconditional return of all the fishing boats',
			date: '2026-02-03',
		},
		b: {
			text: 'I repeat that I ask for an immediate inquiry and the unconditional return of all fishing boats',
			date: '2026-04-28',
		},
	},
	'other speakers, same words': {
		a: { text: 'We will never recognise the annexation of our land' },
		b: { text: 'We will never recognise the annexation of our land', speaker: 'Volodymyr Zelensky' },
	},
	'said years ago, as one of two articles of one day tells': {
		a: { text: 'The third time you either give up or learn' },
		b: { text: 'The second time you still give up', occasion: onDay('2021-05-03') },
	},
	'nearly the same twice in one article': {
		a: { text: 'Whoever closes the harbour opens the road', sourceId: 'gazette' },
		b: { text: 'A closed harbour means a shorter road for the lorries', sourceId: 'gazette' },
	},
	'one telling idea and a common one, in a sentence twice as long and another language': {
		a: { text: 'They drank our coffee in June and told us that we were the best team of the whole group' },
		b: { text: 'Der Kaffee in der Kantine war wohl zu gut.', language: 'de' },
	},
	'two sentences of one post': {
		a: {
			text: 'I’ve always had a very good relationship with Vladimir Putin of Russia, but something has happened to him.',
		},
		b: { text: 'He has gone absolutely CRAZY!' },
	},
	'another two sentences of the post': {
		a: { text: 'He is needlessly killing a lot of people' },
		b: { text: 'He has gone absolutely CRAZY!' },
	},
	'nearly the same on another day, both days stated': {
		a: { text: 'I am very disappointed with him', occasion: onDay('2025-07-13') },
		b: { text: 'I am very disappointed in him', occasion: onDay('2025-09-02') },
	},
	'the same short sentence months apart': {
		a: { text: 'We had a very productive call', date: '2025-03-18' },
		b: { text: 'We had a very productive call', date: '2025-10-16' },
	},
	'one word': { a: { text: 'ridiculous' }, b: { text: 'It is ridiculous that they still shoot' } },
	'one word, in Chinese': {
		a: { text: '富有成效', language: 'zh' },
		b: { text: 'The talks were productive and we will go on tomorrow' },
	},
	'one idea in two sentences': {
		a: { text: 'I am disappointed in him, but I am not done with him' },
		b: {
			text: 'I am very disappointed with President Putin. He talks so beautifully and then he bombs people at night.',
		},
	},
	'a good meeting and many points, in two languages': {
		a: { text: 'We had a very good meeting tonight, people wait outside, you need a deal, many points were agreed.' },
		b: { text: '会议非常有成效，达成许多共识，还剩下少数几个问题需要解决，机会很大。', language: 'zh' },
	},
	'a few ideas in two languages, where one article does not name the speaker': {
		a: { text: 'The bridge will be open before the winter' },
		b: { text: 'Die Brücke wird vor dem Winter geöffnet', language: 'de', speaker: null },
	},
	'a sentence whose day no article tells': {
		a: { text: 'Our divers were able to see four of the five wrecks.', date: null },
		b: { text: 'Our divers could see four of the five wrecks' },
	},
	'a line of the same few ideas that is denied in the other language': {
		a: { text: 'The fog was thick and the pilot was late, but we opened the harbour' },
		b: { text: 'Der Lotse hat den Hafen nicht geöffnet, und er wird es nicht tun', language: 'de' },
	},
	'two ideas in two languages, and beside them something else in each': {
		a: { text: 'The captain was ill, so the goalkeeper carried the flag' },
		b: { text: 'Le capitaine et le gardien ne se parlent pas depuis mardi', language: 'fr' },
	},
	'a few ideas in two languages, of which one article states an older day': {
		a: { text: 'The bridge is older than the river', date: '2025-08-16' },
		b: {
			text: 'Die Brücke steht, der Fluss ist müde',
			language: 'de',
			date: '2025-08-16',
			occasion: onDay('2025-08-11'),
		},
	},
	'two sums that share a word': {
		a: { text: 'They gave them forty million dollars for that pipeline' },
		b: { text: 'Сорок человек строили этот трубопровод', language: 'ru' },
	},
	'little is said, and the other says more': {
		a: { text: 'We are closer than ever' },
		b: { text: 'The bridge will open, and I believe that we are closer than ever' },
	},
	'nothing is said': { a: { text: 'That is what it is' }, b: { text: 'That is what it is' } },
	'father and son': {
		a: { text: 'That war ends on the first day of his term' },
		b: { text: 'That war ends on the first day of his term', speaker: 'Donald Trump Jr.' },
	},
};

const notEvenPossibly: Readonly<Record<string, Case>> = {
	'a formula months later': {
		a: { text: 'The ministry firmly opposes this and will take necessary steps.', date: '2026-01-05' },
		b: { text: 'The ministry firmly opposes this and will take all necessary steps,', date: '2026-04-28' },
	},
	'another number, weeks later': {
		a: { text: 'Our divers were able to see four of the five wrecks.', date: '2026-01-05' },
		b: { text: 'Our divers were able to see two of the five wrecks.', date: '2026-05-14' },
	},
	'one idea and the little words around it': {
		a: { text: 'I’m ashamed of him, but I’m not through with him' },
		b: {
			text: 'I am very ashamed of the governor. I thought he was somebody that did not do this. But he did it, and I am not with him.',
		},
	},
	'two long statements on one topic, in two languages': {
		a: {
			text: 'There were many questions about the prisoners, most of them difficult, but we made progress.',
		},
		b: {
			text: 'У нас была очень хорошая беседа об урожае, министры встретятся снова, остаются вопросы, и мы верим в успех и прогресс.',
			language: 'ru',
		},
	},
};

/** Of one speaker it is known which language he speaks. */
const context: MatchContext = { ...plainContext, spokenBy: new Map([['putin', new Set(['ru'])]]) };

describe('same', () => {
	test.each(Object.entries(same))('%s', (_, { a, b, relation }) => {
		const match = matchStatements(toStatement(a), toStatement(b), context);
		expect({ same: match.same, relation: match.relation }).toEqual({ same: true, relation });
	});
});

describe('not the same', () => {
	test.each(Object.entries(notSame))('%s', (_, { a, b }) => {
		expect(matchStatements(toStatement(a), toStatement(b)).same).toBe(false);
	});
});

test('says what the decision rests on', () => {
	const { evidence } = matchStatements(
		toStatement({ text: 'We will rebuild every bridge before the winter' }),
		toStatement({ text: 'We will rebuild every bridge', date: '2025-08-15' }),
	);
	expect(evidence).toEqual(
		expect.arrayContaining([
			{ name: 'sharedWords', value: 5 },
			{ name: 'words', value: 5 },
			{ name: 'sameSpeaker', value: 1 },
			{ name: 'daysApart', value: 1 },
		]),
	);
});

const heard = (venue: string) => ({ stated: null, date: null, certainty: 'unknown', venue }) as const;

test.each([
	['a channel, whatever its capitals', 'Fox News Radio', 'Fox News radio', true],
	['two names, which may be of one occasion', 'the Kremlin', 'Fox News Radio', false],
	['what every day has', 'reporters', 'reporters', false],
])('names the venue as evidence: %s', (_, one, other, isNamed) => {
	const text = 'We will rebuild every bridge before the winter';
	const { evidence } = matchStatements(
		toStatement({ text, occasion: heard(one) }),
		toStatement({ text, occasion: heard(other) }),
	);
	expect(evidence.some(({ name }) => name === 'sameVenue')).toBe(isNamed);
});

test('tells how much of what is shared stands in the same order', () => {
	const orderOf = (text: string) =>
		matchStatements(
			toStatement({ text: 'The treaty can wait, the bridge comes first.' }),
			toStatement({ text }),
		).evidence.find(({ name }) => name === 'inOrder')?.value;
	expect(orderOf('The treaty can wait, the bridge comes first.')).toBe(1);
	expect(orderOf('The bridge comes first, the treaty can wait.')).toBeLessThan(1);
});

test.each([
	['no day is known', { date: null }, { date: null }],
	['no speaker is known', { speaker: null }, { speaker: null }],
])('a short sentence is possibly the same where %s', (_, a, b) => {
	const match = matchStatements(
		toStatement({ text: 'really a feel-out meeting', id: 'a', ...a }),
		toStatement({ text: 'feel-out meeting', id: 'b', ...b }),
	);
	expect([match.same, match.possibly]).toEqual([false, true]);
});

describe('not even possibly the same', () => {
	test.each(Object.entries(notEvenPossibly))('%s', (_, { a, b }) => {
		expect(matchStatements(toStatement(a), toStatement(b))).toMatchObject({ same: false, possibly: false });
	});
});
