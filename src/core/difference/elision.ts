/** What French and Italian write together with the next word: "l'ancien", "dell'Ucraina". */
const elision = /^(?:[ldnsjmtc]|qu|un|dell|all|nell|dall|sull)'(?=\p{L}{2})/u;

/** Arabic words stand between these. */
const [lastOfGreek, firstOfIndic] = ['\u0600', '\u0900'];
/** Arabic vowels, which a text may print or not: "يومًا". */
const vowels = /[\u064b-\u0652\u0670]/gu;

/** A word without the article or pronoun that is written together with it. */
export function withoutElision(word: string): string {
	if (word.includes("'")) return word.replace(elision, '');
	return word > lastOfGreek && word < firstOfIndic ? word.replaceAll(vowels, '') : word;
}
