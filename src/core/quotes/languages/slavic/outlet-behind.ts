import type { Scan } from '../../mentions/scan-phrase.ts';
import { firstName, isOf, wordClass } from '../../words/word-class.ts';
import { isObliqueNoun } from './declined-case.ts';

/** How far before whom it cites the verb of an outlet stands, in tokens: "приводит слова главного тренера Чемпионат". */
const verbReach = 4;

/** Endings of a nominative that no surname in the genitive has. */
const nominative = /[бвгґджзклмнпрстфхцчшщоbcdfgjklłmnprstwz]$/u;

/** "цитирует Пескова РИА Новости", "приводит слова тренера Чемпионат": whether an outlet begins that cites whom stands before it. */
export function isOutletBehind(scan: Scan, at: number): boolean {
	const { tokens, people, lexicon } = scan;
	const [before, token] = [tokens[at - 1], tokens[at]];
	if (isCitedName(scan, at)) return true;
	const isBody = isOf(token, wordClass.organisation);
	if (isBody && people.findName(tokens, at - 1, lexicon)?.length === 1) return true;
	if (token?.capital !== true || !isOf(before, wordClass.title | wordClass.person) || !isObliqueNoun(before, lexicon))
		return false;
	const cites = lexicon.listed('cite');
	const isCited = tokens.slice(Math.max(0, at - verbReach), at - 1).some(({ text }) => cites.has(text));
	return isCited && (isBody || (nominative.test(token.text) && people.findName(tokens, at, lexicon) === null));
}

/** "передаёт слова Лещева ИТАР-Волга", "цитує Мороза УНН": behind a surname whom an outlet cites, letters or another case. */
function isCitedName({ text, tokens, lexicon }: Scan, at: number): boolean {
	const [before, token] = [tokens[at - 1], tokens[at]];
	if (token?.capital !== true || before?.capital !== true) return false;
	const cites = lexicon.listed('cite');
	if (!tokens.slice(Math.max(0, at - verbReach), at - 1).some((one) => cites.has(one.text))) return false;
	const printed = text.slice(token.start, token.end);
	if (/^[A-Za-z]/u.test(printed) && /\p{Script=Cyrillic}/u.test(before.text)) return true;
	if (letters.test(printed)) return true;
	return !isOf(before, firstName) && genitiveSurname.test(before.text) && nominative.test(token.text);
}

/** Three capitals or more, or two before a hyphen; and surnames in the genitive. */
const letters = /^\p{Lu}{3,}(?:-|$)|^\p{Lu}{2,}-\p{Lu}/u;
const genitiveSurname = /(?:(?:[оеёє]в|[иыії]н|енк)[аы]|[сц]ь?кого|(?:[оеёє]в|[иыії]н|[сц]ь?к)(?:ой|ої))$/u;
