import type { Frame, FrameQuote, Speaker } from '../../article-frame.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';
import { agrees } from '../../speakers/find-protagonist.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import { headOf, isNamed } from '../shared/holder-of.ts';
import { portrayedIn } from '../shared/portrayed.ts';
import { isIntroduced } from '../shared/unnamed.ts';
import { isCalling } from './alike-callings.ts';
import { between, type Reading } from './may-speak.ts';
import { pointsBack } from './points-back.ts';
import type { Sentence } from './sentence-around.ts';

/** What a portrait goes on calling whoever it is of: by age, by what they did once or won, by the house they keep. */
const epithet =
	/^(?:ex-.+|.+(?:gen[aá]ri[oa]|génaire|enne|jährige[rn]?)|v[eé]t[eé]ran[aeo]?|(?:alt|groß)?meister(?:in)?|ma[eî]st?r[eo]a?|dame|señora|signor[ae]|senhora|seniorin|senior|greis(?:in)?|alte|vencedora?|ganadora?|vincit(?:ore|rice)|gagnante?|gewinner(?:in)?|preisträger(?:in)?|padron[ea]|anfitri[ãóo]n?a?|hausherr(?:in)?|gastgeber(?:in)?|afinadora?|autodidact?t?[aeo]?|autodidakt(?:in)?|artesã|artesã?o|artesan[oa]|artisane?|artigian[oa]|handwerker(?:in)?|breton(?:ne)?|parteira|aludid[oa])$/u;

const manOrWoman = /^(?:homme|femme|hombre|mujer|uomo|donna|homem|mulher|mann|frau)$/u;

/** Whether words behind a noun say of what somebody else is: "le maire de Brest", but "il padrone di casa". */
const ofHouse = /^(?:casa|haus|maison|céans)$/u;

/** The same where an epithet was found to mean somebody of another paragraph, who is not called so. */
export function ratherPortrayed(frame: Frame, description: Speaker, found: Speaker | null): Speaker | null {
	if (found === null || found.paragraph === description.paragraph) return found;
	return (epithet.test(headOf(frame, description)) ? portrayedBy(frame, description) : null) ?? found;
}

/** Whom a portrait means by an epithet that stands for nobody else of its paragraph; null for nobody. */
export function portrayedBy(frame: Frame, description: Speaker): Speaker | null {
	const { speaker } = portrayedIn(frame);
	const { paragraph, from, to } = description;
	const { tokens = [], speakers = [] } = frame.paragraphs[paragraph] ?? {};
	const head = headOf(frame, description);
	if (speaker === null || !agrees(speaker, description.gender) || !pointsBack(tokens, description)) return null;
	if (!(epithet.test(head) || isCalling(head) || manOrWoman.test(head)) || isOfSomething(frame, description))
		return null;
	const isElse = (one: Speaker) =>
		one.from < from &&
		agrees(one, description.gender) &&
		((isNamed(one) && one.entity !== speaker.entity) ||
			(isIntroduced(tokens, one) && tokens[one.to - 1]?.text === tokens[to - 1]?.text));
	return speakers.some(isElse) ? null : speaker;
}

function isOfSomething({ paragraphs, lexicon }: Frame, { paragraph, to }: Speaker): boolean {
	const [of, noun] = paragraphs[paragraph]?.tokens.slice(to, to + 2) ?? [];
	return lexicon.signs.get(of?.text ?? '') === 'f' && !ofHouse.test(noun?.text ?? '');
}

/** Who answers a portrait's question right before a quotation, where the sentence names nobody: "¿Se arrepiente? «…», responde". */
export function portrayedAnswers(
	{ frame, paragraph, quote }: Reading,
	{ to }: Sentence,
	found: Speaker | null,
): Speaker | null {
	const { speaker } = portrayedIn(frame);
	if (speaker === null || paragraph.tokens[quote.token - 1]?.text !== '?') return null;
	const isThing =
		found?.kind === 'nominal' && !isOf(paragraph.tokens[found.to - 1], wordClass.title | wordClass.person);
	const isElse = found === null || isThing || (found.entity !== null && found.entity !== speaker.entity);
	const behind = between(paragraph, quote.token + 1, to);
	const isNamedBehind = behind.some((one) => one.entity !== null || isIntroduced(paragraph.tokens, one));
	return isElse && !isNamedBehind ? nearestOf(frame, speaker, quote) : null;
}

/** The last mention of somebody before a quotation, in its paragraph or one above. */
function nearestOf({ paragraphs }: Frame, speaker: Speaker, { paragraph, token }: FrameQuote): Speaker {
	const near = paragraphs.slice(Math.max(0, paragraph - 2), paragraph + 1).flatMap(({ speakers }) => speakers);
	const own = near.filter((one) => one.entity === speaker.entity && (one.paragraph < paragraph || one.from < token));
	return own.at(-1) ?? speaker;
}

/** Whom a portrait is of, where grammar tells nobody, the paragraph mentions nobody and nobody else spoke last. */
export function portrayedAlone(frame: Frame, quote: FrameQuote, before: Precedent | null): Speaker | null {
	const { speaker } = portrayedIn(frame);
	const { speakers = [] } = frame.paragraphs[quote.paragraph] ?? {};
	if (speaker === null || speakers.some(({ kind }) => kind !== 'it' && kind !== 'pronoun' && kind !== 'place'))
		return null;
	return before?.speaker != null && before.speaker.entity !== speaker.entity ? null : nearestOf(frame, speaker, quote);
}
