import type { LanguageTable } from '../words/language-table.ts';
import en from './english/en.json' with { type: 'json' };
import names from './latin-names.json' with { type: 'json' };

/** Women's names in English that are men's, surnames or other words elsewhere: Andrea, Jean, Kim, Italian "nell'". */
const manElsewhere = /\b(?:andrea|jean|joan|kim|michele|nell|robin)\b/gu;

/** Names of women that no word of the language for "she" is: Spanish "ella". */
function withoutPronouns(list: string, { she = '' }: LanguageTable): string {
	const pronouns = new Set(she.split(' '));
	return list
		.split(' ')
		.filter((name) => !pronouns.has(name))
		.join(' ');
}

/** The table of a language in Latin letters: such languages share first names, the short names of organisations and loanwords. */
export function latinTable(own: LanguageTable): LanguageTable {
	return {
		...own,
		maleName: `${en.maleName} ${names.maleName} ${own.maleName ?? ''}`,
		femaleName: withoutPronouns(
			`${`${en.femaleName} ${names.femaleName}`.replaceAll(manElsewhere, '')} ${own.femaleName ?? ''}`,
			own,
		),
		event:
			`${own.event ?? ''} interview interviews post posts tweet tweets statement video e-mail email briefing summit podcast message debate`.trim(),
		organisation:
			`${own.organisation ?? ''} cnn nbc cbs abc fox bbc cia fbi tass ria ap politico bloomberg axios newsmax`.trim(),
	};
}
