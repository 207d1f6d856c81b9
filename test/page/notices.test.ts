import { describe, expect, test } from 'vitest';
import { lineKindOf } from '../../src/page/body/line-kind.ts';
import { readArticle } from '../../src/page/read-article.ts';
import { openPage } from './open-page.ts';

/** What papers print about an article, and sentences of articles in the same words. */
const notices: Readonly<Record<string, { readonly kind: string; readonly lines: string[]; readonly told: string[] }>> =
	{
		'where an article appeared first': {
			kind: 'note',
			lines: [
				'This story was originally published August 16, 2025, 3:04 PM.',
				'This article was first published by The Harbour Post and is republished here with permission.',
				'Dieser Artikel wurde zuerst am Vormittag veröffentlicht und seither ergänzt.',
				'Cet article a été initialement publié en anglais.',
				'Este artículo fue publicado originalmente en inglés.',
				'Questo articolo è stato pubblicato originariamente il 16 agosto.',
				'Este texto foi publicado originalmente na edição de domingo.',
				'Dit artikel verscheen eerder in De Havenkrant.',
				'Ten artykuł ukazał się pierwotnie w „Porcie”.',
				'Эта статья была впервые опубликована в «Гавани».',
				'Ця стаття вперше опублікована у «Гавані».',
				'Bu haber ilk olarak 16 Ağustos’ta yayımlandı.',
				'この記事は8月16日に公開されました。',
				'本文首发于《港口报》。',
				'이 기사는 8월 16일 처음 게재됐습니다.',
				'هذا المقال نُشر لأول مرة في «الميناء».',
				'यह लेख पहली बार 16 अगस्त को प्रकाशित हुआ।',
				'Bài viết này được đăng lần đầu ngày 16 tháng 8.',
			],
			told: [
				'The letter was originally published in May, and the Kremlin called it a forgery.',
				'This story of two men and a map began in a sauna, the envoy said.',
				'Diese Geschichte wurde im Kreml anders erzählt, sagte Peskow.',
				'Ce texte a été publié vendredi par le Kremlin et contesté par Kiev.',
				'Этот текст Путин писал сам, сказал Песков.',
			],
		},
		'that an article was changed, or what its editors say': {
			kind: 'correction',
			lines: [
				'This story has been updated with additional details.',
				'Editor’s note: This is a developing story.',
				'Anmerkung der Redaktion: In einer früheren Fassung stand ein anderes Datum.',
				'Cet article a été mis à jour samedi à 18 heures.',
				'Nota del editor: una versión anterior daba otra fecha.',
				'Nota da redação: o texto foi corrigido às 18h.',
				'Od redakcji: w poprzedniej wersji podaliśmy inną datę.',
				'Материал обновлён в 18:40.',
				'Від редакції: у попередній версії була інша дата.',
				'编者按：本文作者曾任大使。',
				'편집자 주: 날짜를 바로잡습니다.',
			],
			told: [
				'The editor’s note in the paper was longer than the story, the ambassador said.',
				'This story has two sides, Trump said of the call.',
				'Cet article du traité prévoit le retrait de toutes les troupes.',
				'Este artículo de la Constitución no se puede cambiar, dijo Zelenski.',
				'Материал для переговоров готовили в двух столицах, сообщил Кремль.',
			],
		},
		'whose views an article holds': {
			kind: 'note',
			lines: [
				'The views expressed in opinion pieces do not necessarily reflect the position of The Neva Post.',
				'Les opinions exprimées ici n’engagent que leur auteur.',
				'Las opiniones expresadas en este artículo son responsabilidad de su autor.',
				'Мнение автора может не совпадать с позицией редакции.',
				'本文仅代表作者个人观点。',
			],
			told: [
				'The views expressed by Putin on the phone surprised nobody in the room.',
				'The opinions expressed at the table were three, an official said.',
				'Les opinions exprimées par le ministre ont surpris ses alliés.',
				'Las opiniones expresadas por Putin no sorprendieron a nadie en la sala.',
				'His views on the map do not necessarily change, the aide said.',
			],
		},
		'that readers are asked to help': {
			kind: 'newsletter',
			lines: [
				'If you value our journalism, please consider becoming a member for $5 a month.',
				'Support our independent journalism from as little as one dollar.',
				'Unterstützen Sie unabhängigen Journalismus mit einem Abo.',
				'Soutenez notre journalisme indépendant.',
				'Apoya nuestro periodismo y hazte socio.',
				'Поддержите нашу работу пожертвованием.',
				'Got a tip? Send it to The Griffin here.',
				'Do you have information about the talks? Contact our reporters on Signal.',
				'Haben Sie einen Hinweis für uns?',
			],
			told: [
				'We stand by our reporting, the paper said in a statement.',
				'Trump called independent journalism a threat and cut support for three broadcasters.',
				'“Support our journalism or close it,” the editor told the minister.',
				'Support for independent journalism has fallen, the poll shows.',
				'Have they a story to tell? The two men did, and neither told it.',
				'Putin nannte unabhängigen Journalismus eine Waffe.',
			],
		},
		'what a player says': {
			kind: 'control',
			lines: [
				'No media source currently available',
				'Trump y Putin caminan por la alfombra roja con el mismo traje0:48',
				'The two presidents walk the red carpet (0:48)',
				'シェアする',
			],
			told: [
				'The plane took off at 10:48, two hours early.',
				'Talks to begin at 10:48',
				'会談は午後3:45',
				'Media that were invited waited outside until 12:30.',
				'The score of handshakes stood at 3:1.',
			],
		},
	};

