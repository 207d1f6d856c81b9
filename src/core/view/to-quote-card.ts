import { countWords } from '../text/count-words.ts';
import type { Layer, LeftOut, QuoteReport, Utterance, Wording } from '../types.ts';
import { type Edition, fill, fillPlural, joinNames } from './edition.ts';
import { foldSearch } from './fold-search.ts';
import { toCitation } from './to-citation.ts';
import { toOccasionFacts, toOccasionText } from './to-occasion-text.ts';
import { type Printers, toNames, toSourceLines } from './to-source-line.ts';
import { toRelationText, toWordings } from './to-wordings.ts';
import type { PossiblyView, QuoteCard } from './view.ts';

/** A quote of more words than this is folded: in the popup they are about ten lines, half of what it shows at once. */
const mostWords = 80;

/** A quote of the open page, with what is known of it elsewhere. */
export function toPageQuoteCard(
	report: QuoteReport,
	address: string,
	printers: Printers,
	edition: Edition,
): Omit<QuoteCard, 'continued'> {
	const { quote, utterance } = report;
	const speaker = quote.speaker ?? edition.messages.quote.unknownSpeaker;
	const page = printers.get(address);
	const statementId = `${address}#${quote.id}`;
	return {
		id: quote.id,
		speaker,
		words: { text: quote.words, language: page?.language ?? null },
		unfold: toUnfold(quote.words, page?.language ?? null, edition),
		marks: quote.marks,
		occasion: toOccasionText(quote.occasion, edition),
		tags: toTags(report, statementId, edition),
		count: toCount(report, edition),
		originNote: toOriginNote(report.sourceCount + 1, report.originCount, edition),
		isShared: report.sourceCount > 0,
		wordings: utterance === null ? [] : toWordings(utterance, { shown: statementId, page: address }, printers, edition),
		possibly: report.possibly.map((possibly) => toPossibly(possibly, printers, edition)),
		place: { words: quote.words, near: quote.span.start },
		citation: toCitation(
			{ words: quote.words, speaker, occasion: toOccasionFacts(quote.occasion, edition), source: page },
			edition,
		),
		search: foldSearch(`${speaker} ${quote.mention?.text ?? ''} ${quote.words}`),
	};
}

function toUnfold(text: string, language: string | null, edition: Edition): string | null {
	const words = countWords(text, language);
	if (words <= mostWords) return null;
	const { action, wording } = edition.messages;
	return fill(action.showQuote, { n: fillPlural(wording.cutWords, words, edition) });
}

/** "Also in 3 sources", "2 independent origins, this page included". */
function toCount({ sourceCount, originCount }: QuoteReport, edition: Edition): readonly string[] {
	const { quote } = edition.messages;
	if (sourceCount === 0) return [quote.onlyHere];
	const origins = fillPlural(quote.origins, originCount, edition);
	return [fillPlural(quote.alsoIn, sourceCount, edition), fill(quote.originsWithPage, { origins })];
}

function toOriginNote(sources: number, origins: number, { messages }: Edition): string | null {
	return sources > origins ? messages.quote.originNote : null;
}

function toSourceIds({ wordings }: Utterance): readonly string[] {
	return [...new Set(wordings.map(({ sourceId }) => sourceId))];
}

function toTags({ quote, utterance, layers }: QuoteReport, statementId: string, edition: Edition): readonly string[] {
	const { messages } = edition;
	const [fullest] = utterance?.wordings ?? [];
	const here = utterance?.wordings.find((wording) => wording.statementId === statementId);
	return [
		here === undefined || fullest === undefined ? '' : toHereTag(here, fullest, edition),
		quote.reportedBy === null ? '' : fill(messages.quote.reportedBy, { name: quote.reportedBy }),
		quote.repaired ? messages.quote.repaired : '',
		...toLayerTags(layers ?? [], statementId, edition),
	].filter((tag) => tag !== '');
}

