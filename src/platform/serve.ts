import type { Runtime } from 'webextension-polyfill';
import type { CallName, Handlers, Sender } from '../protocol/calls.ts';
import { dispatch } from '../protocol/dispatch.ts';
import { browser } from './browser.ts';

/** Answers calls for as long as this script lives. Call once, in the first turn: a woken worker misses nothing then. */
export function serve<Name extends CallName>(handlers: Handlers<Name>): void {
	const listener = (message: unknown, sender: Runtime.MessageSender, sendResponse: (reply: unknown) => void) => {
		if (sender.id !== browser.runtime.id) return undefined;
		const answer = dispatch(handlers, message, toSender(sender));
		if (answer === null) return undefined;
		answer.then(sendResponse);
		// Keeps the channel open; a promise as answer works in Firefox and in Chrome since 146 alone.
		return true;
	};
	// The types know no listener that leaves a message to others.
	browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback);
}

function toSender({ url, tab }: Runtime.MessageSender): Sender {
	// The background sends without an address of its own in Firefox; it and extension pages are in no content frame.
	const isOwn = url === undefined ? tab === undefined : url.startsWith(browser.runtime.getURL(''));
	return {
		caller: isOwn ? 'extension' : 'content',
		tabId: tab?.id ?? null,
		address: url ?? null,
		isPrivate: tab?.incognito ?? false,
	};
}
