import { afterLatin } from './narrow-names.ts';

/** Letters outside Latin of which each form in another script has one, few as can be: a text without any holds none. */
export function findSigns(forms: readonly string[]): readonly string[] {
	const signs: string[] = [];
	let left = forms.filter((form) => form >= afterLatin).map((form) => form.toLowerCase());
	while (left.length > 0) {
		const sign = commonestLetter(left);
		signs.push(sign);
		left = left.filter((form) => !form.includes(sign));
	}
	return signs;
}

function commonestLetter(forms: readonly string[]): string {
	const counts = new Map<string, number>();
	for (const form of forms) {
		// White space and marks of Latin are in any text.
		const letters = [...new Set(form)].filter((letter) => letter >= afterLatin);
		for (const letter of letters) counts.set(letter, (counts.get(letter) ?? 0) + 1);
	}
	return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}
