import { expect, test } from 'vitest';
import { isAgencyCredit } from '../../../src/core/credit/is-agency-credit.ts';

const credits: readonly string[] = [
	'(AFP)',
	'dpa/AFP',
	'© 2025 AFP',
	'Copyright 2025 The Associated Press. All rights reserved. This material may not be published.',
	'Reuters and AFP contributed to this report.',
	'Additional reporting by Reuters',
	'Quelle: ntv.de, dpa',
	'Le Monde avec AFP',
	'Fuente: EFE',
	'*Com informações da AFP e da EFE',
	'Źródło: PAP, Reuters',
	'По материалам ТАСС',
	'Джерело: Укрінформ',
	'(DHA)',
	'المصدر: رويترز',
	'(इनपुट: भाषा)',
	'（综合新华社、路透社报道）',
	'【共同】',
	'(연합뉴스)',
	'Theo Reuters',
];

test.each(credits)('names whose text it is: %s', (line) => {
	expect(isAgencyCredit(line)).toBe(true);
});

const mentions: readonly string[] = [
	'The vote was first reported by Reuters.',
	'That is what Reuters wrote on Monday, citing two people who know the plan.',
	'Reporting by Ana Low; Editing by Tom Rill',
	'Das berichtet die Nachrichtenagentur Reuters unter Berufung auf zwei Personen.',
	'C’est ce qu’a écrit l’AFP lundi, citant deux personnes au courant du projet.',
	'Вот что пишет Reuters: решение ещё может быть изменено судом.',
	'据新华社报道，马罗湾议会周一投票决定关闭旧鱼市场。',
	'로이터통신은 월요일 계획을 아는 두 사람을 인용해 이같이 보도했다.',
	'Ukraine, Russia, TASS',
	'Переговоры, Украина, ТАСС',
	'With agency inputs',
	'Mit Agenturmaterial',
];

test.each(mentions)('names nobody, or mentions an agency: %s', (line) => {
	expect(isAgencyCredit(line)).toBe(false);
});
