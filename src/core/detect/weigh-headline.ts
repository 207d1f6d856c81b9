import type { Story } from '../types.ts';
import type { Clause } from './read-clauses.ts';
import { isLinked, tellsOfBoth } from './tells-of-both.ts';
import { toPlaceName } from './to-place-name.ts';
import { type Weighed, weigh, weight } from './weights.ts';

/**
 * Weighs what a headline says.
 *
 * @param body - The clauses below: a place in the headline is where the two met only if they are told of there.
 */
export function weighHeadline(headline: readonly Clause[], story: Story, body: readonly Clause[]): readonly Weighed[] {
	const pair = headline.find(tellsOfBoth);
	const named = story.leaders.filter((_, leader) => headline.some((clause) => clause.named[leader]));
	if (pair !== undefined && !pair.added) return weighPairHeadline(pair);
	if (named.length === story.leaders.length) return [weigh(weight.headlineBoth, 'both-in-headline')];
	const linked = headline.some(isLinked) && !isWithOther(body[0]);
	const one = linked ? weight.headlineOneDealing : weight.headlineOne;
	return [
		...(named.length > 0
			? named.map(({ name }) => weigh(one, 'one-in-headline', name))
			: weighNameless(headline, one, body)),
		...(headline.some((clause) => clause.bystander) ? [weigh(weight.someoneElse, 'someone-else-in-headline')] : []),
	];
}

/** Whether a text opens with what one of the two does with somebody else: its headline's dealing is that one. */
function isWithOther(opening: Clause | undefined): boolean {
	return opening !== undefined && isLinked(opening) && opening.bystander && !tellsOfBoth(opening);
}

/** A headline without a name: who stands for one of the two ("Kremlin says …"), or where they meet. */
function weighNameless(headline: readonly Clause[], one: number, body: readonly Clause[]): readonly Weighed[] {
	const ofCountries = weighCountries(headline, body);
	if (ofCountries !== null) return [ofCountries];
	const role = headline.find((clause) => clause.role !== null)?.role ?? null;
	if (role !== null) return [weigh(one, 'named-by-role', role)];
	const dealing = headline.some((clause) => clause.dealing);
	const place = headline.find((clause) => clause.place !== null)?.place ?? null;
	if (place !== null && (dealing || isSubject(body)))
		return [weigh(dealing ? weight.headlineEvent : weight.headlinePlace, 'known-place', toPlaceName(place))];
	return [weigh(dealing ? 0 : weight.headlineNeither, 'headline-names-neither')];
}

/** A headline that calls their two countries together; null for any other, and for one over a text of something else. */
function weighCountries(headline: readonly Clause[], body: readonly Clause[]): Weighed | null {
	if (!headline.some(({ countries, bystander }) => countries && !bystander) || !opensWithEach(body)) return null;
	const dealing = headline.some((clause) => clause.dealing);
	return weigh(dealing ? weight.headlineEvent : weight.headlineCountries, 'both-in-opening');
}

/** Sentences a text opens with, about. */
const opening = 6;
/** Sentences on the two, or on where they met, from which they are more than an aside. */
const leastTold = 2;

/** Whether each of the two is named in a text's opening, and not in an aside alone. */
function opensWithEach(body: readonly Clause[]): boolean {
	const clauses = body.slice(0, opening);
	const isTold = ({ named, together, place }: Clause) => named.includes(true) || together || place !== null;
	if (body.filter(isTold).length < leastTold) return false;
	return clauses[0]?.named.every((_, leader) => clauses.some(({ named }) => named[leader])) ?? false;
}

/** Whether a text opens with both or comes back to them: its place has news of its own, in which they are named once. */
function isSubject(body: readonly Clause[]): boolean {
	const [first] = body;
	return (first !== undefined && tellsOfBoth(first)) || body.filter(tellsOfBoth).length >= 2;
}

function weighPairHeadline(pair: Clause): readonly Weighed[] {
	if (pair.apart || pair.led)
		return [weigh(weight.headlinePair, 'both-in-headline'), weigh(weight.someoneElse, 'someone-else-in-headline')];
	const linked = isLinked(pair);
	return [
		weigh(weight.headlinePair, 'both-in-headline'),
		...(linked || pair.joined ? [weigh(weight.headlineDealing, 'dealing-in-headline')] : []),
		...(pair.bystander ? weighBystander(pair, linked) : []),
	];
}

function weighBystander({ joined, joinedByWord, otherPair }: Clause, linked: boolean): readonly Weighed[] {
	if (linked && joined) return [];
	const amount = (linked || joinedByWord) && !otherPair ? weight.someoneAlso : weight.someoneElse;
	return [weigh(amount, 'someone-else-in-headline')];
}
