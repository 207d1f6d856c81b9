import { parseDate } from '../metadata/parse-date.ts';
import type { PageBlock } from '../walk/page-block.ts';
import { holdsAny, toWords } from '../words.ts';
import { endingBeginnings, type LineKind, type LineSign, lineSigns, wholeEndings } from './line-signs.ts';
import { meaningOf, splitPhrases, toBeginnings, toPhrase } from './phrases.ts';

/** Words of buttons and counters; a line of nothing else is a control. */
const controlWords: ReadonlySet<string> = new Set(
	(
		'share print email mail tweet save copy link copied comment comments no yet leave ' +
		'a reply like likes follow listen play pause close next previous prev back to ' +
		'top menu search loading more show less view all see gallery open image expand ' +
		'facebook twitter x whatsapp telegram linkedin reddit pinterest instagram flipboard pocket threads bluesky messenger ' +
		'line on via this article story bookmark full screen fullscreen views read min minutes ' +
		'icon teilen drucken kommentar kommentare merken vorlesen zurück weiter artikel partager imprimer commentaire commentaires ' +
		'enregistrer condividi stampa commenti compartir imprimir comentario comentarios guardar partilhar compartilhar delen dela del ' +
		'udostępnij drukuj komentarze skomentuj поделиться комментарии распечатать paylaş yazdır シェア 共有 分享 공유 مشاركة ' +
		'शेयर करें chia sẻ bagikan'
	).split(' '),
);

/** Names of news agencies, and what joins them; a line of nothing else is a credit. */
const agencyWords: ReadonlySet<string> = new Set(
	(
		'afp reuters ap dpa ansa efe tass pti ani ians xinhua kyodo yonhap apa ' +
		'sda keystone ntb tt ritzau belga lusa ria novosti interfax bloomberg agencies agency the ' +
		'associated press agence france presse rnd cnn bbc upi tanjug hina cna ptinews anadolu ' +
		'aa ukrinform unian ats stt bns cnbc jiji pap ctk agerpres'
	).split(' '),
);

const joining: ReadonlySet<string> = new Set(['and', 'und', 'et', 'y', 'e', 'with', 'mit', 'avec', 'con']);

/** Characters; longer blocks are told from running text by where they stand, not by what they say. */
const longestSign = 1500;
/** Words in a line of controls, at most. */
const mostWords = 8;

/** A sign with a pattern, and what must be in a text before it is tried. */
type PatternSign = { readonly sign: LineSign; readonly pattern: RegExp; readonly needs: readonly string[] };

const patternSigns: readonly PatternSign[] = lineSigns.flatMap((sign) =>
	sign.pattern === undefined ? [] : [{ sign, pattern: sign.pattern, needs: phrasesOf(sign.needs) }],
);
const begins = toBeginnings(
	lineSigns.flatMap((sign) => phrasesOf(sign.begins).map((phrase) => [phrase, sign] as const)),
);
const whole = new Map(lineSigns.flatMap((sign) => phrasesOf(sign.is).map((phrase) => [phrase, sign] as const)));
const longestWhole = Math.max(...lineSigns.map(({ is, longest }) => (is === undefined ? 0 : longest)));

/** Phrases that a line may hold anywhere, under the longest word of each. */
const held = new Map<string, (readonly [phrase: string, sign: LineSign])[]>();
for (const sign of lineSigns) {
	for (const phrase of phrasesOf(sign.holds)) {
		const word = toWords(phrase).reduce((longest, one) => (one.length > longest.length ? one : longest), '');
		held.set(word, [...(held.get(word) ?? []), [phrase, sign]]);
	}
}

function phrasesOf(table: string | undefined): readonly string[] {
	return table === undefined ? [] : splitPhrases(table);
}

/** What a block is by its words; null for running text. Found once: blocks are asked several times on the way. */
export function lineKind(block: PageBlock): LineKind | null {
	if (block.line === undefined) block.line = lineKindOf(block.text);
	return block.line;
}

/** What a line is by its words; null for running text. */
export function lineKindOf(text: string): LineKind | null {
	if (text.length > longestSign) return null;
	const line = toPhrase(text);
	const ofWords = text.length <= longestLabel ? kindOfWords(line) : null;
	if (ofWords !== null) return ofWords;
	const begun = meaningOf(line, begins) ?? (text.length <= longestWhole ? whole.get(withoutEnd(line)) : undefined);
	if (begun !== undefined && text.length <= begun.longest) return begun.kind;
	return (heldSign(text, line) ?? matchedSign(text))?.kind ?? (isDateline(text) ? 'date' : null);
}

