import type { Speaker } from '../../article-frame.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, reportingVerb, wordClass } from '../../words/word-class.ts';

/** Furthest word before a name that its preposition, or the role it goes with, stands, in tokens. */
const reach = 14;

/**
 * Whether a name hangs on a preposition that does not stand right before it: behind other capitals ("analista de El Orden
 * Mundial"), or behind the comma that parts it from a role ("agradeceu ao secretário de obras, Rui Sá").
 */
export function isGovernedName(tokens: readonly Token[], { kind, entity, from }: Speaker): boolean {
	if (kind !== 'name' && kind !== 'person') return false;
	if (tokens[from - 1]?.text === ',') return isOfObject(tokens, from - 1);
	return entity?.human !== true && isBehindCapitals(tokens, from);
}

function isBehindCapitals(tokens: readonly Token[], from: number): boolean {
	const run = tokens.slice(Math.max(0, from - reach), from);
	const before = run.findLastIndex(({ capital, classes }) => !capital || (classes & wordClass.title) !== 0);
	return before !== -1 && before < run.length - 1 && isPreposition(run[before]);
}

/** Whether the role that a comma ends stands behind a preposition. */
function isOfObject(tokens: readonly Token[], comma: number): boolean {
	const run = tokens.slice(Math.max(0, comma - reach), comma);
	const stretch = run.slice(run.findLastIndex(endsStretch) + 1);
	const role = stretch.findIndex((word) => isOf(word, wordClass.title));
	if (role === -1) return false;
	const small = wordClass.determiner | wordClass.possessive | wordClass.adverb;
	const before = stretch.slice(0, role).findLast((word) => !isOf(word, small) || isOf(word, wordClass.preposition));
	return isPreposition(before);
}

function endsStretch({ kind, classes }: Token): boolean {
	const verb = reportingVerb | wordClass.have | wordClass.be | wordClass.relative;
	return (
		kind !== 'word' || ((classes & verb) !== 0 && (classes & (wordClass.preposition | wordClass.determiner)) === 0)
	);
}

/** A preposition of no source; "for" that opens a sentence gives somebody's view. */
function isPreposition(word: Token | undefined): boolean {
	if (!isOf(word, wordClass.preposition) || isOf(word, wordClass.by)) return false;
	return !(word?.first === true && /^(?:para|pour|per|por)$/u.test(word.text));
}
