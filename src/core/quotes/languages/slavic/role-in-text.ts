import type { Speaker } from '../../article-frame.ts';
import type { Token } from '../../words/read-tokens.ts';
import { functionWord, reportingVerb, wordClass } from '../../words/word-class.ts';
import { referenceBefore } from './referred-to.ts';
import { genitive, indefinite, instrumental, participle } from './role-words.ts';

/** The noun that heads a description. */
export function headOf(tokens: readonly Token[], { from, to }: Speaker): Token | undefined {
	return tokens.slice(from, to).find(({ classes }) => (classes & (wordClass.title | wordClass.person)) !== 0);
}

/** "Сама писательница": whoever was spoken of, whatever follows. */
export function isSelf(tokens: readonly Token[], { from, to }: Speaker): boolean {
	return tokens.slice(Math.max(0, from - 1), to).some(({ text }) => /^(?:сам|сама|sam|sama)$/u.test(text));
}

/** "Były dowódca GROM": another description of who was just named. */
export function isFormer(tokens: readonly Token[], { from, to }: Speaker): boolean {
	return tokens.slice(Math.max(0, from - 1), to).some(({ text }) => /^(?:бывш|колишн|był[yaą]$|экс-|екс)/u.test(text));
}

/** "Источник в администрации": where somebody is. */
const placed = /^(?:в|во|у|w|we)$/u;

/** Whether an adjective or complement says who it is, so that it is somebody new. */
export function isDescribed(tokens: readonly Token[], { from, to }: Speaker, head: Token): boolean {
	const at = tokens.indexOf(head);
	if (placed.test(tokens[at + 1]?.text ?? '')) return true;
	return (
		(at > from && !tokens.slice(from, at).every(({ classes }) => (classes & wordClass.determiner) !== 0)) ||
		complementOf(tokens, head, { to }) !== null
	);
}

/** "один из …", "его представитель", "юрист, сотрудничающий с": somebody new. */
export function isIndefinite(tokens: readonly Token[], { from, to }: Speaker): boolean {
	if (tokens.slice(from, to).some(({ classes }) => (classes & wordClass.possessive) !== 0)) return true;
	if (tokens[to]?.text === ',' && participle.test(tokens[to + 1]?.text ?? '')) return true;
	if (referenceBefore(tokens, from) !== -1) return true;
	return tokens.slice(Math.max(0, from - 2), to).some(({ text }) => indefinite.test(text));
}

/** The word behind a role that says of what, as a stem; null for none. */
export function complementOf(tokens: readonly Token[], head: Token, { to }: Pick<Speaker, 'to'>): string | null {
	const at = tokens.indexOf(head) + 1;
	const next = tokens[Math.max(at, 0)];
	if (next === undefined || next.kind === 'punctuation') return null;
	if (next.kind === 'quote') return at < to ? '«' : null;
	if ((next.classes & (functionWord | reportingVerb | wordClass.day)) !== 0) return null;
	const isGoverned = instrumental.test(next.text) && tokens[at + 1]?.kind === 'word' && tokens[at + 1]?.classes === 0;
	if (!next.capital && !isGoverned && !genitive.test(next.text)) return null;
	return next.text.length > 4 ? next.text.slice(0, -2) : next.text;
}

/** What the cases of a role share. */
export function stemOf(head: string): string {
	return head.length > 4 ? head.slice(0, -1) : head;
}
