/** What the JSON file of a small valid source holds: our own writing, to be broken one field at a time. */
export const rawSource = {
	id: 'gazette-harbour-talks',
	outlet: 'The Harbour Gazette',
	agency: null,
	drawsOn: ['Coast Wire'],
	headline: 'Talks in the harbour',
	address: 'https://gazette.example/talks',
	publishedAt: '2031-03-04T08:00:00+01:00',
	dateFrom: 'Printed above the headline.',
	byline: null,
	credit: null,
	language: 'en',
	summary: 'word '.repeat(60).trim(),
	keyPoints: ['The talks begin.', 'The talks go on.', 'The talks end.'],
	quotes: [rawQuote('q1', 1), rawQuote('q2', 1), rawQuote('q3', 2)],
	events: ['harbour-talks'],
	facts: [{ topic: 'Length', statement: 'The talks took a day.' }],
	fingerprint: [1, 2, 3],
};

export function rawQuote(id: string, passage: number) {
	return {
		id,
		text: 'We have to begin somewhere,',
		marks: ['“', '”'],
		speaker: 'Ada Quay',
		speakerId: 'ada-quay',
		speakerAsPrinted: 'Quay',
		passage,
		occasion: { stated: 'on Monday', date: '2031-03-03', certainty: 'inferred', venue: null },
	};
}

/** The source with the one field that a dotted path names set to another value ("quotes.0.text"). */
export function withField(path: string, value: unknown): unknown {
	return setField(rawSource, path.split('.'), value);
}

function setField(target: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
	if (key === undefined) return value;
	if (Array.isArray(target)) {
		return target.map((item: unknown, index) => (String(index) === key ? setField(item, rest, value) : item));
	}
	const record = target as Readonly<Record<string, unknown>>;
	return { ...record, [key]: setField(record[key], rest, value) };
}
