import type { Speaker } from '../../article-frame.ts';
import { areOneEntity } from '../../speakers/are-one-entity.ts';
import { paragraphOf } from '../../speakers/paragraph-of.ts';
import type { Asked, SpeakerRules } from '../../speakers/speaker-rules.ts';
import { portrayedIn } from '../shared/portrayed.ts';

/** "“…” diye ekledi", "sözlerini sürdürdü": who spoke before speaks on. */
const goesOn = /^(?:ekle(?:di|yor|yerek|yen)|sürdür|devam$)/u;

/** How far behind a description the quotation stands, and behind that such a verb, in tokens. */
const quoteReach = 3;
const verbReach = 4;

/** How many paragraphs above whoever speaks on spoke last. */
const paragraphsBack = 1;

/** Callings by their ending, of those who ask none: "sendikacı", "oyuncu"; "gazeteci" asks. */
const calling = /^(?!gazete|haber|muhabir)\p{L}{3,}[cç][ıiuü]$/u;

type AntecedentOf = NonNullable<SpeakerRules['antecedentOf']>;

/** A finder of who a mention stands for, by another one and, where that knows nobody, by what a description is beside. */
export function orWhoGoesOn(antecedentOf: AntecedentOf): AntecedentOf {
	return (asked, speaker, meant) => {
		const found = antecedentOf(asked, speaker, meant);
		return (found === speaker ? whoGoesOn(asked, speaker) : null) ?? portrayedAs(asked, speaker, found) ?? found;
	};
}

/** "Usta", "yaşlı usta": whom a portrait is of, where the paragraph names nobody else who is called so. */
function portrayedAs({ frame }: Asked, speaker: Speaker, found: Speaker | null): Speaker | null {
	if (speaker.kind !== 'nominal' || speaker.entity !== null) return null;
	const { tokens } = paragraphOf(frame, speaker);
	const head = tokens[speaker.to - 1]?.text ?? '';
	const isElse = found !== speaker && (head !== 'usta' || found?.paragraph === speaker.paragraph);
	return frame.lexicon.listed('epithets').has(head) && !isElse ? portrayedIn(frame).speaker : null;
}

/** Who is meant by a description beside what somebody adds, or by the calling of the one person its paragraph names before it. */
function whoGoesOn({ frame, before }: Asked, speaker: Speaker): Speaker | null {
	if (speaker.kind !== 'nominal' || speaker.entity !== null) return null;
	const { tokens, speakers } = paragraphOf(frame, speaker);
	if (tokens.slice(speaker.from, speaker.to).some(({ text }) => text === 'bir')) return null;
	const said = before?.speaker ?? null;
	const isNear = before !== null && speaker.paragraph - before.quote.paragraph <= paragraphsBack;
	if (said?.entity?.human === true && isNear && adds(tokens, speaker) && mayBe(said, speaker)) return said;
	const named = speakers.filter(({ from, entity }) => from < speaker.from && entity?.human === true);
	const noun = tokens[speaker.to - 1];
	return noun?.capital === false && calling.test(noun.text) && areOneEntity(named) ? (named[0] ?? null) : null;
}

function adds(tokens: ReturnType<typeof paragraphOf>['tokens'], { to }: Speaker): boolean {
	const quote = tokens.slice(to, to + quoteReach).findIndex(({ kind }) => kind === 'quote') + to;
	return quote >= to && tokens.slice(quote + 1, quote + 1 + verbReach).some(({ text }) => goesOn.test(text));
}

function mayBe({ entity }: Speaker, { gender }: Speaker): boolean {
	return gender === null || (entity?.gender ?? gender) === gender;
}
