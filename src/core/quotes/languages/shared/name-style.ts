import type { Frame, FrameQuote } from '../../article-frame.ts';
import type { Stretch } from './is-reported.ts';

/** What names in quotation marks look like in one language and not in the others. */
export type NameStyle = {
	/** Whether a stretch is a name wherever it stands. */
	readonly isName?: (stretch: Stretch) => boolean;
	/** Whether what stands beside it shows that it is a name or inscription. */
	readonly isNameBeside?: (frame: Frame, quote: FrameQuote) => boolean;
	/** Whether a short stretch is a sentence by its signs. */
	readonly isPredicate?: (words: string) => boolean;
	/** Whether a verb around it shows that it is said. */
	readonly isSaid?: (stretch: Stretch) => boolean;
	/** Whether what stands behind a few words in marks other than those of speech shows that they are said. */
	readonly isSaidInOther?: (stretch: Stretch) => boolean;
	/** Whether a stretch in small letters looks like a name. */
	readonly isLowName?: (stretch: Stretch) => boolean;
	/** How far a verb that reports is looked for in the sentence, in tokens. */
	readonly reach?: number;
	/** Whether names in quotation marks begin with a capital. */
	readonly namesBeginHigh?: boolean;
	/** Whether a comma may stand between the word that says it is a name and the name. */
	readonly commaBefore?: boolean;
};

/** A stretch and what names look like in its language. */
export type Styled = Stretch & { readonly style: NameStyle };
