import { describe, expect, test } from 'vitest';
import { chooseEdition, languages } from '../../../src/core/view/messages/choose-messages.ts';
import { en } from '../../../src/core/view/messages/en.ts';

type Leaf = { readonly path: string; readonly text: string };

const inEnglish = new Map(toLeaves(en).map(({ path, text }) => [withoutForm(path), placeholdersOf(text)]));

describe.each(Object.entries(languages))('%s', (subtag, messages) => {
	const leaves = toLeaves(messages);
	/** Where the form of a word says that there are two, a number before it says it twice. */
	const hasDual = new Intl.PluralRules(subtag).resolvedOptions().pluralCategories.includes('two');

	test('says everything it needs in words of its own', () => {
		const silent = leaves.filter(({ path, text }) => text.trim() === '' && !path.startsWith('pageKind'));
		expect([messages.language, silent]).toEqual([subtag, []]);
	});

	test('fills in what English fills in', () => {
		const rest = leaves.filter(({ path }) => !(hasDual && /\.(?:zero|one|two)$/u.test(path)));
		const other = rest.filter(({ path, text }) => inEnglish.get(withoutForm(path)) !== placeholdersOf(text));
		expect(other).toEqual([]);
	});

	test('has the plural forms its numbers ask for', () => {
		const rules = new Intl.PluralRules(subtag);
		const asked = new Set(Array.from({ length: 200 }, (_, n) => rules.select(n)));
		const missing = toPlurals(messages).filter(([, forms]) => [...asked].some((rule) => !(rule in forms)));
		expect(missing).toEqual([]);
	});

	test('counts in its reasons what may be one, without a plural behind the number', () => {
		const { reasons } = messages;
		const counted = [reasons['dealings-in-sentences'], reasons['updates-about'], reasons['only-in-passing']];
		// "1 sentences", "1 of 9 updates are".
		expect(
			counted.filter((reason) =>
				/\{0\} \p{L}{4}|\{1\}(?: \p{L}+)? (?:are|handeln|nennen|tratan|portent)/u.test(reason),
			),
		).toEqual([]);
	});

	test('judges nobody', () => {
		const verdict =
			/\b(?:fake|lied|liar|bias\w*|misquot\w*|propaganda|Lüge\w*|menti\w+eux|mentira|ложь|брехня|kłamstw\w*)/iu;
		expect(leaves.filter(({ text }) => verdict.test(text))).toEqual([]);
	});
});

test('French breaks no line before a mark that belongs to the word, nor after the one that opens', () => {
	const breaking = toLeaves(languages['fr']).filter(({ text }) => / [:;?!»]|« /u.test(text));
	expect(breaking).toEqual([]);
});

/** What the browser prefers, and what the reader gets. */
const choices: Readonly<Record<string, { readonly preferred: readonly string[]; readonly gets: readonly string[] }>> = {
	'a region of a language we have': { preferred: ['de-AT', 'en'], gets: ['de', 'de-AT'] },
	'the second choice where we lack the first': { preferred: ['eo', 'uk-UA'], gets: ['uk', 'uk-UA'] },
	'English where we have none': { preferred: ['eo', 'tlh'], gets: ['en', 'en'] },
	'no tag at all': { preferred: ['de_nonsense-', ''], gets: ['en', 'en'] },
	'a name every object has': { preferred: ['constructor'], gets: ['en', 'en'] },
};

describe('a reader who prefers', () => {
	test.each(Object.entries(choices))('%s', (_, { preferred, gets }) => {
		const { messages, locale } = chooseEdition(preferred, 0);
		expect([messages.language, locale]).toEqual(gets);
	});
});

function toLeaves(value: unknown, path = ''): readonly Leaf[] {
	if (typeof value === 'string') return [{ path, text: value }];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => toLeaves(inner, path === '' ? key : `${path}.${key}`));
}

/** Plural forms are records that have `other`. */
function toPlurals(value: unknown, path = ''): readonly (readonly [string, object])[] {
	if (typeof value !== 'object' || value === null) return [];
	if ('other' in value) return [[path, value]];
	return Object.entries(value).flatMap(([key, inner]) => toPlurals(inner, `${path}.${key}`));
}

function withoutForm(path: string): string {
	return path.replace(/\.(?:zero|one|two|few|many|other)$/u, '');
}

function placeholdersOf(text: string): string {
	return [...new Set(text.match(/\{\w+\}/gu) ?? [])].toSorted().join(' ');
}
