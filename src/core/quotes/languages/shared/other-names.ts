import type { Frame } from '../../article-frame.ts';

/**
 * Other words for a role, by the rows of the table: "감독" for "사령탑", "tiền đạo" for "chân sút".
 *
 * @param isRole - Whether a word of the table is the role.
 */
export function otherNames({ lexicon }: Frame, isRole: (word: string) => boolean): readonly string[] {
	return [...lexicon.listed('sameRole')].flatMap((row) => {
		const [word = '', other = ''] = row.replaceAll('_', ' ').split(':');
		return isRole(word) ? [other] : [];
	});
}
