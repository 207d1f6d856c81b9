/**
 * Remembers what is made of a value, for as long as the value lives: made once, however often it is asked for.
 *
 * @param make - Pure, and of a value that never changes (a table of people, a story).
 */
export function onceFor<Key extends object, Value extends object>(make: (key: Key) => Value): (key: Key) => Value {
	const made = new WeakMap<Key, Value>();
	return (key) => {
		const known = made.get(key);
		if (known !== undefined) return known;
		const value = make(key);
		made.set(key, value);
		return value;
	};
}
