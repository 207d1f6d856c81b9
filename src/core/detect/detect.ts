import type { Article, Detection, Reason, Story } from '../types.ts';
import { isListTitle } from './is-list-title.ts';
import { type Evidence, readEvidence } from './read-evidence.ts';
import type { ReasonKey } from './reason-keys.ts';
import { isLinked, tellsOfBoth } from './tells-of-both.ts';
import { weighEvidence } from './weigh-evidence.ts';
import { weighTurns } from './weigh-turns.ts';
import { weighUpdates } from './weigh-updates.ts';

/** What a page is graded by. */
export type Graded = Pick<Article, 'title' | 'blocks' | 'kind' | 'language'>;

/** Score from which an article is coverage. */
const aboutFrom = 0.5;

/** Score of an article that names both and has nothing else to say of them. */
const leastMention = 0.1;

/** Score of an article that names one of the two. */
const oneNamed = 0.05;

/** Kinds of page that list articles or are none: never coverage. */
const noArticle: ReadonlySet<Article['kind']> = new Set(['front', 'topic', 'search', 'error']);

/**
 * Grades an article as coverage of a story.
 *
 * Evidence is added up: how prominent the two are (headline, opening, share of the sentences), what they do with each
 * other, where; and against it: somebody else in the headline, background, names in passing.
 *
 * @returns Grade, score from 0 to 1, and the reasons, weightiest first.
 */
export function detect(article: Graded, story: Story): Detection {
	if (noArticle.has(article.kind)) return none('page-is-a-list', 0);
	const isLive = article.kind === 'live-blog';
	const evidence = readEvidence(article, story);
	// A page whose kind is known was told by more than its title.
	if (article.kind === 'unknown' && isListTitle(evidence.title)) return none('page-is-a-list', 0);
	const named = story.leaders.filter((_, leader) => isNamed(evidence, leader));
	if (named.length < story.leaders.length && !isNamedByRole(evidence)) {
		const [only] = named;
		return only === undefined ? none('neither-named', 0) : none('only-one-named', oneNamed, only.name);
	}
	const told = (isLive && weighUpdates(article, story)) || weighEvidence(evidence, story);
	const weighed = [...told, ...weighTurns(article, story)];
	const sum = weighed.reduce((total, { weight }) => total + weight, 0);
	const score = Math.round(Math.min(1, Math.max(leastMention, sum)) * 100) / 100;
	const reasons = distinct(
		[...weighed].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).map(({ reason }) => reason),
	);
	return { grade: score >= aboutFrom ? 'about' : 'mentions', score, reasons };
}

/** Each kind of reason once: a place may count in the headline and be told of in the text. */
function distinct(reasons: readonly Reason[]): readonly Reason[] {
	return reasons.filter(({ key }, index) => reasons.findIndex((other) => other.key === key) === index);
}

function isNamed({ headline, body }: Evidence, leader: number): boolean {
	return [...headline, ...body].some((clause) => clause.named[leader] === true);
}

/** One is named, the other by role, and the two have to do with each other. */
function isNamedByRole({ headline, lead }: Evidence): boolean {
	return [...headline, ...lead].some((clause) => tellsOfBoth(clause) && isLinked(clause));
}

function none(key: ReasonKey, score: number, ...values: readonly string[]): Detection {
	return { grade: 'none', score, reasons: [{ key, values }] };
}
