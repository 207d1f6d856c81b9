import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/page/read-article.ts';
import { openPage } from './open-page.ts';

const opening =
	'<p>At six the harbour office let the first boat out, a trawler with a new coat of paint and nets that were older than the harbour master.</p>';

const isCutOff = (line: string) =>
	readArticle(
		openPage(
			`<html><head><title>A quiet start at the harbour</title></head><body><article><h1>A quiet start at the harbour</h1>${opening}<p>${line}</p></article></body></html>`,
		),
		'https://courier.example/harbour/a-quiet-start-1',
	).cutOff;

/** What papers print where an article breaks off for those who do not pay. */
const walls: Readonly<Record<string, readonly string[]>> = {
	English: [
		'Subscribe to continue reading',
		'This post is for paid subscribers',
		'You have reached your limit of free articles.',
	],
	German: ['Mit BILDplus weiterlesen', 'Exklusiv für Abonnenten', 'Jetzt abonnieren und weiterlesen'],
	French: ['Article réservé aux abonnés', 'Il vous reste 82 % de cet article à lire.'],
	Spanish: ['Suscríbete para seguir leyendo', 'Contenido exclusivo para suscriptores'],
	Italian: ['Abbonati per continuare a leggere', 'Contenuto riservato agli abbonati'],
	Portuguese: ['Assine para continuar lendo', 'Conteúdo exclusivo para assinantes'],
	Polish: ['Przeczytaj cały artykuł z subskrypcją', 'Tekst tylko dla prenumeratorów'],
	Dutch: ['Alleen voor abonnees'],
	Russian: ['Материал доступен только подписчикам', 'Оформите подписку'],
	Ukrainian: ['Текст доступний лише передплатникам'],
	Turkish: ['Bu içerik abonelerimize özeldir'],
	Arabic: ['هذا المحتوى للمشتركين فقط'],
	Hindi: ['यह लेख केवल सदस्यों के लिए है'],
	Vietnamese: ['Bài viết dành riêng cho độc giả trả phí'],
	Japanese: ['この記事は有料記事です。残り1234文字', '有料会員になると続きをお読みいただけます。', '残り 820 文字'],
	Korean: ['이 기사는 유료 구독자만 볼 수 있습니다', '로그인하시면 전체 기사를 볼 수 있습니다'],
	Chinese: ['订阅后可阅读全文', '本文仅限订阅用户阅读', '付費會員即可閱讀全文'],
};

/** What an article may well say of such things. */
const sentences: Readonly<Record<string, string>> = {
	English: 'Subscribers of the harbour paper receive a photograph of the crane.',
	Spanish: 'El puerto pidió a los suscriptores del diario que esperasen.',
	Japanese: '港の新聞の有料会員は三千人に増えた。',
	Korean: '항구 신문의 유료 구독자가 삼천 명으로 늘었다.',
	Chinese: '港口报纸的付费用户增加到三千人。',
	Russian: 'Подписка на газету порта подорожала на десять рублей.',
};

describe('an article that breaks off at an offer is marked as cut off', () => {
	test.each(Object.entries(walls))('in %s', (_, lines) => {
		expect(lines.filter((line) => !isCutOff(line))).toEqual([]);
	});
});

describe('an article that tells of subscriptions is not', () => {
	test.each(Object.entries(sentences))('in %s', (_, sentence) => {
		expect(isCutOff(sentence)).toBe(false);
	});
});
