import type { Gender } from '../../mentions/mention.ts';

/** Endings of other cases and what stands in their place in the nominative; the first that fits is taken. */
type Rules = readonly (readonly [RegExp, string])[];

/** How a language declines names; surnames of women that end otherwise than these rules say are not declined. */
type Declension = {
	/** A man's first name that looks like another case and is none: Никита, Павло. */
	readonly base: RegExp;
	readonly man: Rules;
	readonly woman: Rules;
	readonly manSurname: Rules;
	readonly womanSurname: Rules;
};

const russian: Declension = {
	base: /^(?:никита|илья|лука|фома|савва|данила|кузьма|артём|ефрем|эндрю|мэтью|.*[оэи])$/u,
	man: [
		[/^(п)ет(р)(?:а|у|ом|е)$/u, '$1ёт$2'],
		[/^(пав)л(?:а|у|ом|е)$/u, '$1ел'],
		[/^(л)ьв(?:а|у|ом|е)$/u, '$1ев'],
		[/(никит|саввы?|данил)(?:ы|е|у|ой)$/u, '$1а'],
		[/^(иль)(?:и|е|ю|ёй|ей)$/u, '$1я'],
		[/([аеёиоу])(?:я|ю|ем|и)$/u, '$1й'],
		[/([бвгджзклмнпрстфхцчшщ])(?:я|ю)$/u, '$1ь'],
		[/(игор)ем$/u, '$1ь'],
		[/(?:а|у|ом|ем|е)$/u, ''],
	],
	woman: [
		[/([гкхжшщчц])(?:и|е|у|ой|ей)$/u, '$1а'],
		[/([иьаея])(?:и|е|ю|ей)$/u, '$1я'],
		[/(?:ы|е|у|ой|ою)$/u, 'а'],
		[/(?:и|ю|ей)$/u, 'я'],
	],
	manSurname: [
		[/(вич)(?:а|у|ем|е)$/u, '$1'],
		[/([сц]к)(?:ого|ому|им|ом)$/u, '$1ий'],
		[/([гкхжшщч])(?:его|ему|им|ем|ого|ому)$/u, '$1ий'],
		[/([оеё]в|[иы]н)(?:а|у|ым|ом|е)$/u, '$1'],
		[/(?:ого|ому|ым)$/u, 'ый'],
		[/([аеёиоу])(?:я|ю|ем)$/u, '$1й'],
		[/([лнтрд])(?:я|ю|ем)$/u, '$1ь'],
		[/([бвгджзклмнпрстфхцчшщ])(?:а|у|ом|ем)$/u, '$1'],
		[/([бвгджзклмнпрстфхцчшщ])(?:ы|и|ой)$/u, '$1а'],
	],
	womanSurname: [
		[/(вн)(?:ы|е|у|ой)$/u, '$1а'],
		[/([оеё]в|[иы]н)(?:ой|у|ою)$/u, '$1а'],
		[/([сц]к)(?:ой|ую|ою)$/u, '$1ая'],
		[/(?:ой|ую)$/u, 'ая'],
	],
};

const ukrainian: Declension = {
	base: /^(?:микита|ілля|лука|хома|сава|кузьма|микола|джо|.*[оиіе])$/u,
	man: [
		[/^(павл|петр|дмитр|михайл|марк|данил|юрк)(?:а|у|ом|ові|і)$/u, '$1о'],
		[/^(л)(?:ьв|ев)(?:а|у|ом|ові)$/u, '$1ев'],
		[/^(фед)ор(?:а|у|ом|ові)$/u, '$1ір'],
		[/^(микол|микит|сав)(?:и|і|у|ою)$/u, '$1а'],
		[/([іаеу])(?:я|ю|єм|єві|ї)$/u, '$1й'],
		[/(ігор|лазар)(?:я|ю|ем|еві)$/u, '$1'],
		[/([лнст])(?:я|ю|ем|еві)$/u, '$1ь'],
		[/(?:а|у|ом|ем|ові|еві|і)$/u, ''],
	],
	woman: [
		[/([ії])(?:ї|ю|єю)$/u, '$1я'],
		[/(?:и|і|у|ою)$/u, 'а'],
		[/(?:ю|ею)$/u, 'я'],
	],
	manSurname: [
		[/(ич)(?:а|у|ем|еві)$/u, '$1'],
		[/([сцз]ьк)(?:ого|ому|им)$/u, '$1ий'],
		[/([оеєії]в|[іїи]н)(?:а|у|им|ом|ові)$/u, '$1'],
		[/(?:ого|ому|им)$/u, 'ий'],
		[/(енк|[бвгджзлмнпрстфхцчшщйь]к)(?:а|у|ом|ові)$/u, '$1о'],
		[/([аеиоу])(?:я|ю|єм|єві)$/u, '$1й'],
		[/([лнт])(?:я|ю|ем|еві)$/u, '$1ь'],
		[/([бвгджзклмнпрстфхцчшщ])(?:а|у|ом|ем|ові|еві)$/u, '$1'],
		[/([бвгджзклмнпрстфхцчшщ])(?:и|ою)$/u, '$1а'],
	],
	womanSurname: [
		[/(вн)(?:и|і|у|ою)$/u, '$1а'],
		[/([оеє]в|[іїи]н)(?:ої|у|ою|ій)$/u, '$1а'],
		[/([сцз]ьк)(?:ої|у|ою|ій)$/u, '$1а'],
		[/(?:ої)$/u, 'а'],
	],
};

