import type { Candidate } from '../../mentions/mention.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import { type Signs, viewSigns } from './view-paragraph.ts';

/** A paragraph's signs with its tokens and what is known of the article. */
export type View = Signs & { readonly scan: Scan };

/** Shows what is scanned by its signs. */
export function viewScan(scan: Scan): View {
	return { ...viewSigns(scan.text, scan.tokens, scan.lexicon), scan };
}

/** A stretch of the paragraph's signs that names somebody. */
export type Found = Pick<Candidate, 'kind' | 'name' | 'gender' | 'person'> & {
	readonly from: number;
	readonly to: number;
};

/** A stretch of which no more is known than its signs. */
export function plain(kind: Candidate['kind'], name: string, from: number, to: number): Found {
	return { kind, name, gender: null, person: null, from, to };
}

/** The candidate for a stretch, its tokens none of those before `least`; null where no token is left. */
export function toCandidate(
	view: View,
	{ from, to, kind, name, gender, person }: Found,
	least: number,
): Candidate | null {
	const first = Math.max(least, view.tokenAt[from] ?? 0);
	const past = (view.tokenAt[to - 1] ?? 0) + 1;
	if (past <= first) return null;
	const start = Math.max(view.start + from, view.scan.tokens[first]?.start ?? 0);
	const { paragraph } = view.scan;
	return { start, end: view.start + to, paragraph, from: first, to: past, kind, name, gender, person, owner: false };
}
