import { expect, test } from 'vitest';
import { readArticle } from '../../src/page/read-article.ts';
import { openPage } from './open-page.ts';

/** What stands as a paragraph among others, and what it is. */
const paragraphs: Readonly<Record<string, 'caption' | 'paragraph'>> = {
	'A ferry at the pier of Anchorage on Friday. Photo: Ana Low': 'caption',
	'Die Fähre am Kai von Anchorage am Freitag. Foto: dpa': 'caption',
	'Паром у причала в Анкоридже в пятницу. Фото: РИА Новости': 'caption',
	'Chiếc phà ở bến cảng Anchorage hôm thứ Sáu. Ảnh: Reuters': 'caption',
	'The Kremlin released one image: two empty chairs.': 'paragraph',
	'Кремль опубликовал одно фото: два пустых стула.': 'paragraph',
	'Luật sư đề nghị hội đồng xem xét bối cảnh: “Thân chủ tôi không hưởng lợi một đồng nào”.': 'paragraph',
	'Cuộc gặp diễn ra tại Alaska vào thứ Sáu (trong bối cảnh chiến sự leo thang).': 'paragraph',
};

const told = ['first', 'second', 'third', 'fourth'].map(
	(number) => `<p>The ${number} boat of the night left the quay with forty passengers, and nobody on it had slept.</p>`,
);

test.each(Object.entries(paragraphs))('%s', (text, kind) => {
	const body = [...told.slice(0, 2), `<p>${text}</p>`, ...told.slice(2)].join('');
	const page = openPage(`<html><head><title>Boats</title></head><body><h1>Boats</h1><div>${body}</div></body></html>`);
	const { blocks } = readArticle(page, 'https://courier.example/2026/02/boats');
	expect(blocks.find((block) => block.text === text)?.kind).toBe(kind);
});
