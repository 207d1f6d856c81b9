import type { Frame, FrameParagraph, Speaker } from '../../article-frame.ts';
import { lowerBound } from '../../speakers/list-candidates.ts';
import type { Token } from '../../words/read-tokens.ts';
import { startBefore } from '../../words/sentence-bounds.ts';
import { isOf, reportingVerb, speakerNoun, wordClass } from '../../words/word-class.ts';
import { benchesIn } from '../shared/benches.ts';
import { isOutlet } from './is-outlet.ts';

/** A stretch of a paragraph's tokens, the last one excluded. */
export type Stretch = { readonly from: number; readonly to: number };

/** How many mentions of a stretch are looked at. */
const mostLooked = 24;

/** Pronouns that can be a subject; the tables list their other cases too. */
const subjectPronoun = /^(?:он|она|они|я|мы|він|вона|вони|ми|on|ona|oni|one|ja|my)$/u;

/** A man's and a woman's past tense. */
const manVerb = /(?:[аяиеуыёоі]л|лся|[аиїіуя]в|вся|[aiyąęeuó]ł)$/u;
const womanVerb = /(?:ла|лась|лася|ła)$/u;

/** Most words between "according to" and whose words they are: "за словами обізнаного з розмовою чиновника". */
const sourceReach = 6;

/** Whether a noun for people is in the plural, by its ending. */
export function areSeveral(noun: string): boolean {
	return severalPeople.test(noun) && noun !== 'мати';
}

const severalPeople =
	/(?:[ыи]х|(?<!евр)ей|(?:о|і|и)в|ych|ich|ów|[^ст]ы|[кгжшхлтдснрв]и|ії|[рнлтвдсц]і|(?<!ą)cy|rzy|ści|nci|owie|ice|arze|yci|dzi)$/u;

/** Prepositions that name a source by themselves. */
const byItself = /^(?:согласно|згідно|według|wg|zdaniem)$/u;

/** Prepositions before the others: "по словам", "со слов". */
const beforeSource = /^(?:по|на|за|w|we)$/u;
const withSource = /^(?:со?|зі|із|з)$/u;

const cue = reportingVerb | wordClass.by;

/** What the clauses of one paragraph tell of who speaks in them. */
export class ClauseReader {
	readonly tokens: readonly Token[];
	readonly #speakers: readonly Speaker[];
	readonly #frame: Frame;

	constructor(frame: Frame, index: number) {
		const { tokens = [], speakers = [] }: Partial<FrameParagraph> = frame.paragraphs[index] ?? {};
		this.#frame = frame;
		this.tokens = tokens;
		this.#speakers = speakers;
	}