describe.each(Object.entries(notices))('%s', (_, { kind, lines, told }) => {
	test.each(lines)('told: %s', (line) => {
		expect(lineKindOf(line, true)).toBe(kind);
	});
	test.each(told)('a sentence of an article: %s', (sentence) => {
		expect(lineKindOf(sentence, true)).toBe(null);
	});
});

const paragraphs = ['first', 'second', 'third', 'fourth', 'fifth'].map(
	(number) => `<p>The ${number} boat of the night left the quay with forty passengers, and nobody on it had slept.</p>`,
);
const points = '<li>Forty people left on each of the boats.</li><li>Nobody on them had slept at all.</li>';

function textsOf(before: string, after = ''): readonly string[] {
	const body = `${before}${paragraphs.join('')}${after}`;
	const page = openPage(`<html><head><title>Boats</title></head><body><h1>Boats</h1><div>${body}</div></body></html>`);
	return readArticle(page, 'https://courier.example/2026/02/boats').blocks.map(({ text }) => text);
}

const summaries: Readonly<Record<string, string>> = {
	'points in a box': `<div><h3>Key Points</h3><ul>${points}</ul></div>`,
	'points without a box': `<h3>Das Wichtigste in Kürze</h3><ul>${points}</ul>`,
	'what a machine wrote':
		'<div><p>Forty people left on each boat.</p><p>Esta síntesis es un resumen hecho con inteligencia artificial.</p></div>',
	'what a machine wrote, said first':
		'<div><b>AI 요약</b><p>배 다섯 척이 밤사이 부두를 떠났고 아무도 자지 못했다.</p></div>',
};

test.each(Object.entries(summaries))('a summary set before the text is no part of it: %s', (_, summary) => {
	expect(textsOf(summary)).toHaveLength(paragraphs.length);
});

test.each([
	`<h3>Key points</h3><ul>${points}</ul>`,
	'<p>The harbour printed a summary that artificial intelligence had made of the night.</p>',
])('what the article itself tells further down is: %s', (html) => {
	expect(textsOf('', `${html}${paragraphs[0]?.replace('first', 'last')}`).length).toBeGreaterThan(
		paragraphs.length + 1,
	);
});

test('a post of a network that is shown in an article is no part of it, a quotation is', () => {
	const shown = (name: string) =>
		`<blockquote class="${name}"><p>Nobody on my boat had slept either, and it was late.</p></blockquote>`;
	const last = paragraphs[0]?.replace('first', 'last') ?? '';
	expect(textsOf('', shown('twitter-tweet') + last)).toHaveLength(paragraphs.length + 1);
	expect(textsOf('', shown('pull') + last)).toHaveLength(paragraphs.length + 2);
});

test('a heading of nothing but a player is no part of the text, one over text is', () => {
	const player = '<p>To view this video please enable JavaScript</p>';
	const last = paragraphs[0]?.replace('first', 'last') ?? '';
	expect(textsOf('', `<div><h3>Skipper: "We had to go"</h3>${player}</div>${last}`)).toHaveLength(
		paragraphs.length + 1,
	);
	expect(textsOf('', `<h3>Skipper: "We had to go"</h3>${last}`)).toHaveLength(paragraphs.length + 2);
});
