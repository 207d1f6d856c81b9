import type { Gender } from '../../mentions/mention.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import type { Token } from '../../words/read-tokens.ts';
import { wordClass } from '../../words/word-class.ts';
import { isObliqueNoun } from './declined-case.ts';

const role = wordClass.title | wordClass.person;

const womanRole = /(?:к[аиіуе]|кою|кой|иц[аыуеяю]|ицей|ицею|щая|щей|ини?[яюеі]|czk[aiąę]|[rnl]k[aiąę]|yni[ąę]?)$/u;

/** "Мастера Евстолии Дерягиной": a surname in a case that only women's have, behind a role in any gender. */
const womansSurname = /(?:(?:[оеё]в|[иы]н)(?:ой|ою|ої)|[сц]ь?к(?:ой|ою|ую|ої)|(?:ow|[sc]k)(?:ej|iej|ą))$/u;

/** Longest name that is looked at, in tokens. */
const longestName = 3;

/** An adjective before a man's role: "Сільський голова". */
const manly = /(?:ський|ский|ній|ний|ный|wy|ny|ski)$/u;

/** A role in another case than the nominative tells a man by its ending; in the nominative women have men's roles too. */
export function slavicGender(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): Gender | null {
	const head = tokens.slice(from, to).find(({ classes }) => (classes & role) !== 0);
	if (head === undefined) return null;
	if (tokens.slice(to, to + longestName).some(({ capital, text }) => capital && womansSurname.test(text))) return 'she';
	if (isObliqueNoun(head, lexicon) && /(?:а|у|ом|ем|ові|ого|ому|a|owi|em)$/u.test(head.text)) return 'he';
	if (manly.test(tokens[tokens.indexOf(head) - 1]?.text ?? '') && !isObliqueNoun(head, lexicon)) return 'he';
	return womanRole.test(head.text) && !/(?:ник|чик)[аи]$/u.test(head.text) ? 'she' : null;
}
