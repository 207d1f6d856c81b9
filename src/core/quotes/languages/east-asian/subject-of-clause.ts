import type { Speaker } from '../../article-frame.ts';
import { clauseReach, type Marked } from './marked.ts';
import { isSaidToBe } from './particles.ts';
import { sentenceStart } from './place-of-quote.ts';

type Reading = Pick<Marked, 'view' | 'particles'>;

/** Signs behind a quotation in which its verb of speech stands: "と記者団に述べた". */
const longestSpoke = 24;
const spoke =
	/^」?と(?:[^、。]{0,10}?[にで])?(?:述べ|し[、たて。]|評価|語[っりる]|話[しす]|強調|説明|答え|回答|指摘|主張|批判|表明|発言|明言|言明|警告|コメント|書[いき]|投稿|訴え|明かし|反論|否定|断言|呼び掛け|呼びかけ|供述|釈明|宣言|応じ|言っ|言い放|(?:[^、。\uFFFC]{1,6}を)?(?:否認|認め))/u;

/** The inner subject of "B reported that A said". */
export function innerSubject({ view, to, particles }: Marked, told: readonly Speaker[]): Speaker | null {
	// "男性によると、社長は「…」と話していたという".
	const inner = told.filter((one) => !isSource(view, one));
	const isHearsay =
		inner.length < told.length && /^と[^、。\uFFFC]{0,12}と(?:いう|される)。/u.test(view.signs.slice(to, to + 24));
	if (isHearsay && inner.length > 0) return subjectOf({ view, particles }, inner);
	// "通信によると、報道官は「…」と述べた": the verb of speech is that of its own subject.
	const own = inner.filter((speaker) => particles.markOf(view, speaker) !== null);
	if (inner.length < told.length && own.length > 0 && spoke.test(view.signs.slice(to, to + longestSpoke)))
		return subjectOf({ view, particles }, own);
	const subjects = told.filter((speaker) => particles.markOf(view, speaker) === 'subject');
	const isInner =
		subjects.length < told.length &&
		!isPassedOn(view, to) &&
		particles.reportedTwice.test(view.signs.slice(to, to + clauseReach));
	return isInner ? (subjects.at(-1) ?? null) : null;
}

/** "“…”고 말했다고 통신은 전했다": whether whoever reports stands behind the quotation, so that the topic before it speaks. */
function isPassedOn({ signs }: Marked['view'], to: number): boolean {
	return /^[^.\uFFFC]{0,24}다고\s[^.\uFFFC]{1,16}[은는이가]\s(?:전했|보도했|밝혔|소개했)/u.test(
		signs.slice(to, to + clauseReach),
	);
}

/** The topic a clause is about, else its subject. */
export function subjectOf({ view, particles }: Reading, told: readonly Speaker[]): Speaker | null {
	const is = told.find((speaker) => isSaidToBe(particles, view, speaker));
	if (is !== undefined) return is;
	const known = told.filter(({ kind }) => kind !== 'name');
	const topics = (known.length > 0 ? known : told).filter((speaker) => particles.markOf(view, speaker) === 'topic');
	const last = topics.at(-1);
	const [first] = topics;
	if (first === undefined || last === undefined) return outerSubject(view, known) ?? told[0] ?? null;
	const between = view.signs.slice(first.end - view.start, last.start - view.start);
	return particles.clauseEnd.test(between) ? last : first;
}

/** "母親が入居する男性が「…」と": of two subjects with no comma between the second one, which the first one's clause describes. */
function outerSubject(view: Marked['view'], [first, second]: readonly Speaker[]): Speaker | null {
	if (first === undefined || second === undefined) return first ?? null;
	const between = view.signs.slice(first.end - view.start, second.start - view.start);
	return /^が[^、。\uFFFC]{0,20}$/u.test(between) ? second : first;
}

/** Whether a mention is whose word a sentence gives: "男性によると". */
function isSource(view: Marked['view'], { end }: Speaker): boolean {
	return /^によ(?:ると|れば)/u.test(view.signs.slice(end - view.start, end - view.start + 4));
}

/** Whom the sentence is about that a mention stands in. */
export function topicOfSentence({ view, particles }: Reading, told: readonly Speaker[], last: Speaker): Speaker {
	const begin = sentenceStart(view.signs, last.start - view.start);
	const here = told.filter(({ start }) => start - view.start >= begin);
	// "判決によると、被告は…": whose word a sentence gives is not whom it is about, where it names somebody.
	const acting = here.filter((one) => one.kind === 'person' || !isSource(view, one));
	const own = acting.length > 0 ? acting : here;
	return subjectOf({ view, particles }, own) ?? last;
}
