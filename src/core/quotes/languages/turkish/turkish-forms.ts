import type { Speaker } from '../../article-frame.ts';
import type { Token } from '../../words/read-tokens.ts';
import { wordClass } from '../../words/word-class.ts';

/** Whether a mention is in the genitive. */
export function isGenitive(tokens: readonly Token[], { to, kind }: Speaker): boolean {
	if (/^['’]n?[ıiuü]n$/u.test(tokens[to]?.text ?? '')) return true;
	return !isName(kind) && /n[ıiuü]n$/u.test(tokens[to - 1]?.text ?? '');
}

/** Whether a mention is by a name. */
export function isName(kind: Speaker['kind']): boolean {
	return kind === 'person' || kind === 'name';
}

/** "Yetkililere göre", "Valilikten yapılan açıklamada"; not "İstanbul'da yapılan". */
export function isSource(tokens: readonly Token[], { to }: Speaker): boolean {
	const mark = tokens[to];
	if (mark?.clitic === true && /[dt][ae]$/u.test(mark.text)) return false;
	const word = mark?.clitic === true ? tokens[to + 1] : mark;
	return word !== undefined && (word.classes & wordClass.by) !== 0;
}

/** "Fiyatın 180 lira olması gerektiğini söyleyen üreticiler": a noun that opens its sentence in the genitive, and is no name. */
export function isOwnerOfClause(tokens: readonly Token[], { kind, entity, from, to }: Speaker): boolean {
	if (kind !== 'name' || entity?.human === true || to - from > 1 || tokens[from]?.first !== true) return false;
	return /\p{L}{3}[ıiuü]n$/u.test(tokens[from]?.text ?? '') && !isParted(tokens[to]);
}

/** What stands behind a name that is the subject. */
function isParted(next: Token | undefined): boolean {
	return next?.kind !== 'word' || next.clitic || /^(?:ise|d[ae]|dahi)$/u.test(next.text);
}

/** "Karapınar, Ereğli ve Çumra'nın": the first of several that something is of. */
export function isListed(tokens: readonly Token[], { to }: Speaker): boolean {
	const [comma, next, joint, last, ending] = tokens.slice(to, to + 5);
	const isRow = comma?.text === ',' && next?.capital === true && /^(?:ve|ile|,)$/u.test(joint?.text ?? '');
	return isRow && last?.capital === true && ending?.clitic === true;
}
