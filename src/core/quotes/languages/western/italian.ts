import { italianAbbreviations } from '../../../text/abbreviation-lists.ts';
import type { Span } from '../../../types.ts';
import type { Language } from '../../language.ts';
import type { Run } from '../../mentions/name-in-phrase.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import type { Token } from '../../words/read-tokens.ts';
import { latinTable } from '../latin-table.ts';
import { dashSpeech } from '../shared/dash-speech.ts';
import { dialogueTurn } from '../shared/dialogue-turn.ts';
import { elisionEnd } from '../shared/elision-end.ts';
import { insertions } from '../shared/insertions.ts';
import { leastBehindDash } from '../shared/least-behind-dash.ts';
import { readSpeech } from '../shared/read-speech.ts';
import { commaInsertions } from './comma-insertions.ts';
import { genderByEnding, romanceEndings } from './gender-of-name.ts';
import { genderBy } from './gender-of-role.ts';
import { isDashVerb } from './is-dash-verb.ts';
import table from './it.json' with { type: 'json' };
import { joinsItalianName } from './joins-name.ts';
import { lastTwo } from './name-behind-noun.ts';
import { isSurname } from './role-before-name.ts';
import { romanceCompounds } from './romance-compounds.ts';
import { isRomanceNoSpeech, romanceMentions, romanceSpeakers } from './romance-rules.ts';

/** Italian. */
export const italian: Language = {
	key: 'it',
	script: null,
	letters: null,
	table: latinTable(table),
	abbreviations: italianAbbreviations,
	grammar: {
		words: { cut: cutElided, extendLookup: romanceCompounds },
		mentions: {
			...romanceMentions,
			isSurname,
			joinsName: joinsItalianName,
			narrowRun: pastParty,
			genderOfName: genderByEnding(romanceEndings),
			genderOfRole: genderBy({
				he: /^(?:il|lo|un|questo)$/u,
				she: /^(?:la|una|questa)$/u,
				ofAnybody:
					/^(?:magistrato|ministro|sindaco|prefetto|presidente|premier|ministero|procuratore|giudice|legale|assessore|avvocato|consigliere|medico)$/u,
				feminine: /(?:tra|trice|ora|essa|aca|ata)$/u,
				masculine: /[ts]ore$/u,
			}),
		},
		spans: {
			readSpeech: readSpeech(
				insertions({ commas: commaInsertions }),
				dashSpeech({ turn: dialogueTurn, isVerb: isDashVerb }),
			),
			isNoSpeech: isRomanceNoSpeech,
			leastSpeech: leastBehindDash,
		},
		speakers: romanceSpeakers({ placesByA: false, dropsSubject: true, plural: /[aeo]n?no$/u }),
		occasions: {},
	},
};

/** "l'Unione": an elided word before. */
function cutElided(run: string, lexicon: Lexicon, before: Token | undefined): readonly Span[] | null {
	const start = elisionEnd(run, lexicon, before);
	return start === 0
		? null
		: [
				{ start: 0, end: start - 1 },
				{ start, end: run.length },
			];
}

/** "il senatore Cinque Stelle Ruggero Spani": of four capitals and more behind a role the last two are the name. */
function pastParty(scan: Scan, start: number, run: Run, given: number): Run {
	const own = romanceMentions.narrowRun?.(scan, start, run, given) ?? run;
	const isLong = own.to - own.from >= longestName && own.from > start;
	return isLong && scan.tokens.slice(own.from, own.to).every(({ capital }) => capital)
		? { from: lastTwo(scan.tokens, own.to), to: own.to }
		: own;
}

/** Fewest capitals in a row that are more than a name. */
const longestName = 4;
