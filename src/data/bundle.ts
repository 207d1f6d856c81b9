import type { Bundle } from '../core/types.ts';
import { checkBundle } from './check-bundle.ts';
import { checkSpeakers } from './check-speakers.ts';
import { computeBundle } from './compute-bundle.ts';
import differences from './differences.json' with { type: 'json' };
import events from './events.json' with { type: 'json' };
import { namePlaces, parsePlaces } from './name-places.ts';
import { parseDifferences } from './parse-differences.ts';
import { parseEvents } from './parse-events.ts';
import { parseSource } from './parse-source.ts';
import afpBromance from './sources/afp-daily8-bromance.json' with { type: 'json' };
import afpStrained from './sources/afp-daily8-strained.json' with { type: 'json' };
import arabNews from './sources/arab-news-ready-to-deal.json' with { type: 'json' };
import roarNews from './sources/roar-news-reset-to-rancor.json' with { type: 'json' };
import vnexpress from './sources/vnexpress-test-in-alaska.json' with { type: 'json' };
import wsj from './sources/wsj-anchorage-opposite-goals.json' with { type: 'json' };
import { people } from './story/people.ts';
import places from './story/places.json' with { type: 'json' };

const files: Readonly<Record<string, unknown>> = {
	'afp-daily8-strained': afpStrained,
	'afp-daily8-bromance': afpBromance,
	'arab-news-ready-to-deal': arabNews,
	'vnexpress-test-in-alaska': vnexpress,
	'wsj-anchorage-opposite-goals': wsj,
	'roar-news-reset-to-rancor': roarNews,
};

const placeFile = 'src/data/story/places.json';

const parts = {
	sources: Object.entries(files).map(([name, value]) => parseSource(value, `src/data/sources/${name}.json`)),
	differences: parseDifferences(differences, 'src/data/differences.json'),
	events: namePlaces(parseEvents(events, 'src/data/events.json'), parsePlaces(places, placeFile), placeFile),
};
checkBundle(parts);
for (const source of parts.sources) checkSpeakers(source, people);

/** What ships with the extension; evaluated at build time. */
export const bundle: Bundle = computeBundle(parts);
