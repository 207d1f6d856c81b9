import type { Person } from '../../core/types.ts';
import rawOffices from './offices.json' with { type: 'json' };
import { parseOffices, parsePeople } from './parse-people.ts';
import rawPeople from './people.json' with { type: 'json' };

/**
 * The people who are quoted on the story, with their names in many scripts and the offices they held.
 *
 * What holds in the table:
 * - Base forms only; inflection ("Трампа", "Trumpem") is the engine's task.
 * - A surname alone stands where news prints that person by it without saying more. Several may share one (Clinton,
 *   Johnson, Sullivan): `findPersonByName` then answers nobody, and inside an article the one whose full name the
 *   article prints is meant, the first when it prints two. Surnames that are common words or very common names (Hill,
 *   Rice, May, Costa, Michel), and very short ones of scripts without word boundaries (克里 of Kerry is inside 克里姆林宫), are
 *   left out: there the article's own full name decides.
 * - A bare title that several hold at a time ("kanzler", "us envoy") stands with each of them, so that no one of them
 *   is meant by it alone. "Former" is not written out: it is a role that ended before the article's date.
 * - One title may stand inside another ("tổng thống mỹ" in "phó tổng thống mỹ", 俄罗斯总统 in 白俄罗斯总统): the longest
 *   at a place is meant. Titles that stand inside those of people the table does not know ("ambassador to russia" in
 *   "the British ambassador to Russia") are left out.
 * - `to` is the first day on which an office was no longer held. Where a change was due and the table does not follow
 *   it, `to` is the last day it is sure of: a role that is not resolved is better than one resolved to the wrong person.
 */
export const people: readonly Person[] = parsePeople(
	rawPeople,
	'src/data/story/people.json',
	parseOffices(rawOffices, 'src/data/story/offices.json'),
);
