/** Names in Han and Hangul: surname and given name are one word. */
const unparted = /^[\p{Script=Han}\p{Script=Hangul}]{3,4}$/u;

/** The surnames that may begin an unparted name: 王 of 王建国, 鈴木 of 鈴木一郎; none of another. */
export function partsOfName(name: string): readonly string[] {
	return unparted.test(name) ? [name.slice(0, 1), name.slice(0, 2)] : [];
}
