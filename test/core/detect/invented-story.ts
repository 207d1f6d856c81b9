import { parseStory } from '../../../src/data/story/story.ts';

/** A pair that does not exist: what the engine finds of them it knows from this file alone. */
export const inventedStory = parseStory({
	id: 'orlova-tanaka',
	name: 'Orlova and Tanaka',
	leaders: [
		{
			id: 'vera-orlova',
			name: 'Vera Orlova',
			forms: ['Orlova', 'Орлова', 'オルロワ'],
			notAfter: ['katya'],
			notBefore: ['street'],
			standIns: ['the amber palace'],
		},
		{
			id: 'ken-tanaka',
			name: 'Ken Tanaka',
			forms: ['Tanaka', 'Танака', '田中'],
			notAfter: [],
			notBefore: ['motors'],
			standIns: [],
		},
	],
	pairs: [],
	offices: [['president of norland'], []],
	predecessors: [['brandt'], []],
	dealings: ['met', 'meet', 'summit', 'встре', '会談'],
	places: ['reykholt'],
	bystanders: ['lindqvist'],
	matters: ['minister'],
	background: ['earlier'],
	subjects: [],
	staff: ['advis'],
});
