import type { Entity } from '../../mentions/link-entities.ts';
import type { Candidate } from '../../mentions/mention.ts';
import type { Case, CaseReading, MentionRules } from '../../mentions/mention-rules.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import { isInQuestion } from './in-question.ts';

/** Most words between "according to" and whose words they are: "по словам пресс-секретаря". */
const byReach = 4;

/** Reads a case off the particle, ending, preposition or role beside a mention. */
export type ReadCase = (reading: CaseReading, candidate: Candidate, entity: Entity | null) => Case;

/**
 * The case of a mention: whom "according to" names, an outlet that is told or passes on, and else what a language's
 * own marks tell.
 */
export function caseBy(readCase: ReadCase): NonNullable<MentionRules['caseOf']> {
	return (reading, candidate, entity, next) => {
		const { tokens, lexicon } = reading;
		if (isTold(tokens, candidate, next) || isInQuestion(tokens, candidate.from, lexicon)) return 'oblique';
		if (isBehindPhrase(tokens, candidate.from, lexicon)) return 'source';
		if (isBy(tokens, candidate.from, candidate.to)) return null;
		if (isOutlet(tokens, candidate, lexicon)) return 'oblique';
		return readCase(reading, candidate, entity);
	};
}

/** The same where marks tell of whom somebody else cites, too: whoever cites is a subject. */
export function caseByMark(readCase: ReadCase): NonNullable<MentionRules['caseOf']> {
	return caseBy((reading, candidate, entity) => {
		const marked = readCase(reading, candidate, entity);
		const { tokens, lexicon } = reading;
		return marked === 'oblique' && lexicon.listed('cite').has(tokens[candidate.to]?.text ?? '') ? 'subject' : marked;
	});
}

/** How far an outlet stands from the verb that says it quotes somebody else, in tokens. */
const citeReach = 3;

/** Whether an outlet only passes on: "цитує посадовця Reuters", or is told: "сообщил ТАСС представитель". */
function isOutlet(tokens: readonly Token[], { from, to, kind }: Candidate, { listed }: Lexicon): boolean {
	const cites = listed('cite');
	if (kind !== 'organisation' && kind !== 'writing') return false;
	const around = [...tokens.slice(Math.max(0, from - citeReach), from), ...tokens.slice(to, to + citeReach)];
	return around.some(({ text }) => cites.has(text) || cites.has(text.replace(/^[وف]/u, '')));
}

/** Longest phrase that names a source, in words: "de acuerdo con". */
const longestPhrase = 3;

function isBehindPhrase(tokens: readonly Token[], from: number, { listed }: Lexicon): boolean {
	const byPhrases = listed('byPhrase');
	if (byPhrases.size === 0) return false;
	const words = tokens.slice(Math.max(0, from - longestPhrase), from).map(({ text }) => text);
	return words.some((_, at) => byPhrases.has(words.slice(at).join('_')));
}

function isBy(tokens: readonly Token[], from: number, to: number): boolean {
	const around = [...tokens.slice(Math.max(0, from - byReach), from), ...tokens.slice(to, to + 2)];
	return around.some((word) => isOf(word, wordClass.by));
}

/** An outlet between a verb and who speaks is whom they told: "сообщил ТАСС представитель компании". */
function isTold(tokens: readonly Token[], candidate: Candidate, next: Candidate | undefined): boolean {
	if (candidate.kind !== 'organisation' || next === undefined || next.from !== candidate.to) return false;
	return isOf(tokens[candidate.from - 1], wordClass.say);
}
