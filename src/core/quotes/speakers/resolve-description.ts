import type { Frame, Speaker } from '../article-frame.ts';
import type { Token } from '../words/read-tokens.ts';
import { functionWord, wordClass } from '../words/word-class.ts';
import type { Precedent } from './describe-quote.ts';
import { findProtagonist } from './find-protagonist.ts';

/** Definite articles and demonstratives: what they introduce was named before. */
const definite =
	/^(?:(?:der|die|das|dieser|diese|le|la|cet|cette|ce|el|este|esta|ese|esa|il|lo|questo|questa|o|a|esse|essa)\s|l['’])/iu;

/** Nouns of offices, bodies and texts: no person is meant by them. */
const abstractEnding =
	/(?:ung|heit|schaft|tion|sion|tät|ción|sión|dad|tad|zione|sione|tà|ção|são|dade|ment|mento|ministerium|behörde|kreise|amt|haus|partei|ía|ncia|enza|ance|age)$/u;

/**
 * Finds whom a definite description without a name stands for: "betonte der Schweizer", "a répliqué l’élue".
 *
 * News of these languages varies a name by a role, origin, age or party instead of repeating it.
 *
 * @param role - Who was printed with the same role before, if anybody.
 * @returns Null where the description introduces somebody, or means a body.
 */
export function resolveDescription(
	frame: Frame,
	description: Speaker,
	role: Speaker | null,
	before: Precedent | null,
): Speaker | null {
	const { kind, entity, name, paragraph, from, to, gender } = description;
	if (kind !== 'nominal' || entity !== null || !definite.test(name)) return role;
	const tokens = frame.paragraphs[paragraph]?.tokens ?? [];
	const head = tokens.slice(from, to).findLast(({ classes }) => (classes & functionWord) === 0);
	if (head === undefined || abstractEnding.test(head.text) || (head.classes & wordClass.organisation) !== 0)
		return role;
	const place = { paragraph, token: from, gender };
	const near = findProtagonist(frame, { ...place, back: 0 }, before);
	if (near !== null || role !== null) return near ?? role;
	if (!isComplete(frame, tokens[to]) || isIntroduced(tokens, description)) return null;
	return findProtagonist(frame, place, before);
}

/** Whether a bare noun opens its sentence, as somebody new does: "Le procureur avait dénoncé". */
function isIntroduced(tokens: readonly Token[], { from, to }: Speaker): boolean {
	const next = tokens[to];
	return tokens[from]?.first === true && to - from <= 2 && next !== undefined && next.classes !== 0;
}

/** Whether nothing behind a description says whose or of what. */
function isComplete({ lexicon }: Frame, next: Token | undefined): boolean {
	if (next === undefined || next.kind !== 'word') return true;
	return lexicon.signs.get(next.text) !== 'f' && !next.capital;
}
