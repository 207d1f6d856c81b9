import { describe, expect, test } from 'vitest';
import { tellPublisher } from '../../src/core/outlet/tell-publisher.ts';
import { agencies } from '../../src/data/outlets/agencies.ts';
import { outlets } from '../../src/data/outlets/outlets.ts';
import { readArticle } from '../../src/page/read-article.ts';
import { openPage } from './open-page.ts';

const told: Readonly<Record<string, string>> = {
	en: ' The harbour office opened at seven on Monday, and the first boat to leave was a trawler.',
	ru: ' Портовая контора открылась в понедельник в семь часов утра, и первым ушел траулер.',
	zh: '港务局星期一早上七点开门，最早离港的是一艘刚刷过漆的拖网渔船，船长说海面平静。',
	ko: ' 항구 사무소가 월요일 오전 일곱 시에 문을 열었고 첫 배는 새로 칠한 저인망 어선이었다고 밝혔다.',
	ja: '港の事務所は月曜日の朝七時に開き、最初に出た船は塗り直されたばかりのトロール船だった。',
	ar: ' فتح مكتب الميناء في السابعة صباح الاثنين، وكانت أول سفينة غادرت سفينة صيد قديمة.',
};

const publisherOf = (lead: string, language: string, address = 'https://courier.example/harbour/quiet-start-1') => {
	const html = `<html lang="${language}"><head><title>A quiet start</title><meta property="og:site_name" content="Reuters"><link rel="canonical" href="https://www.reuters.com/quiet-start-1"></head><body><h1>A quiet start</h1><div class="article-body"><p>${lead}${told[language]}</p><p>${told[language]}</p></div></body></html>`;
	return tellPublisher(readArticle(openPage(html), address), { outlets, agencies });
};

/** How agencies name themselves before their first sentence. */
const datelines: Readonly<Record<string, readonly [language: string, agency: string | null]>> = {
	'MOSCOW, Aug. 14 (Reuters) -': ['en', 'Reuters'],
	'WASHINGTON (AP) —': ['en', 'AP'],
	'Berlin (dpa) –': ['en', 'dpa'],
	'(ANSA) - ROMA, 14 AGO -': ['en', 'ANSA'],
	'Madrid, 14 ago (EFE).-': ['en', 'EFE'],
	'MOSCOW, August 14. /TASS/.': ['en', 'TASS'],
	'МОСКВА, 14 августа. /ТАСС/.': ['ru', 'TASS'],
	'МОСКВА, 16 авг — РИА Новости.': ['ru', 'RIA Novosti'],
	'新华社莫斯科8月16日电（记者王小川）': ['zh', 'Xinhua'],
	'(앵커리지=연합뉴스) 김하나 기자 =': ['ko', 'Yonhap'],
	'【モスクワ共同】': ['ja', 'Kyodo'],
	'(موسكو - رويترز) -': ['ar', 'Reuters'],
	'The office (a shed) - built in 1908 - was cold.': ['en', null],
	'On 14 August - a Thursday.': ['en', null],
};

describe('the agency is told from the dateline', () => {
	test.each(Object.entries(datelines))('%s', (lead, [language, agency]) => {
		expect(publisherOf(lead, language).agency).toBe(agency);
	});
});

test('the outlet is told by the address, whatever a page calls itself', () => {
	expect(publisherOf('', 'en').outlet).toBeNull();
	expect(publisherOf('', 'en', 'https://www.theguardian.com/world/2025/aug/16/quiet-start').outlet).toBe(
		'The Guardian',
	);
});
