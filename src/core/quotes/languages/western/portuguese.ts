import { portugueseAbbreviations } from '../../../text/abbreviation-lists.ts';
import type { Language } from '../../language.ts';
import type { Token } from '../../words/read-tokens.ts';
import { latinTable } from '../latin-table.ts';
import { dashSpeech } from '../shared/dash-speech.ts';
import { dialogueTurn } from '../shared/dialogue-turn.ts';
import { insertions } from '../shared/insertions.ts';
import { leastBehindDash } from '../shared/least-behind-dash.ts';
import { readSpeech } from '../shared/read-speech.ts';
import { genderByEnding, romanceEndings } from './gender-of-name.ts';
import { genderBy } from './gender-of-role.ts';
import { isDashVerb } from './is-dash-verb.ts';
import { joinsPortugueseName } from './joins-name.ts';
import table from './pt.json' with { type: 'json' };
import { romanceCompounds } from './romance-compounds.ts';
import { isRomanceNoSpeech, romanceMentions, romanceSpeakers } from './romance-rules.ts';

/** Portuguese. */
export const portuguese: Language = {
	key: 'pt',
	script: null,
	letters: /[ãõ]/iu,
	table: latinTable(table),
	abbreviations: portugueseAbbreviations,
	grammar: {
		words: { extendLookup: romanceCompounds },
		mentions: {
			...romanceMentions,
			joinsName: joinsPortugueseName,
			genderOfName: genderByEnding(romanceEndings),
			genderOfRole: genderBy({
				he: /^(?:o|um|este|esse)$/u,
				she: /^(?:a|uma|esta|essa)$/u,
				feminine: /(?:[nt]ra|ora|nta|ada)$/u,
			}),
		},
		spans: {
			readSpeech: readSpeech(insertions({}), dashSpeech({ turn: dialogueTurn, isVerb: isDashVerb })),
			isNoSpeech: isRomanceNoSpeech,
			leastSpeech: leastBehindDash,
		},
		speakers: romanceSpeakers({ isObject: isPlural, dropsSubject: true, plural: /(?:[ae]m|ão)$/u }),
		occasions: {},
	},
};

/** "resumiu a senadores": before a plural "a" is no article. */
function isPlural(words: readonly Token[]): boolean {
	return words[0]?.text === 'a' && /s$/u.test(words.at(-1)?.text ?? '');
}
