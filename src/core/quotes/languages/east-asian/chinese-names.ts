import type { WordsOfArticle } from '../../mentions/mention-rules.ts';
import { functionWord, reportingVerb, wordClass } from '../../words/word-class.ts';
import { han } from './han.ts';
import { isGivenName, longestChinese, nameAt } from './name-at-sign.ts';
import { repeatedNames } from './repeated-names.ts';
import { quoted, type Signs, viewSigns } from './view-paragraph.ts';

/** How much a name is believed by what stands before it; two make it one. */
const votes = { role: 2, address: 2, clause: 1 } as const;
const enoughVotes = 2;

/**
 * Collects the names of a Chinese article that no list has: what stands behind a role or at the head of a clause,
 * begins with a surname or is written with the signs of foreign names, and is followed by what follows a subject.
 */
export function collectChineseNames({ text, paragraphs, lexicon }: WordsOfArticle): ReadonlySet<string> {
	const counts = new Map<string, number>();
	const views = paragraphs.map((tokens) => viewSigns(text, tokens, lexicon));
	for (const view of views) countNames(view, counts);
	for (const name of [...repeatedNames(views), ...views.flatMap(namesOfParts)])
		counts.set(name, (counts.get(name) ?? 0) + enoughVotes);
	const enough = [...counts].filter(([name, count]) => count >= enoughVotes && !bodyEnd.test(name));
	return new Set(enough.map(([name]) => (isOverlong(name, counts, views) ? name.slice(0, 2) : name)));
}

/** Last signs of bodies, which short forms of theirs end with too, 陆委会, and of when somebody speaks: 通话时. */
const bodyEnd = /[会會委局署厅廳处處时時後]$/u;

/** Whether a name is one sign too long: what is left without it is a name as often, or begins clauses by itself. */
function isOverlong(name: string, counts: ReadonlyMap<string, number>, views: readonly Signs[]): boolean {
	const short = name.slice(0, 2);
	if (name.length !== 3) return false;
	// "徐曼笑了": what somebody does.
	if (
		/[笑叹嘆哭摇搖点點]$/u.test(name) &&
		views.some(({ signs }) => /[了着著道]/u.test(signs.charAt(signs.indexOf(name) + 3)))
	)
		return true;
	if ((counts.get(short) ?? 0) * 2 >= (counts.get(name) ?? 0)) return true;
	const isNamesake = [...counts].some(
		([other, votes]) => votes >= enoughVotes && other !== name && other !== short && other.startsWith(short),
	);
	return !isNamesake && isAlone(views, name, short);
}

/** "由方缇操刀", "方缇停了好几秒": whether signs that a clause begins with go on otherwise than the one longer name does. */
function isAlone(views: readonly Signs[], name: string, short: string): boolean {
	const places = views.flatMap(({ signs }) => placesOf(signs, short).map((at) => ({ signs, at })));
	const isWhole = ({ signs, at }: (typeof places)[number]) => signs.startsWith(name, at);
	return (
		places.filter(isWhole).length === 1 &&
		places.some((place) => !isWhole(place) && !han.test(place.signs.charAt(place.at - 1)))
	);
}

function placesOf(signs: string, part: string): readonly number[] {
	const places: number[] = [];
	for (let at = signs.indexOf(part); at !== -1; at = signs.indexOf(part, at + part.length)) places.push(at);
	return places;
}

/** Adds what speaks for each name of a paragraph. */
function countNames(view: Signs, counts: Map<string, number>): void {
	for (let at = 0; at < view.signs.length; ) {
		const vote = beginsName(view, at);
		const name = vote === 0 ? null : nameAt(view, at, vote > 1);
		if (name !== null) countName(view, { at, name, vote }, counts);
		at += name?.length ?? 1;
	}
}

type Voted = { readonly at: number; readonly name: string; readonly vote: number };

function countName(view: Signs, { at, name, vote }: Voted, counts: Map<string, number>): void {
	const isGiven = isGivenName(view.lexicon, name);
	if (vote < enoughVotes && !isGiven && !isSubject(view, at + name.length)) return;
	const isOwn = isSure(view, at, name) || (isGiven && name.length > 2);
	counts.set(name, (counts.get(name) ?? 0) + vote + Number(isOwn));
}

/** "次仁多吉": names of two or three of the parts that Tibetan, Mongolian and Uyghur ones are put together from. */
function namesOfParts({ signs, lexicon }: Signs): readonly string[] {
	const parts = [...lexicon.listed('nameParts')].join('|');
	return parts === '' ? [] : (signs.match(new RegExp(`(?:${parts}){2,3}`, 'gu')) ?? []);
}

/** Whether a name needs no role beside it: foreign ones, and whoever stands right before their verb. */
function isSure(view: Signs, at: number, name: string): boolean {
	return isAfterQuote(view, at) || name.length >= longestChinese || tellsAtOnce(view, at, name);
}

/** How surely a name may begin at a sign. */
function beginsName({ signs, tokens, tokenAt, start }: Signs, at: number): number {
	const token = tokenAt[at] ?? 0;
	if (tokens[token]?.start !== start + at) return 0;
	const before = signs.slice(Math.max(0, at - 3), at);
	if (!han.test(before.slice(-1))) return votes.clause;
	if (/(?:[岁歲]的|名叫|人叫|字叫)$/u.test(before)) return votes.address;
	const { classes = 0 } = tokens[token - 1] ?? {};
	if ((classes & (wordClass.title | wordClass.person)) !== 0 || isRoleByForm(before)) return votes.role;
	const leads = functionWord | reportingVerb | wordClass.day;
	return (classes & leads) !== 0 || /[的会會社局部院党黨厅廳]$/u.test(before) ? votes.clause : 0;
}

/** A role by its last sign: "副主委", "经销商". */
function isRoleByForm(before: string): boolean {
	return /\p{Script=Han}(?:[长長员員师師匠授裁官委席任者手医醫警犯]|[评評持起纪紀理言责責护護办辦始选選诉訴承辩辯策传傳]人|[电電木焊钳搬瓦水修洁潔卫衛运運民职職技织織矿礦]工)$|[队隊战戰室校好]友$|[销銷供应應盟售运運]商$/u.test(
		before,
	);
}

/** Whether somebody speaks: a verb that reports follows within a few signs of the clause. */
function isSubject(view: Signs, at: number): boolean {
	const first = view.tokenAt[at] ?? 0;
	for (const { kind, classes } of view.tokens.slice(first, first + verbReach)) {
		if (kind !== 'word') return view.signs.charAt(at - 4) === '的' && view.tokens[first]?.kind !== 'word';
		if ((classes & reportingVerb) !== 0) return true;
	}
	return false;
}

/** How far behind a name its verb is looked for, in tokens. */
const verbReach = 5;

/** "徐丽萍说": a name of three signs that begins its clause and is followed by its verb, no word among its signs. */
function tellsAtOnce({ signs, tokens, tokenAt, start, lexicon }: Signs, at: number, name: string): boolean {
	const next = tokens[tokenAt[at + name.length] ?? 0];
	if (
		name.length !== 3 ||
		!lexicon.listed('surnames').has(lexicon.fold(name.charAt(0))) ||
		next?.start !== start + at + name.length
	)
		return false;
	if ((next.classes & (reportingVerb | wordClass.adverb)) === 0) return false;
	return !lexicon.known.has(lexicon.fold(signs.slice(at + 1, at + 3)));
}

/** “…”王建国说: who is named between a quotation and a verb is a person. */
function isAfterQuote({ signs }: Signs, at: number): boolean {
	return signs.charAt(at - 1) === quoted;
}
