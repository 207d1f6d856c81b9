import { expect, test } from 'vitest';
import { chooseEdition } from '../../../src/core/view/messages/choose-messages.ts';
import { toCitation } from '../../../src/core/view/to-citation.ts';
import { makeSource } from '../../fixtures/reports/make-report.ts';

const edition = chooseEdition(['en-GB'], 0);
const words = 'This meeting sets up like a chess game.';
const source = makeSource('gulf', 'Gulf Daily', {
	agency: 'Reuters',
	headline: 'Ready for a deal',
	address: 'https://gulfdaily.example/ready',
	publishedAt: '2025-08-14',
});

test('a quotation is copied with speaker, occasion and where it was read', () => {
	expect(
		toCitation(
			{ words, speaker: 'Donald Trump', occasion: ['Fox News Radio', '14 Aug 2025 (date worked out)'], source },
			edition,
		),
	).toBe(
		'“This meeting sets up like a chess game.” — Donald Trump, Fox News Radio, 14 Aug 2025 (date worked out). Gulf Daily (Reuters), “Ready for a deal”, 14 Aug 2025, https://gulfdaily.example/ready',
	);
});

test('what is not known is left out, and a missing date is said', () => {
	const bare = makeSource('x', 'Capital Journal');
	expect(toCitation({ words, speaker: 'Donald Trump', occasion: [], source: bare }, edition)).toBe(
		'“This meeting sets up like a chess game.” — Donald Trump. Capital Journal, undated',
	);
});

test('an address that is not of the web is not handed on', () => {
	// A page may call anything its canonical address.
	const hostile = { ...source, address: ['javascript', 'alert(1)'].join(':') };
	expect(toCitation({ words, speaker: 'A', occasion: [], source: hostile }, edition)).not.toContain('alert');
});
