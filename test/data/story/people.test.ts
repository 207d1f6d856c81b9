import { describe, expect, test } from 'vitest';
import { foldName } from '../../../src/core/people/fold-name.ts';
import type { Person } from '../../../src/core/types.ts';
import { people } from '../../../src/data/story/people.ts';

/** Who holds an office on a day, as the engine reads the table. */
function holders(title: string, day: string): readonly string[] {
	const isHeld = ({ roles }: Person): boolean =>
		roles.some(({ titles, from, to }) => titles.includes(title) && (from ?? '') <= day && (to === null || day < to));
	return people.filter(isHeld).map(({ name }) => name);
}

const offices: Readonly<Record<string, readonly [title: string, day: string, holder: string]>> = {
	'the day of an inauguration is the successor’s': ['us president', '2017-01-20', 'Donald Trump'],
	'the day before it is not': ['us president', '2017-01-19', 'Barack Obama'],
	'an office between two terms': ['us president', '2022-03-01', 'Joe Biden'],
	'a second term': ['american president', '2025-08-15', 'Donald Trump'],
	'an elected president before the inauguration': ['us president-elect', '2024-12-01', 'Donald Trump'],
	'a Russian title': ['глава кремля', '2025-08-15', 'Vladimir Putin'],
	'a leader who was prime minister for a term': ['kremlin leader', '2010-01-01', 'Dmitry Medvedev'],
	'a Ukrainian title': ['президент україни', '2018-07-16', 'Petro Poroshenko'],
	'the Ukrainian president': ['ukrainian president', '2025-08-15', 'Volodymyr Zelensky'],
	'a secretary of state of the first term': ['us secretary of state', '2018-07-16', 'Mike Pompeo'],
	'a secretary of state of the second': ['us-außenminister', '2025-08-15', 'Marco Rubio'],
	'an adviser who followed': ['us national security adviser', '2018-07-16', 'John Bolton'],
	'a German chancellor before May 2025': ['german chancellor', '2025-05-05', 'Olaf Scholz'],
	'a German chancellor since': ['канцлер германии', '2025-05-06', 'Friedrich Merz'],
	'a feminine title': ['bundeskanzlerin', '2018-07-16', 'Angela Merkel'],
	'a French president': ['président français', '2025-08-15', 'Emmanuel Macron'],
	'a British prime minister before an election': ['british prime minister', '2024-07-04', 'Rishi Sunak'],
	'a British prime minister after it': ['英国首相', '2024-07-06', 'Keir Starmer'],
	'a Polish prime minister': ['premier polski', '2025-08-15', 'Donald Tusk'],
	'a Polish president': ['prezydent polski', '2025-08-15', 'Karol Nawrocki'],
	'a secretary general who handed over': ['nato secretary general', '2024-10-01', 'Mark Rutte'],
	'his predecessor': ['генсек нато', '2018-07-16', 'Jens Stoltenberg'],
	'a foreign policy chief': ['eu foreign policy chief', '2025-08-15', 'Kaja Kallas'],
	'a spokesman': ['kremlsprecher', '2025-08-15', 'Dmitry Peskov'],
	'a spokeswoman in French': ['porte-parole de la maison blanche', '2025-08-15', 'Karoline Leavitt'],
	'an ambassador of years ago': ['us ambassador to russia', '2013-06-01', 'Michael McFaul'],
	'a Chinese title': ['中国国家主席', '2025-08-15', 'Xi Jinping'],
	'a Japanese title': ['ロシア大統領', '2025-08-15', 'Vladimir Putin'],
	'a Korean title': ['미국 대통령', '2025-08-15', 'Donald Trump'],
	'an Arabic title': ['الرئيس الأوكراني', '2025-08-15', 'Volodymyr Zelensky'],
	'a Hindi title': ['अमेरिकी राष्ट्रपति', '2025-08-15', 'Donald Trump'],
	'a Turkish title': ['abd başkanı', '2025-08-15', 'Donald Trump'],
	'a Vietnamese title': ['tổng thống nga', '2025-08-15', 'Vladimir Putin'],
	'a Spanish title': ['presidente de estados unidos', '2025-08-15', 'Donald Trump'],
	'an Italian title': ['presidente russo', '2025-08-15', 'Vladimir Putin'],
	'a Portuguese title': ['presidente dos estados unidos', '2025-08-15', 'Donald Trump'],
	'a pope': ['pontiff', '2025-08-15', 'Pope Leo XIV'],
	'his predecessor in Rome': ['pontiff', '2024-08-15', 'Pope Francis'],
};

/** Those whose words most coverage prints. */
const spokenMost: readonly string[] = [
	...['donald-trump', 'vladimir-putin', 'volodymyr-zelensky', 'marco-rubio', 'steve-witkoff', 'sergei-lavrov'],
	...['yuri-ushakov', 'dmitry-peskov', 'kirill-dmitriev', 'jd-vance', 'pete-hegseth', 'scott-bessent', 'mike-waltz'],
	...['keith-kellogg', 'karoline-leavitt', 'john-bolton', 'joe-biden', 'barack-obama', 'emmanuel-macron'],
	...['friedrich-merz', 'olaf-scholz', 'angela-merkel', 'keir-starmer', 'rishi-sunak', 'donald-tusk', 'giorgia-meloni'],
	...['radoslaw-sikorski', 'mark-rutte', 'jens-stoltenberg', 'ursula-von-der-leyen', 'kaja-kallas', 'viktor-orban'],
	...['robert-fico', 'alexander-stubb', 'recep-tayyip-erdogan', 'xi-jinping', 'narendra-modi', 'dmitry-medvedev'],
	...['maria-zakharova', 'andrii-yermak', 'antonio-guterres', 'alexander-lukashenko', 'benjamin-netanyahu'],
];

describe('people', () => {
	test.each(Object.entries(offices))('resolve %s', (_, [title, day, holder]) => {
		expect(holders(title, day)).toEqual([holder]);
	});

	test('are enough to name those who are quoted', () => {
		expect(people.length).toBeGreaterThanOrEqual(160);
	});

	test.each(spokenMost)('know %s in eight scripts and more', (id) => {
		const aliases = people.find((person) => person.id === id)?.aliases ?? [];
		expect(new Set(aliases.map(scriptOf)).size).toBeGreaterThanOrEqual(8);
		expect(aliases.length).toBeGreaterThanOrEqual(14);
	});

	test('are not known by names too short to be one', () => {
		const short = people.flatMap(({ aliases }) => aliases).filter((alias) => foldName(alias).length < 2);
		expect(short).toEqual([]);
	});

	test('are known by their own surname in English, the two of the story alone', () => {
		for (const [surname, id] of [
			['Trump', 'donald-trump'],
			['Putin', 'vladimir-putin'],
		]) {
			expect(people.filter(({ aliases }) => aliases.includes(surname ?? '')).map((person) => person.id)).toEqual([id]);
		}
	});
});

/** The first script that a name's letters belong to. */
function scriptOf(name: string): string {
	const scripts = ['Latin', 'Cyrillic', 'Han', 'Katakana', 'Hangul', 'Arabic', 'Devanagari', 'Greek', 'Hebrew', 'Thai'];
	return scripts.find((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(name)) ?? 'other';
}
