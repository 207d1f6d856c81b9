import type { ClassedBlock } from './classify.ts';

/** The first article of a digest: up to the second heading of the first one's kind. */
export function firstOfDigest(chosen: readonly ClassedBlock[]): readonly ClassedBlock[] {
	const heading = chosen.find(({ is }) => is === 'heading')?.block;
	const heads = chosen.flatMap(({ is, block }, at) => (is === 'heading' && block.tag === heading?.tag ? [at] : []));
	return heads[1] === undefined ? chosen : chosen.slice(0, heads[1]);
}
