import type { Frame, Speaker } from '../../article-frame.ts';
import type { Gender } from '../../mentions/mention.ts';
import { endsWithOne } from '../../words/ends-with-one.ts';
import type { Token } from '../../words/read-tokens.ts';
import { functionWord, isOf, reportingVerb, wordClass } from '../../words/word-class.ts';
import type { ClauseReader, Stretch } from './clause-reader.ts';

/** Whose text is read: "говорится в сообщении Минобороны"; a report or ruling speaks for itself, and what nobody named issued. */
export function issuerIn(reader: ClauseReader, stretch: Stretch): Speaker | null {
	const near = reader.mentions(stretch);
	const text = near.find(
		({ kind, from, to }) =>
			kind === 'writing' && (isDocument(reader.tokens[from]) || isOfSomething(reader.tokens, from, to)),
	);
	return text ?? near.find(({ kind }) => kind === 'organisation' || kind === 'person') ?? null;
}

/** "В повідомленні відомства": a text behind its preposition, and in small letters whose it is. */
function isOfSomething(tokens: readonly Token[], from: number, to: number): boolean {
	const [before, owner] = [tokens[from - 1], tokens[to]];
	if (owner?.kind !== 'word' || owner.capital || (owner.classes & (functionWord | reportingVerb)) !== 0) return false;
	if (agreeing.test(owner.text)) return false;
	return to === from + 1 && isOf(before, wordClass.preposition);
}

/** Endings of a participle that goes with a text: "w oświadczeniu przesłanym redakcji". */
const agreeing = /(?:[оеє]м|[оеє]му|ой|ій|ym|im|ej)$/u;

/** Whether a noun is for a text that is quoted as such, whoever wrote it. */
export function isDocument(token: Token | undefined): boolean {
	return reportOrRuling.test(token?.text ?? '');
}

const reportOrRuling =
	/^(?:отч[её]т|доклад|приговор|постановлени|определени|обвинительн|меморандум|звіт|доповід|вирок|ухвал|постанов|raport|stanowisk|uchwał|rezolucj|wyrok|postanowieni|uzasadnieni)/u;

/** "говорится в сообщении", "czytamy w oświadczeniu": what is said has no speaker but where it is read. */
export function isPassive(verb: Token | undefined): boolean {
	return /(?:значилось|ится|ется|ено|ється|иться|сказано|йдеться|ідеться|czytamy|brzmi|głosi|ono|ano)$/u.test(
		verb?.text ?? '',
	);
}

/** Documents speak only where nobody else does. */
export function preferSpeakers(subjects: readonly Speaker[]): readonly Speaker[] {
	const people = subjects.filter(({ kind }) => kind !== 'writing');
	return people.length > 0 ? people : subjects;
}

/** The gender that the past tense of a verb tells. */
export function genderOf(verb: Token | undefined, { lexicon }: Frame): Gender | null {
	const text = verb?.text ?? '';
	if (endsWithOne(text, lexicon.listed('feminineVerb'))) return 'she';
	return /(?:[аяиеуыёо]л|лся|[аиїіуя]в|вся|ł)$/u.test(text) ? 'he' : null;
}