	/** The mentions of a stretch that can be the subject of a verb, in order. */
	subjects(stretch: Stretch, verb = -1): readonly Speaker[] {
		return this.mentions(stretch).filter((speaker) => this.#isSubject(speaker) && this.#agrees(speaker, verb));
	}

	/** The benches that a stretch behind a quotation says it comes from. */
	benches(stretch: Stretch): Speaker | undefined {
		return benchesIn({ tokens: this.tokens, speakers: this.#speakers }, stretch, this.#frame.lexicon);
	}

	/** All mentions that begin in a stretch. */
	mentions({ from, to }: Stretch): readonly Speaker[] {
		const first = lowerBound(this.#speakers, from);
		return this.#speakers.slice(first, first + mostLooked).filter((speaker) => speaker.from < to);
	}

	/** Who "according to" names: the mention behind it, or the possessive around it. */
	sourceAt(by: number, to: number): Speaker | null {
		const near = this.mentions({ from: Math.max(0, by - 1), to: Math.min(to, by + 1 + sourceReach) });
		const source = near.find(({ from, kind, to: end }) => (from > by || end === by) && kind !== 'place') ?? null;
		// "Zdaniem socjologa Przemysława Sadury": a role and its name in another case.
		return (
			near.find(({ from, kind }) => source?.kind === 'nominal' && from === source.to && kind === 'person') ?? source
		);
	}

	/** The last verb that reports in a stretch, or "according to"; -1 for none. */
	lastCue({ from, to }: Stretch): number {
		for (let at = to - 1; at >= from; at--) if (this.#isCue(at)) return at;
		return -1;
	}

	/** A verb that reports; "по его выражению" only behind its preposition. */
	#isCue(at: number): boolean {
		const classes = this.tokens[at]?.classes ?? 0;
		if ((classes & wordClass.by) === 0) return (classes & cue) !== 0;
		if (byItself.test(this.tokens[at]?.text ?? '')) return true;
		const leading = /^(?:слов|слів)$/u.test(this.tokens[at]?.text ?? '') ? withSource : beforeSource;
		return this.tokens.slice(Math.max(0, at - 2), at).some(({ text }) => leading.test(text));
	}

	/** Whether a verb is of those who pass on what another said. */
	isRelay(at: number): boolean {
		return this.#frame.lexicon.listed('relay').has(this.tokens[at]?.text ?? '');
	}

	isBy(at: number): boolean {
		return isOf(this.tokens[at], wordClass.by);
	}

	/** Where the sentence begins that a token stands in. */
	sentenceStart(at: number): number {
		return startBefore(at, Math.max(0, at - longestSentence), (token) => this.endsSentence(token));
	}

	/** Whether a sentence ends with a token: a mark, or a quotation that a capital follows. */
	endsSentence(at: number): boolean {
		const token = this.tokens[at];
		if (token === undefined) return true;
		if (token.kind === 'punctuation') return /^[.!?…;]$/u.test(token.text) && !this.#isShortened(at);
		return token.kind === 'quote' && this.isSpeech(token) && this.tokens[at + 1]?.first === true;
	}

	/** A full stop behind a rank or before small letters: "st. kpt. Nowak". */
	#isShortened(at: number): boolean {
		const [before, stop, next] = this.tokens.slice(at - 1, at + 2);
		if (stop?.text !== '.' || before?.kind !== 'word' || before.end !== stop.start || next?.kind !== 'word')
			return false;
		return !next.capital || (before.classes & wordClass.honorific) !== 0;
	}

	/** Whether a quotation is longer than the name of a newspaper or company. */
	isSpeech({ start, end, kind }: Token): boolean {
		if (kind !== 'quote') return false;
		const words = this.#frame.text.slice(start, end);
		return words.length > longestName || /[.,!?…]$/u.test(words) || /^\p{Ll}/u.test(words);
	}

	/** Whether a description is of several people, by the ending of its noun. */
	isPlural({ kind, from, to }: Speaker): boolean {
		if (kind !== 'nominal') return false;
		const head = this.tokens.slice(from, to).find(({ classes }) => (classes & speakerNoun) !== 0);
		return head !== undefined && areSeveral(head.text);
	}

	/** "Jej mąż": a description by somebody else. */
	isOwned({ kind, from, to }: Speaker): boolean {
		if (kind !== 'nominal') return false;
		return this.tokens.slice(Math.max(0, from - 1), to).some(({ classes }) => (classes & wordClass.possessive) !== 0);
	}

	#isSubject(speaker: Speaker): boolean {
		const { role, kind, from } = speaker;
		if ((role === 'oblique' && !this.#isOneOf(from)) || this.#isNone(speaker)) return false;
		if (kind === 'pronoun' || kind === 'it') return subjectPronoun.test(this.tokens[from]?.text ?? '');
		return role !== null || !(this.#isGoverned(from) || isOutlet(this.#frame, this.tokens, speaker));
	}

	/** A place, the heading of a line, or a name in a case that no subject stands in. */
	#isNone({ kind, person, from, to }: Speaker): boolean {
		if (kind === 'place' && person === null) return true;
		return this.#isLabel(from, to) || (kind !== 'nominal' && accusative.test(this.tokens[from]?.text ?? ''));
	}

	/** "Jeden z europejskich ambasadorów": one of several, an adjective between. */
	#isOneOf(from: number): boolean {
		const way = this.tokens.slice(Math.max(0, from - oneReach), from);
		return way.some(({ text }, at) => one.test(text) && ofSeveral.test(way[at + 1]?.text ?? ''));
	}

	/** "Джерело: Укрінформ": what a colon and words follow heads a line. */
	#isLabel(from: number, to: number): boolean {
		return this.tokens[from]?.first === true && this.tokens[to]?.text === ':' && this.tokens[to + 1]?.kind === 'word';
	}

	/** Behind a preposition, or tied to what is: "з Гамбурга і Торонто". */
	#isGoverned(from: number): boolean {
		const [first, second, before] = [this.tokens[from - 3], this.tokens[from - 2], this.tokens[from - 1]];
		if (before?.kind === 'word' && (before.classes & wordClass.preposition) !== 0) return true;
		return isOf(before, wordClass.and) && second?.capital === true && isOf(first, wordClass.preposition);
	}

	#agrees({ gender, entity }: Speaker, verb: number): boolean {
		const text = this.tokens[verb]?.text;
		const known = entity?.gender ?? gender;
		if (text === undefined || known === null) return true;
		return known === 'he' ? !womanVerb.test(text) : known !== 'she' || !manVerb.test(text);
	}
}

/** "Wisłę Nowa": a Polish ending that no nominative has. */
const accusative = /[ęą]$/u;

const one = /^(?:jeden|jedna|один|одна)$/u;
const ofSeveral = /^(?:z|ze|из|із|зі)$/u;

/** How far before several "one of" may stand, in tokens. */
const oneReach = 3;

/** Longest sentence that is read, in tokens: what is further away is another clause. */
const longestSentence = 160;

/** Longest name in quotation marks that is read over, in UTF-16 units. */
const longestName = 28;
