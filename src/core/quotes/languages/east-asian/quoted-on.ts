import type { Speaker } from '../../article-frame.ts';
import { mentionsBefore, type Place } from './place-of-quote.ts';

/** "網友留言：「…」「…」": who said what ends right before a quotation, with nothing between; null where something stands there. */
export function whoQuotedOn({ view, quote, before, from }: Place): Speaker | null {
	if (before === null || before.quote.paragraph !== quote.paragraph) return null;
	return before.quote.end + before.quote.marks[1].length - view.start === from ? before.speaker : null;
}

/** Behind whom somebody was told or called something by: "被主席当场提醒“…”". */
const told =
	/^[^，。：:\uFFFC]{0,6}(?:提醒|警告|告知|[质質][问問]|批[评評]|指[责責]|追[问問]|[问問]|[称稱][作为為]|形容[为為]|叫做|[骂罵])(?:道|[说說]|是|[为為])?[，：:]?$/u;

/** "总统被主席提醒“…”": by whom the subject was told or called so; null for nobody. */
export function whoWasBy({ view, paragraph, quote, sentence, from }: Place): Speaker | null {
	const { signs, start } = view;
	return (
		mentionsBefore(paragraph, quote.token).findLast(
			(one) =>
				one.start - start > sentence &&
				(one.kind === 'person' || one.kind === 'nominal') &&
				/被\p{Script=Han}{0,4}$/u.test(signs.slice(sentence, one.start - start)) &&
				told.test(signs.slice(one.end - start, from)),
		) ?? null
	);
}
