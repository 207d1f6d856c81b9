import { isRecord } from '../core/is-record.ts';
import type { CallName } from './calls.ts';
import type { Check } from './check.ts';
import { type Envelope, protocolVersion } from './envelope.ts';
import { requestChecks } from './request-checks.ts';

/**
 * Reads a message that may come from anywhere.
 *
 * @returns Null when the message is not ours or of another version: it is for other listeners. An error when it is
 * ours and malformed.
 */
export function parseEnvelope(message: unknown): Envelope | Error | null {
	if (!isRecord(message) || message['crossquote'] !== protocolVersion) return null;
	const { name, request } = message;
	if (typeof name !== 'string' || !Object.hasOwn(requestChecks, name)) return new Error(`no call "${String(name)}"`);
	const check: Check<unknown> = requestChecks[name as CallName];
	// The check for `name` has vetted `request`; the compiler cannot see the pairing.
	return check(request) ? (message as unknown as Envelope) : new Error(`${name}: malformed request`);
}
