import type { Speaker } from '../../article-frame.ts';
import type { Token } from '../../words/read-tokens.ts';
import { wordClass } from '../../words/word-class.ts';
import { type Clause, mentionsIn } from '../shared/clause.ts';
import { asIssued } from '../verb-last/as-issued.ts';
import { isGenitive, isName, isSource } from './turkish-forms.ts';

/** "denildi", "belirtildi": nobody is the subject. */
const passive =
	/(?:[ıiuü]l|^vurgulan|^açıklan|^yayımlan)(?:d[ıiuü]|[ıiuü]yor|en)$|^den(?:d|il|iyor)|^yaz(?:ıyor|ılı)|^okunuyor|^yer$/u;

/** "Merz'in ifadesiyle", "Peskov'un sözlerine göre": in whose words a sentence without a verb that reports is told. */
export function inWordsOf({ paragraph, quote, from, to }: Clause): Speaker | null {
	const { tokens } = paragraph;
	if (tokens.slice(quote.token + 1, to).some(({ classes }) => (classes & wordClass.say) !== 0)) return null;
	const isTeller = (speaker: Speaker) => {
		const [words, behind] = tokens.slice(speaker.to + 1, speaker.to + 3);
		if (!isGenitive(tokens, speaker) || !someWords.test(words?.text ?? '')) return false;
		return /yl[ae]$/u.test(words?.text ?? '') || behind?.text === 'göre';
	};
	return mentionsIn(paragraph, from, quote.token).find(isTeller) ?? null;
}

/** "ifadesi", "sözleri": somebody's words. */
const someWords = /^(?:ifade|söz|deyim|deyiş|değerlendirme|görüş|yorum|aktarım|anlatım)\p{L}*(?:yl[ae]|n[ae])$/u;

/** Whose text a passive verb quotes: "raporda “…” denildi". */
export function bodyOf({ frame, paragraph, quote, from }: Clause, end: number): Speaker | null {
	if (!paragraph.tokens.slice(quote.token + 1, end).some(({ text }) => passive.test(text))) return null;
	const { tokens } = paragraph;
	const own = mentionsIn(paragraph, from, quote.token);
	const text = own.findLast(({ kind }) => kind === 'writing');
	const source = own.find((speaker) => isSource(tokens, speaker));
	if (text === undefined) return source ?? own.findLast((speaker) => isAuthor(tokens, speaker)) ?? null;
	if (source === undefined) return issuedBy(tokens, own, text) ?? text;
	// "Kaymakamlıktan yapılan duyuruda": a body without a name is told by its text.
	const isNamedBody = source.kind === 'organisation' || tokens[source.to]?.clitic === true;
	return isNamedBody ? source : asIssued(frame, source, text);
}

/** "Bakanlığının hesabından yapılan açıklamada": the body whose account a statement is made by. */
function issuedBy(tokens: readonly Token[], own: readonly Speaker[], text: Speaker): Speaker | null {
	const isMade =
		isSource(tokens, { ...text, to: text.from - 1 }) && /[dt][ae]n$/u.test(tokens[text.from - 2]?.text ?? '');
	if (!isMade) return null;
	return own.find((one) => one.kind === 'organisation' && one.to < text.from && isGenitive(tokens, one)) ?? null;
}

/** "Zaharova'nın açıklamasında": whose text it is. */
function isAuthor(tokens: readonly Token[], speaker: Speaker): boolean {
	if (!isName(speaker.kind) || !isGenitive(tokens, speaker)) return false;
	return /[ıiuü]nd[ae]$/u.test(tokens[speaker.to + 1]?.text ?? '');
}
