/** FNV-1a, 32 bit: http://www.isthe.com/chongo/tech/comp/fnv/ */
const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

/**
 * A 32-bit hash of a text, the same everywhere and always.
 *
 * @param seed - The hash of what goes before, to hash a sequence.
 */
export function hashText(text: string, seed: number = offsetBasis): number {
	let hash = seed;
	for (let index = 0; index < text.length; index += 1) {
		hash = Math.imul(hash ^ text.charCodeAt(index), prime);
	}
	return hash >>> 0;
}

/** Spreads neighbouring hashes over all bits (the finaliser of MurmurHash3). */
export function mixHash(hash: number): number {
	let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
	return (mixed ^ (mixed >>> 16)) >>> 0;
}
