import { expect, test } from 'vitest';
import { readHtml } from '../../src/cli/read-html.ts';

/** Who wrote an article is printed before its first sentence, behind its last, or on a line of its own. */
type Printed = {
	readonly dateline?: string;
	readonly close?: string;
	readonly line?: string;
	readonly credit: string | null;
};

const printed: Readonly<Record<string, Printed>> = {
	'a line that names its source': { line: 'Fuente: EFE', credit: 'Fuente: EFE' },
	'a line that names agencies in another script': { line: 'По материалам ТАСС', credit: 'По материалам ТАСС' },
	'an agency in brackets on its own line': { line: '(연합뉴스)', credit: '(연합뉴스)' },
	'a notice of rights that names an agency': { line: '© 2025 AFP', credit: '© 2025 AFP' },
	'an agency behind a full stop without a space': { close: '結果は木曜日に判明する。（共同）', credit: '(共同)' },
	'an agency behind a danda': { close: 'परिणाम गुरुवार को आएंगे। (एएफपी)', credit: '(एएफपी)' },
	'an agency in square brackets before the text': { dateline: '[リンドビー 14日 ロイター] - ', credit: '(ロイター)' },
	'a Korean dateline in square brackets': { dateline: '[서울=뉴시스] 홍길동 기자 = ', credit: '(뉴시스)' },
	'a line that only mentions an agency': { line: 'The vote was first reported by Reuters.', credit: null },
	'a remark in brackets behind a Chinese sentence': { close: '结果将于周四公布。（下一页）', credit: null },
};

test.each(Object.entries(printed))('%s', (_, { dateline = '', close, line, credit }) => {
	const paragraphs = [
		`${dateline}The harbour master of Lindby said on Tuesday that the ferry to the islands will not sail this week.`,
		'A storm had torn two mooring lines and flooded the ticket hall during the night, but nobody was hurt.',
		close ?? 'The company promised buses over the long bridge until the hall is dry again.',
		...(line === undefined ? [] : [line]),
	];
	const body = paragraphs.map((text) => `<p>${text}</p>`).join('');
	const html = `<title>No ferry this week</title><article><h1>No ferry this week</h1>${body}</article>`;
	expect(readHtml(html, 'https://lindby.example/ferry').credit).toBe(credit);
});
