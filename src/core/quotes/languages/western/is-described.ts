import type { Frame, Speaker } from '../../article-frame.ts';
import { isGoverned } from '../../speakers/find-protagonist.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, reportingVerb, wordClass } from '../../words/word-class.ts';
import { isNewSubject } from '../shared/unnamed.ts';
import { countryTold } from './compatriots.ts';
import { isRelative } from './points-back.ts';

/** Whether a description without a name is the subject of its sentence: it opens it, or introduces somebody. */
export function isDescribed(frame: Frame, tokens: readonly Token[], speaker: Speaker): boolean {
	const { kind, entity, role, from } = speaker;
	if (entity !== null && kind !== 'organisation') return false;
	if (isRelative(tokens, speaker) && !speaks(tokens, speaker)) return false;
	if ((kind !== 'nominal' && kind !== 'writing' && kind !== 'organisation') || role === 'oblique') return false;
	if (tokens[from]?.first === true) return !isGoverned(frame, tokens, speaker);
	return (
		isNewSubject(frame, tokens, speaker) || isBehindClause(tokens, speaker) || isBehindTime(frame, tokens, speaker)
	);
}

/** Longest clause that a sentence opens with, in tokens. */
const longestClause = 16;

/** "Quando soube do preço, a fiandeira benzeu-se": the subject behind a clause of when or why. */
function isBehindClause(tokens: readonly Token[], { from, kind }: Speaker): boolean {
	if (kind !== 'nominal' || tokens[from - 1]?.text !== ',') return false;
	const lead = tokens.slice(Math.max(0, from - 1 - longestClause), from - 1);
	const first = lead.findLastIndex((token) => token.first);
	return first !== -1 && opensAside(lead[first]) && lead.slice(first).every(({ kind: sort }) => sort === 'word');
}

/** A word that opens what is no main clause: "when", "Invité à parler". */
function opensAside(word: Token | undefined): boolean {
	return (
		isOf(word, wordClass.clause) || (word?.classes === 0 && /(?:ée?s?|[ai]d[oa]s?|[aiu]t[oaie])$/u.test(word.text))
	);
}

/** How far behind a relative the verb may stand that says they speak, in tokens. */
const verbReach = 20;

/** Whether the sentence of a mention has a verb that reports behind it. */
function speaks(tokens: readonly Token[], { to }: Speaker): boolean {
	const ahead = tokens.slice(to, to + verbReach);
	const end = ahead.findIndex(({ text }) => /^[.!?…;]$/u.test(text));
	return ahead.slice(0, end === -1 ? ahead.length : end).some((token) => isOf(token, reportingVerb));
}

/** "Tres horas más tarde, el estadounidense admitía": somebody by where they are from, behind what a comma ends. */
function isBehindTime(frame: Frame, tokens: readonly Token[], speaker: Speaker): boolean {
	return (
		tokens[speaker.from - 1]?.text === ',' && speaker.to - speaker.from === 2 && countryTold(frame, speaker) !== null
	);
}
