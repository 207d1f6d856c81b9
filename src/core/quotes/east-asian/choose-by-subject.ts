import type { Frame, FrameQuote, Speaker } from '../article-frame.ts';
import type { Precedent } from '../speakers/describe-quote.ts';
import { chooseByParticle } from './choose-by-particle.ts';
import { chooseChinese } from './choose-chinese.ts';

const choices: Readonly<Record<string, typeof chooseChinese>> = {
	ja: chooseByParticle,
	ko: chooseByParticle,
	zh: chooseChinese,
};

/** Who says a quotation by the grammar of its sentence, in languages that the fitted weights know nothing of; null elsewhere. */
export function chooseBySubject(frame: Frame, quote: FrameQuote, before: Precedent | null): Speaker | null {
	return choices[frame.lexicon.language]?.(frame, quote, before) ?? null;
}
