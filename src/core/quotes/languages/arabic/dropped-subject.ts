import type { Frame, Speaker } from '../../article-frame.ts';
import type { Gender } from '../../mentions/mention.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';
import { lastBefore } from '../../speakers/list-candidates.ts';
import { isFiniteVerb } from './subject-behind-verb.ts';

/** How many mentions of a paragraph are looked at, so that a hostile one takes no longer than its length. */
const mostLooked = 24;

/** A verb without a subject: what its form tells of who is meant, and its token, before which that person is named. */
type Verb = { readonly gender: Gender | null; readonly at: number };

/** Who is spoken of where a verb has no subject: who spoke before, else whom the sentence or paragraph above names first. */
export function spokenOf(
	frame: Frame,
	quote: { readonly paragraph: number },
	before: Precedent | null,
	verb: Verb,
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
		said.kind !== 'writing' &&
		!isOtherGender(said, gender) &&
		before.quote.paragraph === quote.paragraph &&
		!own.some(({ from }) => from > before.quote.token)
	)
		return said;
	const named = own.find(({ entity }) => entity === said?.entity && said !== null) ?? own[0];
	if (named !== undefined) return named;
	const above = lastTelling(frame, quote.paragraph, gender);
	if (before !== null && said !== null && before.quote.paragraph >= above && mayGoOn(said, gender)) return said;
	return frame.paragraphs[above]?.speakers.find((speaker) => isPerson(speaker, gender)) ?? null;
}

/** How many paragraphs above are looked at that name nobody and open with a verb that reports. */
const mostGoingOn = 3;

/** The paragraph above that names somebody, past those that only go on: "وأضاف أن الأسواق تعاني.". */
function lastTelling({ paragraphs, lexicon }: Frame, from: number, gender: Gender | null): number {
	let above = from - 1;
	while (above > 0 && from - above < mostGoingOn) {
		const { tokens = [], speakers = [] } = paragraphs[above] ?? {};
		const [verb] = tokens;
		const goesOn = verb !== undefined && isFiniteVerb(verb, lexicon) && !speakers.some((one) => isPerson(one, gender));
		if (!goesOn) break;
		above--;
	}
	return above;
}

/** "وقالت النائبة: «…»" and below "وتابعت: «…»": whether who spoke goes on in the paragraph below, also by a role alone. */
function mayGoOn(said: Speaker, gender: Gender | null): boolean {
	if (said.entity !== null || said.kind !== 'nominal') return isPerson(said, gender);
	return gender === null || gender === (said.name.endsWith('ة') ? 'she' : 'he');
}

/** "علّق الموسيقي … ذكر أنها أوقفته وقالت": by his role a man, where the verb is a woman's. */
function isOtherGender({ entity, kind, name }: Speaker, gender: Gender | null): boolean {
	if (entity !== null) return gender !== null && entity.gender !== null && entity.gender !== gender;
	return kind === 'nominal' && gender === 'she' && /^[وف]?ال\p{L}+(?<![ةء])(?:\s|$)/u.test(name);
}

/** Whether a mention is a person who may be the subject of a verb with that gender. */
function isPerson({ entity, role, kind }: Speaker, gender: Gender | null): boolean {
	if (role === 'oblique' || kind === 'place' || entity === null || kind === 'organisation') return false;
	if (gender === 'she' && entity.gender === 'he') return false;
	if (gender === 'he' && entity.gender === 'she') return false;
	return entity.human || kind === 'person' || kind === 'name';
}
