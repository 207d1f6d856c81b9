import type { Frame, Speaker } from '../../article-frame.ts';
import { paragraphOf } from '../../speakers/paragraph-of.ts';
import type { Token } from '../../words/read-tokens.ts';
import { functionWord, isOf, reportingVerb, wordClass } from '../../words/word-class.ts';

/** How many paragraphs above a role's name may stand. */
const paragraphsBack = 5;

/** How many names before a role are looked at. */
const reach = 12;

/** Words that make somebody new of a role: "un ministre", "ein Sprecher", "bir bakan". */
const indefinite = /^(?:an|une?|des|eine?[mnrs]?|una|uno|um|uma|bir|một|एक|一名|一位|한)$/u;

/**
 * Who was printed with a role that now stands alone, or is known to hold it; null for nobody.
 *
 * @param head - The role's noun, where a particle is written together with it.
 */
export function holderOf(
	frame: Frame,
	all: readonly Speaker[],
	role: Speaker,
	head = headOf(frame, role),
): Speaker | null {
	if (!isRoleAlone(paragraphOf(frame, role).tokens, role, frame)) return null;
	const holds = (speaker: Speaker) => isPrinted(frame, speaker, head) || isHeld(speaker, head);
	return namedBefore(all, role).findLast((speaker) => holds(speaker) && agrees(speaker, role)) ?? null;
}

/**
 * "교육감 “…”", "教育長「…」": who is introduced below with the role that a headline names; null where nobody is, or more than one.
 *
 * @param head - The role's noun.
 */
export function holderBelow(frame: Frame, all: readonly Speaker[], role: Speaker, head: string): Speaker | null {
	if (role.paragraph > 0 || !isRoleAlone(paragraphOf(frame, role).tokens, role, frame)) return null;
	const below = all.slice(role.index + 1, role.index + 1 + reachBelow);
	const holders = below.filter((one) => isNamed(one) && isPrinted(frame, one, head));
	const [first] = holders;
	return first !== undefined && holders.every(({ entity }) => entity === first.entity) ? first : null;
}

/** How many mentions below a headline its holder is looked for. */
const reachBelow = 40;

/** The last word of a mention, in small letters; empty for none. */
export function headOf(frame: Frame, mention: Speaker): string {
	return paragraphOf(frame, mention).tokens[mention.to - 1]?.text ?? '';
}

/** Who is named near above a role. */
function namedBefore(all: readonly Speaker[], role: Speaker): readonly Speaker[] {
	return all
		.slice(Math.max(0, role.index - reach), role.index)
		.filter((speaker) => isNamed(speaker) && role.paragraph - speaker.paragraph <= paragraphsBack);
}

/** One word that is an office, nothing behind it that says of what. */
export function isRoleAlone(
	tokens: readonly Token[],
	{ kind, entity, from, to }: Speaker,
	{ lexicon }: Frame,
): boolean {
	if (kind !== 'nominal' || entity !== null) return false;
	const words = tokens.slice(from, to);
	const head = words.at(-1);
	if (head === undefined || !(isOffice(head) || isFirst(words.at(-2)?.text ?? '', head.text))) return false;
	if (
		words
			.slice(0, -1)
			.some(
				({ classes, text }) =>
					((classes & wordClass.determiner) === 0 && !isFirst(text, head.text)) || isIndefinite(text, lexicon),
			)
	)
		return false;
	const isWhole = lexicon.grammar.speakers.endsTail?.(tokens, to, lexicon) === true;
	return isWhole || isOfState(tokens.slice(to, to + 3)) || !isDescribed(tokens[to], lexicon.signs);
}

/** "Il primo cittadino", "la prima cittadina": one office of two words. */
function isFirst(word: string, head: string): boolean {
	return /^prim[oa]$/u.test(word) && /^cittadin[oa]$/u.test(head);
}

/** English "a"; in Portuguese that is "the". */
function isIndefinite(article: string, { classOf }: Frame['lexicon']): boolean {
	return article === 'a' ? (classOf('the') & wordClass.determiner) !== 0 : indefinite.test(article);
}

/** "The man", "the 67-year-old": somebody who was just named. */
const anybody = /^(?:mann|frau|homme|femme|hombre|mujer|uomo|donna|homem|mulher|kadın|adam|\d+-jährige[rn]?)$/u;

function isOffice({ text, classes }: Token): boolean {
	if (anybody.test(text)) return true;
	return (classes & (wordClass.title | wordClass.person)) === wordClass.title;
}

/** What goes with a role and tells nobody apart: "chef de l'État", "jefe de la diplomacia". */
const ofState = /^(?:état|diplomatie|etat|estado|diplomacia|stato|diplomazia|دبلوماسية)$/u;

export function isOfState(behind: readonly Token[]): boolean {
	const noun = behind.find((word) => !isOf(word, functionWord));
	return noun !== undefined && ofState.test(noun.text) && !noun.first;
}

/** Whether a word behind a role says whose it is: a name, a noun, "of". */
function isDescribed(next: Token | undefined, signs: ReadonlyMap<string, string>): boolean {
	if (next === undefined || next.kind !== 'word') return false;
	if (signs.get(next.text) === 'f') return true;
	return !isOf(next, functionWord | reportingVerb | wordClass.day);
}

/** Whether a mention names a person. */
export function isNamed({ kind, entity }: Speaker): boolean {
	return (
		entity !== null &&
		(kind === 'person' || kind === 'name') &&
		(entity.human || kind === 'person' || /\s/u.test(entity.name))
	);
}

/** Whether a name has the gender of a role. */
export function agrees({ entity }: Speaker, { gender }: Speaker): boolean {
	return gender === null || (entity?.gender ?? gender) === gender;
}

/** What the forms of a role share. */
export function stemOf(head: string): string {
	return head.length > 4 ? head.slice(0, -1) : head;
}

/** Whether a name is printed with a role. */
export function isPrinted({ text }: Frame, { start, end }: Speaker, head: string): boolean {
	const printed = text.slice(start, end).toLowerCase();
	const stem = stemOf(head);
	const at = printed.indexOf(stem);
	// "Ministerpräsident" is no "Minister".
	return at !== -1 && !longerWord.test(printed.slice(at + stem.length)) && !former.test(printed);
}

/** What goes on behind a stem for longer than any ending. */
const longerWord = /^\p{Script=Latin}{5}/u;

/** "पूर्व मंत्री", "eski bakan": who held an office once is not called by it. */
const former = /^(?:पूर्व|eski|cựu|nguyên)\s|(?:السابق|السابقة)\s/u;

/** Whether a name is known to hold an office of that name. */
export function isHeld({ entity }: Speaker, head: string): boolean {
	const stem = stemOf(head);
	return entity?.person?.roles.some(({ titles }) => titles.some((title) => title.includes(stem))) ?? false;
}
