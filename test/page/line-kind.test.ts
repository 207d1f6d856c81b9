import { describe, expect, test } from 'vitest';
import { isEnding } from '../../src/page/body/is-ending.ts';
import { lineKindOf } from '../../src/page/body/line-kind.ts';
import { readCollection } from './page-collection.ts';

/** Sentences of articles in words that offers, notes and walls use too. */
const told: readonly string[] = [
	'Реклама порта обошлась городу в миллион, а ООО «Маяк» её не заказывало.',
	'Who would write to him? The clerk had one address, and it began with an @ sign.',
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

/** Sentences that begin as lines beside an article do, in paragraphs without a link. */
const begun: readonly string[] = [
	'von Berlin nach Moskau',
	'Von der Leyen · 22. August 2025',
	'por Madrid y Barcelona',
	'Produced by a state studio, the film shows the two leaders laughing in the car.',
	'Edited by a former spy, the paper printed the whole letter on Monday.',
	'With reports from the front piling up, Trump called Putin on Sunday.',
	'Con información de los satélites, el ejército movió sus baterías.',
	'Copyright law was not on the table, Trump said.',
	'Our standards are not for sale, the minister said.',
	'By signing up to the accord, Moscow gave way on the gas.',
	'Unlimited access to the sites was what the inspectors asked for.',
	'More on the talks was expected on Monday, the Kremlin said.',
	'Updated sanctions will hit 40 banks on Friday.',
	'Published figures show that 40 tanks crossed the border.',
	'Read this as a threat, the general said of the letter.',
	'Watch this space, Trump said of the sanctions.',
	'Mehr dazu wollte der Sprecher nicht sagen.',
	'Please enable them to land, the tower said of the two planes.',
	'Auch interessant war, was Trump nicht sagte.',
	"Lire la suite du texte fut l'affaire de son adjoint.",
	'También te lo digo yo, contestó el presidente.',
	'Guarda anche il mare, disse il presidente al suo ospite.',
	'Veja mais uma vez o mapa, disse Putin.',
];

/** Lines in plain paragraphs that are no sentences of an article all the same. */
const plainLines: Readonly<Record<string, string>> = {
	'Reporting by Ana Low in Moscow and Tom Reed in London; editing by Jo Hale.': 'credit',
	'With additional reporting by Ana Low in Moscow and Tom Reed in London.': 'credit',
	'Mit Material von dpa, AFP und einem Mitarbeiter in Moskau.': 'credit',
	'Read more: The two leaders will meet once more before the winter.': 'read more',
	'Published on 16 August 2025 by the harbour desk in Anchorage.': 'date',
	'Updated 3 hours ago by the harbour desk in Anchorage.': 'date',
	'Updated on Friday at 6.40 pm by the harbour desk.': 'date',
	'nt/sti (afp, dpa)': 'credit',
	'To view this video please enable JavaScript, and consider a newer browser': 'control',
	'特别声明：以上内容为平台用户上传并发布，本平台仅提供信息存储服务。': 'copyright',
	'Copyright 2025 The Harbor Ledger, a paper of the coast and its towns.': 'copyright',
	'Copyright by The Harbor Ledger, a paper of the coast and its towns.': 'copyright',
	'By signing up, you agree to the terms of the Harbor Ledger.': 'newsletter',
	'Our Standards: The principles of trust of the Harbor Ledger.': 'newsletter',
	'Sign up for the Morning Tide and start the day with the harbour.': 'newsletter',
};

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
	'Реклама. ООО «Тихая бухта»': 'advertisement',
	'Реклама. 16+. АО «Маяк»': 'advertisement',
	'Erid: 2W5zFGhQxYp': 'advertisement',
	'Sumate a nuestro canal de WhatsApp y no te pierdas nada': 'newsletter',
	'Seen something odd at the pier? Write to us: tips@harborledger.example': 'newsletter',
	'Widziałeś coś na molo? Napisz do nas: listy@port.example': 'newsletter',
	'İLGİLİ HABER: Vapur seferleri yarın başlıyor': 'read more',
	'T. Marín (EFE)': 'credit',
	'Com informações da Lusa e da AFP.': 'credit',
	'Update, August 16, 3 pm: This story has been updated with a statement of the pilots.': 'correction',
	'Pobierz aplikację „Portu” i czytaj wygodniej': 'newsletter',
	'Підтримайте «Гавань» — станьте частиною нашої спільноти.': 'newsletter',
	'Published 16 August 2025': 'date',
	'von Jorinde Halm und Deniz Kaya': 'byline',
	'Von Jorinde Halm · 22. August 2025': 'byline',
	'par Lucie Morel et Jean Petit, 22 août 2025': 'byline',
	'di Carla Neri | Esteri | 22 agosto 2025': 'byline',
	'Af Karen Lund – 22. august 2025': 'byline',
	Updated: 'date',
};

describe('a line beside the article is told by its words', () => {
	test.each(Object.entries(lines))('%s', (line, kind) => {
		expect(lineKindOf(line)).toBe(kind);
	});
});

describe('a line beside the article is one in a plain paragraph too', () => {
	test.each(Object.entries({ ...lines, ...plainLines }))('%s', (line, kind) => {
		expect(lineKindOf(line, true)).toBe(kind);
	});
});

describe('a sentence that begins as such lines do is the article’s own in a plain paragraph', () => {
	test.each(begun)('%s', (sentence) => {
		expect([lineKindOf(sentence, true), isEnding(sentence)]).toEqual([null, false]);
	});
});

test('where it is linked, it leads to more', () => {
	expect(lineKindOf('Read this as a threat, the general said of the letter.')).toBe('read more');
});

describe('a sentence of the article is no line beside it', () => {
	test.each(told)('%s', (sentence) => {
		expect([lineKindOf(sentence), isEnding(sentence)]).toEqual([null, false]);
	});
});

describe('no paragraph of articles of our own, in any language, is a line beside one', () => {
	test.each(['graded-texts', 'hard-texts'])('%s', (file) => {
		const paragraphs = readCollection(file).flatMap(({ html: text }) => text.trim().split(/\n+/));
		expect(paragraphs.length).toBeGreaterThan(100);
		expect(paragraphs.filter((text) => lineKindOf(text) !== null || isEnding(text))).toEqual([]);
	});
});
