import type { LeaderHit } from './find-leaders.ts';

/** How far apart two names stand side by side, in UTF-16 units: " und Wladimir ", " و فلاديمير ". */
const sideBySide = 18;

/** Between two names that stand side by side: an ending, then a mark, or a short word and a first name or title. */
const byMark = /^[\p{L}\p{M}'’]{0,6}\s?[–—‑,、/·・&-]\s?(?:[\p{L}\p{M}]+\s)?$/u;
const byWord = /^['’]?[\p{L}\p{M}]{0,6}\s?[\p{L}\p{M}]{1,4}\s?(?:[\p{L}\p{M}]{2,}\s)?$/u;

/** Who says what follows: "Macron: …", "젤렌스키 “…”". Longer is no name with its title. */
const saying = /^[^:：«“"「]{0,40}[:：«“"「]/u;

/** How far around a name is looked for what makes it an attribute or one of another pair, in UTF-16 units. */
const nameReach = 40;

/** A clause without the one who says it, unless that is a leader. */
export function withoutSpeaker(text: string, hits: readonly LeaderHit[]): string {
	const end = saying.exec(text)?.[0].length ?? 0;
	return hits.some((hit) => hit.start < end) ? text : text.slice(end);
}

/** Whether the two stand side by side with a dash or a list mark between: "Putin–Trump". */
export function areJoinedByMark(text: string, hits: readonly LeaderHit[]): boolean {
	return areJoined(text, hits, byMark);
}

/** Whether the two stand side by side with a word between: "Trump and Putin". */
export function areJoinedByWord(text: string, hits: readonly LeaderHit[]): boolean {
	return areJoined(text, hits, byWord);
}

function areJoined(text: string, hits: readonly LeaderHit[], join: RegExp): boolean {
	return hits.some((hit, index) => {
		const next = hits[index + 1];
		if (next === undefined || next.leader === hit.leader || next.start - hit.end > sideBySide) return false;
		return join.test(text.slice(hit.end, Math.max(hit.end, next.start)));
	});
}

/** Whether a name stands next to somebody else's, with only a dash or a list mark between them. */
export function isPairedWithOther(text: string, hits: readonly LeaderHit[], bystanders: RegExp): boolean {
	return hits.some((hit) => {
		const after = text.slice(hit.end, hit.end + nameReach);
		const before = text.slice(Math.max(0, hit.start - nameReach), hit.start);
		return beginsWithOther(after, bystanders) || endsInOther(before, bystanders);
	});
}

function beginsWithOther(text: string, bystanders: RegExp): boolean {
	const dash = /^\s?[–—‑,、/·・-]\s?/u.exec(text);
	return dash !== null && bystanders.exec(text.slice(dash[0].length))?.index === 0;
}

function endsInOther(text: string, bystanders: RegExp): boolean {
	const name = /^(.*)\s?[–—‑,、/·・-]\s?$/u.exec(text)?.[1];
	const found = name === undefined ? null : bystanders.exec(name);
	return name !== undefined && found !== null && /^\p{L}*$/u.test(name.slice(found.index + found[0].length));
}

/** Whether a name only says whose man or what matter somebody or something is. */
export function isAttribute(text: string, hits: readonly LeaderHit[], staff: RegExp): boolean {
	return hits.some(
		({ start, end }) =>
			isStaff(text.slice(end, end + nameReach), staff) ||
			isServed(text.slice(Math.max(0, start - nameReach), start), staff),
	);
}

/** Whether the word after a name says so: "Trump adviser". */
function isStaff(after: string, staff: RegExp): boolean {
	const found = staff.exec(after);
	return found !== null && /^['’s\s-]{1,4}$/u.test(after.slice(0, found.index));
}

/** Whether the word before a name says whose man somebody is: "советник Трампа". */
function isServed(before: string, staff: RegExp): boolean {
	const last = /[\p{L}\p{M}]+(?:[\s'’](?:de|di|do|da|d|of|to|for))?[\s'’]+(?:\p{L}+\s)?$/u.exec(before);
	return last !== null && staff.test(last[0]);
}
