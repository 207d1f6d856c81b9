/** A name, and what its bearer does: apart, as one pattern of both takes longer to compile than a page to read. */
const nameAndVerb = /^[A-Z]\S+(?: [A-Z]\S+){1,3} (?:(is)|covers|reports on|writes about) /;
const office =
	/^(?:an? |the )?(?:[\w'’-]+ ){0,4}(?:reporter|correspondent|journalist|columnist|contributor|contributing|editor|writer|staff|freelancer?|fellow|host)\b/;

/** Whether a text begins by telling who wrote the article: "Ann Lowe is a reporter", "Ann Lowe covers the coast". */
export function introducesWriter(text: string): boolean {
	const [opening, is] = nameAndVerb.exec(text) ?? [];
	return opening !== undefined && (is === undefined || office.test(text.slice(opening.length)));
}
