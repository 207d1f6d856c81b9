const scripts: readonly (readonly [RegExp, string])[] = [
	[/\p{Script=Latin}/u, 'Latin'],
	[/\p{Script=Cyrillic}/u, 'Cyrillic'],
	[/\p{Script=Arabic}/u, 'Arabic'],
	[/\p{Script=Devanagari}/u, 'Devanagari'],
	[/\p{Script=Hangul}/u, 'Hangul'],
	[/\p{Script=Katakana}/u, 'Katakana'],
	[/\p{Script=Han}/u, 'Han'],
];

/** The script of a name; of one in several, the first of these. */
export function scriptOf(name: string): string {
	return scripts.find(([letters]) => letters.test(name))?.[1] ?? 'other';
}
