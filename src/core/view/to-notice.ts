import { type Edition, fill } from './edition.ts';
import type { NoticeName } from './messages/messages.ts';

/** What is the matter, and what to do. */
export type Notice = { readonly name: NoticeName; readonly title: string; readonly body: string };

/**
 * A state that is not the happy one, plainly worded.
 *
 * @param detail - The reported cause, shown as it is; empty when there is none.
 */
export function toNotice(name: NoticeName, detail: string, edition: Edition): Notice {
	const { title, body } = edition.messages.notice[name];
	return { name, title, body: fill(body, { detail }) };
}
