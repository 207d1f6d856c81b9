import type { Frame, Speaker } from '../../article-frame.ts';
import { isPerson } from '../../speakers/find-protagonist.ts';
import type { Token } from '../../words/read-tokens.ts';
import { wordClass } from '../../words/word-class.ts';

/** Whether a mention is of a person in German, whose nouns have capitals too: what is counted is no name. */
export function isGermanSomebody(speaker: Speaker, { text }: Frame): boolean {
	const { start, end, entity } = speaker;
	if (!isPerson(speaker)) return false;
	return (
		entity?.human !== false ||
		!/(?:^|\s)(?:\d|(?:zwei|drei|vier|fünf|sechs|zehn|rund|etwa|gerade)\s)/u.test(text.slice(start, end))
	);
}

/** Whether a mention is of a person, or a capital inside a sentence: "Son compagnon, Kévin, lui, s’est renseigné". */
export function isRomanceSomebody(speaker: Speaker, { text, paragraphs }: Frame): boolean {
	const { kind, from, start, end, entity, paragraph } = speaker;
	if (isPerson(speaker)) return true;
	const { tokens = [] } = paragraphs[paragraph] ?? {};
	return kind === 'name' && isInside(tokens, from, entity?.count ?? 0, text.slice(start, end));
}

/** Whether a capital is one because of a name: not first in its sentence, or printed again; and told in no clause of what was said. */
function isInside(tokens: readonly Token[], from: number, count: number, printed: string): boolean {
	if (tokens[from - 1]?.text === '(') return false;
	if (tokens.slice(Math.max(0, from - 4), from).some(({ classes }) => (classes & wordClass.that) !== 0)) return false;
	return (
		(tokens[from]?.first === false && /^\p{Lu}\p{Ll}/u.test(printed)) ||
		count > 1 ||
		/\p{Lu}\S*\s(?:\S+\s)?\p{Lu}/u.test(printed)
	);
}
