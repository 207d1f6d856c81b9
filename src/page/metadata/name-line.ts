import { meaningOf, splitPhrases, toBeginnings } from '../body/phrases.ts';
import { isCapital } from '../words.ts';

/** What stands before names: "By", "Von", "Reported by:". */
const openings = toBeginnings(
	splitPhrases(
		'by|written by|reported by|posted by|submitted by|story by|text by|words by|edited by|published by|article by|analysis by|opinion by|interview by|von|par|por|di|de|door|av|af|przez|text|tekst|texte|testo|autor|autorin|autoren|autora|autores|author|authors|author(s)|auteur|auteurs|autore|автор|авторы|текст|yazan|yazar|haberin yazarı|haber:|oleh|penulis|szerző|szerzők|a cura di|a cura della|scritto da|inserito da|pubblicato da|redatto da|escrito por|publicado por|postado por|publié par|rédigé par|écrit par|geschrieben von|verfasst von|geschreven door|wpisany przez|dodany przez|opublikowany przez|skrevet av|skriven av|기자명|opracował|opracowała|συντάκτης|redacția|reporter|tác giả|文|記者|记者|作者|撮影|글|كتب|كتبت|بقلم|लेखक|लेखिका|संवाददाता|द्वारा',
	).map((phrase) => [phrase, phrase.length] as const),
);
/** Set without a space, as where the name is a link in a box of its own: "ByAna Lowe". */
const joinedOpening = /^By(?=\p{Lu})/u;

/** A byline without what stands before and after its names. */
export function withoutOpening(text: string): string {
	if (joinedOpening.test(text)) return text.slice('By'.length);
	const length = meaningOf(text.toLowerCase(), openings);
	if (length === undefined || !/^[\s:|/／]/.test(text.slice(length))) return text;
	return text.slice(length).replace(/^[\s:|/／]+(?:[-–—]\s+)?/, '');
}
/** What joins two names. */
const joining =
	/,\s+(?:(?:and|und|et|y|e|en|og|och|i|и|та|і|ve|và) )?|\s+(?:and|&|und|et|y|e|en|og|och|i|и|та|і|ve|và)\s+/;

/** The names of a byline one by one. */
export function splitNames(text: string): readonly string[] {
	return text.split(joining);
}

/** Characters; a longer line tells more than names. */
export const longestName = 70;

/** Two to five words that begin with a capital, or are of a script without capitals: what a person is called. */
export function isName(text: string): boolean {
	const words = text.split(' ');
	const fits = words.length <= 5 && (words.length >= 2 || /^[\u3040-\uffdc]{2,8}$/.test(text));
	return fits && !/[\d:!?@()]/.test(text) && words.every((word) => isCapital(word) || particles.has(word));
}
/** What stands in lower case in names. */
export const particles: ReadonlySet<string> = new Set('de van von der den el al bin da di la le dos y'.split(' '));
