import type { LanguageTable } from '../words/language-table.ts';
import en from './english/en.json' with { type: 'json' };
import names from './latin-names.json' with { type: 'json' };

/** Women's names in English that are men's, surnames or other words elsewhere: Andrea, Jean, Kim, Italian "nell'". */
const manElsewhere = /\b(?:andrea|jean|joan|kim|michele|nell|robin)\b/gu;

/** The table of a language in Latin letters: such languages share first names, the short names of organisations and loanwords. */
export function latinTable(own: LanguageTable): LanguageTable {
	return {
		...own,
		maleName: `${en.maleName} ${names.maleName} ${own.maleName ?? ''}`,
		femaleName: `${`${en.femaleName} ${names.femaleName}`.replaceAll(manElsewhere, '')} ${own.femaleName ?? ''}`,
		event:
			`${own.event ?? ''} interview interviews post posts tweet tweets statement video e-mail email briefing summit podcast message debate`.trim(),
		organisation:
			`${own.organisation ?? ''} cnn nbc cbs abc fox bbc cia fbi tass ria ap politico bloomberg axios newsmax`.trim(),
	};
}
