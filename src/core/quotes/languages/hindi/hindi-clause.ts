import type { Speaker } from '../../article-frame.ts';
import type { SpeakerRules } from '../../speakers/speaker-rules.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, reportingVerb, wordClass } from '../../words/word-class.ts';
import { type Clause, isSomebody, mentionsIn } from '../shared/clause.ts';
import { antecedentOfVerbLast } from '../verb-last/antecedent-of.ts';
import { asIssued } from '../verb-last/as-issued.ts';
import { chooserOfVerbLast } from '../verb-last/choose-verb-last.ts';
import type { ClauseRules } from '../verb-last/clause-rules.ts';
import { spokenOfVerbLast } from '../verb-last/spoken-of.ts';
import { isCry } from './hindi-in-place.ts';
import { genitive, isFoundIn, isIssuer, isReadIn, isShown } from './text-read.ts';

const rules: ClauseRules = { owner, isMarked, isBare, isTopic, isSomebodyNew, behind };

/** Who speaks in Hindi: whom a particle marks as the subject or the source. */
export const hindiSpeakers: SpeakerRules = {
	choose: chooserOfVerbLast(rules),
	resolvePronoun: spokenOfVerbLast(rules),
	antecedentOf: antecedentOfVerbLast(rules),
};

/** "X के हवाले से", "X की ओर से": whose words another passes on. */
const cited = /^(?:हवाले|ओर|तरफ|तरफ़)$/u;
/** "कहा गया": nobody is the subject. */
const passive = /^(?:गया|गई|गयी)$/u;

function owner(clause: Clause): Speaker | null {
	const { paragraph, from, quote } = clause;
	return mentionsIn(paragraph, from, quote.token).find((speaker) => isView(clause, speaker)) ?? issuerOf(clause);
}

/** Whose words the sentence says they are. */
function issuerOf(clause: Clause): Speaker | null {
	const { frame, paragraph, quote, from, to } = clause;
	const { tokens } = paragraph;
	const isPassive = tokens.slice(from, to).some(({ text }) => passive.test(text));
	const own = mentionsIn(paragraph, from, quote.token);
	// "प्राधिकरण की ओर से पेश वकील ने": whose side somebody is on who speaks himself.
	const isSpokenFor = ({ to: end }: Speaker) => own.some((one) => one.from > end && tokens[one.to]?.text === 'ने');
	const isOwner = (speaker: Speaker) =>
		isShown(clause, speaker) ||
		(isCited(tokens, speaker) && !isSpokenFor(speaker)) ||
		isReadIn(clause, speaker) ||
		isCry(tokens, speaker.from) ||
		(isPassive && isIssuer(tokens, speaker));
	const last = own.findLast(isOwner) ?? null;
	const found = last !== null && isCry(tokens, last.from) ? (voiceOf(tokens, own, last) ?? last) : last;
	if (found === null) return isPassive ? (own.findLast((speaker) => isFoundIn(clause, speaker)) ?? null) : null;
	const text = own.find(({ kind, from: at }) => kind === 'writing' && issuedReach.includes(at - found.to));
	return found.entity === null && text !== undefined ? asIssued(frame, found, text) : found;
}

/** "पुलिस के अनुसार आरोपी ने “…” लिए": whose view a sentence is told by, where no verb of it reports. */
function isView({ paragraph: { tokens }, quote, to: end }: Clause, { from, to }: Speaker): boolean {
	if (!genitive.test(tokens[to]?.text ?? '') || !isOf(tokens[to + 1], wordClass.by)) return false;
	return from < quote.token && !tokens.slice(to + 2, end).some((token) => isOf(token, reportingVerb));
}

/** "श्वेता कपाड़िया की आवाज़ आई": whose voice it is. */
function voiceOf(tokens: readonly Token[], own: readonly Speaker[], cry: Speaker): Speaker | null {
	if (!genitive.test(tokens[cry.from - 1]?.text ?? '')) return null;
	return own.find(({ to, kind }) => to === cry.from - 1 && kind === 'person') ?? null;
}

/** Tokens from a body to the text it issued: "विभाग की रिपोर्ट", "विभाग की ओर से जारी विज्ञप्ति". */
const issuedReach: readonly number[] = [1, 4];

function isCited(tokens: readonly Token[], { to }: Speaker): boolean {
	return (
		genitive.test(tokens[to]?.text ?? '') && cited.test(tokens[to + 1]?.text ?? '') && tokens[to + 2]?.text === 'से'
	);
}

/** "X ने", "X का कहना है", "X के अनुसार"; no subject of a clause that another's verb opens: "X ने लिखा कि Y ने “…” किया". */
function isMarked(clause: Clause, speaker: Speaker): boolean {
	return isParticle(clause.paragraph.tokens, speaker) && !isReported(clause, speaker);
}

function isParticle(tokens: readonly Token[], { to, kind }: Speaker): boolean {
	const [mark, next, last] = tokens.slice(to, to + 3);
	if (mark === undefined) return false;
	if (mark.text === 'ने' || isOf(mark, wordClass.by)) return true;
	if (kind === 'pronoun' && /ने$/u.test(tokens[to - 1]?.text ?? '')) return true;
	return genitive.test(mark.text) && isOf(next, wordClass.by | wordClass.say) && !postposition.test(last?.text ?? '');
}

