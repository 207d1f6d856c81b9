import type { Token } from '../../words/read-tokens.ts';
import { wordClass } from '../../words/word-class.ts';

/** Whether a name may follow by itself: behind a form of address or a role of several syllables, "ông Trung", "bị cáo Trung". */
export function isAddressed(before: Token | undefined): boolean {
	if (before === undefined || (before.capital && !before.first)) return false;
	const isRole = (before.classes & wordClass.title) !== 0 && before.text.includes(' ');
	return isRole || (before.classes & wordClass.honorific) !== 0;
}
