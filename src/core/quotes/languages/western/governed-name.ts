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
	const role = stretch.findIndex((word) => isOf(word, wordClass.title | wordClass.person));
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

/** "Come quella di Samira Nobili, che ieri ha rivangato la lite": of whom a clause behind the comma says what they did or said. */
export function goesOnAsSubject(tokens: readonly Token[], { kind, entity, from, to }: Speaker): boolean {
	if (kind !== 'person' || entity?.human !== true || tokens[to]?.text !== ',') return false;
	if (!/^(?:di|de|del|della|dell|dello|do|du|d)$/u.test(tokens[from - 1]?.text ?? '')) return false;
	const [who, ...ahead] = tokens.slice(to + 1, to + 1 + whoReach);
	if (!isOf(who, wordClass.relative) || /^(?:dont|cui|où|cuyo|cuya)$/u.test(who?.text ?? '')) return false;
	const end = ahead.findIndex((word) => word.kind === 'punctuation');
	return ahead.slice(0, end === -1 ? ahead.length : end).some((word) => isOf(word, reportingVerb | wordClass.have));
}

/** How far behind "who" its verb stands, in tokens: "che ieri sera ha". */
const whoReach = 12;
