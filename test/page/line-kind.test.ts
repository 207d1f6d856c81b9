import { describe, expect, test } from 'vitest';
import { isEnding } from '../../src/page/body/is-ending.ts';
import { lineKindOf } from '../../src/page/body/line-kind.ts';

/** Sentences of articles in words that offers, notes and walls use too. */
const told: readonly string[] = [
	'Rien ne se fera sans le consentement de Kiev, a répété le président.',
	'« Nous et nos partenaires européens restons aux côtés de l’Ukraine », a-t-il dit après l’appel.',
	'„Wir und unsere Partner werden keine Grenze anerkennen, die mit Gewalt gezogen wurde“, sagte der Kanzler.',
	'«Nosotros y nuestros socios no vamos a reconocer nada», dijo el ministro.',
	'A deal can be reached at the next meeting, Trump told reporters on the plane.',
	'Putin said an agreement can be reached on everything but the east.',
	'Zelensky was to join the conversation by telephone, and never did.',
	'Moscow would have to give the inspectors unlimited access to both sites.',
	'He asked the generals to keep reading, and left the room.',
	'The envoy told the newsletter that no date had been set.',
	'Officers have to create an account before they see the map.',
	'Putin was given a map, for free to read on the flight.',
	'This content is for Russians, a spokesman said of the film, not for us.',
	'«Встреча прошла хорошо», — написал Медведев в своём Telegram-канале.',
	'"Russia will answer," Medvedev wrote on his Telegram channel on Sunday.',
	'Зеленський повідомив про це у своєму Telegram-каналі.',
	'« Il vous reste dix jours », a lancé Trump au président russe.',
	'El Kremlin lo anunció en su canal de WhatsApp y en televisión.',
	'He writes it every week in a newsletter of his own, the weekly newsletter of a retired spy.',
	'The two could be seen on Google News by noon, hand in hand.',
	'According to the Kremlin, the talks went on for three hours.',
	'Подробнее о ходе переговоров Песков рассказал журналистам в воскресенье.',
	'Published photographs show Putin laughing in the car.',
	'Фото двух президентов опубликовал Кремль.',
	'The talks went on for three hours (according to the Kremlin) and ended without lunch.',
	'Hai tổng thống bắt tay trong mười giây, lâu hơn lần trước (theo Reuters).',
	'Tourists already have an account of what the harbour looked like that day.',
];

/** Lines in such words that are none. */
const lines: Readonly<Record<string, string>> = {
	'Подписывайтесь на наш Telegram-канал, чтобы не пропустить главное.': 'newsletter',
	'Kıyı Haber’i WhatsApp kanalından takip edin': 'newsletter',
	'Sigue toda la información en nuestro canal de WhatsApp: síguenos': 'newsletter',
	'Join the Courier’s WhatsApp channel': 'newsletter',
	'Wir und unsere 812 Partner verarbeiten personenbezogene Daten': 'consent',
	'Nous et nos partenaires stockons des informations sur votre appareil.': 'consent',
	'Il vous reste 82 % de cet article à lire.': 'paywall',
	'Already have an account? Sign in': 'paywall',
	'Get unlimited access for one dollar': 'paywall',
	'Tess Okonjo can be reached at tess.okonjo@harborledger.example.': 'biography',
	'Hải An (Theo Reuters, AFP)': 'credit',
	'Фото РИА Новости': 'photo credit',
	Подробнее: 'read more',
	'Подробнее — в материале «Гавани».': 'read more',
	'Published 16 August 2025': 'date',
	Updated: 'date',
};

describe('a line beside the article is told by its words', () => {
	test.each(Object.entries(lines))('%s', (line, kind) => {
		expect(lineKindOf(line)).toBe(kind);
	});
});

describe('a sentence of the article is no line beside it', () => {
	test.each(told)('%s', (sentence) => {
		expect([lineKindOf(sentence), isEnding(sentence)]).toEqual([null, false]);
	});
});
