import type { Frame, Speaker } from '../../article-frame.ts';
import type { Candidate } from '../../mentions/mention.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import { toNominal } from '../../mentions/to-candidate.ts';
import { agrees, isGoverned } from '../../speakers/find-protagonist.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import { callingsOf } from '../shared/callings-of.ts';
import { headOf } from '../shared/holder-of.ts';
import { areAlike } from './alike-callings.ts';
import demonyms from './demonyms.json' with { type: 'json' };

/** The country of each word for where somebody is from, in the languages of the west; stems apart. */
const words = new Map<string, string>();
const stems = new Map<string, string>();
for (const [country, listed] of Object.entries(demonyms))
	for (const word of listed.split(' '))
		if (word.endsWith('*')) stems.set(word.slice(0, -1), country);
		else words.set(word, country);

/** How many paragraphs above a compatriot may be named. */
const paragraphsBack = 3;

/** The country that a word says somebody is from; null for another word. */
function countryOf(token: Token | undefined): string | null {
	const word = token?.text ?? '';
	const ending = /^(.{3,}isch)e[nrms]?$/u.exec(word);
	return words.get(word) ?? stems.get(ending?.[1] ?? '') ?? null;
}

/** Somebody by where they are from, with the article of one who was named: "el estadounidense", "der Amerikaner"; undefined for none. */
export function compatriotAt(scan: Scan, at: number): Candidate | undefined {
	const [article, noun, next] = scan.tokens.slice(at, at + 3);
	if (!isDefinite(article) || noun?.kind !== 'word' || !words.has(noun.text)) return undefined;
	if (next?.kind === 'word' && (isCapital(scan.text, next) || isOf(next, wordClass.title | wordClass.person)))
		return undefined;
	return isNoun(scan, noun, next) ? toNominal(scan, at, at + 2) : undefined;
}

function isDefinite(article: Token | undefined): boolean {
	return /^(?:der|die|le|la|l|el|il|lo|o|a)$/u.test(article?.text ?? '');
}

/** In German with a capital; else with a verb, an adverb or a mark behind it, and nothing that it describes. */
function isNoun({ text, lexicon }: Scan, noun: Token, next: Token | undefined): boolean {
	if (isCapital(text, noun)) return true;
	return lexicon.listed('common').size === 0 && (next?.kind !== 'word' || next.classes !== 0);
}

function isCapital(text: string, { start }: Token): boolean {
	return /^\p{Lu}/u.test(text.charAt(start));
}

/** Where a description says somebody is from: by its noun, or by an adjective in it or right behind it; null where it says nothing. */
export function countryTold({ paragraphs }: Frame, { paragraph, from, to }: Speaker): string | null {
	const tokens = paragraphs[paragraph]?.tokens.slice(from, to + 1) ?? [];
	return tokens.map(countryOf).find((country) => country !== null) ?? null;
}

/** Whether somebody is known to be from elsewhere than a description says. */
export function isForeigner(frame: Frame, description: Speaker, meant: Speaker | null): boolean {
	if (meant?.entity == null) return false;
	const told = countryTold(frame, description);
	const { person } = meant.entity;
	if (told === null || person !== null) return told !== null && told !== person?.country;
	// "O embaixador russo": no minister who was named before.
	const head = headOf(frame, description);
	const own = callingsOf(frame, meant);
	if (words.has(head)) return false;
	return own.length > 0 ? !own.some((one) => one === head || areAlike(one, head)) : isPosted(frame, description);
}

/** "O embaixador russo em Lisboa": where somebody is posted. */
function isPosted({ paragraphs }: Frame, { paragraph, to }: Speaker): boolean {
	const [place, name] = paragraphs[paragraph]?.tokens.slice(to + 1, to + 3) ?? [];
	return isOf(place, wordClass.preposition) && name?.capital === true;
}

/** Whom a description by where somebody is from means: the nearest who is known to be from there, subjects first; null for nobody. */
export function compatriot(frame: Frame, description: Speaker): Speaker | null {
	const { paragraph, from, to } = description;
	const { tokens = [] } = frame.paragraphs[paragraph] ?? {};
	const country = countryOf(tokens[to - 1]);
	if (country === null || to - from > 2 || !isDefinite(tokens[from])) return null;
	return compatriotOf(frame, description, country);
}

/** The nearest above a description who is known to be from a country, subjects first; null for nobody. */
export function compatriotOf(
	frame: Frame,
	{ paragraph, from, gender }: Speaker,
	country: string | null,
	mayBe: (one: Speaker) => boolean = () => true,
): Speaker | null {
	for (let above = paragraph; above >= Math.max(0, paragraph - paragraphsBack); above--) {
		const { tokens = [], speakers = [] } = frame.paragraphs[above] ?? {};
		const named = speakers.filter(
			(one) =>
				(above < paragraph || one.from < from) &&
				one.entity?.person?.country === country &&
				agrees(one, gender) &&
				mayBe(one),
		);
		const found = named.findLast((one) => !isGoverned(frame, tokens, one)) ?? named.at(-1);
		if (found !== undefined) return found;
	}
	return null;
}

/** Who leads a state, by words that tell which only by an adjective: "El mandatario ucranio", "el jefe del Ejecutivo español". */
const leader =
	/^(?:mandatari[oa]|gobernante|l[ií]der|leader|dirigeant|staatschef(?:in)?|regierungschef(?:in)?|chef|jefe|jefa|capo|statista|estadista|presidente|president|président|präsident|premier|primeir[oa]|primer)$/u;

/** How far behind such a word the adjective stands, in tokens. */
const adjectiveReach = 3;

/** Whether the noun between says of what: "del Ejecutivo", "de l’Etat". */
const ofState =
	/^(?:del?|d|di|do|dell|l|el|la|ejecutivo|gobierno|estado|exécutif|gouvernement|etat|état|esecutivo|governo|stato|executivo)$/u;

/** Whom a word for who leads a state means by the adjective behind it: who alone is known of that state near above, and to head it. */
export function leaderMeant(frame: Frame, description: Speaker): Speaker | null {
	const { paragraph, to } = description;
	const { tokens = [] } = frame.paragraphs[paragraph] ?? {};
	if (!leader.test(headOf(frame, description))) return null;
	const behind = tokens.slice(to, to + adjectiveReach + 1);
	const at = behind.findIndex((token) => countryOf(token) !== null);
	if (at === -1 || !behind.slice(0, at).every(({ text }) => ofState.test(text))) return null;
	return compatriotOf(frame, description, countryOf(behind[at]), ({ entity }) => leads(entity));
}

function leads(entity: Speaker['entity']): boolean {
	return (
		entity?.person?.roles.some(({ titles }) =>
			titles.some((title) => /^(?:president|prime minister|chancellor)\b/u.test(title)),
		) === true
	);
}
