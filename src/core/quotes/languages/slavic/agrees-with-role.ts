import type { NameRun } from '../../mentions/name-in-phrase.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import type { Token } from '../../words/read-tokens.ts';
import { firstName, isOf, wordClass } from '../../words/word-class.ts';
import { beforeAdjectives } from './before-adjectives.ts';
import { isBaseOf, isObliqueNoun } from './declined-case.ts';
import { player } from './role-words.ts';

/** Whether role and name stand in one case, as far as their endings tell. */
export function agreesWithRole(scan: Scan, at: number, run: NameRun): boolean {
	const oblique = isObliqueNoun(scan.tokens[at], scan.lexicon) || isSource(scan, at);
	const base = isInBaseForm(scan, run);
	return base === null ? oblique || run.to - run.from > 1 || !isOwner(scan, run.from) : base !== oblique;
}

/** "По словам главы": what "according to" governs stands in another case, whatever its ending. */
function isSource(scan: Scan, role: number): boolean {
	const { tokens, lexicon } = scan;
	let at = beforeAdjectives(scan, 0, role);
	// "По словам заместителя главы": another noun in that case may stand between.
	if (!isBy(tokens[at - 1]) && isObliqueNoun(tokens[at - 1], lexicon)) at = beforeAdjectives(scan, 0, at - 1);
	return isBy(tokens[at - 1]);
}

function isBy(token: Token | undefined): boolean {
	return isOf(token, wordClass.by);
}

/** Whether a name stands in the nominative; null where its form does not tell. */
function isInBaseForm({ tokens, lexicon, people, text }: Scan, { from, to, person }: NameRun): boolean | null {
	const last = tokens[to - 1];
	if (person !== null) return isBaseOf(person, tokens.slice(from, to), people);
	const given = tokens[from]?.classes ?? 0;
	if (last === undefined || (given & firstName) === 0) return null;
	const name = text.slice(tokens[from]?.start ?? 0, last.end);
	const gender = (given & wordClass.femaleName) !== 0 ? 'she' : 'he';
	const base = lexicon.grammar.mentions.declension?.toBaseForm(name, gender) ?? null;
	return base === null ? null : base === name;
}

/** Whether one capital behind a role is whose or what it is a role of: "сосед Кожина", "prezes Unii". */
function isOwner({ tokens, surnames }: Scan, at: number): boolean {
	if (isGenitiveOfFirst(tokens[at]) || isTeam(tokens, at)) return true;
	const base = (tokens[at]?.text ?? '').replace(/(?:[аяуюыиau]|ом|ым|owi|em)$/u, '');
	if (base !== tokens[at]?.text && surnames.has(base)) return true;
	if (/(?:(?:ов|ев|ин|ін|їн)[ауы]|ии|ії|ii|ej|ów|[оеьйя]го|ої)$/u.test(tokens[at]?.text ?? '')) return true;
	return tokens[at + 1]?.text === ',' && isOf(tokens[at + 2], firstName);
}

/** "Obrońca Warty", "trener Legii": a club in the genitive behind who plays for it. */
function isTeam(tokens: readonly Token[], at: number): boolean {
	return player.test(tokens[at - 1]?.text ?? '') && /(?:[^n]y|ii|ki|gi)$/u.test(tokens[at]?.text ?? '');
}

/** "бабушка Алексея", "żona Marka": a first name that is the genitive of a man's or a woman's. */
function isGenitiveOfFirst(token: Token | undefined): boolean {
	const text = token?.text ?? '';
	if (isOf(token, wordClass.femaleName)) return /[ыиіїyi]$/u.test(text);
	return isOf(token, wordClass.maleName) && /[аяa]$/u.test(text) && !basedOnA.test(text);
}

/** Men's first names that end so in the nominative. */
const basedOnA =
	/^(?:никита|микита|илья|ілля|лука|фома|хома|савва|сава|данила|кузьма|микола|кирила|юра|саша|миша|kuba|barnaba|kosma)$/u;
