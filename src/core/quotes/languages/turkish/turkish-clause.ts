import type { Speaker } from '../../article-frame.ts';
import type { SpeakerRules } from '../../speakers/speaker-rules.ts';
import type { Token } from '../../words/read-tokens.ts';
import { wordClass } from '../../words/word-class.ts';
import { type Clause, isSomebody, mentionsIn } from '../shared/clause.ts';
import { antecedentOfVerbLast } from '../verb-last/antecedent-of.ts';
import { chooserOfVerbLast } from '../verb-last/choose-verb-last.ts';
import type { ClauseRules } from '../verb-last/clause-rules.ts';
import { spokenOfVerbLast } from '../verb-last/spoken-of.ts';
import { isCryFrom } from './subject-in-place.ts';
import { isGenitive, isListed, isName, isOwnerOfClause, isSource } from './turkish-forms.ts';
import { orWhoGoesOn } from './who-goes-on.ts';
import { bodyOf, inWordsOf } from './whose-words.ts';

const rules: ClauseRules = {
	owner,
	isMarked,
	isBare,
	isTopic: isBare,
	isSomebodyNew,
	isEpithet,
	behind,
	// "büyükelçiye", "başkanının".
	baseOf: (head) => head.replace(/(?<=\p{L}{4})(?:y[ae]|n[ıiuü]n|y[ıiuü])$/u, ''),
};

/** Who speaks in Turkish: whom no ending marks as anything else than the subject. */
export const turkishSpeakers: SpeakerRules = {
	choose: chooserOfVerbLast(rules),
	resolvePronoun: spokenOfVerbLast(rules),
	antecedentOf: orWhoGoesOn(antecedentOfVerbLast(rules)),
};

/** "dediğini", "söylediği": what somebody in the genitive said. */
const nominalised =
	/^(?:de|söyle|yaz|sor|anlat|belirt|vurgula|savun|vadet|öner|iste|bağır|ekle|aktar|bildir|açıkla|nitele)\p{L}*(?:[dt][ıiuü]ğ|m[ae]s[ıi])/u;
/** "açıklamasında bulundu": a noun, whoever of the sentence says so. */
const explains = /^açıklamas[ıi]nd?[aı]$/u;
/** "sorusunu", "sözleri", "sözlerinin": what is somebody's; no verb of what was done: "gerçekleştirildiğini". */
const owned = /(?:[sr][ıiuü]|(?<![dt][ıiuü]ğ)[ıiuü]n(?:[ıiuüae]|[ıiuü]n))$/u;
/** "diyen", "belirten", "kullanan": who said it follows. */
const participle = /(?:[^mn]|^)[ae]n$|^(?:kullan|savun|bulun|seslen|yinelen|yakın)[ae]n$/u;
/** How far a quotation stands from the genitive before it, and from the verb behind it, in tokens. */
const genitiveReach = 10;
const verbReach = 4;
/** The same where "with the words" stands between: "“…” sözleriyle sanayideki darboğaza dikkat çeken Merz". */
const longVerbReach = 12;

function owner(clause: Clause): Speaker | null {
	const { frame, paragraph, quote, from, to } = clause;
	const { tokens } = paragraph;
	const behind = tokens.slice(quote.token + 1, quote.token + 3).map(({ text }) => text);
	const next = (behind[0] === 'diye' ? behind[1] : behind[0]) ?? '';
	const near = mentionsIn(paragraph, Math.max(from, quote.token - genitiveReach), quote.token);
	const view = inWordsOf(clause);
	if (view !== null) return view;
	const cry = near.findLast(({ from: at }) => isCryFrom(tokens, at));
	if (cry !== undefined) return cry;
	const isUsed = used.test(wordBefore(tokens, quote.token)) && theirWords.test(next);
	const said = near.findLast(
		(speaker) =>
			isGenitive(tokens, speaker) &&
			((isUsed && isSomebody(speaker)) ||
				(nominalised.test(next) && !explains.test(next)) ||
				(isBeside(tokens, speaker, quote.token) && owned.test(next))),
	);
	const isLong = frame.lexicon.listed('verbFinal').has(behind[0] ?? '');
	const behindQuote = Math.min(to, quote.token + 1 + (isLong ? longVerbReach : verbReach));
	return (
		said ?? fromWhom(clause) ?? behindParticiple(paragraph, quote.token + 1, behindQuote) ?? bodyOf(clause, behindQuote)
	);
}

