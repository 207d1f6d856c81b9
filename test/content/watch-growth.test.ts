import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchGrowth } from '../../src/content/watch-growth.ts';

/** Stands for the browser's: changes are told by hand. */
class ToldChanges {
	static tell: () => void = () => {};
	static isOn = false;
	constructor(callback: () => void) {
		ToldChanges.tell = () => {
			if (ToldChanges.isOn) callback();
		};
	}
	static watched: Node[] = [];
	observe(place: Node): void {
		ToldChanges.isOn = true;
		ToldChanges.watched.push(place);
	}
	disconnect(): void {
		ToldChanges.isOn = false;
	}
}

const page = {} as Document;
const places = () => [page];
const longWait = 60_000;
const mostLooks = 6;

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('MutationObserver', ToldChanges);
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('a page whose text may come late', () => {
	test('is not looked at while it rests', () => {
		const look = vi.fn();
		watchGrowth(places, look, new AbortController().signal);
		vi.advanceTimersByTime(longWait);
		expect(look).not.toHaveBeenCalled();
	});

	test('is looked at once for changes that come together', () => {
		const look = vi.fn();
		watchGrowth(places, look, new AbortController().signal);
		for (let change = 0; change < 100; change++) ToldChanges.tell();
		vi.advanceTimersByTime(longWait);
		expect(look).toHaveBeenCalledTimes(1);
	});

	test('is looked at a few times however long it changes, and then left alone', () => {
		const look = vi.fn();
		watchGrowth(places, look, new AbortController().signal);
		for (let change = 0; change < 100; change++) {
			ToldChanges.tell();
			vi.advanceTimersByTime(longWait);
		}
		expect(look).toHaveBeenCalledTimes(mostLooks);
		expect(ToldChanges.isOn).toBe(false);
	});

	test('is not looked at any more when the visit ended', () => {
		const look = vi.fn();
		const visit = new AbortController();
		watchGrowth(places, look, visit.signal);
		ToldChanges.tell();
		visit.abort();
		vi.advanceTimersByTime(longWait);
		expect(look).not.toHaveBeenCalled();
	});
});

describe('a page that keeps its text in parts', () => {
	test('is watched where it draws parts of its own', () => {
		const part = {} as Node;
		const drawn: Node[] = [page];
		watchGrowth(
			() => drawn,
			() => {},
			new AbortController().signal,
		);
		drawn.push(part);
		ToldChanges.tell();
		vi.advanceTimersByTime(longWait);
		expect(ToldChanges.watched).toContain(part);
	});

	test('is looked at where a part came that is no change to it', () => {
		const look = vi.fn();
		const drawn: Node[] = [page];
		watchGrowth(() => drawn, look, new AbortController().signal);
		drawn.push({} as Node);
		vi.advanceTimersByTime(longWait);
		expect(look).toHaveBeenCalledTimes(1);
	});

	test('is asked for such parts no more when the visit ended', () => {
		const ask = vi.fn(places);
		const visit = new AbortController();
		watchGrowth(ask, () => {}, visit.signal);
		visit.abort();
		vi.advanceTimersByTime(longWait);
		expect(ask).toHaveBeenCalledTimes(1);
	});
});
