import type { Speaker } from '../../article-frame.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import type { Clause } from '../shared/clause.ts';

/** Whose something is. */
export const genitive = /^(?:का|की|के)$/u;

/** What is on a board: "टंगा है", "चिपका था". */
const hung = /^(?:टंगा|टंगी|टंगे|चिपका|चिपकी|चस्पां|खुदा|लगा|लगी|छपा|छपी)$/u;

/** Words of a text: "एक पंक्ति पर सबकी नज़र ठहरी:". */
const line = /^(?:पंक्ति|पंक्तियां|वाक्य|इबारत|लाइन|लाइनें|पैरा|अनुच्छेद|शब्द)$/u;

/** How far before a colon such a word stands, in tokens. */
const lineReach = 7;

/** Whether a text is said to hang somewhere, or a line of it comes behind the colon. */
export function isShown({ paragraph: { tokens }, quote }: Clause, { to, kind, from }: Speaker): boolean {
	if (tokens[quote.token - 1]?.text !== ':') return false;
	const isText = kind === 'writing' || isOf(tokens[from], wordClass.writing);
	if (isText && hung.test(tokens[to]?.text ?? '') && isOf(tokens[to + 1], wordClass.be)) return true;
	return (
		kind === 'writing' &&
		tokens.slice(Math.max(to, quote.token - lineReach), quote.token).some(({ text }) => line.test(text))
	);
}

/** "तख्ती पर लिखा था", "संदेश आया": a text that nobody is the subject beside. */
export function isReadIn({ paragraph: { tokens }, from: start }: Clause, { from, to, kind }: Speaker): boolean {
	const [mark, verb] = tokens.slice(to, to + 2);
	if (kind !== 'writing' || tokens.slice(start, from).some(({ text }) => text === 'ने')) return false;
	return (
		/^(?:आया|आई|मिला|मिली)$/u.test(mark?.text ?? '') ||
		(/^(?:पर|में)$/u.test(mark?.text ?? '') && /^(?:लिख|छप)/u.test(verb?.text ?? ''))
	);
}

/** "रिपोर्ट में खर्च को “…” बताया गया": a text in a sentence that has no subject. */
export function isFoundIn({ paragraph: { tokens }, from: start, quote }: Clause, { to, kind }: Speaker): boolean {
	if (kind !== 'writing' || tokens[to]?.text !== 'में') return false;
	return !tokens.slice(start, quote.token).some(({ text }) => /ने$/u.test(text));
}

/** "पुलिस के बयान में … कहा गया". */
export function isIssuer(tokens: readonly Token[], { to }: Speaker): boolean {
	const [of, text, within] = tokens.slice(to, to + 3);
	return genitive.test(of?.text ?? '') && isOf(text, wordClass.writing) && within?.text === 'में';
}