/** "Ohm'un Riga için kullandığı “…” sözleri", "söylediği: “…” sözleri": what somebody used or said. */
const used = /^(?:kullan|söyle|dile|sarf|et|getir|yap|yönelt|sarfet|yaz|paylaş)\p{L}*[dt][ıiuü]ğ[ıiuü]$/u;
const theirWords = /^(?:söz|ifade|cümle|açıklama|değerlendirme|yorum|eleştiri|çağrı|suçlama)/u;

/** The word right before a quotation or its colon. */
function wordBefore(tokens: readonly Token[], at: number): string {
	return tokens[tokens[at - 1]?.text === ':' ? at - 2 : at - 1]?.text ?? '';
}

function isBeside(tokens: readonly Token[], { to }: Speaker, at: number): boolean {
	return to === at || (to === at - 1 && tokens[to]?.clitic === true);
}

/** "Trump'tan Avrupa'ya mesaj: “…”": whom a headline begins with, in the ablative. */
function fromWhom({ paragraph, quote, from }: Clause): Speaker | null {
	const { tokens } = paragraph;
	const own = mentionsIn(paragraph, from, quote.token).findLast((one) => one.to === quote.token - 1);
	// "Kremlin'den “…” açıklaması geldi"
	if (
		own !== undefined &&
		own.from === from &&
		isFrom(tokens[own.to]) &&
		answer.test(tokens[quote.token + 1]?.text ?? '')
	)
		return own;
	if (tokens[quote.token - 1]?.text !== ':') return null;
	const [first] = mentionsIn(paragraph, from, quote.token);
	const isFirst = first?.from === from && isName(first.kind) && isFrom(tokens[first.to]);
	return isFirst ? first : null;
}