const polish: Declension = {
	base: /^(?:kuba|barnaba|bonawentura|.*(?:[iy]|(?:io|eo|ko|zo)))$/u,
	man: [
		[/^(paw)ł(?:a|owi|em)$/u, '$1eł'],
		[/^(jerz|ign)(?:ego|emu)$/u, '$1y'],
		[/([iy])(?:ego|emu|m)$/u, '$1'],
		[/([^aeiouyąęó])(k)(?:a|owi|iem)$/u, '$1e$2'],
		[/([kg])iem$/u, '$1'],
		[/(?:a|owi|em)$/u, ''],
	],
	woman: [
		[/([^kgaeiouy])i(?:i|ą|ę)$/u, '$1ia'],
		[/([kg])i$/u, '$1a'],
		[/(?:y|ę|ą)$/u, 'a'],
	],
	manSurname: [
		[/([sc]k|dzk)(?:iego|iemu|im)$/u, '$1i'],
		[/(?:ego|emu|ym)$/u, 'y'],
		[/([^aeiouyąęó])(k)(?:a|owi|iem)$/u, '$1e$2'],
		[/([kg])iem$/u, '$1'],
		[/si(?:a|owi|em)$/u, 'ś'],
		[/ni(?:a|owi|em)$/u, 'ń'],
		[/([^aeiouyąęó])(?:a|owi|em)$/u, '$1'],
		[/(?:y|ę|ą)$/u, 'a'],
	],
	womanSurname: [[/([sc]k|dzk)(?:iej|ą)$/u, '$1a']],
};

const declensions: Readonly<Record<string, Declension>> = { ru: russian, uk: ukrainian, pl: polish };

/** Languages whose names are printed in every case. */
export function declinesNames(language: string): boolean {
	return language in declensions;
}

/**
 * Gives a full name in the nominative: "Игоря Лужнова" as "Игорь Лужнов".
 *
 * By the first name, whose gender is known: where that is in the nominative the whole name is.
 *
 * @param name - First name and surname, a patronymic or further parts between.
 * @returns The name itself where it is in the nominative; null where it cannot be told.
 */
export function toBaseForm(name: string, gender: Gender | null, language: string): string | null {
	const declension = declensions[language];
	const [first = '', ...rest] = name.split(' ');
	if (declension === undefined || rest.length === 0 || (gender !== 'he' && gender !== 'she')) return null;
	const man = gender === 'he';
	if (isBaseFirstName(first.toLowerCase(), man, declension)) return name;
	const surname = man ? declension.manSurname : declension.womanSurname;
	return [
		decline(first, man ? declension.man : declension.woman),
		...rest.map((part) =>
			part
				.split('-')
				.map((word) => decline(word, surname))
				.join('-'),
		),
	].join(' ');
}

/** Men's names end with a consonant, women's with "-а"; the others are listed. */
function isBaseFirstName(first: string, man: boolean, { base }: Declension): boolean {
	if (!man) return /[аяaь]$|[^аяоуюеёиыіїєйaąeęiouy]$/u.test(first);
	return (
		base.test(first) || !/[аяоуюеёиыіїєaąeęiouy]$|(?:ом|[аеиоуюяії]ем|[ао]рем|[иіуе]лем|єм|em|[iy]m)$/u.test(first)
	);
}

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
