import type { Article } from '../types.ts';

/** What stands between the names of a credit line ("AFP, CNN and AP"; "AFP/Reuters"; "路透社、法新社"). */
const separators = /[,;/／&+|·・•、，،]|\s(?:and|und|et|y|e|i|и|та|và|ve|और|و)\s/iu;

/** What introduces them, in languages that part their words. */
const introductions = [
	'according to|sources?|with(?: inputs?| files| (?:additional )?reporting| reports| material)?(?: from| by)?',
	'(?:additional|further) reporting (?:by|from)|inputs?(?: from)?',
	'mit(?: material von)?|quellen?|avec|fuentes?|font[ei]|fontes|theo|za|źródł[oa]|kaynak',
	'con(?: (?:información|datos|informaciones|informazioni|material) (?:de|di))?|com(?: informações d[aeo]s?)?',
	'по (?:материалам|данным)|со ссылкой на|источник[и]?|с материалами|за (?:матеріалами|даними)|джерел[оа]',
	'المصدر|المصادر|स्रोत|इनपुट|출처|자료',
].join('|');
const introduced = new RegExp(`^.*?(?<!\\p{L})(?:${introductions})(?!\\p{L})[:：\\s]*`, 'iu');

/** The same in Chinese and Japanese, and what closes the line: "综合新华社、路透社报道". */
const introducedUnspaced = /^\s*(?:综合外电|綜合外電|综合|綜合|据|據|来源|來源|出典)[:：\s]*/u;
const closedUnspaced = /(?:报道|報道|報導|消息|电|電)\s*$/u;
/** What closes it in English: "Reuters and AFP contributed to this report." */
const contributed = /\s(?:also )?contributed (?:to|reporting)(?!\p{L}).*$/iu;

/** Who holds the rights, and what may not be done: "© 2025 AFP. All rights reserved." */
const rights = /©|\(c\)|copyright|riproduzione riservata|all rights reserved.*$|(?<!\p{L})\d{4}(?!\d)/giu;

/** "Agencies": which is not said, and unknown stays unknown. */
const unnamed =
	/^(?:(?:the|las|les|le|с|з|mit)\s)?(?:(?:news\s)?agenc(?:y|ies)(?: inputs?)?|agentur(?:en|material)|agences|agencias|agenzie|agências|agencje|агентств\p{L}*|агенц\p{L}*|ajanslar|hãng tin|وكالات|الوكالات|एजेंसी|एजेंसियां|एजेंसियाँ|外电|外電|外信|종합)$/iu;

/** Who worked on the article, and is no source of it. */
const crew =
	/(?<!\p{L})(?:reporting|writing|editing|compiled|edited|written|translated|produced)(?: \p{L}+){0,2} by\s/iu;
/** Before a name in a list: "da AFP e da EFE". */
const article = /^(?:d[aeo]s?|del?|der|la)\s(?=\p{Lu})/u;
const ends = /^[\s*–—:.-]+|[\s*–—:.-]+$/gu;

/** A credit names outlets; longer parts are sentences. */
const mostWords = 4;

/**
 * The agencies and outlets an article's credit line says it draws on.
 *
 * @returns Names as printed; empty without a credit line, or when it names who wrote the article.
 */
export function toDrawsOn({ credit, agency }: Pick<Article, 'credit' | 'agency'>): readonly string[] {
	return credit === null || agency !== null ? [] : toNames(credit).filter(isName);
}

/** Whether a line says, before or behind the names, that these are whom it draws on. */
export function isIntroduced(credit: string): boolean {
	return [introduced, introducedUnspaced, contributed].some((pattern) => pattern.test(credit));
}

/**
 * The parts of a credit line without what introduces and closes them.
 *
 * @returns Those that name nobody too; at least one.
 */
export function toNames(credit: string): readonly string[] {
	return credit
		.replaceAll(rights, ' ')
		.replaceAll(/[()[\]（）【】]/gu, ' ')
		.replace(introduced, '')
		.replace(introducedUnspaced, '')
		.replace(closedUnspaced, '')
		.replace(contributed, '')
		.split(separators)
		.map((name) => name.replaceAll(ends, '').replace(article, ''));
}

function isName(name: string): boolean {
	return name !== '' && name.split(/\s+/u).length <= mostWords && !unnamed.test(name) && !crew.test(`${name} `);
}
