/**
 * Remembers what was made of texts before: news says few words, names and days over and over.
 *
 * @param most - Texts remembered; then it begins anew, so that memory is bounded.
 * @param make - Pure.
 */
export function remember<Value>(most: number, make: (text: string) => Value): (text: string) => Value {
	const known = new Map<string, Value>();
	return (text) => {
		const found = known.get(text);
		if (found !== undefined) return found;
		const value = make(text);
		if (known.size >= most) known.clear();
		known.set(text, value);
		return value;
	};
}
