import { wordClass } from '../../words/word-class.ts';

const role = wordClass.title | wordClass.person;

/** What makes a Slavic adjective or abstract noun of a role: "дипломатичним", "президентский", "лидерство". */
const adjective =
	/^(?:ск|ськ|ичн|ическ|енськ|енск|ств|цтв|н(?:я|і|ю|ею|ям|ях|ями|ый|ой|ая|ое|ого|ому|ым|ых|ий|а|е|им|их)$|ni(?:a|i|ę|ą|e|om|ach|ami)$|ow[yaei]$|[sc]k(?:i|a|ie|iej|iego|im|ich|ą)$)/u;

/** Whether an ending makes something else of the stem of a role. */
export function isOtherForm(classes: number, ending: string): boolean {
	return (classes & role) !== 0 && adjective.test(ending);
}