/** Characters of a line that is a day and its time, and words in it: of week and month, of a zone, "at". */
const longestDateline = 60;
const mostDateWords = 6;

/** Whether a line is nothing but a day with a time, in any language that days are read in. */
function isDateline(text: string): boolean {
	if (text.length > longestDateline || !/\d[:.h]\d\d/.test(text) || endsSentence(text.replace(/[)）]$/, '')))
		return false;
	const words = toWords(text).filter((word) => !/\d/.test(word));
	return words.length <= mostDateWords && parseDate(text, null) !== null;
}

/** Long paragraphs are looked through for consent alone, and only where one of its words is. */
function heldSign(text: string, line: string): LineSign | undefined {
	if (text.length > longestLine && !holdsAny(line, consentHints)) return undefined;
	for (const word of toWords(line)) {
		const found = held.get(word)?.find(([phrase, sign]) => text.length <= sign.longest && line.includes(phrase));
		if (found !== undefined) return found[1];
	}
	return undefined;
}
const longestLine = 400;
const consentHints = ['cookie', 'consent', 'zustimmung', 'datenschutz', 'privatsph', 'externe'];

/** Patterns are tried last, and only where what they need is there: each is compiled when it is first tried. */
function matchedSign(text: string): LineSign | undefined {
	for (const { sign, pattern, needs } of patternSigns) {
		if (text.length <= sign.longest && holdsAny(text, needs) && pattern.test(text)) return sign;
	}
	return undefined;
}

/** Whether a line names a news agency known by its Latin name. */
export function isAgencyLine(line: string): boolean {
	const words = toWords(line);
	return (
		words.some((word) => agencyWords.has(word) && !commonWords.has(word)) ||
		words.join(' ').includes('associated press')
	);
}
/** Parts of agencies' names that are words by themselves. */
const commonWords: ReadonlySet<string> = new Set([
	'the',
	'associated',
	'press',
	'agence',
	'france',
	'presse',
	'ria',
	'red',
	'pa',
	'aa',
	'tt',
	'ats',
]);

/** A line of nothing but controls, or of nothing but agencies. */
function kindOfWords(line: string): LineKind | null {
	const words = toWords(line).filter((word) => !isNumber(word));
	if (words.length === 0 || isAll(words, controlWords)) return 'control';
	return isAll(words.filter(isNoJoin), agencyWords) ? 'credit' : null;
}
const longestLabel = 60;

function isNumber(word: string): boolean {
	return /^\d+$/.test(word);
}

function isNoJoin(word: string): boolean {
	return !joining.has(word);
}

function isAll(words: readonly string[], known: ReadonlySet<string>): boolean {
	return words.length > 0 && words.length <= mostWords && words.every((word) => known.has(word));
}

const endings: ReadonlySet<string> = new Set(splitPhrases(wholeEndings));
const openEndings = toBeginnings(splitPhrases(endingBeginnings).map((phrase) => [phrase, true] as const));

/** Whether a short line is a heading after which a page turns to other stories, comments or tags. */
export function isEnding(text: string): boolean {
	if (text.length > longestEnding) return false;
	const line = withoutEnd(toPhrase(text));
	return endings.has(line) || meaningOf(line, openEndings) === true;
}
const longestEnding = 70;

/** Without the marks and the count at the end of a heading: "Comments (12):". */
function withoutEnd(line: string): string {
	let end = line.length;
	while (end > 0 && afterHeading.has(line.charAt(end - 1))) end--;
	return line.slice(0, end);
}
const afterHeading: ReadonlySet<string> = new Set(' \t:»›>….()[]–—-0123456789');

/** What closes a whole sentence, in any script, and what may stand after it. */
const sentenceEnds: ReadonlySet<string> = new Set('.!?…。！？؟।:;»”"“’\')]」』）');

/** Whether a text ends as a sentence does; labels and headings do not. */
export function endsSentence(text: string): boolean {
	return sentenceEnds.has(text.trimEnd().at(-1) ?? '');
}
