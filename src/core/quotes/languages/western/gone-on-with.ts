import type { Token } from '../../words/read-tokens.ts';
import { isOf, wordClass } from '../../words/word-class.ts';

/** A sentence that goes on with what somebody said: "Dass er absage, sei „…“", "A su juicio, …", "Selon lui, …". */
export function isOpinion(tokens: readonly Token[], from: number): boolean {
	const [first, second, third] = tokens.slice(from, from + 3);
	if (/^(?:dass|daß)$/u.test(first?.text ?? '')) return true;
	if (isOf(first, wordClass.by) && /^(?:lui|elle|lei|él|ella|ele|ela|ihm|ihr)$/u.test(second?.text ?? '')) return true;
	return (
		[second, third].some((noun) => noun !== undefined && opinion.test(noun.text)) &&
		[first, second].some((word) => word !== undefined && (word.classes & wordClass.possessive) !== 0)
	);
}

/** "Wer nur zuschaue, „der hat verloren“": whom a sentence speaks of in general does not say it. */
export function isFreeRelative(tokens: readonly Token[], from: number, verb: number): boolean {
	const { text = '' } = tokens[from] ?? {};
	return text === 'wer' || (verb === -1 && /^(?:chi|quien|quem)$/u.test(text));
}

const opinion = /^(?:juicio|opinión|avis|yeux|sens|giudizio|avviso|parere|opinião|ver|entender|meinung|ansicht)$/u;
