import { isOf, wordClass } from '../../words/word-class.ts';
import { type Found, plain } from './found.ts';
import type { Words } from './korean-phrase.ts';
import { toPerson } from './korean-roles.ts';

/** What broadcasters print before a sound bite: "[김민수/시민단체 대표 : “…”]", "[인근 주민]". */
const label = /^\s?\[([^[\]:：/\uFFFC]{2,24}?)\s?(?:\/[^[\]:：\uFFFC]{1,40}?)?\s?(?:[:：]\s?\uFFFC|\]\s*(?:\uFFFC|$))/u;

/** Who speaks in a paragraph that a label opens; null where none does. */
export function labelIn(view: Words): Found | null {
	const { signs } = view;
	const printed = label.exec(signs)?.[1]?.trim() ?? '';
	if (printed === '' || /기자|앵커|리포트|인터뷰|자막|사진|영상|출처/u.test(printed)) return null;
	const from = signs.indexOf('[') + 1;
	const place = { from, to: from + printed.length };
	return knownIn(view, printed, place) ?? { ...asNamed(view, printed, place), ...place };
}

type Stretch = Pick<Found, 'from' | 'to'>;

/** A person known beforehand. */
function knownIn({ scan, tokenAt }: Words, printed: string, { from, to }: Stretch): Found | null {
	const first = tokenAt[from] ?? 0;
	for (let at = first; at <= (tokenAt[to - 1] ?? first); at++) {
		const person = scan.people.findName(scan.tokens, at, scan.lexicon)?.person;
		if (person !== undefined) return { ...plain('person', printed, from, to), gender: person.pronoun, person };
	}
	return null;
}

/** A noun for somebody, else a name. */
function asNamed({ scan, tokenAt }: Words, printed: string, { from, to }: Stretch): Found {
	const isNoun = isOf(scan.tokens[tokenAt[to - 1] ?? tokenAt[from] ?? 0], wordClass.person | wordClass.title);
	return isNoun && !/\s?모\s?씨$/u.test(printed) ? plain('nominal', printed, from, to) : toPerson(scan, printed);
}

/** Whether signs between a label and a quotation are all that is left of the label. */
export const labelEnd = /^(?:\s?\/[^:：\]\uFFFC]{1,40})?\s?[:：\]]\s?$/u;
