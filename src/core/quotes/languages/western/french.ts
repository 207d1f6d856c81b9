import { frenchAbbreviations } from '../../../text/abbreviation-lists.ts';
import type { Span } from '../../../types.ts';
import type { Language } from '../../language.ts';
import type { NameRun, Run } from '../../mentions/name-in-phrase.ts';
import { isCounted, pastNoun } from '../../mentions/past-noun.ts';
import type { Scan } from '../../mentions/scan-phrase.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import { latinTable } from '../latin-table.ts';
import { dashSpeech } from '../shared/dash-speech.ts';
import { dialogueTurn } from '../shared/dialogue-turn.ts';
import { elisionEnd } from '../shared/elision-end.ts';
import { leastBehindDash } from '../shared/least-behind-dash.ts';
import { readSpeech } from '../shared/read-speech.ts';
import table from './fr.json' with { type: 'json' };
import { splitAtCommas, splitDialogue } from './french-dialogue.ts';
import { frenchEndings, genderByEnding } from './gender-of-name.ts';
import { genderBy } from './gender-of-role.ts';
import { isDemonym } from './is-demonym.ts';
import { joinsFrenchName } from './joins-name.ts';
import { isSurname } from './role-before-name.ts';
import { romanceCompounds } from './romance-compounds.ts';
import { isRomanceNoSpeech, romanceMentions, romanceSpeakers, withoutRole } from './romance-rules.ts';
import { westernEnd } from './western-mentions.ts';

/** French. */
export const french: Language = {
	key: 'fr',
	script: null,
	letters: /[èêœçà]/iu,
	table: latinTable(table),
	abbreviations: frenchAbbreviations,
	grammar: {
		words: { cut: cutFrench, extendLookup: romanceCompounds },
		mentions: {
			...romanceMentions,
			isSurname,
			genderOfName: genderByEnding(frenchEndings),
			genderOfRole: genderBy({
				he: /^(?:le|un|ce|cet)$/u,
				she: /^(?:la|une|cette|sa)$/u,
				feminine: /(?:trice|ière|onne|euse|esse|enne|ée|ue|ate|ante|(?<!^p|^fr)ère)$/u,
			}),
			joinsName: joinsFrenchName,
			descriptionEnd: frenchEnd,
			narrowRun: pastFrenchNoun,
		},
		spans: {
			readSpeech: readSpeech(splitAtCommas, dashSpeech({ split: splitDialogue, turn: dialogueTurn })),
			isNoSpeech: isRomanceNoSpeech,
			leastSpeech: leastBehindDash,
		},
		speakers: romanceSpeakers({ placesByA: true }),
		occasions: {},
	},
};

/** "l'homme", "a-t-il": an elided word before, a pronoun behind a verb. */
function cutFrench(run: string, lexicon: Lexicon, before: Token | undefined): readonly Span[] | null {
	const start = elisionEnd(run, lexicon, before);
	const [hung = '', pronoun = ''] = /-(?:t-)?(ils?|elles?|on)$/iu.exec(run.slice(start + 1)) ?? [];
	const end = run.length - hung.length;
	return [
		...(start === 0 ? [] : [{ start: 0, end: start - 1 }]),
		{ start, end },
		...(hung === '' ? [] : [{ start: run.length - pronoun.length, end: run.length }]),
	];
}

/** Where a description ends that is of somebody who works for whom it names, or of where somebody is from. */
function frenchEnd(scan: Scan, at: number, start: number, name: NameRun): number {
	return isDemonym(scan, at, name) ? name.to : westernEnd(scan, at, start, name);
}

/** "l'Argentin Marcelo Iribarne": behind an article a capital before a full name is a noun. */
function pastFrenchNoun(scan: Scan, start: number, run: Run, given: number): Run {
	return pastNoun(
		scan,
		withoutRole(scan, start, run, given),
		(first, before) => isOf(before, wordClass.determiner) || isCounted(first, before),
	);
}
