import { endsWithOne } from '../../words/ends-with-one.ts';
import type { Token } from '../../words/read-tokens.ts';
import { functionWord, reportingVerb, wordClass } from '../../words/word-class.ts';
import type { View } from './found.ts';
import { han } from './han.ts';

/** A noun phrase for a speaker: where it ends in signs, and of what kind it is. */
export type PhraseEnd = { readonly to: number; readonly kind: 'nominal' | 'organisation' | 'writing' };

/** Nouns for somebody, by their last sign, where a number or a pointing word leads them. */
const somebody = /[人者员員师師长長商民生户戶家客工兵妻夫母父子女男友主友迷]$/u;

/** An office or trade by its last sign, with nothing before it: "审判长", "开发商". */
const roleByForm = /^[^的了在是和]{1,4}(?:[判员員部院队隊组組团團]长|[判员員部院队隊组組团團]長|[员員师師商])$/u;

/** A number and the word that persons are counted by. */
const counted = /[一两兩二三几幾多数數][位名]/u;

/** A word that may end a noun phrase, where it ends in signs, and whether a number or pointing word leads the phrase. */
type Head = { readonly to: number; readonly token: Token; readonly led: boolean };

/** What kind of speaker a phrase names that ends at a sign; null where it is none. */
export function kindOf(view: View, at: number, { to, token, led }: Head): PhraseEnd['kind'] | null {
	const { classes, text } = token;
	if ((classes & (wordClass.title | wordClass.person)) !== 0) return endsRole(view, to) ? 'nominal' : null;
	if (!ends(view, to)) return null;
	if ((classes & wordClass.writing) !== 0) return kindOfWriting(view.signs.slice(at, to), text);
	return (classes & wordClass.organisation) !== 0 ? 'organisation' : kindByForm(view, at, to, led);
}

/** What kind of speaker a phrase names by its last signs. */
function kindByForm(view: View, at: number, to: number, led: boolean): PhraseEnd['kind'] | null {
	const name = view.signs.slice(at, to);
	if (
		led &&
		ends(view, to) &&
		somebody.test(name) &&
		!name.includes('了') &&
		(name.length > 2 || name.startsWith('其'))
	)
		return 'nominal';
	if (roleByForm.test(name) && tellsHere(view, to)) return 'nominal';
	if (
		counted.test(name) &&
		name.length > 3 &&
		!/[着著了过過]$/u.test(name) &&
		!/的[话話]$/u.test(name) &&
		ends(view, to) &&
		tells(view, to)
	)
		return 'nominal';
	return isOrganisation(view, name) && tells(view, to) ? 'organisation' : null;
}

/** Whether a role ends its noun: also before a verb that no list has, not in "总统府". */
function endsRole({ signs }: View, to: number): boolean {
	return !/^(?:[府级級们們团團职職室办辦制区區会會院队隊席楼樓层層员員馆館]|助理|家属|家屬)/u.test(
		signs.slice(to, to + 2),
	);
}

/** Longest document, in signs: what is longer holds a verb. */
const longestWriting = 8;

/** A number and the word that documents are counted by: "一份街道办会议纪要". */
const counter = /^[一两兩这這那该該][份封纸紙张張条條则則篇]/u;

function kindOfWriting(name: string, text: string): PhraseEnd['kind'] | null {
	if (isIssuer(text)) return 'organisation';
	const longest = counter.test(name) ? 2 * longestWriting : longestWriting;
	const isIssued = /^(?:[发發][出布佈表]|出具|刊登|[张張][贴貼])/u.test(name);
	return name.length <= longest && !name.includes('了') && !isIssued ? 'writing' : null;
}

function isIssuer(text: string): boolean {
	return /[部宫宮府馆館社报報]$/u.test(text);
}

function isOrganisation({ scan }: View, name: string): boolean {
	if (/^(?:双方|各方|多方|对方|對方|雙方|地方|官方|部分|全部|一方|单方|方)$/u.test(name)) return false;
	return (
		name.length > 1 &&
		name.length <= longestOrganisation &&
		endsWithOne(scan.lexicon.fold(name), scan.lexicon.listed('organisationEndings'))
	);
}

/** Behind a body that issues a text: 昨晚發出三點聲明. */
const issues =
	/^[^，。]{0,10}(?:[发發][出布佈表]|出具|刊登|[张張][贴貼])[^，。]{0,8}(?:[声聲]明|公告|通[报報]|回[应應]|[说說]明|新[闻聞]稿|公[开開]信)/u;

/** How far that is looked for, in signs. */
const longestIssue = 28;

/** Whether a verb of saying follows in the same clause: what only ends as organisations do is one where it speaks. */
function tells({ scan, signs, tokenAt }: View, to: number): boolean {
	const first = tokenAt[to] ?? 0;
	if (issues.test(signs.slice(to, to + longestIssue))) return true;
	const ahead = scan.tokens.slice(first, first + verbReach);
	const end = ahead.findIndex(({ kind, text }) => kind === 'punctuation' && text !== '、');
	if (ahead.slice(0, end === -1 ? verbReach : end).some(({ classes }) => (classes & reportingVerb) !== 0)) return true;
	return leadsOn.test(signs.slice(to, to + longestIssue));
}

/** "则在报告里针锋相对：“": what a clause without a known verb leads to. */
const leadsOn = /^[^，。；！？：\uFFFC]{2,24}[：:]\uFFFC/u;

/** Whether a verb of saying follows at once, or behind a small word: "审判长提醒他", "开发商则在声明中称". */
function tellsHere(view: View, to: number): boolean {
	const { scan, tokenAt, start, signs } = view;
	const next = scan.tokens[tokenAt[to] ?? 0];
	if (next?.start !== start + to) return false;
	return (next.classes & reportingVerb) !== 0 || (/[则則也还還在]/u.test(signs.charAt(to)) && tells(view, to));
}

/** How far behind an organisation its verb is looked for, in tokens. */
const verbReach = 16;

/** Longest name of an organisation, in signs. */
const longestOrganisation = 16;

/** Whether a noun can end at a sign: a mark, a verb or a small word follows, no further noun. */
function ends({ signs, tokenAt, scan, start }: View, to: number): boolean {
	if (!han.test(signs.charAt(to))) return true;
	if (
		/^(?:[则則却卻并並也还還就曾已正将將对對向在于於称稱说說的]|[发發][表布出]|[给給]出|要求|[显顯]示|披露|[强強][调調]|召[开開]|[举舉]行|出具)/u.test(
			signs.slice(to, to + 2),
		)
	)
		return true;
	const next = scan.tokens[tokenAt[to] ?? 0];
	return next?.start === start + to && (next.classes & (functionWord | reportingVerb | wordClass.day)) !== 0;
}
