import type { Candidate } from '../../mentions/mention.ts';
import type { ReadMentions, WordsOfArticle } from '../../mentions/mention-rules.ts';
import { isNameWord } from './name-word.ts';

/**
 * The last words of the names found, by which no capital would show who is meant further down, and the full names of
 * those found by one word, which an article gives where it names somebody first.
 */
export function namesAgain({ paragraphs }: WordsOfArticle, read: ReadMentions): ReadonlySet<string> {
	return againIn(paragraphs, unknownIn(read));
}

/** Shortest first word of a name that names somebody by itself, in UTF-16 units. */
const shortestGiven = 4;

/** The same with the first words of full names: papers go on calling people by them. */
export function namesAgainByGiven({ paragraphs }: WordsOfArticle, read: ReadMentions): ReadonlySet<string> {
	const unknown = unknownIn(read);
	const given = unknown
		.filter(({ kind, name }) => kind === 'person' && name.includes(' '))
		.map(({ name }) => name.slice(0, name.indexOf(' ')));
	return new Set([...againIn(paragraphs, unknown), ...given.filter((word) => word.length >= shortestGiven)]);
}

/** Whom an article names and nobody knew beforehand. */
function unknownIn(read: ReadMentions): readonly Candidate[] {
	return read(new Set())
		.flat()
		.filter(({ kind, person }) => (kind === 'person' || kind === 'name') && person === null);
}

function againIn(paragraphs: WordsOfArticle['paragraphs'], unknown: readonly Candidate[]): ReadonlySet<string> {
	const names = unknown.map(({ name }) => name);
	const full = names.filter((name) => name.includes(' '));
	const introduced = introducedNames(new Set(names.filter((name) => !name.includes(' '))), paragraphs);
	return new Set([...full.map((name) => name.slice(name.lastIndexOf(' ') + 1)), ...introduced]);
}

/** Each name of one word, and the unknown word before it where it is printed first. */
function introducedNames(names: ReadonlySet<string>, paragraphs: WordsOfArticle['paragraphs']): readonly string[] {
	const seen = new Set<string>();
	return paragraphs.flatMap((tokens) =>
		tokens.flatMap(({ text }, at) => {
			const before = tokens[at - 1];
			if (!names.has(text) || seen.has(text)) return [];
			seen.add(text);
			const isFull = isNameWord(before) && !isNameWord(tokens[at - 2]);
			return isFull ? [text, `${before.text} ${text}`] : [];
		}),
	);
}