/** Whether a mention stands behind "कहा कि", and no verb of its own reports. */
function isReported({ paragraph: { tokens }, quote, from }: Clause, { from: at, to }: Speaker): boolean {
	const that = tokens.slice(from, at).findLastIndex(({ classes }) => (classes & wordClass.that) !== 0) + from;
	const isTold = tokens.slice(Math.max(from, that - 2), that).some(({ classes }) => (classes & wordClass.say) !== 0);
	if (that < from || to > quote.token || !isTold) return false;
	const end = tokens.slice(to, quote.token).findIndex(({ text }) => /^[.।?!]$/u.test(text));
	return !tokens
		.slice(to, end === -1 ? quote.token + 1 + verbReach : to + end)
		.some(({ classes }) => (classes & (reportingVerb | wordClass.by)) !== 0);
}

const postposition = /^(?:में|से|पर|को|के|का|की|तक|द्वारा)$/u;

/** How far a subject without a particle stands from its verb, in tokens. */
const verbReach = 5;

/** "कुशवाहा बोले", "वे मुस्कुराकर कहते हैं": no postposition behind, and a verb that needs no particle. */
function isBare({ paragraph, quote }: Clause, { to, kind }: Speaker): boolean {
	const { tokens } = paragraph;
	if (postposition.test(tokens[to]?.text ?? '')) return false;
	if (kind === 'pronoun' && /(?:का|की|के|को|से)$/u.test(tokens[to - 1]?.text ?? '')) return false;
	const end = tokens[to]?.text === ',' ? quote.token : to + verbReach;
	return tokens.slice(to, end).some(isSpeaking) || leadsIn(tokens, quote.token);
}

/** "जयदीप बोस दो टूक हैं: “": whether a colon behind what somebody does or is leads to the quotation. */
function leadsIn(tokens: readonly Token[], quote: number): boolean {
	return tokens[quote - 1]?.text === ':' && isOf(tokens[quote - 2], wordClass.be);
}

/** A verb in the present or of the kind of "बोले", whose subject has no particle. */
function isSpeaking({ text, classes }: Token): boolean {
	return (classes & reportingVerb) !== 0 && /^बोल|^चिल्ला|^हँस|^हंस|त[ाीे]$|^है/u.test(text);
}

/** "‘…’, वे मुस्कुराकर कहते हैं": the same behind the quotation. */
function behind(clause: Clause): Speaker | null {
	const { paragraph, quote, to } = clause;
	const own = mentionsIn(paragraph, quote.token + 1, to).filter(isSomebody);
	return own.find((speaker) => isMarked(clause, speaker)) ?? own.find((speaker) => isBare(clause, speaker)) ?? null;
}

/** A subject with its particle, whoever feels or thinks something, or somebody with no postposition behind. */
function isTopic(clause: Clause, speaker: Speaker): boolean {
	const { tokens } = clause.paragraph;
	if (isMarked(clause, speaker) || !postposition.test(tokens[speaker.to]?.text ?? '')) return true;
	return isFeeling(tokens, speaker.to);
}

/** What somebody has or comes to, who stands in the dative or genitive: "वसुंधरा को कमियां दिखती हैं", "उनकी चिंता दूसरी है". */
const felt =
	/^(?:दिख(?:ता|ती|ते|ा|ी|े|ाई)|लग(?:ता|ती|ते|ा|ी)|पता|याद|पसंद|अफ़सोस|अफसोस|मलाल|यकीन|यक़ीन|भरोसा|डर|चिंता|उम्मीद|शिकायत|गर्व|ख़ुशी|खुशी)$/u;
const thought = /^(?:चिंता|राय|मत|शिकायत|दलील|मांग|ख्वाहिश|सपना|जवाब|अनुभव|किस्सा|लहजा|सुर)$/u;

/** How far behind somebody that stands, in tokens. */
const feltReach = 9;

function isFeeling(tokens: readonly Token[], at: number): boolean {
	const mark = tokens[at]?.text ?? '';
	if (genitive.test(mark)) return thought.test(tokens[at + 1]?.text ?? '');
	const behind = tokens.slice(at + 1, at + feltReach);
	const end = behind.findIndex(({ kind }) => kind !== 'word');
	return mark === 'को' && behind.slice(0, end === -1 ? feltReach : end).some(({ text }) => felt.test(text));
}

/** Words before a role that say no more of somebody than what he was named with. */
const known = wordClass.place | wordClass.organisation | wordClass.title;

/** Before whoever belongs to somebody: "उनके मुवक्किल". */
const owned = /^(?:उन|उस|इन|इस|अप|हमार|मेर)(?:के|की|का|ने|नी|े|ी)$/u;

/** "एक अधिकारी", "छात्र के पिता", "नेताओं"; not "कांग्रेस सांसद". */
function isSomebodyNew({ paragraph: { tokens } }: Clause, { from, to }: Speaker): boolean {
	const words = tokens.slice(from, to);
	const before = tokens[from - 1];
	if (words.some(({ text }) => text === 'एक') || /ों$|ओं$/u.test(words.at(-1)?.text ?? '')) return true;
	// "बीस साल की खिलाड़ी": how old somebody is who was named.
	if (/^(?:साल|वर्ष)$/u.test(tokens[from - 2]?.text ?? '')) return false;
	if (before?.kind === 'word' && (before.classes === 0 || genitive.test(before.text) || owned.test(before.text)))
		return true;
	return !words.slice(0, -1).every(({ classes }) => (classes & known) !== 0);
}
