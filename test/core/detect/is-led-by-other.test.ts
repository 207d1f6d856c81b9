import { describe, expect, test } from 'vitest';
import { gradeOf } from './grade-of.ts';

const ledByOther = {
	'a name that is a word elsewhere': 'Си созвонился с Трампом и Путиным',
	'a Slavic subject without a comma': 'Радев прокоментира Тръмп и Путин',
	'one partner, the other the matter': 'Nawrocki pytał Trumpa o Putina',
	'a subject set off by a comma': 'Erdoğan, Putin ve Trump’a mektup yazdı',
	'a subject with its title set off': '김정은 위원장, 푸틴·트럼프에 축전',
	'a verb before the subject': 'يتحدث ماكرون عن بوتين وترامب',
	'somebody unknown, of both': 'Ein Kanzlerkandidat über Trump und Putin',
	'a script without spaces': '马克龙谈普京与特朗普',
} as const;

const stillAbout = {
	'a meeting of the two, told by another': 'Вучич готов принять встречу Путина и Трампа',
	'talks between the two': 'Zelensky wary of talks between Trump and Putin',
	'a meeting of one with the other': 'Merz mahnt Trump vor Gipfel mit Putin',
	'somebody who speaks of both': 'Macron: Putin hat Trump getäuscht',
	'somebody around whom the two act': 'After hosting Zelensky, Trump rings Putin',
	'the same behind the name': 'ज़ेलेंस्की के बाद ट्रंप ने की पुतिन से बात',
	'speech that begins behind the name': '젤렌스키 “트럼프, 푸틴 믿지 말라”',
} as const;

const lead = 'The matter was raised on Tuesday, officials said.';

describe('a headline that names both and has somebody else as its subject', () => {
	test.each(Object.entries(ledByOther))('is no coverage by itself: %s', (_, headline) => {
		expect(gradeOf(`${headline}\n\n${lead}`)).toBe('mentions');
	});

	test.each(Object.entries(stillAbout))('is coverage: %s', (_, headline) => {
		expect(gradeOf(`${headline}\n\n${lead}`)).toBe('about');
	});

	test('is coverage where the text tells what the two do', () => {
		const told =
			'Trump and Putin will meet in Alaska on Friday. Putin thanked Trump for the invitation, both sides said.';
		expect(gradeOf(`Vučić hails Trump and Putin\n\n${told}`)).toBe('about');
	});
});
