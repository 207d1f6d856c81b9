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
