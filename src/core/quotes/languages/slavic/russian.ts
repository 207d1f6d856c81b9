import type { Language } from '../../language.ts';

import table from './ru.json' with { type: 'json' };

/** Russian: names and nouns are declined. */
export const russian: Language = {
	key: 'ru',
	script: /\p{Script=Cyrillic}/u,
	letters: null,
	table,
	grammar: {},
};
