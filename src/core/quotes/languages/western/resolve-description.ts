import type { Frame, Speaker } from '../../article-frame.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';
import { findProtagonist } from '../../speakers/find-protagonist.ts';
import type { Token } from '../../words/read-tokens.ts';
import { functionWord, reportingVerb, wordClass } from '../../words/word-class.ts';
import { isHeld, isOfState } from '../shared/resolve-role.ts';

/** Definite articles and demonstratives: what they introduce was named before. */
const definite =
	/^(?:(?:der|die|das|dieser|diese|le|la|cet|cette|ce|el|este|esta|ese|esa|il|lo|questo|questa|o|a|esse|essa)\s|l['’])/iu;

/** Nouns of offices, bodies and texts: no person is meant by them. */
const abstractEnding =
	/(?:ung|heit|schaft|tion|sion|tät|ción|sión|dad|tad|zione|sione|tà|ção|são|dade|ment|mento|ministerium|behörde|kreise|amt|haus|partei|parquet|rectorat|mairie|jury|jurado|júri|giuria|ía|ncia|enza|ance|age)$/u;

/** Relatives are somebody else. */
const kin =
	/^(?:sohn|tochter|vater|mutter|bruder|schwester|ehefrau|ehemann|fils|fille|père|mère|frère|sœur|mari|épouse|hijo|hija|padre|madre|hermano|hermana|marido|esposa|figlio|figlia|fratello|sorella|moglie|marito|filho|filha|pai|mãe|irmão|irmã|mulher)$/u;

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
	const { paragraph, from, to, gender } = description;
	const tokens = frame.paragraphs[paragraph]?.tokens ?? [];
	if (!pointsBack(tokens, description)) return role;
	const place = { paragraph, token: from, gender, described: isThis(tokens[to]) };
	const spoken = findProtagonist(frame, { ...place, back: 0 }, before);
	if (isOthers(frame, tokens, description)) return holds(spoken, tokens[to - 1]) ? spoken : role;
	const near = spoken ?? role;
	if (near !== null || !isComplete(frame, tokens.slice(to, to + 4))) return near;
	const found = findProtagonist(frame, place, before);
	return mayMean(tokens, description, found) ? found : null;
}

/** Whether a description may be of whom the text speaks: one that opens its sentence only where its form or office shows it. */
function mayMean(tokens: readonly Token[], description: Speaker, found: Speaker | null): boolean {
	if (!isIntroduced(tokens, description)) return true;
	return isAgreed(tokens, description, found) || holds(found, tokens[description.to - 1]);
}

/** Whether a description that opens its sentence surely is of somebody named above: of known gender, with an adjective. */
function isAgreed(tokens: readonly Token[], { to, gender }: Speaker, found: Speaker | null): boolean {
	return !isBare(tokens, to) && gender !== null && found?.entity?.gender === gender;
}

/** Whether a description is definite, of somebody without a name, and no body's. */
function pointsBack(tokens: readonly Token[], { kind, entity, name, from, to }: Speaker): boolean {
	if (kind !== 'nominal' || entity !== null || !isDefinite(tokens, { name, to })) return false;
	const words = tokens.slice(from, to).filter(({ classes }) => (classes & functionWord) === 0);
	const head = words.at(-1);
	return (
		head !== undefined &&
		!kin.test(head.text) &&
		!abstractEnding.test(head.text) &&
		[head, words[0]].every((word) => ((word?.classes ?? 0) & wordClass.organisation) === 0)
	);
}

/** Whether a description opens its sentence, as somebody new does: "Le procureur avait dénoncé". */
function isIntroduced(tokens: readonly Token[], { from }: Speaker): boolean {
	return tokens[from]?.first === true;
}

/** With an article; in Vietnamese with "này". */
function isDefinite(tokens: readonly Token[], { name, to }: Pick<Speaker, 'name' | 'to'>): boolean {
	return definite.test(name) || isThis(tokens[to]);
}

/** Whether somebody known is known to hold an office of that name: "La présidente de la Commission". */
function holds(speaker: Speaker | null, head: Token | undefined): boolean {
	return speaker !== null && head !== undefined && isHeld(speaker, head.text);
}

/** Whether a description opens its sentence with a complement of its own: "Il comandante dei forestali". */
function isOthers(frame: Frame, tokens: readonly Token[], description: Speaker): boolean {
	return isIntroduced(tokens, description) && isOfSomebody(frame, tokens.slice(description.to, description.to + 2));
}

/** "Il comandante dei forestali", but "L'homme d'affaires": what somebody else is of has an article or a capital. */
function isOfSomebody({ lexicon }: Frame, [of, next]: readonly Token[]): boolean {
	if (of === undefined || lexicon.signs.get(of.text) !== 'f') return false;
	const isJoined = !/^(?:d|de|di|von|của)$/u.test(of.text);
	return isJoined || next?.capital === true || ((next?.classes ?? 0) & wordClass.determiner) !== 0;
}

/** Vietnamese "cơ quan này". */
function isThis(next: Token | undefined): boolean {
	return next !== undefined && /^(?:này|đó)$/u.test(next.text);
}

/** "Le procureur avait", but "La sénatrice centriste avait". */
function isBare(tokens: readonly Token[], to: number): boolean {
	const next = tokens[to];
	const verb = wordClass.have | wordClass.be | reportingVerb;
	return next === undefined || next.classes !== 0 || ((tokens[to + 1]?.classes ?? 0) & verb) === 0;
}

/** Whether nothing behind a description says whose or of what. */
function isComplete({ lexicon }: Frame, behind: readonly Token[]): boolean {
	const [next] = behind;
	if (isOfState(behind)) return true;
	if (next === undefined || next.kind !== 'word') return true;
	return lexicon.signs.get(next.text) !== 'f' && !next.capital;
}
