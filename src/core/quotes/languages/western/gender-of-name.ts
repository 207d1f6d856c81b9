import type { Gender } from '../../mentions/mention.ts';
import type { NameRules } from '../../mentions/name-rules.ts';

/** How first names that no list has end in one language. */
export type NameEndings = { readonly she: RegExp; readonly he: RegExp };

/** Spanish, Italian and Portuguese: "Maruxa", "Zeferino". */
export const romanceEndings: NameEndings = {
	she: /(?<!sh|hu|y|^luc|andre|nicol|^eli|matti|batist|battist|bautist|^borj|^josem|^jon|^ezr)a$|^(?:rocío|consuelo|amparo|rosario|socorro|dolores|milagros|charo)$/u,
	he: /(?:o|us)$/u,
};

export const frenchEndings: NameEndings = {
	she: /^(?:marie|anne)-|(?:a|(?<!^él|jérém|zachar)ie|ette|elle|[lrtdmn]ine|nne|(?<!^ren)ée|ise|ique|ène|ence|ilde|ane)$/u,
	he: /(?:ien|and|ard|ert|aud|ald|ick|ic|o)$/u,
};

export const germanEndings: NameEndings = {
	she: /(?:(?<!^luc|^sasch|^mik|^jon|^joshu|^noa)a|[^m]ine|(?<!^m|^e)ike|lde|ude|ate|ele|tte|nne|ie|ise|ene|(?<!sö)nke|lke|bke|mke|tje|hild|gard|traud|traut|lind|run)$/u,
	he: /(?:hard|bert|mund|helm|win|fried|rich|olf|ulf|mar|o|us)$/u,
};

/** The gender that the ending of a first name tells where no list has it; null for a name of one word, which may be a surname. */
export function genderByEnding({ she, he }: NameEndings): NonNullable<NameRules['genderOfName']> {
	return ([first, ...rest]): Gender | null => {
		if (first === undefined || rest.length === 0) return null;
		// "Jean-Marie" is told by the first part.
		if (/^(?:jean|pierre|louis|marc|paul|charles)-/u.test(first.text)) return 'he';
		if (she.test(first.text)) return 'she';
		return he.test(first.text) ? 'he' : null;
	};
}
