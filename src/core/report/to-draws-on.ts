import type { Article } from '../types.ts';

/** What stands between the names of a credit line ("AFP, CNN and AP"; "AFP/Reuters"; "路透社、法新社"). */
const separators = /[,;/／&+|·・•、，،]|\s(?:and|und|et|y|e|i|и|та|và|ve|और|و)\s/iu;

/** What introduces them, in languages that part their words. */
const introductions = [
	'according to|sources?|with(?: inputs?| files| reporting| reports| material)?(?: from)?|mit(?: material von)?|quellen?',
	'avec|con(?: información de)?|fuentes?|font[ei]|fontes|com|theo|za|źródł[oa]|kaynak',
	'по (?:материалам|данным)|со ссылкой на|источник[и]?|с материалами|за (?:матеріалами|даними)|джерел[оа]',
	'المصدر|المصادر|स्रोत|출처|자료',
].join('|');
const introduced = new RegExp(`^.*?(?<!\\p{L})(?:${introductions})(?!\\p{L})[:：\\s]*`, 'iu');

/** The same in Chinese and Japanese, and what closes the line: "综合新华社、路透社报道". */
const introducedUnspaced = /^\s*(?:综合外电|綜合外電|综合|綜合|据|據|来源|來源|出典)[:：\s]*/u;
const closedUnspaced = /(?:报道|報道|報導|消息|电|電)\s*$/u;

/** "Agencies": which is not said, and unknown stays unknown. */
const unnamed =
	/^(?:(?:the|las|les|le|с|з|mit)\s)?(?:(?:news\s)?agenc(?:y|ies)|agenturen|agences|agencias|agenzie|agências|agencje|агентств\p{L}*|агенц\p{L}*|ajanslar|hãng tin|وكالات|الوكالات|एजेंसी|एजेंसियां|एजेंसियाँ|外电|外電|外信|종합)$/iu;

/** A credit names outlets; longer parts are sentences. */
const mostWords = 4;

/**
 * The agencies and outlets an article's credit line says it draws on.
 *
 * @returns Names as printed; empty without a credit line, or when it names who wrote the article.
 */
export function toDrawsOn({ credit, agency }: Pick<Article, 'credit' | 'agency'>): readonly string[] {
	if (credit === null || agency !== null) return [];
	return credit
		.replace(/[()[\]（）【】]/gu, ' ')
		.replace(introduced, '')
		.replace(introducedUnspaced, '')
		.replace(closedUnspaced, '')
		.split(separators)
		.map((name) => name.trim())
		.filter((name) => name !== '' && name.split(/\s+/u).length <= mostWords && !unnamed.test(name));
}
