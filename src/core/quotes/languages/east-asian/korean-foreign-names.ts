import { onceFor } from '../../../once-for.ts';
import type { WordsOfArticle } from '../../mentions/mention-rules.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { isKoreanRole, looksNamed } from './korean-names.ts';
import { isGroup, isPart, type Phrase } from './korean-phrase.ts';
import { type KoreanWord, readKoreanWords } from './korean-words.ts';
import { viewParagraph } from './view-paragraph.ts';

/** Words with what is known of them. */
type Known = { readonly words: readonly KoreanWord[]; readonly lexicon: Lexicon };

/** Most words of a foreign name. */
const longestForeign = 3;

/** The words before a role that nothing is known of, where they are several: "태미 브루스 대변인". */
export function foreignBefore({ words, lexicon }: Known, { from, head }: Phrase): string | null {
	const isKnown = (word: KoreanWord | undefined) =>
		word === undefined ||
		word.classes !== 0 ||
		/^[A-Z\d]/u.test(word.stem) ||
		lexicon.listed('plain').has(word.stem) ||
		(isGroup(word, lexicon) && !/^[가-힣]$/u.test(word.stem));
	let at = from;
	while (at < head && (isKnown(words[at]) || isKnown(words[at + 1]) || at + 1 === head)) at++;
	let to = at;
	while (to < head && !isKnown(words[to])) to++;
	const parts = words.slice(at, to).map(({ stem, particle }) => stem + particle);
	const isVerb =
		parts.some((part, place) => isShortWord(part, place > 0 && place === parts.length - 1) || /[러려]$/u.test(part)) ||
		isDescribed(words.slice(at, to), lexicon);
	return parts.length < 2 || parts.length > longestForeign || isVerb ? null : parts.join(' ');
}

/** First names from abroad that Korean writes in one syllable, and such surnames. */
const shortGiven = /^[톰짐존잭팀밥빌댄샘벤론켄폴칼얀맷맥롭닉릭딕션숀팻팸킴앤젠휴휘]$/u;
const shortSurname =
	/^[벡켈홀힐쿡롱벨볼슈첸쉬웰헐폭콜펙베블볼로포크뮐퓨노앙응웬쩐판흐김이박최정강조윤장임한신권황송차허유류리왕천]$/u;

/** Whether a word of one syllable is no part of a name. */
function isShortWord(part: string, isLast: boolean): boolean {
	return part.length === 1 && !shortGiven.test(part) && !(isLast && shortSurname.test(part));
}

/** "쉰두 살의 작가", "이끌 김 위원장": whether words have what only describes a noun, or a Korean name; no part of a foreign one is declined. */
function isDescribed(parts: readonly KoreanWord[], lexicon: Lexicon): boolean {
	return parts.some(
		({ stem, particle, classes }) =>
			/^(?:의|을|를|에|에서|으로|에게)$/u.test(particle) ||
			looksNamed({ stem, classes, addressed: false }, lexicon) ||
			/(?:적인|스러운|로운|다운|했던|하던|되던|된|같은|있는|없는|하는|되는|[가-힣]{2}[할될갈낼킬줄질])$/u.test(
				stem + particle,
			),
	);
}

/** Most words between where a phrase begins and its role. */
const longestPhrase = 6;

/** The foreign names of an article that stand before a role: "샬로타 콜린 선임연구원". */
export function collectForeignNames({ text, paragraphs, lexicon }: WordsOfArticle): readonly string[] {
	return paragraphs.flatMap((tokens) => {
		const words = readKoreanWords(viewParagraph(text, tokens).signs, lexicon);
		return words.flatMap((word, head) => {
			const name = isKoreanRole(word) ? foreignBefore({ words, lexicon }, { from: beginOf(words, head), head }) : null;
			return name === null ? [] : [name];
		});
	});
}

/** Where the words begin that may go with a role. */
function beginOf(words: readonly KoreanWord[], head: number): number {
	let from = head;
	while (from > 0 && head - from < longestPhrase && isPart([words[from - 2], words[from - 1], words[from]])) from--;
	return from;
}

/** The foreign names of an article by their last word. */
const byLast = onceFor((names: ReadonlySet<string>): ReadonlyMap<string, string> => {
	const foreign = [...names].filter((name) => name.includes(' '));
	return new Map(foreign.reverse().map((name) => [name.slice(name.lastIndexOf(' ') + 1), name]));
});

/** "콜린 연구원", "벡 교수": the foreign name that ends with the one word before a role; null for none. */
export function foreignByLast(names: ReadonlySet<string>, words: readonly KoreanWord[], head: number): string | null {
	const last = words[head - 1];
	return last === undefined || last.particle !== '' ? null : (byLast(names).get(last.stem) ?? null);
}
