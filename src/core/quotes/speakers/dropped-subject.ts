import type { Frame, FrameQuote, Speaker } from '../article-frame.ts';
import type { Gender } from '../mentions/mention.ts';
import type { Token } from '../words/read-tokens.ts';
import { wordClass } from '../words/word-class.ts';
import type { Precedent } from './describe-quote.ts';
import { firstAfter, lastBefore } from './list-candidates.ts';
import { isBehindPreposition, mostLooked } from './place-in-sentence.ts';

/** How far behind a quotation its verb and a subject of that verb may stand, in tokens. */
const verbReach = 5;
const subjectReach = 4;

/** Whether a verb behind a quotation has no subject, where the language allows it: "„…” – powiedziała po przyjeździe". */
export function isDropped({ lexicon, paragraphs }: Frame, quote: FrameQuote, right: string): boolean {
	if (!lexicon.proDrop) return false;
	const { tokens = [], speakers = [] } = paragraphs[quote.paragraph] ?? {};
	const before = tokens[quote.token - 1];
	const verb = verbBehind(tokens, quote.token);
	if (lexicon.verbFinal !== null || lexicon.title === 'before') return false;
	if (verb === -1 || (before !== undefined && before.kind === 'word') || !/^[,\-.]?[,\-.]?[mv_]?V/u.test(right))
		return false;
	if (before !== undefined && !/^[.!?…–—-]$/u.test(before.text) && before.kind !== 'quote') return false;
	return !firstAfter(speakers, quote.token, mostLooked).some(
		(speaker) =>
			speaker.role !== 'oblique' &&
			speaker.from > quote.token &&
			speaker.from <= verb + subjectReach &&
			!isBehindPreposition(tokens, speaker, { lexicon }),
	);
}

/** The verb that follows a quotation; -1 for none. */
function verbBehind(tokens: readonly Token[], at: number): number {
	const behind = tokens.slice(at + 1, at + 1 + verbReach);
	const verb = behind.findIndex(({ classes }) => (classes & wordClass.say) !== 0);
	const end = behind.findIndex(({ kind, text }) => kind === 'quote' || /^[.!?;:]$/u.test(text));
	return verb === -1 || (end !== -1 && end < verb) ? -1 : at + 1 + verb;
}

/** A verb without a subject: what its form tells of who is meant, and its token, before which that person is named. */
type Verb = { readonly gender: Gender | null; readonly at: number };

/** Who is spoken of where a verb has no subject: who spoke before, else whom the sentence or paragraph above names first. */
export function spokenOf(
	frame: Frame,
	quote: FrameQuote,
	before: Precedent | null,
	verb: Verb = { gender: genderOfVerb(frame, quote), at: quote.token },
): Speaker | null {
	const paragraph = frame.paragraphs[quote.paragraph];
	const { gender } = verb;
	const own = lastBefore(paragraph?.speakers ?? [], verb.at, mostLooked)
		.filter((speaker) => isPerson(speaker, gender))
		.toReversed();
	const said = before?.speaker ?? null;
	if (
		before !== null &&
		said !== null &&
		before.quote.paragraph === quote.paragraph &&
		!own.some(({ from }) => from > before.quote.token)
	)
		return said;
	const named = own.find(({ entity }) => entity === said?.entity && said !== null) ?? own[0];
	if (named !== undefined) return named;
	if (before !== null && said !== null && quote.paragraph - before.quote.paragraph === 1 && isPerson(said, gender))
		return said;
	return frame.paragraphs[quote.paragraph - 1]?.speakers.find((speaker) => isPerson(speaker, gender)) ?? null;
}

/** Whether a mention is a person who may be the subject of a verb with that gender. */
function isPerson({ entity, role, kind }: Speaker, gender: Gender | null): boolean {
	if (role === 'oblique' || kind === 'place' || entity === null || kind === 'organisation') return false;
	if (gender === 'she' && entity.gender === 'he') return false;
	if (gender === 'he' && entity.gender === 'she') return false;
	return entity.human || kind === 'person' || kind === 'name';
}

/** "powiedziała": the verb tells that a woman speaks. */
function genderOfVerb({ lexicon, paragraphs }: Frame, quote: FrameQuote): 'she' | null {
	const tokens = paragraphs[quote.paragraph]?.tokens ?? [];
	const verb = tokens[verbBehind(tokens, quote.token)]?.text ?? '';
	return lexicon.feminineVerb.some((ending) => verb.endsWith(ending)) ? 'she' : null;
}
