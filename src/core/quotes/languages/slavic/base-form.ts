import type { Gender } from '../../mentions/mention.ts';

/** Endings of other cases and what stands in their place in the nominative; the first that fits is taken. */
type Rules = readonly (readonly [RegExp, string])[];

/** How a language declines names; surnames of women that end otherwise than these rules say are not declined. */
export type CaseEndings = {
	/** A man's first name that looks like another case and is none: Никита, Павло. */
	readonly base: RegExp;
	readonly man: Rules;
	readonly woman: Rules;
	readonly manSurname: Rules;
	readonly womanSurname: Rules;
};

/**
 * Gives a full name in the nominative: "Игоря Лужнова" as "Игорь Лужнов".
 *
 * By the first name, whose gender is known: where that is in the nominative the whole name is.
 *
 * @param name - First name and surname, a patronymic or further parts between.
 * @returns The name itself where it is in the nominative; null where it cannot be told.
 */
export function toBaseForm(name: string, gender: Gender | null, endings: CaseEndings): string | null {
	const [first = '', ...rest] = name.split(' ');
	if (rest.length === 0) return surnameAlone(first, gender);
	if (gender === 'they') return null;
	const known = genderByForm(first, rest.at(-1) ?? '') ?? gender;
	if (known === null) return null;
	const man = known === 'he';
	// "Мустафа Каримов": in another case a man's surname has an ending too.
	if (isBaseFirstName(first.toLowerCase(), man, endings) || (man && isBaseSurname(name))) return name;
	const surname = man ? endings.manSurname : endings.womanSurname;
	return [
		decline(first, man ? endings.man : endings.woman),
		...rest.map((part) =>
			part
				.split('-')
				.map((word) => decline(word, surname))
				.join('-'),
		),
	].join(' ');
}

/** "Слова Пантюхина", "слова Пантюхиной": a surname alone by endings that only one gender has; null for others. */
function surnameAlone(name: string, gender: Gender | null): string | null {
	if (gender === 'he' && /.{2}(?:[оеєё]в|[иыії]н|енк)а$/u.test(name))
		return name.endsWith('енка') ? `${name.slice(0, -1)}о` : name.slice(0, -1);
	if (gender !== 'she') return null;
	return /.{2}(?:[оеёє]в|[иыії]н)(?:ой|ої)$/u.test(name) ? `${name.slice(0, -2)}а` : null;
}

/** "Степаниды Вороновой", "Степаном Вороновым": the gender that the forms of two words have in common with no other. */
function genderByForm(first: string, last: string): Gender | null {
	if (/[^i]a$/u.test(first) && /(?:[sc]k|dzk)iego$/u.test(last)) return 'he';
	if (/[ыиеу]$/u.test(first) && /(?:[оеё]в|[иы]н|[сц]к)ой$/u.test(last)) return 'she';
	return /[оеё]м$/u.test(first) && /(?:[оеё]в|[иы]н)ым$/u.test(last) ? 'he' : null;
}

/** Men's names end with a consonant, women's with "-а"; the others are listed. */
function isBaseFirstName(first: string, man: boolean, { base }: CaseEndings): boolean {
	if (!man) return /[аяaь]$|[^аяоуюеёиыіїєйaąeęiouy]$/u.test(first) || foreign.test(first);
	return (
		base.test(first) || !/[аяоуюеёиыіїєaąeęiouy]$|(?:ом|[аеиоуюяії]ем|[ао]рем|[иіуе]лем|єм|em|[iy]m)$/u.test(first)
	);
}

/** A man's surname with no ending, behind a first name with "-а". */
function isBaseSurname(name: string): boolean {
	return /^\S+[аяa]\s.*(?:[оеё]в|[иы]н|[сц]кий|[ск]ь?кий|[sc]ki)$/u.test(name);
}

/** Women's first names from elsewhere that end as other cases do. */
const foreign =
	/^(?:emily|mary|nancy|hillary|kimberly|betty|amy|lucy|sally|wendy|dorothy|kelly|molly|stacy|jenny|cindy|ashley|hayley|shelley|abigail|nikki|naomi|heidi|marie|julie|sophie|kate|jane|anne|louise|charlotte|claire|denise|michelle|nicole|grace|alice|renate|elise|christine|catherine|diane|yvonne|simone|эмили|мэри|нэнси|хиллари|кимберли|люси|софи|мари|жюли|элис|емілі|мері|ненсі|гілларі|люсі|софі|марі|жулі|еліс)$/u;

function decline(word: string, rules: Rules): string {
	const low = word.toLowerCase();
	for (const [ending, base] of rules) {
		if (!ending.test(low)) continue;
		const changed = low.replace(ending, base);
		// The capitals stay where they were.
		return word.charAt(0) + changed.slice(1);
	}
	return word;
}
