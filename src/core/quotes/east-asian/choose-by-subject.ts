import type { Frame, FrameQuote, Speaker } from '../article-frame.ts';
import type { Precedent } from '../speakers/describe-quote.ts';
import { chooseChinese } from './choose-chinese.ts';

/** Who says a quotation by the grammar of its sentence, in languages that the fitted weights know nothing of; null elsewhere. */
export function chooseBySubject(frame: Frame, quote: FrameQuote, before: Precedent | null): Speaker | null {
	return frame.lexicon.language === 'zh' ? chooseChinese(frame, quote, before) : null;
}