/** "'den": the ablative. */
function isFrom(ending: Token | undefined): boolean {
	return /^['’][dt][ae]n$/u.test(ending?.text ?? '');
}

/** What comes from somebody. */
const answer = /^(?:açıklama|mesaj|tepki|uyarı|yanıt|cevab|çıkış|itiraz|yorum|çağrı|hamle)(?:s?[ıiuü]|l[ae]r[ıi])$/u;

/** Whom a participle right behind a quotation belongs to: "“…” diyen Yunan bakan". */
function behindParticiple(paragraph: Clause['paragraph'], from: number, to: number): Speaker | null {
	const { tokens } = paragraph;
	const verb = tokens
		.slice(from, to)
		.findIndex(
			({ text, kind, classes }) => kind !== 'word' || ((classes & wordClass.say) !== 0 && participle.test(text)),
		);
	if (verb === -1 || tokens[from + verb]?.kind !== 'word') return null;
	const next = mentionsIn(paragraph, from + verb + 1, from + verb + 3).find(isSomebody);
	// "“…” diyen Trump'ın ardından": right behind the quotation, whatever the case.
	const isAtOnce = verb === 0 && next !== undefined && isName(next.kind);
	return next !== undefined && (isAtOnce || !isGenitive(tokens, next)) ? next : null;
}

/** What stands behind a subject: a comma, "ise", "de"; or "göre" behind whose view it is. */
function isMarked(clause: Clause, speaker: Speaker): boolean {
	const { tokens } = clause.paragraph;
	const last = tokens[speaker.to - 1]?.text ?? '';
	const next = tokens[speaker.to];
	if (isSource(tokens, speaker)) return true;
	if (isListed(tokens, speaker)) return false;
	return (/^(?:,|ise|d[ae]|dahi)$/u.test(next?.text ?? '') || /^(?:ise|d[ae])$/u.test(last)) && isBare(clause, speaker);
}

/** Endings of nouns that are no subject: in, from, to, with; the accusative of what is somebody's. */
const oblique = /(?:[dt][ae]n?|[ıiuü]n?[ae]|l[ae]r[ae]|yl[ae]|y[ae]|y[ıiuü]|[ıiuü]n[ıiuü])$/u;

/** Those many are meant by, in the accusative: whose they are is no sign. */
const accusative = /^(?:esnafı|halkı|vatandaşı|memuru|hakemi|milleti|müşteriyi|çiftçiyi|işçiyi|emekliyi)$/u;

/** Whether a mention has neither an ending nor a postposition nor a noun behind it that makes it no subject. */
function isBare({ paragraph }: Clause, speaker: Speaker): boolean {
	const { tokens } = paragraph;
	const next = tokens[speaker.to];
	if (speaker.role === 'oblique' || speaker.owner || isGenitive(tokens, speaker)) return false;
	if (isName(speaker.kind)) return !isPostposition(next) && !isOwnerOfClause(tokens, speaker);
	const last = tokens[speaker.to - 1]?.text ?? '';
	if (oblique.test(last) || accusative.test(last)) return false;
	const isModifier = next?.kind === 'word' && next.classes === 0 && speaker.to - speaker.from === 1;
	return !isModifier && !isPostposition(next);
}

/** "ile", "için", "hakkında"; "diye" belongs to a quotation, and adverbs may be the same words. */
function isPostposition(token: Token | undefined): boolean {
	if (token === undefined || token.kind !== 'word') return false;
	return (token.classes & wordClass.preposition) !== 0 && (token.classes & wordClass.adverb) === 0;
}

/** How far behind a quotation its subject may stand, in tokens. */
const subjectReach = 8;

/** "“…” diye anlatıyor sınıf öğretmeni Sevgi Demirtaş": whoever stands behind the verb. */
function behind(clause: Clause): Speaker | null {
	const { paragraph, quote, to } = clause;
	const from = quote.token + 1;
	const way = paragraph.tokens.slice(from, Math.min(to, from + subjectReach));
	const end = way.findIndex(({ kind }) => kind !== 'word');
	const near = mentionsIn(paragraph, from, from + (end === -1 ? way.length : end));
	return near.find((speaker) => isSomebody(speaker) && isBare(clause, speaker)) ?? null;
}

/** Words before a role that say no more of somebody than what he was named with. */
const known = wordClass.place | wordClass.organisation | wordClass.title;

/** "bir Yunan yetkili", "şirketin eski müdürü", "yetkililer"; not "Yunan bakan", "teknik adam". */
function isSomebodyNew(clause: Clause, speaker: Speaker): boolean {
	const { tokens } = clause.paragraph;
	const { from, to } = speaker;
	const words = tokens.slice(from, to);
	const before = tokens[from - 1];
	if (words.some(({ text }) => /^biri?$/u.test(text)) || /l[ae]r[ıi]?$/u.test(words.at(-1)?.text ?? '')) return true;
	if (isEpithet(clause, speaker)) return false;
	if (before?.kind === 'word' && (before.classes === 0 || before.text === 'bir')) return true;
	return !words
		.slice(0, -1)
		.every(({ capital, classes }) => (classes & (known | wordClass.determiner)) !== 0 || capital);
}

/** What is said of somebody who was named: how old, how well known, how good at it. */
const epithet = /^(?:yaşındaki|usta|ünlü|deneyimli|tecrübeli|genç|yaşlı|emekli|başarılı|sevilen|yıldız|dünyaca)$/u;

function isEpithet({ paragraph: { tokens } }: Clause, { from, to }: Speaker): boolean {
	return tokens.slice(Math.max(0, from - 1), to - 1).some(({ text }) => epithet.test(text));
}
