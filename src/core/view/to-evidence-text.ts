import type { Evidence, Relation } from '../types.ts';
import { type Edition, fill, fillPlural, formatNumber, joinFacts, toShareText } from './edition.ts';

/** Numbers a decision rests on, by name. */
type Values = ReadonlyMap<string, number>;

/** What one line can say of them after the shared words; each gives null where it has nothing to say. */
const facts: readonly ((values: Values, edition: Edition) => string | null)[] = [
	(values, { messages }) => (values.get('crossLanguage') ? messages.evidence.acrossLanguages : null),
	toSpeaker,
	toVenue,
	toDays,
	toAgreeing,
	(values, { messages }) => (values.get('nearestLine') ? messages.evidence.nearestLine : null),
];

/** Named in a sentence above, or a weight that means nothing outside the decision it served. */
const said: ReadonlySet<string> = new Set([
	'sharedWords',
	'words',
	'sharedIdeas',
	'crossLanguage',
	'sameSpeaker',
	'daysApart',
	'datesStated',
	'sharedInformation',
	'containment',
	'coverage',
	'longestRun',
	'inOrder',
	'sameVenue',
	'alsoAgreeing',
	'nearestLine',
]);

/** Relations under which shared words may be others of one meaning. */
const inOtherWords: ReadonlySet<Relation> = new Set(['reworded', 'translated']);

/**
 * Why two wordings are held to be one utterance, as one line: "14 of 16 words · same speaker · same day".
 *
 * An evidence this version knows no sentence for is named as it is, so that nothing decided goes unsaid.
 *
 * @param relation - Of the wording to the fullest one: in other words, shared words correspond and are not the same.
 * @returns Null when nothing of the evidence can be said in words.
 */
export function toEvidenceText(evidence: readonly Evidence[], relation: Relation, edition: Edition): string | null {
	const values = new Map(evidence.map(({ name, value }) => [name, value]));
	const unknown = evidence.filter(({ name }) => !said.has(name)).map((each) => toName(each, edition));
	const line = joinFacts([
		toShared(values, relation, edition),
		...facts.map((toFact) => toFact(values, edition)),
		...unknown,
	]);
	return line === '' ? null : line;
}

/** Words, where the languages are one; ideas, where they are not. */
function toShared(values: Values, relation: Relation, edition: Edition): string | null {
	const { evidence } = edition.messages;
	const [shared, all, ideas] = [values.get('sharedWords'), values.get('words'), values.get('sharedIdeas')];
	if (values.get('crossLanguage')) return ideas === undefined ? null : fillPlural(evidence.ideas, ideas, edition);
	if (shared === undefined || all === undefined) return null;
	if (!inOtherWords.has(relation)) return toShareText(shared, all, edition);
	return fill(evidence.corresponding, { part: formatNumber(shared, edition), all: formatNumber(all, edition) });
}

function toVenue(values: Values, { messages }: Edition): string | null {
	const same = values.get('sameVenue');
	if (same === undefined) return null;
	return same === 1 ? messages.evidence.sameVenue : messages.evidence.otherVenue;
}

function toSpeaker(values: Values, { messages }: Edition): string | null {
	const same = values.get('sameSpeaker');
	if (same === undefined) return null;
	return same === 1 ? messages.evidence.sameSpeaker : messages.evidence.otherSpeaker;
}

/** Days apart mean more where both articles state the day than where the days of printing stand in for it. */
function toDays(values: Values, edition: Edition): string | null {
	const { evidence } = edition.messages;
	const [days, stated] = [values.get('daysApart'), values.get('datesStated') === 1];
	if (days === undefined) return null;
	if (days === 0) return stated ? evidence.sameDay : evidence.datesAgree;
	return fillPlural(stated ? evidence.daysApart : evidence.datesApart, days, edition);
}

/** Who else prints it, in words that match by themselves. */
function toAgreeing(values: Values, edition: Edition): string | null {
	const count = values.get('alsoAgreeing');
	return count ? fill(edition.messages.evidence.alsoAgreeing, { n: formatNumber(count, edition) }) : null;
}

function toName({ name, value }: Evidence, edition: Edition): string {
	return `${name.replaceAll(/[-_.]|(?<=[a-z])(?=[A-Z])/gu, ' ').toLowerCase()} ${formatNumber(value, edition)}`;
}
