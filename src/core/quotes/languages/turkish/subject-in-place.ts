import type { Candidate } from '../../mentions/mention.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import { toNominal } from '../../mentions/to-candidate.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, reportingVerb, wordClass } from '../../words/word-class.ts';
import { quoteAhead } from '../shared/beside-verb.ts';

/** Endings that no subject has: the cases, adverbs of verbs. */
const oblique =
	/(?:[dt][ae]n?|n[ıiuü]n|[yn][ae]|l[ae]|[ıiuü]p|k[ae]n|r[ae]k|[cç][ae]|yor(?:lar)?|[dt][ıiuü]|m[ıiuü]ş)$/u;

/** How far ahead of a subject its quotation stands, in tokens. */
const quoteReach = 8;

/** Shorter words are small ones, in UTF-16 units. */
const shortestNoun = 4;

/** What stands behind a text that is read: "tabelada “…” yazıyordu", "ilanda “…” deniyor". */
const isRead = /^(?:yaz|den|okun|ifade|vurgulan|belirtil|kaydedil|bildiril|aktarıl|savunul)/u;

/** Where a noun ends that only its place shows to be the subject: "çoban, “…” dedi", "anlatan spiker", "ustalardan biri"; -1 for none. */
export function turkishSubjectEnd({ tokens }: Scan, at: number): number {
	const token = tokens[at];
	if (/l[ae]r(?:[ıi]n)?d[ae]n$/u.test(token?.text ?? '') && tokens[at + 1]?.text === 'biri') return at + 2;
	if (!isPlain(token) || oblique.test(token.text) || /[ae]$/u.test(token.text)) return -1;
	const isWho = isParticiple(tokens[at - 1]) && isSaidAhead(tokens, at + 1);
	return isWho || (isBeforeQuote(tokens, at + 1) && !isOwnerOfVerb(tokens, at)) ? at + 1 : -1;
}

/** "eylemin “…” gerçekleştirildiğini vurguladı": the genitive of what is told, by its verb behind the quotation. */
function isOwnerOfVerb(tokens: readonly Token[], at: number): boolean {
	const [noun, quote, verb] = tokens.slice(at, at + 3);
	return (
		quote?.kind === 'quote' &&
		/[ıiuü]n$/u.test(noun?.text ?? '') &&
		/(?:[dt][ıiuü]ğ|[ae]c[ae]ğ|m[ae]s)[ıiuü]n[ıiuüdea]/u.test(verb?.text ?? '')
	);
}

/** The same of a noun with its article: "bir çoban, “…”", "“…” diye ağlıyor bir taraftar." */
export function turkishUnknownEnd({ tokens }: Scan, _at: number, _start: number, end: number): number {
	const last = tokens[end - 1];
	if (!isPlain(last) || oblique.test(last.text)) return -1;
	const isLast = tokens[end] === undefined || tokens[end]?.text === '.';
	return isBeforeQuote(tokens, end) || (isLast && isBehindQuote(tokens, end)) ? end : -1;
}

/** "sıralarından “…” bağırışları geldi": where a cry comes from. */
export function isCryFrom(tokens: readonly Token[], at: number): boolean {
	const [place, quote, cry] = tokens.slice(at, at + 3);
	return (
		quote?.kind === 'quote' &&
		/[dt][ae]n$/u.test(place?.text ?? '') &&
		/^(?:ses|bağırış|itiraz|tepki|protesto|slogan|çığlık|nida|kahkaha|uğultu|tezahürat)(?:i|ı|ler|lar|leri|ları)/u.test(
			cry?.text ?? '',
		)
	);
}

/** "Metinde yalnızca …", "Raporda kusurun …": a text in the locative opens a sentence that goes on in small letters. */
function isTextThere({ tokens, surnames }: Scan, at: number): boolean {
	const [noun, next] = tokens.slice(at, at + 2);
	if (noun?.first !== true || !isOf(noun, wordClass.writing) || surnames.has(noun.text)) return false;
	return /[dt][ae]$/u.test(noun.text) && next?.kind === 'word' && !next.capital && !next.clitic;
}

/** A text in which a quotation is read, whatever its noun: "tabelada “…” yazıyordu". */
export function textAt(scan: Scan, at: number): Candidate | null | undefined {
	const { tokens } = scan;
	const [noun, quote] = tokens.slice(at, at + 2);
	if (isCryFrom(tokens, at)) return toNominal(scan, at, at + 1);
	// "İddianamede Bayındır": the text is no part of the name.
	if (
		noun?.first === true &&
		quote?.capital === true &&
		(noun.classes & wordClass.writing) !== 0 &&
		/[dt][ae]$/u.test(noun.text)
	)
		return null;
	if (isTextThere(scan, at)) return { ...toNominal(scan, at, at + 1), kind: 'writing' };
	if (isBodyAnswering(tokens, at)) return { ...toNominal(scan, at, at + 1), kind: 'organisation' };
	const isPlace = noun?.kind === 'word' && (!noun.capital || noun.first) && /[dt][ae]$/u.test(noun.text);
	if (!isPlace || quote?.kind !== 'quote' || (noun.classes & ~wordClass.writing) !== 0) return undefined;
	const behind = tokens.slice(at + 2, at + 5);
	return behind.some(({ text }) => isRead.test(text)) ? { ...toNominal(scan, at, at + 1), kind: 'writing' } : undefined;
}

/** "Elysee'den “…” açıklaması geldi": a name that opens its sentence, and what comes from there. */
function isBodyAnswering(tokens: readonly Token[], at: number): boolean {
	const [body, ending, quote, answer] = tokens.slice(at, at + 4);
	if (body?.first !== true || body.kind !== 'word' || !/^['’][dt][ae]n$/u.test(ending?.text ?? '')) return false;
	return (
		quote?.kind === 'quote' &&
		/^(?:açıklama|mesaj|tepki|uyarı|yanıt|cevab|çıkış|itiraz|yorum|çağrı)(?:s?[ıiuü])$/u.test(answer?.text ?? '')
	);
}

function isPlain(token: Token | undefined): token is Token {
	if (token?.kind !== 'word' || token.classes !== 0 || token.clitic || token.text.length < shortestNoun) return false;
	return !token.capital || token.first;
}

/** "anlatan", "bekleyen": who does something. */
function isParticiple(token: Token | undefined): boolean {
	return token?.kind === 'word' && !token.capital && /^\p{L}{3,}[ae]n$/u.test(token.text);
}

/** Whether a quotation that is said follows at once, or behind a comma. */
function isBeforeQuote(tokens: readonly Token[], at: number): boolean {
	const quote = tokens[at]?.text === ',' ? at + 1 : at;
	return tokens[quote]?.kind === 'quote' && isSaid(tokens, quote);
}

function isSaidAhead(tokens: readonly Token[], from: number): boolean {
	const quote = quoteAhead(tokens, from, quoteReach);
	return quote !== -1 && isSaid(tokens, quote);
}

/** Whether a verb that reports stands right behind a quotation. */
function isSaid(tokens: readonly Token[], quote: number): boolean {
	return tokens
		.slice(quote + 1, quote + 3)
		.some(({ classes, text }) => (classes & reportingVerb) !== 0 || text === 'diye');
}

function isBehindQuote(tokens: readonly Token[], end: number): boolean {
	const before = tokens.slice(Math.max(0, end - quoteReach), end);
	const quote = before.findLastIndex(({ kind }) => kind === 'quote');
	return quote !== -1 && isSaid(before, quote);
}
