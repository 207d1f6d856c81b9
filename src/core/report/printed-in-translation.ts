import { toPageStatementId } from '../match/page-statements.ts';
import type { ReadWording } from '../match/read-wording.ts';
import type { Unit } from '../match/unit.ts';
import { informationIn } from '../match/weigh-unit.ts';
import { toNameKey } from '../text/transliterate.ts';
import type { Article, Quote, Source, Utterance } from '../types.ts';
import { findSharedUnits, tellsSomething } from './find-shared-units.ts';

/** Whether a page may print an utterance in another language than any source does. */
export type IsMaybeTranslated = (utterance: Utterance) => boolean;

/** So much of what can be known again, in words of the page's quotations, is no chance. */
const leastShare = 0.2;
/** Fewer words that can be known in another language tell neither that it is printed nor that it is not. */
const fewestKnown = 5;

export type TranslationInput = {
	readonly article: Article;
	readonly quotes: readonly Quote[];
	readonly sources: readonly Source[];
	/** The utterances the page is known to print. */
	readonly printed: readonly Utterance[];
	readonly read: ReadWording;
};

/**
 * Finds utterances known from other languages alone that the page may print in its own: it quotes somebody who may be
 * their speaker, in words that have ideas of theirs and are not known to be another line of those sources.
 *
 * Errs towards yes: what was matched with too little evidence to be merged must not be called left out.
 */
export function createMaybeTranslated(input: TranslationInput): IsMaybeTranslated {
	const { article, quotes, sources, printed, read } = input;
	const languages = new Map(sources.map(({ id, language }) => [id, language]));
	const sourcesOf = new Map(
		printed.flatMap(({ wordings }) =>
			wordings.map(({ statementId }) => [statementId, wordings.map(({ sourceId }) => sourceId)] as const),
		),
	);
	const quoted = quotes.map((quote) => {
		const statementId = toPageStatementId(article.address, quote.id);
		const { units } = read({ statementId, text: quote.words });
		return { quote, units, printedBy: sourcesOf.get(statementId) ?? [] };
	});
	return (utterance) => {
		const printers = utterance.wordings.map(({ sourceId }) => sourceId);
		if (printers.some((id) => languages.get(id) === article.language)) return false;
		const open = quoted.filter(({ printedBy }) => !printers.some((id) => printedBy.includes(id)));
		const his = open.filter(({ quote }) => mayBeOne(quote, utterance)).flatMap(({ units }) => units);
		return his.length > 0 && utterance.wordings.some((wording) => mayTell(his, read(wording).units));
	};
}

/** Whether quotations may tell what other words tell, as far as these can be known in another language. */
function mayTell(quoted: readonly Unit[], units: readonly Unit[]): boolean {
	const known = units.filter((unit) => tellsSomething(unit) && unit.isTranslatable);
	if (known.length < fewestKnown) return true;
	return informationIn(findSharedUnits(known, quoted, true), false) >= informationIn(known, false) * leastShare;
}

type Speaker = { readonly speaker: string | null; readonly speakerId: string | null };

/** Whether two may be one person: not where both are known, or both named in full, and the names are others. */
function mayBeOne(a: Speaker, b: Speaker): boolean {
	if (a.speakerId !== null && b.speakerId !== null) return a.speakerId === b.speakerId;
	const [one, other] = [surnameKey(a.speaker), surnameKey(b.speaker)];
	return one === null || other === null || one === other;
}

/** Consonants of the surname of a full name in letters that can be transliterated; null for a description. */
function surnameKey(speaker: string | null): string | null {
	const words = speaker?.split(/\s+/u) ?? [];
	const isName =
		words.length > 1 && words.every((word) => /^[\p{Lu}][\p{Script=Latin}\p{Script=Cyrillic}'’-]+$/u.test(word));
	const key = isName ? toNameKey(words.at(-1)?.toLowerCase() ?? '') : '';
	return key === '' ? null : key;
}
