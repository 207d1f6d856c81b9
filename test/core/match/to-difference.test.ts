import { expect, test } from 'vitest';
import { toDifference } from '../../../src/core/match/to-difference.ts';
import type { DifferenceRun, Span } from '../../../src/core/types.ts';

/**
 * The fuller text, the other, and their runs: "[-only in the fuller-]", "[+only in the other+]", "[one|the other]",
 * with the reason it matters behind it; what is the same in other letters stands as "(one|the other)".
 */
const cases: Readonly<Record<string, readonly [fuller: string, other: string, runs: string]>> = {
	'the same words': ['We will sign, gladly', 'we will sign gladly.', '(We will sign, gladly|we will sign gladly)'],
	'cut at the end': ['We will sign it tomorrow', 'We will sign it', 'We will sign it [-tomorrow-]'],
	'a dropped negation': ['We will not sign', 'We will sign', 'We will [-not-]negation sign'],
	'another number': ['They lost 5,000 men', 'They lost 7,000 men', 'They lost [5,000|7,000]number men'],
	'"may" for "will"': ['We will meet', 'We may meet', 'We [will|may]modal meet'],
	'an added word': ['It went well', 'It went very well', 'It went [+very+] well'],
	'a third place is no number': [
		'his country or even a third place',
		'his country or some other country',
		'his country or [even a third place|some other country]',
	],
	'nor is a third country where the country stays': [
		'to a third country',
		'to another country',
		'to [a third|another] country',
	],
	'a third of a country is one': [
		'They hold a third of it',
		'They hold most of it',
		'They hold [a third|most]number of it',
	],
	'a third time is one': ['We met a third time', 'We met a second time', 'We met a [third|second]number time'],
	'a sign for a word': [
		'They pay 15 percent more',
		'They pay 15% more',
		'(They pay 15 percent more|They pay 15% more)',
	],
	'a word for a sign': [
		'It cost $40 million',
		'It cost 40 million dollars',
		'(It cost $40 million|It cost 40 million dollars)',
	],
	'a number in words, with its unit': [
		'It cost forty thousand dollars',
		'It cost $40,000',
		'(It cost forty thousand dollars|It cost $40,000)',
	],
	'another currency': ['It cost 40 euros', 'It cost $40', '(It cost 40|It cost $40) [-euros-]'],
	'a word without its sign': ['They pay 15 percent', 'They pay 15', 'They pay 15 [-percent-]'],
	'words written together': [
		'A cease-fire of the U.S.',
		'a ceasefire of the US',
		'(A cease-fire of the U.S|a ceasefire of the US)',
	],
	'a name in another transliteration': ['Ask Zelenskyy', 'Ask Zelensky', '(Ask Zelenskyy|Ask Zelensky)'],
	'another name': ['Ask Zelensky', 'Ask Zaluzhny', 'Ask [Zelensky|Zaluzhny]'],
	'a land is not its people': ['The Russian ship', 'The Russia ship', 'The [Russian|Russia] ship'],
	'the same number, printed otherwise': [
		'They lost 5,000 men',
		'They lost 5000 men',
		'(They lost 5,000 men|They lost 5000 men)',
	],
};

test.each(Object.entries(cases))('%s', (_, [fuller, other, runs]) => {
	const shown = toDifference(fuller, other).map((run) =>
		show(run, textOf(fuller, run.fuller), textOf(other, run.other)),
	);
	expect(shown.join(' ')).toBe(runs);
});

function show({ kind, weight }: DifferenceRun, before: string, after: string): string {
	const why = weight ?? '';
	if (kind === 'same') return before === after ? before : `(${before}|${after})`;
	if (kind === 'cut') return `[-${before}${after}-]${why}`;
	if (kind === 'added') return `[+${before}${after}+]${why}`;
	return `[${before}|${after}]${why}`;
}

function textOf(text: string, { start, end }: Span): string {
	return text.slice(start, end);
}
