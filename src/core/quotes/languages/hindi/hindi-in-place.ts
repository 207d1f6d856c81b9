import type { Candidate } from '../../mentions/mention.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import { toNominal } from '../../mentions/to-candidate.ts';
import type { Token } from '../../words/read-tokens.ts';
import { startBefore } from '../../words/sentence-bounds.ts';
import { wordClass } from '../../words/word-class.ts';

/** How far behind a noun its verb stands, in tokens: "सूचना में साफ लिखा है". */
const verbReach = 3;

/** How far behind the verb the quotation stands, in tokens. */
const quoteReach = 6;

/** What is written or printed somewhere. */
const isWritten = /^(?:लिखा|लिखी|लिखे|छपा|छपी)$/u;

/** A text in which a quotation is read, whatever its noun ("तख्ती पर लिखा था"), and one of several: "मजदूरों में से एक ने". */
export function hindiMentionAt(scan: Scan, at: number): Candidate | undefined {
	const { tokens } = scan;
	const [noun, mark, behind] = tokens.slice(at, at + 3);
	if (isCry(tokens, at) || isPress(tokens, at) || isAnybody(tokens, at)) return toNominal(scan, at, at + 1);
	if (mark?.text === 'में' && behind?.text === 'से' && tokens[at + 3]?.text === 'एक') return toNominal(scan, at, at + 4);
	if (noun?.kind !== 'word' || (noun.classes & ~wordClass.writing) !== 0 || !/^(?:में|पर)$/u.test(mark?.text ?? ''))
		return undefined;
	const start = startBefore(at, 0, (index) => tokens[index]?.text === '।');
	// Somebody wrote it himself: "उन्होंने सोशल मीडिया पर लिखा".
	if (tokens.slice(start, at).some(({ text }) => /ने$/u.test(text))) return undefined;
	return isRead(tokens, at + 2) ? { ...toNominal(scan, at, at + 1), kind: 'writing' } : undefined;
}

/** "दीर्घा से आवाज़ आई, “": a cry of nobody who is named. */
export function isCry(tokens: readonly Token[], at: number): boolean {
	if (!/^(?:आवाज़|आवाज|आवाज़ें|आवाजें|पुकार|नारा|नारे|शोर|चीख)$/u.test(tokens[at]?.text ?? '')) return false;
	const verb = /^(?:आई|आईं|आयी|आया|उठी|उठीं|उठा|उठे|गूंजी|गूंजा|गूंजे|लगा|लगे|लगाया|लगाए|निकली)$/u;
	return verb.test(tokens[at + 1]?.text ?? '') && tokens.slice(at + 2, at + 4).some(({ kind }) => kind === 'quote');
}

/** "पत्रकारों ने पूछा": who elsewhere is only told something. */
function isPress(tokens: readonly Token[], at: number): boolean {
	return /^(?:पत्रकारों|संवाददाताओं|मीडियाकर्मियों)$/u.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === 'ने';
}

/** How far behind whoever it is "not" stands, which makes it nobody, in tokens. */
const noneReach = 4;

/** "भीड़ में से किसी ने": somebody whom nobody knows. */
function isAnybody(tokens: readonly Token[], at: number): boolean {
	const [who, mark, ...behind] = tokens.slice(at, at + 2 + noneReach);
	return (
		/^(?:किसी|दूसरे|तीसरे)$/u.test(who?.text ?? '') && mark?.text === 'ने' && !behind.some(({ text }) => text === 'नहीं')
	);
}

/** "कहा गया": nobody is the subject. */
function isSaid(tokens: readonly Token[], at: number): boolean {
	return tokens[at]?.text === 'कहा' && /^(?:गया|गई|गयी)$/u.test(tokens[at + 1]?.text ?? '');
}

/** Whether the verb behind a noun says that something is written there, and a quotation follows. */
function isRead(tokens: readonly Token[], from: number): boolean {
	const verb = tokens
		.slice(from, from + verbReach)
		.findIndex(({ text, kind }, index) => kind !== 'word' || isWritten.test(text) || isSaid(tokens, from + index));
	if (verb === -1 || tokens[from + verb]?.kind !== 'word') return false;
	return tokens.slice(from + verb, from + verb + quoteReach).some(({ kind }) => kind === 'quote');
}
