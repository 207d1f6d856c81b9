/** Whether something ends with the token at an index: a sentence, a clause, a quotation's own words. */
export type EndsAt = (at: number) => boolean;

/** Where what goes up to a token begins: behind the last token that ends something, and not before `least`. */
export function startBefore(at: number, least: number, endsAt: EndsAt): number {
	let start = at;
	while (start > least && !endsAt(start - 1)) start--;
	return start;
}

/** Where what begins at a token ends: at the first token that ends something, and not behind `most`. */
export function endFrom(at: number, most: number, endsAt: EndsAt): number {
	let end = at;
	while (end < most && !endsAt(end)) end++;
	return end;
}
