import type { Scan } from '../../mentions/scan-phrase.ts';
import { isNameWord, longestName, mayBeName } from '../uncased/name-word.ts';

/** "चिल्लाने लगते हैं": what somebody begins to do. */
export function isInfinitive(tokens: Scan['tokens'], at: number): boolean {
	return /\p{L}\p{M}*ने$/u.test(tokens[at]?.text ?? '') && /^लग/u.test(tokens[at + 1]?.text ?? '');
}

/** "यह सुनकर रामसेवक ने": what somebody did before, in front of a name. */
export function isDone(tokens: Scan['tokens'], at: number): boolean {
	return /.[ाे]?कर$/u.test(tokens[at]?.text ?? '') && isNameWord(tokens[at + 1]);
}

/** "यह जगदीश भांड हैं", "ये हैं कमला मीणा,": where the name of two or three words ends that a sentence presents; null for none. */
export function presentedEnd(scan: Scan, at: number): number | null {
	const run = scan.tokens.slice(at, at + longestName);
	const length = run.findIndex((token) => !mayBeName(scan, token));
	return (length === 2 || length === 3) && isPresented(scan.tokens, at, at + length) ? at + length : null;
}

/** Whether "this is" stands around or before what may be a name. */
function isPresented(tokens: Scan['tokens'], from: number, to: number): boolean {
	const [first = '', before = ''] = tokens.slice(Math.max(0, from - 2), from).map(({ text }) => text);
	const next = tokens[to];
	if (/^(?:यह|ये)$/u.test(from === 1 ? first : before)) return /^(?:हैं|थे|थीं)$/u.test(next?.text ?? '');
	return /^(?:यह|ये)$/u.test(first) && before === 'हैं' && next?.kind !== 'word';
}

/** "सुनीता रोते हुए", "हुए": what somebody does meanwhile. */
export function isParticiple(tokens: Scan['tokens'], at: number): boolean {
	const isHue = (index: number) => /^हु[एई]$/u.test(tokens[index]?.text ?? '');
	return isHue(at) || (/त[ेी]$/u.test(tokens[at]?.text ?? '') && isHue(at + 1));
}
