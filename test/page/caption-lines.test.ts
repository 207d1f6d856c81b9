import { expect, test } from 'vitest';
import { readArticle } from '../../src/page/read-article.ts';
import { openPage } from './open-page.ts';

/** What stands as a paragraph among others, and what it is. */
const paragraphs: Readonly<Record<string, 'caption' | 'paragraph'>> = {
	'A ferry at the pier of Anchorage on Friday. Photo: Ana Low': 'caption',
	'Die Fähre am Kai von Anchorage am Freitag. Foto: dpa': 'caption',
	'Паром у причала в Анкоридже в пятницу. Фото: РИА Новости': 'caption',
	'Chiếc phà ở bến cảng Anchorage hôm thứ Sáu. Ảnh: Reuters': 'caption',
	'Die Fähre am Kai von Anchorage, dahinter das Hafenamt © Hafenamt Anchorage': 'caption',
	'두 대통령이 15일 앵커리지 공항에서 악수하고 있다. 연합뉴스': 'caption',
	'두 대통령이 15일 공항에서 손을 흔들고 있다. 앵커리지=김하나 기자': 'caption',
	'基地で握手する両大統領＝１５日、アンカレジ、中村佳織撮影': 'caption',
	'基地を出る車列＝ロイター': 'caption',
	'두 대통령이 공항을 떠나는 모습. 사진=연합뉴스': 'caption',
	'两国元首在停机坪握手。摄影：王小明': 'caption',
	'両大統領が握手する様子を、会場の外で多くの記者が撮影していた。': 'paragraph',
	'写真は共同通信の記者が会場の外で撮影したものだと説明した。': 'paragraph',
	'这张照片是谁拍的，白宫没有说明，只说不是摄影师。': 'paragraph',
	'크렘린궁은 사진=증거라는 주장을 받아들이지 않았다.': 'paragraph',
	'크렘린궁은 회담이 세 시간 동안 이어졌다고 밝혔다. 연합뉴스': 'paragraph',
	'두 나라는 아직도 협상을 이어가고 있다.': 'paragraph',
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

test('the same among the data that a page keeps for a script', () => {
	const [caption = ''] = Object.keys(paragraphs);
	const later = told.map((one) => one.replace('boat', 'ferry'));
	const data = JSON.stringify({ story: [...told, ...later, `<p>${caption}</p>`].join('') });
	const script = `<script id="__NEXT_DATA__" type="application/json">${data.replaceAll('</', '<\\/')}</script>`;
	const page = openPage(`<html><head><title>Boats</title></head><body>${script}</body></html>`);
	const { blocks, kind } = readArticle(page, 'https://courier.example/2026/02/boats');
	expect([kind, blocks[0]?.kind]).toEqual(['article', 'paragraph']);
	expect(blocks.at(-1)).toEqual({ kind: 'caption', text: caption });
});
