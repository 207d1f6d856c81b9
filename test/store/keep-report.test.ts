import { expect, test } from 'vitest';
import { keepReport } from '../../src/store/keep-report.ts';
import { sampleReport } from '../sample-report.ts';

/** A disk with room for so many reports. */
function diskOf(room: number, alreadyKept: number) {
	let kept = alreadyKept;
	return {
		count: () => kept,
		put: async () => {
			if (kept >= room) throw new DOMException('full', 'QuotaExceededError');
			kept++;
		},
		evict: async (keep: number) => {
			kept = Math.min(kept, keep);
		},
	};
}

test('old reports make way when the disk is full', async () => {
	const disk = diskOf(100, 100);
	await keepReport(disk, sampleReport());
	expect(disk.count()).toBe(21);
});

test('a disk that stays full is told to the reader, with what to do', async () => {
	await expect(keepReport(diskOf(0, 0), sampleReport())).rejects.toThrow('free some and analyse the page again');
});

test('no more than two hundred reports are kept', async () => {
	const disk = diskOf(1_000, 500);
	await keepReport(disk, sampleReport());
	expect(disk.count()).toBe(200);
});

test('another failure is passed on as it is', async () => {
	const broken = { put: () => Promise.reject(new Error('database is closing')), evict: async () => undefined };
	await expect(keepReport(broken, sampleReport())).rejects.toThrow('database is closing');
});
