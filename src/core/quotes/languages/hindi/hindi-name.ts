import type { NameRun, Run } from '../../mentions/name-in-phrase.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import type { Token } from '../../words/read-tokens.ts';
import { firstName, isOf, reportingVerb, wordClass } from '../../words/word-class.ts';
import { isHeldName, isNameWord, longestName, mayBeName } from '../uncased/name-word.ts';
import { isDone, isInfinitive, isParticiple, presentedEnd } from './hindi-forms.ts';
import { isNoName } from './is-no-name.ts';

/** A word of a name, and nothing that somebody does. */
function opensName(scan: Scan, at: number): boolean {
	const { tokens } = scan;
	return mayBeName(scan, tokens[at]) && !isParticiple(tokens, at) && !isDone(tokens, at) && !isInfinitive(tokens, at);
}

/** "इस पर यादव झेंप गए": a surname that the article gave, behind which stands what nothing is known of. */
function isHeldAlone(scan: Scan, at: number): boolean {
	const isInside = isNameWord(scan.tokens[at - 1]) && isNameWord(scan.tokens[at + 1]);
	return isHeldName(scan, at) && !isInside && !isLastKnown(scan, at + 1);
}

/** "इशिता झेंप जाती है": a given name that the article goes on with, and no other word of a name behind it. */
function isGivenAlone(scan: Scan, at: number): boolean {
	const { tokens, names } = scan;
	return isOf(tokens[at], firstName) && names.has(tokens[at]?.text ?? '') && !mayBeName(scan, tokens[at + 1]);
}

/** Whether a word goes on with a name: one of the article, a surname. */
function isLastKnown(scan: Scan, at: number): boolean {
	const token = scan.tokens[at];
	return isNameWord(token) && (isHeldName(scan, at) || isPersonal(scan, token));
}

/** What shows that a name ends: the particle of a subject, or a verb that needs none. */
const subjectEnd = /^(?:ने|बोले|बोला|बोलीं|कहते|कहती|बताते|बताती)$/u;
const source = /^(?:अनुसार|मुताबिक|मुताबिक़|हवाले|कहना|मानना)$/u;
const side = /^(?:ओर|तरफ|तरफ़)$/u;
const postposition = /^(?:का|की|के|से|को|पर)$/u;

/** A name that the article gave before, or that its sentence presents; null for none. */
function knownAt(scan: Scan, at: number): Run | null {
	const { tokens, names } = scan;
	if (isGivenAlone(scan, at) || isHeldAlone(scan, at)) return { from: withInitial(scan, at), to: at + 1 };
	if (names.has(`${tokens[at]?.text} ${tokens[at + 1]?.text}`)) return { from: at, to: at + 2 };
	const presented = presentedEnd(scan, at);
	return presented === null ? null : { from: at, to: presented };
}

/** A name that begins at a token: by its surname or given name, or whatever stands before the particle of a subject. */
export function hindiName(scan: Scan, at: number): NameRun | null {
	const { tokens } = scan;
	if (!opensName(scan, at)) return null;
	const known = knownAt(scan, at);
	if (known !== null) return { ...known, person: null, sure: true };
	let end = at + 1;
	while (end < at + longestName && goesOn(scan, end)) end++;
	const to = hindiEnd(scan, at, end);
	if (to === null || isInstitution(tokens[to])) return null;
	// "घड़ा टिकाते हुए": what somebody holds.
	if (
		to === at + 1 &&
		tokens[at - 1]?.text !== 'एक' &&
		isParticiple(tokens, to) &&
		!tokens.slice(at, to).some((token) => isPersonal(scan, token))
	)
		return null;
	return {
		from: withInitial(scan, pastNoun(scan, at, to)),
		to,
		person: null,
		sure: tokens.slice(at, to).some((token) => isPersonal(scan, token)),
	};
}

/** Whether a word may go on with a name: no place, plural or adjective by its ending, but surnames that end so. */
function goesOn(scan: Scan, at: number): boolean {
	const token = scan.tokens[at];
	if (token === undefined || !mayBeName(scan, token) || isParticiple(scan.tokens, at)) return false;
	return isPersonal(scan, token) || !isNoName(token.text);
}

/** Longest initials, in UTF-16 units: "केएल". */
const longestInitials = 4;

/** Letters by their English names: "केएल". */
const initials = /^(?:ए|बी|सी|डी|ई|एफ|जी|एच|आई|जे|के|एल|एम|एन|ओ|पी|आर|एस|टी|यू|वी|वाई){1,3}$/u;

/** Past the noun before a given name: "शिक्षिका लता जोशी". */
function pastNoun({ tokens, lexicon }: Scan, at: number, to: number): number {
	const given = tokens.slice(at, to).findIndex(({ classes }) => (classes & firstName) !== 0);
	const nouns = tokens.slice(at, at + Math.max(0, given));
	if (given === -1) return lastTwo(tokens, at, to, lexicon);
	// "सीओ सिटी नेहा राठौर": what is no surname, and no initials right before the given name.
	const own = nouns.findLastIndex(
		({ text }, index) => !isSurname(lexicon, text) && (index < nouns.length - 1 || !initials.test(text)),
	);
	return at + own + 1;
}

