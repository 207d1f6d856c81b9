import { russianAbbreviations } from '../../../text/abbreviation-lists.ts';
import type { Language } from '../../language.ts';
import { eastSlavic } from './east-slavic.ts';
import table from './ru.json' with { type: 'json' };
import { russianEndings } from './russian-endings.ts';

/** Russian: names and nouns are declined. */
export const russian: Language = {
	key: 'ru',
	script: /\p{Script=Cyrillic}/u,
	letters: null,
	table,
	abbreviations: russianAbbreviations,
	grammar: eastSlavic(russianEndings),
};
