import type { Speaker } from '../../article-frame.ts';
import { areOneEntity } from '../../speakers/are-one-entity.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';
import type { SpeakerRules } from '../../speakers/speaker-rules.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import { type Clause, clauseOf, clauseStart, isSomebody, mentionsIn } from '../shared/clause.ts';
import { holderOf } from '../shared/holder-of.ts';
import { isInQuestion } from '../shared/in-question.ts';
import { elsePortrayed } from '../shared/portrayed.ts';
import type { ClauseRules } from './clause-rules.ts';

/** A finder of whom the text speaks of before a pronoun. */
export function spokenOfVerbLast(rules: ClauseRules): NonNullable<SpeakerRules['resolvePronoun']> {
	return ({ frame, all, before }, pronoun) => {
		const clause = clauseOf(frame, { ...pronoun, token: pronoun.from }, before);
		return clause === null
			? null
			: (onlyOneBefore(clause) ??
					officeAbove(clause, rules, all) ??
					elsePortrayed(frame, carried(clause, { ...rules, isTopic: isNamedTopic(rules) })));
	};
}

/** Behind whom something is of: "ट्रंप के बयान पर", "Meloni'nin". */
const owns = /^(?:का|की|के|['’]n?[ıiuü]n)$/u;

/** The one person named in the sentence before a pronoun: "Meloni से पूछा गया तो वह बोलीं". */
function onlyOneBefore({ frame, paragraph, quote, from }: Clause): Speaker | null {
	// "राजू की गवाही, जिसने": a relative may stand for an owner.
	const mayOwn = isOf(paragraph.tokens[quote.token], wordClass.relative);
	const named = mentionsIn(paragraph, from, quote.token).filter(
		(one) =>
			one.kind === 'person' &&
			(mayOwn || !owns.test(paragraph.tokens[one.to]?.text ?? '')) &&
			!isInQuestion(paragraph.tokens, one.from, frame.lexicon),
	);
	return areOneEntity(named) ? (named[0] ?? null) : null;
}

/** "मंत्री ने बताया कि … उन्होंने कहा": who has the office that the sentence above is about. */
function officeAbove(clause: Clause, rules: ClauseRules, all: readonly Speaker[]): Speaker | null {
	const { frame, paragraph, from, before, quote } = clause;
	if (from === 0 || before?.quote.paragraph === quote.paragraph) return null;
	const start = clauseStart(frame, paragraph.tokens, from - 1);
	const office = mentionsIn(paragraph, start, from).find((speaker) => rules.isMarked(clause, speaker));
	if (office?.kind !== 'nominal') return null;
	// "एक अधिकारी ने कहा कि …, उसने कहा": somebody without a name who has just been told of.
	return rules.isSomebodyNew(clause, office) ? unnamedAbove(clause, office) : holderOf(frame, all, office);
}

/** Somebody new by an article, for whom a pronoun in the next sentence stands. */
function unnamedAbove({ paragraph: { tokens } }: Clause, office: Speaker): Speaker | null {
	const isNew = tokens.slice(office.from, office.to).some(({ text }) => /^(?:एक|bir)$/u.test(text));
	return isNew && office.entity === null ? office : null;
}

/** Whom the text speaks of: who spoke last or was the subject since, in this paragraph or the one above. */
export function carried(clause: Clause, rules: ClauseRules): Speaker | null {
	const here = spokenOfHere(clause, rules);
	if (here !== null) return here;
	const { frame, quote, before } = clause;
	if (before !== null && before.speaker !== null && quote.paragraph - before.quote.paragraph <= 1)
		return whoGoesOn(before);
	const above = frame.paragraphs[quote.paragraph - 1];
	if (above === undefined) return null;
	return topicIn({ ...clause, paragraph: above }, rules, 0, above.tokens.length);
}

/** Who asks for a paper. */
const press = /(?:^|\s)(?:पत्रकार|संवाददाता|रिपोर्टर|gazeteci|muhabir)/iu;

/** Who spoke last; whoever spoke before where that was somebody of the press, who only asks. */
function whoGoesOn({ speaker, other }: Precedent): Speaker | null {
	return speaker?.entity === null && press.test(speaker.name) ? (other ?? speaker) : speaker;
}

/** Most sentences of a paragraph that are looked at above a quotation. */
const mostSentences = 4;

/** The same of this paragraph alone. */
export function spokenOfHere(clause: Clause, rules: ClauseRules): Speaker | null {
	const { frame, paragraph, quote, before } = clause;
	const isText = before?.speaker?.kind === 'writing' && paragraph.tokens[quote.token + 1]?.text === 'diye';
	const said = before?.quote.paragraph === quote.paragraph && !isText ? before.quote.token : -1;
	let to = clause.from;
	for (let count = 0; count < mostSentences && to > said + 1; count++) {
		const from = clauseStart(frame, paragraph.tokens, to - 1);
		const subject = topicIn({ ...clause, from }, rules, Math.max(from, said + 1), to);
		if (subject !== null) return subject;
		to = from;
	}
	return said === -1 || before === null ? null : whoGoesOn(before);
}

/** Whom a stretch without a quotation is about. */
export function topicIn(clause: Clause, rules: ClauseRules, from: number, to: number): Speaker | null {
	const own = mentionsIn(clause.paragraph, from, to).filter(
		(speaker) => isSomebody(speaker) && speaker.kind !== 'pronoun' && !isOnlyNamed(clause, speaker),
	);
	const topics = own.filter((speaker) => rules.isTopic(clause, speaker));
	return (
		topics.findLast((speaker) => rules.isMarked(clause, speaker)) ??
		inApposition(clause, topics) ??
		topics[0] ??
		own.find((speaker) => speaker.kind === 'person' && mayBeTopic(clause, speaker)) ??
		own.findLast((speaker) => isNamed(speaker) && mayBeTopic(clause, speaker)) ??
		null
	);
}

/** "Fox News'e çıktığında", "Putin'in acelesi yok": where somebody went, and whose something is, is no topic. */
function mayBeTopic({ paragraph: { tokens } }: Clause, { kind, owner, role, entity, to }: Speaker): boolean {
	if (kind === 'person') return !owner || ownWords.test(tokens[to + 1]?.text ?? '');
	return role !== 'oblique' || entity?.human === true;
}

/** What somebody says, by its noun: "Tarhan'ın tepkisi sert oldu". */
const ownWords = /^(?:tepki|cevab|yanıt|söz|açıklama|eleştiri|görüş|iddia|itiraz|öneri|çağrı|yorum|uyarı)/u;

/** "चिट्ठियां अब कम आती हैं": a text in which nothing is said to stand. */
function isOnlyNamed({ paragraph: { tokens } }: Clause, { kind, to }: Speaker): boolean {
	return kind === 'writing' && !/^(?:में|पर)$/u.test(tokens[to]?.text ?? '');
}

/** Most words between a role and whose it is: "मुखिया, 68 बरस के सोनम अंगचुक,". */
const longestAge = 5;

/** Who is named between commas behind a role. */
function inApposition({ paragraph: { tokens } }: Clause, [role, named]: readonly Speaker[]): Speaker | null {
	if (role?.kind !== 'nominal' || role.entity !== null || named?.kind !== 'person') return null;
	const isNear = tokens[role.to]?.text === ',' && named.from - role.to <= longestAge;
	return isNear && tokens[named.to]?.text === ',' ? named : null;
}

export function isNamedTopic(rules: ClauseRules): ClauseRules['isTopic'] {
	return (clause, speaker) => isNamed(speaker) && rules.isTopic(clause, speaker);
}

export function isNamed({ entity, kind }: Speaker): boolean {
	return entity !== null && (entity.human || kind === 'person' || kind === 'name');
}
