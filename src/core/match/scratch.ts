/** Growth of an array that has become too small. */
const growth = 2;

type NumberArray = Float32Array | Float64Array | Uint8Array;

/**
 * An array to reckon in, the same one for each call: making one costs more than comparing two short statements.
 *
 * @returns Gives an array of at least so many numbers, of which nothing is known; it is the caller's until its next call.
 */
export function createScratch<Numbers extends NumberArray>(
	make: new (size: number) => Numbers,
): (size: number) => Numbers {
	let scratch = new make(0);
	return (size) => {
		if (scratch.length < size) scratch = new make(size * growth);
		return scratch;
	};
}
