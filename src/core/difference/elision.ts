/** What French and Italian write together with the next word: "l'ancien", "dell'Ucraina". */
const elision = /^(?:[ldnsjmtc]|qu|un|dell|all|nell|dall|sull)'(?=\p{L}{2})/u;

/** A word without the article or pronoun that is written together with it. */
export function withoutElision(word: string): string {
	return word.includes("'") ? word.replace(elision, '') : word;
}