/** Second words of names of three: "हरीश चंद्र नौटियाल". */
const middle = /^(?:चंद्र|चन्द्र|चंद|प्रताप|नारायण|बहादुर|मोहन|राम|रानी|किशोर|भूषण|स्वरूप)$/u;

/** Of more words than two that no list has the last two, a surname in the middle kept: "गृहिणी सरोज बाई". */
function lastTwo(tokens: Scan['tokens'], at: number, to: number, lexicon: Scan['lexicon']): number {
	const before = tokens[to - 2]?.text ?? '';
	const isWhole = middle.test(before) || isSurname(lexicon, before);
	return Math.max(at, to - (isWhole ? 3 : 2));
}

/** Behind what is somewhere: "महिला दरवाज़े से झांकती है", "बहू सुगना मोबाइल पर". */
const place = /^(?:से|में|पर|तक)$/u;

/** The bounds of a name of unknown words behind a role: two of them, next to the particle where it follows. */
export function unknownBounds(scan: Scan, from: number, to: number): Run | null {
	// "एक आदमी बीड़ी पी रहा है": what somebody does.
	return /^रह(?:ा|ी|े|ीं)$/u.test(scan.tokens[to]?.text ?? '') ? null : boundsBehindRole(scan, from, to);
}

function boundsBehindRole({ tokens, lexicon }: Scan, from: number, to: number): Run | null {
	const { text = '', classes = 0 } = tokens[from - 1] ?? {};
	const isSomebody = (classes & (wordClass.person | wordClass.title)) === wordClass.person;
	if (isSomebody && place.test(tokens[to]?.text ?? '') && to - from < 3)
		return to - from === 1 ? null : relative.test(text) ? { from, to: to - 1 } : { from, to };
	if (isSubjectEnd(tokens, to)) return { from: lastTwo(tokens, from, to, lexicon), to };
	return { from, to: Math.min(to, from + 2) };
}

/** Relatives, who are mostly called by a first name alone. */
const relative =
	/^(?:बेट[ीाे]|पोत[ीाे]|नाति?नी?|नाती|पत्नी|पति|बहू|दामाद|बहन|भाई|भतीज[ीाे]|भांज[ीाे]|मां|माँ|पिता|दादी|दादा|नानी|नाना|सहेली|दोस्त|साथी)$/u;

/** The bounds of a name behind a role; of a relative's the first name, where nothing shows that another word is of it. */
export function hindiBounds(scan: Scan, from: number, end: number): Run {
	const start = withInitial(scan, from);
	const to = hindiEnd(scan, from, end);
	if (to !== null) return { from: start, to };
	const isAlone = relative.test(scan.tokens[from - 1]?.text ?? '') && isOf(scan.tokens[from], firstName);
	return { from: start, to: Math.min(end, from + (isAlone ? 1 : 2)) };
}

/** "आर. राजेश कुमार", "आर. के. त्यागी": initials before a name belong to it. */
function withInitial({ tokens }: Pick<Scan, 'tokens'>, from: number): number {
	const initial = tokens[from - 2];
	const isInitial =
		tokens[from - 1]?.text === '.' &&
		((isNameWord(initial) && initial.text.length < longestInitials) || initials.test(initial?.text ?? ''));
	return isInitial ? withInitial({ tokens }, from - 2) : from;
}

/** Where the name in a run of words without a class ends; null where none of them shows a name. */
function hindiEnd({ tokens, lexicon }: Scan, at: number, end: number): number | null {
	const next = tokens[end];
	if (isSubjectEnd(tokens, end)) return end;
	const surname = tokens.slice(at, end).findLastIndex(({ text }) => isSurname(lexicon, text));
	if (surname > 0) return at + surname + 1;
	const given = isOf(tokens[at], firstName);
	const isEnd = next?.kind !== 'word' || postposition.test(next.text) || isOf(next, reportingVerb);
	return given && isEnd ? Math.min(end, at + 2) : null;
}

/** "X ने", "X बोले", "X के अनुसार", "X की ओर से"; "मुस्कुराकर कहते हैं" has no subject. */
function isSubjectEnd(tokens: Scan['tokens'], at: number): boolean {
	const [next, noun] = tokens.slice(at, at + 2);
	if (next === undefined) return false;
	if (isParticiple(tokens, at)) return true;
	if (subjectEnd.test(next.text)) return next.text === 'ने' || !/[ाे]?कर$/u.test(tokens[at - 1]?.text ?? '');
	if (!/^(?:का|की|के)$/u.test(next.text) || noun === undefined) return false;
	return source.test(noun.text) || (side.test(noun.text) && tokens[at + 2]?.text === 'से');
}

/** "जवाहरलाल नेहरू यूनिवर्सिटी": named after somebody. */
function isInstitution(token: Token | undefined): boolean {
	return isOf(token, wordClass.place | wordClass.organisation);
}

function isPersonal({ lexicon }: Scan, { text, classes }: Token): boolean {
	return (classes & firstName) !== 0 || isSurname(lexicon, text);
}

function isSurname({ listed, fold }: Scan['lexicon'], word: string): boolean {
	return listed('surnames').has(fold(word));
}