/** Whose words a quotation tells beside its speaker's, and who else tells its own. */
function toLayerTags(layers: readonly Layer[], statementId: string, { messages }: Edition): readonly string[] {
	const tags = layers.map((layer) =>
		layer.statementId === statementId
			? fill(messages.quote.tellsWordsOf, { name: layer.speaker })
			: fill(messages.quote.alsoToldBy, { name: layer.teller ?? messages.quote.unknownSpeaker }),
	);
	return [...new Set(tags)];
}

/** How the page's own words stand to the fullest wording: punctuation alone is no news. */
function toHereTag(here: Wording, fullest: Wording, edition: Edition): string {
	const isAlike = here === fullest || here.relation === 'identical' || here.relation === 'punctuation';
	return isAlike ? '' : toRelationText(here, fullest, null, edition);
}

/** An utterance others print and the page does not. */
export function toLeftOutCard(leftOut: LeftOut, printers: Printers, edition: Edition): QuoteCard {
	const card = toUtteranceCard(leftOut.utterance, printers, edition, leftOut.originCount);
	return leftOut.toldInOtherWords ? { ...card, tags: [edition.messages.quote.toldInOtherWords, ...card.tags] } : card;
}

/** An utterance as its fullest wording, with who prints it. */
export function toUtteranceCard(
	utterance: Utterance,
	printers: Printers,
	edition: Edition,
	originCount = utterance.origins.length,
): QuoteCard {
	const [fullest] = utterance.wordings;
	const words = fullest?.text ?? '';
	const speaker = utterance.speaker ?? edition.messages.quote.unknownSpeaker;
	const source = printers.get(fullest?.sourceId ?? '');
	const beside = { shown: fullest?.statementId ?? null, page: null };
	return {
		id: utterance.id,
		speaker,
		continued: false,
		words: { text: words, language: source?.language ?? null },
		unfold: toUnfold(words, source?.language ?? null, edition),
		marks: edition.messages.marks,
		occasion: toOccasionText(utterance.occasion, edition),
		tags: [],
		count: toPrintedBy(utterance, originCount, printers, edition),
		originNote: toOriginNote(toSourceIds(utterance).length, originCount, edition),
		isShared: true,
		wordings: toWordings(utterance, beside, printers, edition),
		possibly: [],
		place: null,
		citation: toCitation({ words, speaker, occasion: toOccasionFacts(utterance.occasion, edition), source }, edition),
		search: foldSearch(`${speaker} ${utterance.wordings.map(({ text }) => text).join(' ')}`),
	};
}

/** Up to this many sources are named; more are counted. */
const mostNamed = 2;

/** "Printed by The Ledger and NRK", "2 independent origins"; the number of sources where they are many. */
function toPrintedBy(
	utterance: Utterance,
	originCount: number,
	printers: Printers,
	edition: Edition,
): readonly string[] {
	const { quote } = edition.messages;
	const ids = toSourceIds(utterance);
	const names = toNames(ids, printers);
	const who =
		names.length > mostNamed
			? fillPlural(quote.printedBy, ids.length, edition)
			: fill(quote.onlyIn, { names: joinNames(names, edition) });
	// Of one outlet's articles that are one text there is no more to say.
	return names.length > 1 || originCount > 1 ? [who, fillPlural(quote.origins, originCount, edition)] : [who];
}

function toPossibly(utterance: Utterance, printers: Printers, edition: Edition): PossiblyView {
	const [fullest] = utterance.wordings;
	return {
		id: utterance.id,
		speaker: utterance.speaker ?? edition.messages.quote.unknownSpeaker,
		words: { text: fullest?.text ?? '', language: printers.get(fullest?.sourceId ?? '')?.language ?? null },
		occasion: toOccasionText(utterance.occasion, edition),
		sources: toSourceLines(
			utterance.wordings.map(({ sourceId }) => sourceId),
			printers,
			edition,
		),
	};
}
