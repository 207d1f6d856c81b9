/** "ضاحكا", "مبتسمة": how somebody speaks, by the form of a participle without an article. */
export function isAdverbial(word: string): boolean {
	return /^(?:\p{L}ا\p{L}{2}|م(?!حمد|صطف)\p{L}{3,5})(?:اً|ًا|ا|ة)$/u.test(word);
}
