import { ukrainianAbbreviations } from '../../../text/abbreviation-lists.ts';
import type { Language } from '../../language.ts';
import { eastSlavic } from './east-slavic.ts';
import table from './uk.json' with { type: 'json' };
import { ukrainianEndings } from './ukrainian-endings.ts';

/** Ukrainian: names and nouns are declined. */
export const ukrainian: Language = {
	key: 'uk',
	script: /[іїєґ]/iu,
	letters: null,
	table,
	abbreviations: ukrainianAbbreviations,
	grammar: eastSlavic(ukrainianEndings),
};
