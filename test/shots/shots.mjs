/** What to photograph: each state, light and dark, and what a reader does first. */
import { stateNames } from './state-names.mjs';

const popup = { surface: 'popup', language: 'en-GB', width: 400, height: 600, isWhole: true };
const reader = { surface: 'reader', language: 'en-GB', width: 1280, height: 900, isWhole: true };

const options = { state: 'coverage', ...reader, surface: 'options', width: 800, height: 500 };
const marked = { state: '', ...reader, surface: 'marked', width: 800, height: 500 };

const tabs = ['leftOut', 'sources', 'differences', 'events'];

const plain = [
	...stateNames.map((state) => ({ name: `popup-${state}`, state, ...popup, isWhole: state !== 'many-quotes' })),
	{ name: 'popup-shipped-unfolded', state: 'shipped-bundle', ...popup, height: 1500, isWhole: false, act: unfold },
	...tabs.slice(1).map((tab) => ({
		name: `popup-shipped-${tab}`,
		state: 'shipped-bundle',
		...popup,
		height: 1500,
		isWhole: false,
		act: (page) => page.click(`#tab-${tab}`),
	})),
	{ name: 'popup-coverage-first-sight', state: 'coverage', ...popup, isWhole: false },
	{ name: 'popup-coverage-unfolded', state: 'coverage', ...popup, act: unfold },
	{ name: 'popup-long-quotes-unfolded', state: 'long-quotes', ...popup, act: unfold },
	{ name: 'popup-right-to-left-unfolded', state: 'right-to-left', ...popup, act: unfold },
	...tabs.map((tab) => ({
		name: `popup-tab-${tab}`,
		state: 'coverage',
		...popup,
		act: (page) => page.click(`#tab-${tab}`),
	})),
	...['differences', 'sources'].map((tab) => ({
		name: `popup-found-${tab}`,
		state: 'kept-and-found',
		...popup,
		act: (page) => page.click(`#tab-${tab}`),
	})),
	{ name: 'popup-find', state: 'many-quotes', ...popup, isWhole: false, act: find('elodie') },
	{ name: 'popup-find-nothing', state: 'many-quotes', ...popup, isWhole: false, act: find('zebra') },
	{
		name: 'popup-copied',
		state: 'coverage',
		...popup,
		isWhole: false,
		act: (page) => page.click('.actions button:last-child'),
	},
	{ name: 'popup-many-left-out', state: 'many-left-out', ...popup, act: (page) => page.click('#tab-leftOut') },
	{ name: 'popup-many-left-out-all', state: 'many-left-out', ...popup, isWhole: false, act: showAll },
	{ name: 'narrow-coverage', state: 'coverage', ...popup, width: 280, act: unfold },
	{ name: 'narrow-no-article', state: 'no-article', ...popup, width: 280 },
	{
		name: 'narrow-differences',
		state: 'coverage',
		...popup,
		width: 280,
		act: (page) => page.click('#tab-differences'),
	},
	...['ar', 'de', 'fr', 'es', 'ru', 'uk', 'pl', 'it', 'pt', 'vi', 'zh', 'ja', 'ko', 'hi', 'tr'].map((language) => ({
		name: `language-${language}`,
		state: 'coverage',
		...popup,
		language,
		isWhole: false,
		height: 1000,
		act: unfoldFirst,
	})),
	{ name: 'reader-coverage', state: 'coverage', ...reader },
	{ name: 'reader-right-to-left', state: 'right-to-left', ...reader },
	{ name: 'reader-arabic', state: 'right-to-left', ...reader, language: 'ar' },
	{ name: 'reader-shipped', state: 'shipped-bundle', ...reader, isWhole: false },
	{ name: 'reader-bundle', state: 'no-article', ...reader },
	{ name: 'options', ...options },
	{ name: 'options-narrow', ...options, width: 320 },
	{ name: 'options-sure', ...options, isWhole: false, act: clickLast('section > .buttons button') },
	{ name: 'reader-narrow', state: 'coverage', ...reader, width: 600 },
	// A window of 1280 px at 400 %.
	{ name: 'reader-400-percent', state: 'kept-and-found', ...reader, width: 320, height: 256 },
	{ name: 'reader-found', state: 'kept-and-found', ...reader },
	{ name: 'reader-many-quotes', state: 'many-quotes', ...reader, isWhole: false },
	{ name: 'popup-many-quotes-shared', state: 'many-quotes', ...popup, isWhole: false, act: clickLast('.lead button') },
	{
		name: 'popup-many-quotes-unfolded',
		state: 'many-quotes',
		...popup,
		height: 1200,
		isWhole: false,
		act: unfold,
	},
	{ name: 'marked', ...marked },
	{ name: 'marked-200-percent', ...marked, width: 400, height: 320 },
];

/** What a reader with few colours, or with paper, has. */
const special = [
	{ name: 'popup-forced-colors', state: 'coverage', ...popup, act: unfold },
	{ name: 'popup-forced-colors-light', state: 'coverage', ...popup, scheme: 'light', act: unfold },
	{ name: 'popup-forced-colors-no-article', state: 'no-article', ...popup, isWhole: false },
	{ name: 'popup-forced-colors-differences', state: 'kept-and-found', ...popup, act: clickLast('#tab-differences') },
	{ name: 'reader-forced-colors', state: 'coverage', ...reader },
	{ name: 'options-forced-colors', ...options },
	{ name: 'marked-forced-colors', ...marked },
	{ name: 'marked-forced-colors-light', ...marked, scheme: 'light' },
].map((shot) => ({ scheme: 'dark', forcedColors: true, ...shot }));

const printed = { ...reader, width: 794, scheme: 'light', media: 'print' };

export const shots = [
	...plain.flatMap((shot) => ['light', 'dark'].map((scheme) => ({ ...shot, name: `${shot.name}-${scheme}`, scheme }))),
	...special,
	{ name: 'reader-printed', state: 'coverage', ...printed },
	{ name: 'reader-printed-dark', state: 'kept-and-found', ...printed, scheme: 'dark' },
];

async function unfoldFirst(page) {
	await page.click('.why');
	await page.click('.count');
}

async function unfold(page) {
	for (const button of await page.$$('.why[aria-expanded=false], .count[aria-expanded=false]')) await button.click();
}

async function showAll(page) {
	await page.click('#tab-leftOut');
	await page.focus('.all button');
	await page.keyboard.press('Enter');
}

function clickLast(selector) {
	return async (page) => {
		const buttons = await page.$$(selector);
		await buttons.at(-1)?.click();
	};
}

function find(query) {
	return (page) => page.type('input[type=search]', query);
}
