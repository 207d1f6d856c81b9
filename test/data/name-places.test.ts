import { expect, test } from 'vitest';
import { bundle } from '../../src/data/bundle.ts';
import { namePlaces, parsePlaces } from '../../src/data/name-places.ts';

const talks = { id: 'talks', date: '2031-03', title: 'Talks', place: 'Klow, Syldavia', sourceIds: ['one'] };

test('an event gets the names of every part of its place', () => {
	const places = parsePlaces({ klow: ['клов'], syldavia: ['сильдави', '西尔达维亚'] }, 'places.json');
	expect(namePlaces([talks], places, 'places.json')[0]?.placeForms).toEqual(['клов', 'сильдави', '西尔达维亚']);
});

test('an event without a place stays as it is', () => {
	expect(namePlaces([{ ...talks, place: null }], new Map(), 'places.json')).toEqual([{ ...talks, place: null }]);
});

test('a place without a row is refused, with what to do', () => {
	const places = parsePlaces({ klow: ['клов'] }, 'places.json');
	expect(() => namePlaces([talks], places, 'places.json')).toThrow(
		'places.json: syldavia is missing, a place of "talks"; write its names',
	);
});

test('names that are not lower case are refused', () => {
	expect(() => parsePlaces({ klow: ['Клов'] }, 'places.json')).toThrow('klow[0] is not lower case');
});

test('what is no object is refused', () => {
	expect(() => parsePlaces(null, 'places.json')).toThrow('places.json: the file is no object');
});

/** How headlines of the sixteen languages name the place of August 2025, our own writing. */
const headlines: Readonly<Record<string, string>> = {
	ar: 'قمة ألاسكا تبدأ الجمعة',
	de: 'Der Gipfel von Alaska beginnt',
	en: 'The Alaska summit begins',
	es: 'Comienza la cumbre de Alaska',
	fr: 'Le sommet de l’Alaska commence',
	hi: 'अलास्का में शिखर वार्ता शुरू',
	it: 'Comincia il vertice in Alaska',
	ja: 'アラスカで首脳会談始まる',
	ko: '알래스카 정상회담 시작',
	pl: 'Na Alasce zaczyna się szczyt',
	pt: 'Começa a cimeira do Alasca',
	ru: 'На Аляске начинается саммит',
	tr: 'Alaska zirvesi başlıyor',
	uk: 'На Алясці починається саміт',
	vi: 'Thượng đỉnh Alaska bắt đầu',
	zh: '阿拉斯加峰会开幕',
};

test.each(Object.entries(headlines))('the summit of August 2025 is named in %s', (_language, headline) => {
	const summit = bundle.events.find(({ id }) => id === 'anchorage-summit-2025');
	const names = [...(summit?.placeForms ?? []), 'anchorage', 'alaska'];
	expect(names.some((name) => headline.toLowerCase().includes(name))).toBe(true);
});
