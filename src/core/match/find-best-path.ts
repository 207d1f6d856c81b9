import { createScratch } from './scratch.ts';

/**
 * Pairs the items of two sequences in order for the greatest sum of gains: weighted longest common subsequence
 * (Hirschberg 1975, without the saving of memory).
 *
 * @param rows - Length of the first sequence.
 * @param columns - Length of the second.
 * @param gains - Row by row, what pairing two items is worth; 0 when they are no pair. May be longer.
 * @returns Pairs of indices in order. Ties go to the earlier items, so that the result is one only.
 */
export function findBestPath(
	rows: number,
	columns: number,
	gains: Float64Array,
): readonly (readonly [number, number])[] {
	const size = (rows + 1) * (columns + 1);
	const table = { best: bests(size), steps: stepsTaken(size), columns, gains };
	table.best.fill(0, rows * (columns + 1), size);
	for (let row = rows - 1; row >= 0; row -= 1) fillRow(row, table);
	return readSteps(table.steps, rows, columns);
}

const bests = createScratch(Float32Array);
const stepsTaken = createScratch(Uint8Array);

const step = { skipRow: 0, skipColumn: 1, pair: 2 };

type Table = {
	readonly best: Float32Array;
	readonly steps: Uint8Array;
	readonly columns: number;
	readonly gains: Float64Array;
};

/** Without an object a cell: this is what matching spends its time on. */
function fillRow(row: number, { best, steps, columns, gains }: Table): void {
	const here = row * (columns + 1);
	const below = here + columns + 1;
	best[here + columns] = 0;
	for (let column = columns - 1; column >= 0; column -= 1) {
		const skipRow = read(best, below + column);
		const skipColumn = read(best, here + column + 1);
		const worth = read(gains, row * columns + column);
		const pair = worth > 0 ? worth + read(best, below + column + 1) : -1;
		best[here + column] = Math.max(pair, skipRow, skipColumn);
		steps[here + column] = toStep(pair, skipRow, skipColumn);
	}
}

function read(numbers: Float32Array | Float64Array, at: number): number {
	return numbers[at] ?? 0;
}

/** Ties go to the pair, then to the earlier row. */
function toStep(pair: number, skipRow: number, skipColumn: number): number {
	if (pair >= skipRow && pair >= skipColumn) return step.pair;
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
