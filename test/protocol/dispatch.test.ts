import { describe, expect, test } from 'vitest';
import type { ContentCalls, Handlers, Sender } from '../../src/protocol/calls.ts';
import { dispatch } from '../../src/protocol/dispatch.ts';
import { toEnvelope } from '../../src/protocol/envelope.ts';

const fromExtension: Sender = { caller: 'extension', tabId: null, address: null, isPrivate: false };
const fromContent: Sender = { caller: 'content', tabId: 1, address: 'https://news.example/', isPrivate: false };

const handlers: Handlers<keyof ContentCalls> = {
	'page.read': async ({ asked }) => (asked ? 'https://news.example/' : null),
	'quote.show': async () => {
		throw new Error('the page is gone');
	},
	'highlights.clear': async () => null,
};

describe('a message that is not for these handlers is left to other listeners', () => {
	const foreign: Readonly<Record<string, unknown>> = {
		'no object': 'page.read',
		'nothing at all': null,
		'of another extension': { type: 'page.read' },
		'of another version': { crossquote: 0, name: 'page.read', request: { asked: true } },
		'a call that others answer': toEnvelope('report.get', 'https://news.example/'),
	};
	test.each(Object.entries(foreign))('%s', (_case, message) => {
		expect(dispatch(handlers, message, fromExtension)).toBeNull();
	});
});

describe('every other message is answered, and never by a rejection', () => {
	test('with the value of the handler', async () => {
		const answer = dispatch(handlers, toEnvelope('page.read', { asked: true }), fromExtension);
		expect(await answer).toEqual({ ok: true, value: 'https://news.example/' });
	});

	test('with the message of what the handler threw', async () => {
		const answer = dispatch(handlers, toEnvelope('quote.show', { words: 'no', near: null }), fromExtension);
		expect(await answer).toEqual({ ok: false, error: 'quote.show: the page is gone' });
	});

	test('with a refusal when the caller may not make the call', async () => {
		const answer = dispatch(handlers, toEnvelope('highlights.clear', null), fromContent);
		expect(await answer).toEqual({ ok: false, error: 'highlights.clear: not allowed from content' });
	});

	const malformed: Readonly<Record<string, { message: object; error: string }>> = {
		'a request of the wrong shape': {
			message: { crossquote: 2, name: 'page.read', request: { asked: 'yes' } },
			error: 'page.read: malformed request',
		},
		'a missing request': { message: { crossquote: 2, name: 'quote.show' }, error: 'quote.show: malformed request' },
		'a call that is none': {
			message: { crossquote: 2, name: 'page.sell', request: null },
			error: 'no call "page.sell"',
		},
		'a name every object has': {
			message: { crossquote: 2, name: 'toString', request: null },
			error: 'no call "toString"',
		},
	};
	test.each(Object.entries(malformed))('with what is wrong with it: %s', async (_case, { message, error }) => {
		expect(await dispatch(handlers, message, fromExtension)).toEqual({ ok: false, error });
	});
});
