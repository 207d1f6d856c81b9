import type { Frame, Speaker } from '../../article-frame.ts';
import { isOf, wordClass } from '../../words/word-class.ts';

/** How many paragraphs above a mention are looked at. */
const paragraphsBack = 8;

/** The words for people that somebody is printed with near above a mention, beside the name or in apposition to it. */
export function callingsOf({ paragraphs }: Frame, { entity, paragraph }: Speaker): readonly string[] {
	const near = paragraphs.slice(Math.max(0, paragraph - paragraphsBack), paragraph + 1);
	return near.flatMap(({ speakers, tokens }) =>
		speakers
			.filter((one) => one.entity === entity)
			.flatMap(({ from, to }) => tokens.slice(from, to))
			.filter((token) => isOf(token, wordClass.title | wordClass.person))
			.map(({ text }) => text),
	);
}
