import { expect, test } from 'vitest';
import { tellAgency } from '../../../src/core/credit/tell-agency.ts';
import { toDrawsOn } from '../../../src/core/credit/to-draws-on.ts';
import { toPublisher } from '../../../src/core/origin/same-publisher.ts';
import { agencies } from '../../../src/data/outlets/agencies.ts';

/** A credit line as printed: who wrote the article, or whom it says that it draws on. */
type Told = { readonly agency?: string; readonly drawsOn?: readonly string[] };

const credits: Readonly<Record<string, Told>> = {
	'(AFP)': { agency: 'AFP' },
	'© AFP 2025': { agency: 'AFP' },
	'— Agence France-Presse': { agency: 'AFP' },
	'(dpa)': { agency: 'dpa' },
	'Quelle: dpa/AFP': { drawsOn: ['dpa', 'AFP'] },
	'dpa, AFP und Reuters': { drawsOn: ['dpa', 'AFP', 'Reuters'] },
	'Mit Material von dpa': { drawsOn: ['dpa'] },
	'mit dpa': { drawsOn: ['dpa'] },
	'/ТАСС/': { agency: 'TASS' },
	'РИА Новости': { agency: 'RIA Novosti' },
	'«Интерфакс»': { agency: 'Interfax' },
	'По материалам ТАСС, РИА «Новости»': { drawsOn: ['TASS', 'RIA Novosti'] },
	'Источник: Интерфакс': { drawsOn: ['Interfax'] },
	'За матеріалами: Укрінформ, Reuters': { drawsOn: ['Ukrinform', 'Reuters'] },
	'（新华社）': { agency: 'Xinhua' },
	// In China, a page's source is who wrote it.
	'来源：新华社': { agency: 'Xinhua' },
	'（中央社）': { agency: 'CNA' },
	'综合新华社、路透社报道': { drawsOn: ['Xinhua', 'Reuters'] },
	'綜合外電：路透社、法新社': { drawsOn: ['Reuters', 'AFP'] },
	'（共同）': { agency: 'Kyodo' },
	'ロイター、共同': { drawsOn: ['Reuters', 'Kyodo'] },
	'(서울=연합뉴스)': { agency: 'Yonhap' },
	연합뉴스·AFP: { drawsOn: ['Yonhap', 'AFP'] },
	EFE: { agency: 'EFE' },
	'Con información de EFE y AFP': { drawsOn: ['EFE', 'AFP'] },
	'Fuente: EFE': { drawsOn: ['EFE'] },
	'(ANSA)': { agency: 'ANSA' },
	'Fonte: ANSA': { drawsOn: ['ANSA'] },
	Lusa: { agency: 'Lusa' },
	'Com Lusa': { drawsOn: ['Lusa'] },
	'(PAP)': { agency: 'PAP' },
	'Źródło: PAP, Reuters': { drawsOn: ['PAP', 'Reuters'] },
	'(TTXVN)': { agency: 'VNA' },
	'(Theo AFP, CNN, AP)': { drawsOn: ['AFP', 'CNN', 'AP'] },
	'(According to AFP, CNN, AP, SMH)': { drawsOn: ['AFP', 'CNN', 'AP', 'SMH'] },
	AA: { agency: 'Anadolu' },
	'Kaynak: AA, Reuters': { drawsOn: ['Anadolu', 'Reuters'] },
	PTI: { agency: 'PTI' },
	'With inputs from PTI and ANI': { drawsOn: ['PTI', 'ANI'] },
	'(एएफपी)': { agency: 'AFP' },
	'स्रोत: पीटीआई, एएफपी': { drawsOn: ['PTI', 'AFP'] },
	'(أ ف ب)': { agency: 'AFP' },
	'المصدر: رويترز، أ ف ب': { drawsOn: ['Reuters', 'AFP'] },
	'(رويترز + أ ف ب)': { drawsOn: ['Reuters', 'AFP'] },
	'avec AFP': { drawsOn: ['AFP'] },
	'Avec AFP et Reuters': { drawsOn: ['AFP', 'Reuters'] },
	'Additional reporting by Reuters': { drawsOn: ['Reuters'] },
	'AP contributed to this report.': { drawsOn: ['AP'] },
	'Reuters and AFP contributed to this report.': { drawsOn: ['Reuters', 'AFP'] },
	'Reporting by Ana Low; Editing by Tom Rill': {},
	'Le Monde avec AFP': { drawsOn: ['AFP'] },
	'*Com informações da AFP e da EFE': { drawsOn: ['AFP', 'EFE'] },
	'(Con datos de Europa Press)': { drawsOn: ['Europa Press'] },
	'(इनपुट: भाषा)': { drawsOn: ['PTI'] },
	// "Agencies": which of them is not said, and unknown stays unknown.
	'(وكالات)': {},
	Agencies: {},
	Agenturen: {},
	'Mit Agenturmaterial': {},
	'With agency inputs': {},
	'с агентствами': {},
};

test.each(Object.entries(credits))('%s', (credit, { agency, drawsOn = [] }) => {
	const told = tellAgency({ credit, byline: null }, agencies);
	expect(told).toBe(agency ?? null);
	expect(toDrawsOn({ credit, agency: told }).map(toPublisher)).toEqual(drawsOn);
});
