/**
 * Pairs the items of two sequences in order for the greatest sum of gains: weighted longest common subsequence
 * (Hirschberg 1975, without the saving of memory).
 *
 * @param rows - Length of the first sequence.
 * @param columns - Length of the second.
 * @param gain - What pairing two items is worth, over 0; 0 when they are no pair.
 * @returns Pairs of indices in order. Ties go to the earlier items, so that the result is one only.
 */
export function findBestPath(
	rows: number,
	columns: number,
	gain: (row: number, column: number) => number,
): readonly (readonly [number, number])[] {
	const width = columns + 1;
	const best = new Float32Array((rows + 1) * width);
	const steps = new Uint8Array((rows + 1) * width);
	for (let here = rows * width - 1; here >= 0; here -= 1) {
		const column = here % width;
		if (column === columns) continue;
		const worth = gain((here - column) / width, column);
		const choices: Choices = {
			skipRow: best[here + width] ?? 0,
			skipColumn: best[here + 1] ?? 0,
			pair: worth > 0 ? worth + (best[here + width + 1] ?? 0) : -1,
		};
		best[here] = Math.max(choices.skipRow, choices.skipColumn, choices.pair);
		steps[here] = toStep(choices);
	}
	return readSteps(steps, rows, columns);
}

/** What each way on is worth; a pair that is none is worth less than nothing. */
type Choices = { readonly skipRow: number; readonly skipColumn: number; readonly pair: number };

const step = { skipRow: 0, skipColumn: 1, pair: 2 };

function toStep({ skipRow, skipColumn, pair }: Choices): number {
	if (pair >= Math.max(skipRow, skipColumn)) return step.pair;
	return skipColumn > skipRow ? step.skipColumn : step.skipRow;
}

function readSteps(steps: Uint8Array, rows: number, columns: number): readonly (readonly [number, number])[] {
	const pairs: (readonly [number, number])[] = [];
	for (let row = 0, column = 0; row < rows && column < columns; ) {
		const taken = steps[row * (columns + 1) + column];
		if (taken === step.pair) pairs.push([row, column]);
		if (taken !== step.skipColumn) row += 1;
		if (taken !== step.skipRow) column += 1;
	}
	return pairs;
}
