/** Between the parts of a byline: names, houses, places. */
const parts = /\s*(?:[,/;|()·•]|\s[-–—]\s|\s(?:and|und|et|y|e|i|и|та|ve|with)\s)\s*/u;
/** Before a name. */
const by = /^(?:by|von|par|por|di|de|przez|автор|the)[\s:]+/iu;
/** Words of a full name: a single one is a house, a place or a role. */
const nameWords = 2;

/**
 * Whether two bylines name one writer in full: "By Ana Low" and "Ana Low, Lindby".
 *
 * @param a - As printed; null for none.
 */
export function isSameWriter(a: string | null, b: string | null): boolean {
	const others = new Set(writersOf(b));
	return writersOf(a).some((name) => others.has(name));
}

function writersOf(byline: string | null): readonly string[] {
	const names = (byline ?? '').replace(by, '').split(parts).map(fold);
	return names.filter((name) => name.split(' ').length >= nameWords || /\p{Script=Han}{2,4}/u.test(name));
}

function fold(name: string): string {
	return name.normalize('NFKC').replaceAll(/\s+/gu, ' ').replace(by, '').trim().toLowerCase();
}
