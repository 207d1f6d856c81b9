import type { Speaker } from '../../article-frame.ts';
import { mentionsAfter, type Place } from './place-of-quote.ts';

/** Between a quotation and whom it says to have said it: "「…」と二度答えた首相を", "“…”라는 한 감독의 말에". */
const answered =
	/^と[^、。\uFFFC]{0,8}(?:答え|述べ|語っ|話し|言っ|発言し|批判し|主張し|訴え|説明し|反論し|こぼし|漏らし)た$/u;
const wordOf = /^(?:이?라|다|냐|자)?는\s(?:[가-힣]+\s)?$/u;

/** Behind whose word it is that somebody else answers. */
const owner = /^(?:씨|님)?의\s(?:말|질문|지적|평가|칭찬|제안|주장|발언|물음|농담|요청|비판)에/u;

/** How far behind a mention that is read, in signs. */
const longestOwner = 12;

/** Who stands behind a quotation as whoever said it, where its sentence goes on about them; null for nobody. */
export function whoSaidSo({ view, paragraph, quote, to }: Place): Speaker | null {
	const [next] = mentionsAfter(paragraph, quote.token);
	if (next === undefined || (next.kind !== 'person' && next.kind !== 'nominal')) return null;
	const between = view.signs.slice(to, next.start - view.start);
	const behind = view.signs.slice(next.end - view.start, next.end - view.start + longestOwner);
	return (answered.test(between) && /^[をに]/u.test(behind)) || (wordOf.test(between) && owner.test(behind))
		? next
		: null;
}
