import type { Frame, Speaker } from '../../article-frame.ts';
import { areOneEntity } from '../../speakers/are-one-entity.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';
import { agrees, isGoverned } from '../../speakers/find-protagonist.ts';
import { firstName, isOf, reportingVerb, wordClass } from '../../words/word-class.ts';
import { isIntroduced } from '../shared/unnamed.ts';
import { hasOtherOffice, mayBeCalled } from './holds-office.ts';

/** How many paragraphs above somebody may be named whom alone a description fits, and how many mentions are looked at. */
const paragraphsBack = 8;
const mostLooked = 60;

/** A name in capitals alone, or that begins with an abbreviation: "SC Beira-Serra". */
const abbreviated = /^\p{Lu}{2,4}(?:\s|$)|^\p{Lu}+(?:\s\p{Lu}+)+$/u;

/** What stands before where something is printed: "publicado en Nature Geoscience". */
const place = /^(?:en|in|im|su|sull?|sulla|n[ao]|dans|sur|auf|revista|rivista|revue|zeitschrift)$/u;

/** Whether a mention is of a person as far as it shows: no club, no paper, no people of long ago. */
export function isPersonal(
	{ paragraphs, lexicon }: Frame,
	{ entity, kind, name, paragraph, from, to }: Speaker,
): boolean {
	if (kind === 'writing') return false;
	if (entity === null || entity.human || kind === 'person' || kind === 'nominal') return true;
	const { tokens = [] } = paragraphs[paragraph] ?? {};
	if (place.test(tokens[from - 1]?.text ?? '')) return false;
	const before = tokens.slice(from, to - name.split(/\s+/u).length);
	const isThing = before.some(({ text }) => lexicon.listed('named').has(text));
	const isBare = before.length > 0 && before.every((word) => isOf(word, wordClass.determiner));
	// "Parmi eux, Oksana, 26 ans": one word is a name where it is told of whom.
	const isNamed =
		/\s/u.test(entity.name) ||
		isOf(tokens[to - 1], firstName) ||
		isOf(tokens[to], reportingVerb) ||
		(lexicon.listed('common').size === 0 && tokens[to]?.text === ',');
	return kind === 'name' && !isThing && !isBare && isNamed && !abbreviated.test(entity.name);
}

function isSubject(frame: Frame, speaker: Speaker): boolean {
	const { tokens = [] } = frame.paragraphs[speaker.paragraph] ?? {};
	return !isGoverned(frame, tokens, speaker);
}

function isNamedHere(frame: Frame, speaker: Speaker): boolean {
	const { tokens = [] } = frame.paragraphs[speaker.paragraph] ?? {};
	// "un duetto con Brusco Kid, rapper di ventidue anni"
	const isTold = tokens[speaker.to]?.text === ',';
	return isPersonal(frame, speaker) && (isTold || !isGoverned(frame, tokens, speaker));
}

/** The one person of its own paragraph whom a description fits, whatever sentence names them; null for nobody or several. */
export function whoIsHere(frame: Frame, description: Speaker): Speaker | null {
	const here = fitting(frame, description, description.paragraph);
	const { tokens = [] } = frame.paragraphs[description.paragraph] ?? {};
	const free = here.filter((one) => !isGoverned(frame, tokens, one));
	const [first] = [free, here].filter(areOneEntity);
	return first?.at(-1) ?? null;
}

/** The same; where the paragraph names nobody, who spoke last, or who alone of those above is known to be of its gender. */
export function whoMayBe(frame: Frame, description: Speaker, before: Precedent | null): Speaker | null {
	const { paragraph, from, gender } = description;
	const { tokens = [], speakers = [] } = frame.paragraphs[paragraph] ?? {};
	if (speakers.some((one) => one.from < from && isIntroduced(tokens, one) && agrees(one, gender))) return null;
	const named = fitting(frame, description, paragraph - paragraphsBack).filter(
		(one) => one.paragraph === paragraph || isSubject(frame, one),
	);
	if (named.some((one) => one.paragraph === paragraph)) return whoIsHere(frame, description);
	const spoke = named.findLast((one) => one.entity === before?.speaker?.entity);
	if (spoke !== undefined) return spoke;
	return areOneEntity(named) ? (named.at(-1) ?? null) : mostQuoted(named, before);
}

/** Who has said most so far, and more than once: whom a portrait is of. */
function mostQuoted(known: readonly Speaker[], before: Precedent | null): Speaker | null {
	const said = ({ entity }: Speaker) => (entity === null ? 0 : (before?.spoken.get(entity) ?? 0));
	const most = Math.max(0, ...known.map(said));
	const first = known.filter((one) => said(one) === most);
	return most > 1 && areOneEntity(first) ? (first.at(-1) ?? null) : null;
}

/** The persons from a paragraph on and before a description whom it may be of. */
function fitting(frame: Frame, { paragraph, from, to, gender }: Speaker, first: number): readonly Speaker[] {
	const head = frame.paragraphs[paragraph]?.tokens[to - 1];
	const fits = (one: Speaker) =>
		one.entity !== null &&
		(one.entity.human || (one.paragraph === paragraph && isNamedHere(frame, one))) &&
		(one.kind === 'person' || one.kind === 'name') &&
		agrees(one, gender) &&
		mayBeCalled(one, head) &&
		!hasOtherOffice(frame, one, head);
	return frame.paragraphs
		.slice(Math.max(0, first), paragraph + 1)
		.flatMap(({ speakers }) => speakers)
		.filter((one) => one.paragraph < paragraph || one.from < from)
		.slice(-mostLooked)
		.filter(fits);
}
